# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Every module of the plugin can be imported where nothing but numpy, GDAL and QGIS is there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("algorithms", "engine", "plugin", "resources", "ui")
# A process of its own, in which no other package can be found. What QGIS's own plugins would like
# to have beyond that they do without.
GUARD = """
import importlib, importlib.abc, sys

ALLOWED = {{*"numpy osgeo qgis processing PyQt5 PyQt6 sip".split(), *sys.stdlib_module_names}}
OWN = "image_collections"

class Guard(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        top = name.partition(".")[0]
        if top in ALLOWED or top == OWN or (path and top in sys.modules):
            return None
        raise ModuleNotFoundError(f"No module named {{top!r}}, as on a computer that has QGIS only")

sys.path.insert(0, sys.argv[1])
import conftest  # makes the checkout importable under the plugin's name
for name in [each for each in sys.modules if each.partition(".")[0] not in ALLOWED | {{OWN}}]:
    if name != "__main__":
        del sys.modules[name]
sys.meta_path.insert(0, Guard())

from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
sys.path.append(QgsApplication.pkgDataPath() + "/python/plugins")
{more}
for name in sys.argv[2:]:
    importlib.import_module(f"{{OWN}}.{{name}}")
print("imported", len(sys.argv[2:]))
sys.stdout.flush()
import os
os._exit(0)
"""


def modules():
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
            yield name.removesuffix(".__init__")


def imported(names, more=""):
    return subprocess.run(
        [sys.executable, "-c", GUARD.format(more=more), str(ROOT / "tests"), *names],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_nothing_but_numpy_gdal_and_qgis_is_needed():
    names = list(modules())
    assert len(names) > 80
    done = imported(names)
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"imported {len(names)}\n"


@pytest.mark.parametrize("name", ["scipy", "pytest", "yaml"])
def test_the_guard_lets_nothing_else_through(name):
    done = imported(["engine"], more=f"import {name}")
    assert done.returncode != 0
    assert f"No module named '{name}'" in done.stderr
