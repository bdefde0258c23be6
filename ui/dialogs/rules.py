# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a dialog of Processing does for the plugin's algorithms.

It shows words for keys, hides what belongs to other choices, checks words while they are typed, and
finds the mask of the images.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterEnum, QgsProject
from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QGroupBox,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from ...algorithms.parameters import about
from ...algorithms.parameters.masks import MASK, MASK_RULE
from ...algorithms.parameters.shared import COLLECTION, LAYERS
from ...algorithms.queries.layer_facts import AUTO, CUSTOM, NONE
from ..widgets.date_typing import DateTyping
from .image_facts import ImageFacts
from .picker import add_picker, picked
from .word_check import WordCheck

# Parameters with one image, in which QGIS chooses a layer by itself.
_ONE_IMAGE = ("INPUT", "REFERENCE")
_IMAGES = (COLLECTION, LAYERS, *_ONE_IMAGE)
# Milliseconds after which somebody who types a path has paused.
_PAUSE = 300


def rules_of(dialog: QWidget) -> DialogRules:
    """Return the rules of a dialog, which begin to work when the dialog has all of its widgets."""
    return dialog.findChild(DialogRules) or DialogRules(dialog)


class DialogRules(QObject):
    """Watches the widgets of one dialog."""

    def __init__(self, dialog: QWidget) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._wrappers: Mapping[str, Any] = {}
        self._hidden: set[str] = set()
        # Until the user chooses a mask, or the dialog was opened with values.
        self._finds_mask = False
        self._is_choosing = False
        self._facts = ImageFacts(self)
        self._facts.known.connect(self._learn)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        if isinstance(dialog, QDialog):  # Processing has another `finished`
            dialog.rejected.connect(self._facts.stop)
        QTimer.singleShot(0, self._start)

    def _start(self) -> None:
        panel = self._dialog.mainWidget() if hasattr(self._dialog, "mainWidget") else None
        self._wrappers = getattr(panel, "wrappers", {})
        for name, wrapper in self._wrappers.items():
            definition = wrapper.parameterDefinition()
            if isinstance(definition, QgsProcessingParameterEnum):
                name_choices(wrapper, about.texts_of(definition))
                wrapper.widgetValueHasChanged.connect(self._refresh)
            line = _widget_of(wrapper)
            if isinstance(line, QDateTimeEdit):
                DateTyping(line, self)
            if isinstance(line, QLineEdit):
                WordCheck(line, name)
                kind = picked(name)
                if kind is not None and (self._has_images() or not kind.is_of_images):
                    add_picker(line, self._facts, kind)
        for box in filter(_folds, self._dialog.findChildren(QGroupBox)):
            folding = sip.cast(box, QgsCollapsibleGroupBoxBasic)
            folding.collapsedStateChanged.connect(self._refresh)
        self._watch_images()
        self._refresh()
        if {MASK, MASK_RULE} <= self._wrappers.keys():
            self._wrappers[MASK].widgetValueHasChanged.connect(self._unfold_rule)
            self._unfold_rule()

    def _has_images(self) -> bool:
        """Return True where images are chosen here; others have no bands to list."""
        return any(name in self._wrappers for name in _IMAGES)

    def _watch_images(self) -> None:
        wrappers = {name: self._wrappers[name] for name in _IMAGES if name in self._wrappers}
        for name, wrapper in wrappers.items():
            pause = _PAUSE if name == COLLECTION else 0
            wrapper.widgetValueHasChanged.connect(partial(self._look_soon, pause))
        self._finds_mask = all(
            name in _ONE_IMAGE or not wrapper.parameterValue() for name, wrapper in wrappers.items()
        )
        self._look()
        mask = self._wrappers.get(MASK)
        if (
            mask is None
            or mask.parameterValue() != NONE
            or about.is_chosen_by_hand(mask.parameterDefinition())
        ):
            self._finds_mask = False
        else:
            mask.widgetValueHasChanged.connect(self._keep_mask)

    # Words, and what belongs to a choice

    def _refresh(self, *_changed: Any) -> None:
        """Hide what means nothing beside the choices; what is folded up is left alone."""
        values = {name: _value_of(wrapper) for name, wrapper in self._wrappers.items()}
        for name, wrapper in self._wrappers.items():
            is_relevant = about.is_relevant(wrapper.parameterDefinition(), values)
            widget = _widget_of(wrapper)
            was_hidden = name in self._hidden
            if widget is None or (is_relevant and not was_hidden) or _folded_up(widget):
                continue
            for each in (widget, _label_of(wrapper)):
                if each is not None:
                    each.setVisible(is_relevant)
            (self._hidden.discard if is_relevant else self._hidden.add)(name)

    def _unfold_rule(self, *_changed: Any) -> None:
        """Show where the rule is written that a mask of one's own cannot do without."""
        widget = _widget_of(self._wrappers[MASK_RULE])
        if widget is None or _value_of(self._wrappers[MASK]) != CUSTOM:
            return
        for box in _folded_up(widget):
            box.setProperty("collapsed", False)
            # When what was unfolded has its place.
            QTimer.singleShot(0, partial(_scroll_to, widget))

    # What is known of the images

    def _look_soon(self, pause: int, *_changed: Any) -> None:
        self._timer.start(pause)

    def _look(self) -> None:
        images: list[Any] = []
        for name in _IMAGES:
            value = _value_of(self._wrappers[name]) if name in self._wrappers else None
            if name != COLLECTION:
                images += value if isinstance(value, (list, tuple)) else [value]
        file = _value_of(self._wrappers[COLLECTION]) if COLLECTION in self._wrappers else None
        self._facts.look(images, file.strip() if isinstance(file, str) else "")

    def _keep_mask(self, *_changed: Any) -> None:
        if not self._is_choosing:
            self._finds_mask = False

    def _learn(self) -> None:
        """Choose the mask that fits the images, as the dock does."""
        if not self._finds_mask or MASK not in self._wrappers:
            return
        masks = {facts.mask for facts in self._facts.facts}
        self._is_choosing = True
        try:
            key = AUTO if masks and "" not in masks else NONE
            self._wrappers[MASK].setParameterValue(key, self._context)
        finally:
            self._is_choosing = False


