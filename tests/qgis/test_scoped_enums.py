# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Members of enumerations are spelled as Qt 6 wants them, and what Qt 6 has lost is not used."""

from __future__ import annotations

import ast
import importlib
from enum import Enum
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = [
    ROOT / "__init__.py",
    *(
        path
        for folder in ("algorithms", "engine", "plugin", "resources", "ui")
        for path in (ROOT / folder).rglob("*.py")
    ),
]
LIBRARIES = [
    importlib.import_module(name)
    for name in (
        *("qgis.core", "qgis.gui", "qgis.analysis", "qgis.PyQt.QtCore", "qgis.PyQt.QtGui"),
        *("qgis.PyQt.QtWidgets", "qgis.PyQt.QtXml", "qgis.PyQt.QtNetwork"),
    )
]
# Gone from Qt 6 or PyQt6, or from qgis.PyQt with them.
GONE = {
    *("exec_", "print_", "qApp", "QDesktopWidget", "QRegExp", "QRegExpValidator", "QStringRef"),
    *("QTextCodec", "QMatrix", "pyqtConfigure", "toTime_t", "fromTime_t", "desktop"),
}


def unscoped(tree):
    """Return what is a number of an enumeration, taken from the class around it."""
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)):
            continue
        for library in LIBRARIES:
            owner = getattr(library, node.value.id, None)
            if isinstance(owner, type) and is_member(getattr(owner, node.attr, None), owner):
                yield f"line {node.lineno}: {node.value.id}.{node.attr}"
                break


def is_member(value, owner):
    if isinstance(value, Enum):
        # The members of an enumeration itself are what is wanted.
        return not isinstance(value, owner)
    return isinstance(value, int) and type(value) not in (int, bool, owner)


def used(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.ImportFrom):
            yield from (alias.name for alias in node.names)


@pytest.fixture(scope="module")
def trees():
    """Return the parsed source of every file that is shipped, by its name."""
    return {
        path.relative_to(ROOT).as_posix(): ast.parse(path.read_text("utf-8")) for path in SHIPPED
    }


def test_enumerations_are_scoped(trees):
    found = {name: list(unscoped(tree)) for name, tree in trees.items()}
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_nothing_is_used_that_qt_6_has_lost(trees):
    found = {name: GONE & set(used(tree)) for name, tree in trees.items()}
    assert {name: gone for name, gone in found.items() if gone} == {}
    assert GONE & set(used(ast.parse("dialog.exec_()")))


@pytest.mark.parametrize(
    "planted",
    ["Qt.RightDockWidgetArea", "QgsProcessing.TypeRaster", "QVariant.Int", "Qgis.Warning"],
)
def test_an_unscoped_member_is_found(planted):
    assert list(unscoped(ast.parse(f"x = {planted}"))) == [f"line 1: {planted}"]


@pytest.mark.parametrize(
    "right",
    [
        "Qt.DockWidgetArea.RightDockWidgetArea",
        "QgsProcessing.SourceType.TypeRaster",
        "QMetaType.Type.Int",
        "Qgis.MessageLevel.Warning",
        "QgsMapLayerType.RasterLayer",
        "QWidget.minimumWidth",
        "Qgis.QGIS_VERSION_INT",
    ],
)
def test_a_scoped_member_is_not(right):
    assert list(unscoped(ast.parse(f"x = {right}"))) == []
