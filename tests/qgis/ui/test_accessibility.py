# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Everything is reached by the keyboard and has a name; labels lead to where one types."""

from __future__ import annotations

import pytest
from image_collections.engine.sample.collection import make_sample
from image_collections.plugin.jobs import JOBS
from image_collections.plugin.shell import Shell
from image_collections.tests.support.desk import Desk
from image_collections.ui.running.destination import DestinationDialog
from image_collections.ui.time.dialog import AnimationDialog
from image_collections.ui.widgets.naming import name_field, takes_focus
from image_collections.ui.window import Window
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QSpinBox,
    QToolButton,
    QWidget,
)

# Parts of QGIS's own widgets that have names of their own.
OF_QGIS = {"collapseButton", "qt_spinbox_lineedit"}


@pytest.fixture
def window(qtbot, project, tmp_path):
    """Return the window with scenes, and everything unfolded."""
    desk = Desk()
    qtbot.addWidget(desk.window)
    desk.window.show()
    with Shell(desk) as shell:
        made = Window(shell)
        made.desk = desk
        made.dock.setUserVisible(True)
        paths = [str(path) for path in make_sample(tmp_path, 32, has_truth=False).scenes]
        made.dock.scenes.add_files(paths)
        qtbot.waitUntil(lambda: made.dock.request() is not None)
        made.dock.advanced_box.setCollapsed(False)
        made.dock.scenes.filter_button.click()
        yield made
    shell.close()
    JOBS.stop_all()


def windows(window):
    """Return each part with what it shows, all composites one after the other."""
    choice = window.dock.composite.choice
    for place in range(choice.count()):
        choice.setCurrentIndex(place)
    window.dock.actions.run_button.click()
    (dialog,) = window.dock.findChildren(DestinationDialog)
    window.dock.show_search()
    film = AnimationDialog([None] * 2, QSize(300, 200), window.desk.window)
    return [window.dock, window.inspector.panel, window.dock.search_dialog, film, dialog]


def is_inner(widget):
    """Return True for parts that Qt makes: lists of combos, calendars, bars, fields of spins."""
    if widget.objectName() in OF_QGIS or isinstance(widget.focusProxy(), QWidget):
        return True
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, (QCalendarWidget, QComboBox)):
            return True
        above = above.parentWidget()
    return type(widget) is QAbstractScrollArea or type(widget).__name__ == "QScrollArea"


def is_sign(button):
    """Return True for what Qt puts into a line, as that which empties it, and into boxes."""
    return is_inner(button) or isinstance(button.parentWidget(), QLineEdit)


def name_of(widget, labels):
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QGroupBox):
        return widget.title()
    if isinstance(widget, QAbstractButton) and widget.text().strip(" .…"):
        return widget.text()
    return labels.get(widget, "") or (
        widget.toolTip() if isinstance(widget, QAbstractButton) else ""
    )


def test_everything_that_takes_the_focus_has_a_name(window):
    nameless, seen = [], 0
    for part in windows(window):
        labels = {each.buddy(): each.text() for each in part.findChildren(QLabel) if each.buddy()}
        for widget in part.findChildren(QWidget):
            if not takes_focus(widget) or is_inner(widget) or isinstance(widget, QLabel):
                continue
            seen += 1
            if not name_of(widget, labels).strip():
                nameless.append(f"{type(part).__name__}: {path_of(widget, part)}")
    assert seen > 100
    assert nameless == []


def path_of(widget, top):
    names = []
    while widget is not None and widget is not top:
        names.append(widget.objectName() or type(widget).__name__)
        widget = widget.parentWidget()
    return " in ".join(names[:4])


def test_buttons_without_words_have_a_tooltip(window):
    silent = [
        path_of(button, part)
        for part in windows(window)
        for button in part.findChildren(QToolButton)
        if not button.text().strip(" .…") and not button.toolTip() and not is_sign(button)
    ]
    assert silent == []


def test_labels_lead_to_where_one_types(window):
    astray = []
    for part in windows(window):
        for label in part.findChildren(QLabel):
            field = label.buddy()
            while field is not None and field.focusProxy() is not None:
                field = field.focusProxy()
            if field is not None and not takes_focus(field):
                astray.append(f"{label.text()}: {path_of(field, part)}")
    assert astray == []


def test_the_keys_go_through_the_dock(window):
    """Tab comes from the first button to Run, and back to where it began."""
    dock = window.dock
    QApplication.setActiveWindow(window.desk.window)
    dock.scenes.add_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    dock.scenes.add_button.setFocus()
    reached = []
    for _ in range(400):
        widget = QApplication.focusWidget()
        if widget in reached:
            break
        reached.append(widget)
        dock.focusNextChild()
    for part in (
        dock.scenes.view,
        dock.bands.view,
        dock.composite.choice,
        dock.actions.run_button,
        dock.actions.open_button,
        dock.advanced_box.findChild(QToolButton, "collapseButton"),
    ):
        assert part in reached


def test_a_field_of_several_parts_passes_the_focus_on(qtbot):
    field, label = QWidget(), QLabel("Size")
    line, spin = QLineEdit(field), QSpinBox(field)
    qtbot.addWidget(field)
    name_field(field, "Size", label)
    assert field.focusProxy() is line
    assert label.buddy() is field
    assert {each.accessibleName() for each in (field, line, spin)} == {"Size"}
    spin.setAccessibleName("Own")
    name_field(field, "Other")
    assert spin.accessibleName() == "Own"


def test_shortcuts_can_be_set_and_go_with_the_plugin(qtbot, project):
    desk = Desk()
    qtbot.addWidget(desk.window)
    manager = QgsGui.shortcutsManager()
    before = len(manager.listActions())
    with Shell(desk) as shell:
        Window(shell)
        names = {each.objectName() for each in manager.listActions()}
        assert {
            "ImageCollectionsShowDock",
            "ImageCollectionsInspect",
            "ImageCollectionsMakeSamples",
            "ImageCollectionsRun",
            "ImageCollectionsLive",
        } <= names
        (live,) = [
            each for each in manager.listActions() if each.objectName() == "ImageCollectionsLive"
        ]
        assert manager.setKeySequence(live, "Ctrl+Alt+L")
        assert live.shortcut().toString() == "Ctrl+Alt+L"
        assert manager.setKeySequence(live, "")
    shell.close()
    assert len(manager.listActions()) == before


def test_dialogs_have_a_default_button_and_close_by_escape(window, qtbot):
    *_, dialog = windows(window)
    assert isinstance(dialog, QDialog)
    assert dialog.run_button.isDefault() or dialog.run_button.autoDefault()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_lists_are_not_traps(window):
    """In a table Tab would go from cell to cell, and never on."""
    traps = [
        path_of(view, part)
        for part in windows(window)
        for view in part.findChildren(QAbstractItemView)
        if not is_inner(view) and view.tabKeyNavigation()
    ]
    assert traps == []


def test_tab_leads_on_from_the_mask_and_not_back_to_the_top(window):
    dock = window.dock
    dock.advanced_box.setCollapsed(True)
    buffer = dock.masks.form.fields["MASK_BUFFER"]
    tops = [dock.scenes, dock.bands, dock.composite]
    after = buffer.box.nextInFocusChain()
    while not (takes_focus(after) and after.isVisible() and not is_inner(after)):
        after = after.nextInFocusChain()
    assert not any(top.isAncestorOf(after) for top in tops)