def name_choices(wrapper: Any, texts: Mapping[str, tuple[str, str]]) -> None:
    """Show words in a list of keys; tooltips have the keys and what they mean."""
    box = None if sip.isdeleted(wrapper) else _widget_of(wrapper)
    if not isinstance(box, QComboBox):
        return
    for place in range(box.count()):
        key = box.itemText(place)
        label, meaning = texts.get(key, (key, ""))
        box.setItemText(place, label)
        tip = f"{key}: {meaning}" if meaning else key
        box.setItemData(place, tip, Qt.ItemDataRole.ToolTipRole)


def _value_of(wrapper: Any) -> Any:
    widget = _widget_of(wrapper)
    return None if widget is None else wrapper.parameterValue()


def _widget_of(wrapper: Any) -> QWidget | None:
    """Return the widget of a wrapper of QGIS or of Python, None where there is none."""
    widget = getattr(wrapper, "widget", None) or wrapper.wrappedWidget()
    return None if widget is None or sip.isdeleted(widget) else widget


def _label_of(wrapper: Any) -> QWidget | None:
    label = getattr(wrapper, "label", None) or wrapper.wrappedLabel()
    return None if label is None or sip.isdeleted(label) else label


def _folds(widget: QWidget) -> bool:
    # To Python, boxes that QGIS made are plain QGroupBoxes.
    return bool(widget.inherits("QgsCollapsibleGroupBoxBasic"))


def _folded_up(widget: QWidget) -> list[QWidget]:
    """Return the boxes around a widget that are folded up."""
    return [box for box in _around(widget) if _folds(box) and box.property("collapsed")]


def _scroll_to(widget: QWidget) -> None:
    """Bring a widget into sight, unless the dialog is gone."""
    around = () if sip.isdeleted(widget) else _around(widget)
    area = next((each for each in around if isinstance(each, QScrollArea)), None)
    if area is not None:
        area.ensureWidgetVisible(widget)


def _around(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()
