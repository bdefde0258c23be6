# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Holds the plugin against the real PyQt6, on which QGIS 4 stands.

    PYTHON-WITH-PYQT6 tests/matrix/qt6.py

QGIS's own `qgis.PyQt` is stood in for by PyQt6. Every name that any module takes from Qt, down to
the members of enumerations, must be there, and every module that needs nothing of QGIS but Qt must
be imported. Exits with 1 when something is missing.
"""

from __future__ import annotations

import ast
import importlib
import sys
import types
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("algorithms", "engine", "plugin", "resources", "ui")
PACKAGE = "image_collections"
QT = ("QtCore", "QtGui", "QtWidgets", "QtXml", "QtNetwork", "QtSvg")
# What qgis.PyQt adds to the modules of Qt 6, where code for both spells it as Qt 5 has it.
MOVED = {"QtWidgets": {"QAction": "QtGui", "QActionGroup": "QtGui", "QShortcut": "QtGui"}}


def stand_in() -> None:
    """Make PyQt6 importable as qgis.PyQt, and the checkout under the plugin's name."""
    for name in ("qgis", "qgis.PyQt"):
        sys.modules[name] = types.ModuleType(name)
        sys.modules[name].__path__ = []
    sys.modules["qgis"].PyQt = sys.modules["qgis.PyQt"]
    sys.modules["qgis.PyQt"].sip = importlib.import_module("PyQt6.sip")
    for name in QT:
        module = importlib.import_module(f"PyQt6.{name}")
        for moved, home in MOVED.get(name, {}).items():
            setattr(module, moved, getattr(importlib.import_module(f"PyQt6.{home}"), moved))
        sys.modules[f"qgis.PyQt.{name}"] = module
        setattr(sys.modules["qgis.PyQt"], name, module)
    package = types.ModuleType(PACKAGE)
    package.__path__ = [str(ROOT)]
    sys.modules[PACKAGE] = package


def trees() -> dict[str, ast.Module]:
    """Return the source of every module by its dotted name."""
    found = {}
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
            found[name] = ast.parse(path.read_text(encoding="utf-8"))
    return found


# ---- names of Qt ---------------------------------------------------------------------------------


def missing_names(tree: ast.Module) -> list[str]:
    """Name what a module takes from Qt and PyQt6 does not have."""
    found, known = [], {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt"):
            module = importlib.import_module(node.module)
            for alias in node.names:
                if hasattr(module, alias.name):
                    known[alias.asname or alias.name] = getattr(module, alias.name)
                else:
                    found.append(f"line {node.lineno}: {node.module}.{alias.name}")
    for node in ast.walk(tree):
        words = dotted(node)
        if words and words[0] in known:
            value = known[words[0]]
            for word in words[1:]:
                if isinstance(value, type) and not hasattr(value, word):
                    found.append(f"line {node.lineno}: {'.'.join(words)}")
                    break
                value = getattr(value, word, None)
    return sorted(set(found))


def dotted(node: ast.AST) -> list[str]:
    """Return the words of a.b.c, nothing for other expressions."""
    words: list[str] = []
    while isinstance(node, ast.Attribute):
        words.append(node.attr)
        node = node.value
    return [node.id, *reversed(words)] if isinstance(node, ast.Name) and words else []


# ---- modules without QGIS ------------------------------------------------------------------------


def imports(name: str, tree: ast.Module, is_package: bool) -> set[str]:
    """Return the dotted names of what a module imports, its own without the plugin's name."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found.add(node.module)
        elif isinstance(node, ast.ImportFrom):
            parts = name.split(".") if is_package else name.split(".")[:-1]
            base = parts[: len(parts) - node.level + 1]
            base += node.module.split(".") if node.module else []
            found.add(".".join(base))
            found |= {".".join([*base, alias.name]) for alias in node.names}
    return found


def pure(modules: dict[str, ast.Module]) -> list[str]:
    """Return the modules that need no QGIS but its Qt, nor GDAL, however deep."""
    needs = {}
    for name, tree in modules.items():
        is_package = name.endswith(".__init__")
        short = name.removesuffix(".__init__")
        needs[short] = imports(short, tree, is_package)
    beyond = {
        name
        for name, wanted in needs.items()
        if any(
            each.split(".")[0] in ("qgis", "processing", "osgeo")
            and not each.startswith("qgis.PyQt")
            for each in wanted
        )
    }
    while True:
        # Who imports a module imports the packages around it too.
        more = {
            name
            for name, wanted in needs.items()
            if name not in beyond
            and any(part in beyond for each in wanted | {name} for part in around(each))
        }
        if not more:
            return sorted(set(needs) - beyond)
        beyond |= more


def around(name: str) -> list[str]:
    parts = name.split(".")
    return [".".join(parts[:length]) for length in range(1, len(parts) + 1)]


def main() -> int:
    stand_in()
    modules, found = trees(), []
    for name, tree in modules.items():
        found += [f"{name}, {sentence}" for sentence in missing_names(tree)]
    names = pure(modules)
    for name in names:
        importlib.import_module(f"{PACKAGE}.{name}")
    with_qt = [name for name in names if name.split(".")[0] not in ("engine", "resources")]
    print("\n".join(found) or "no name of Qt is missing in PyQt6")
    print(f"{len(names)} modules were imported, of these with Qt: {', '.join(with_qt)}")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
