# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The rules of the house that can be read off the source: imports, errors, texts, headers."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("engine", "algorithms", "plugin", "ui", "resources")
SHIPPED = [
    ROOT / "__init__.py",
    *(path for name in FOLDERS for path in (ROOT / name).rglob("*.py")),
]
TESTS = list((ROOT / "tests").rglob("*.py"))
SCRIPTS = [ROOT / "dev", ROOT / ".ci" / "run"]

# ui -> plugin -> algorithms -> engine; resources is a leaf.
ALLOWED = {
    "engine": set(),
    "resources": set(),
    "algorithms": {"engine", "resources"},
    "plugin": {"algorithms", "engine", "resources"},
    "ui": {"plugin", "algorithms", "resources"},
}
# What builds the plugin may build the dock too, and the package starts the plugin.
MORE_ALLOWED = {"plugin/main.py": {"ui"}, "__init__.py": {"plugin"}}

# Modules of the engine that import GDAL, and those that import these. All others run anywhere.
WITH_GDAL = {
    "decimation",
    "features",
    "files",
    "joining",
    "areas",
    "live_trust",
    "projection",
    "recipe",
    "remote",
    "sources",
    "writing",
}
ABOVE_GDAL = {
    *("composite", "masks.explain", "masks.masking", "mosaic", "pixel_map", "plan", "provenance"),
    "inspection",
    *("cluster", "cluster.connection", "cluster.running", "cluster.shipping", "cluster.tasks"),
    "cluster.tiles",
    *("gathering", "plan_text", "scenes"),
    *("live.coarse", "live.file", "live.pixels", "live.sample", "live.session", "live.workers"),
    *("by_image", "to_bands", "values"),
    *("curves", "matching", "normalizing", "surveys", "thresholds", "tiling"),
    *(
        "quality_mosaic",
        "reading",
        "reduce",
        "running",
        "same_day",
        "skipping",
        "spectra",
    ),
    *("looking", "period_runs", "series_histograms", "zonal"),
    *("classes", "complete", "superpixels"),
}

# Packages that a person's QGIS may not have.
NOT_NEEDED = (
    "distributed",
    "pandas",
    "scipy",
    "dask",
    "xarray",
    "numba",
    "rasterio",
    "sklearn",
    "shapely",
    "PIL",
)
# Those that a folder may import inside functions, with a sentence for people who have not got them.
OPTIONAL = {"cluster": {"distributed"}}


def name_of(path):
    return path.relative_to(ROOT).as_posix()


def tree_of(path):
    return ast.parse(path.read_text(encoding="utf-8"))


def each(paths):
    return pytest.mark.parametrize("path", paths, ids=name_of)


def package_of(path):
    """Return the parts of the package that a file belongs to, below the plugin's own."""
    return list(path.relative_to(ROOT).parts[:-1])


def own_imports(path):
    """Return the top folders of the plugin that a file imports, by relative imports."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.ImportFrom) and node.level:
            package = ["", *package_of(path)]
            base = package[: len(package) - node.level + 1]
            assert base, f"line {node.lineno} imports from outside the plugin"
            if node.module:
                yield [*base, *node.module.split(".")][1:]
            else:
                yield from ([*base, alias.name][1:] for alias in node.names)


def outside_imports(path):
    """Return the dotted names of what a file imports from elsewhere."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node.module


def calls(path):
    """Return (name, call) of every call, the last part of dotted names."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Call):
            function = node.func
            name = getattr(function, "attr", None) or getattr(function, "id", "")
            yield name, node


# ---- imports -------------------------------------------------------------------------------------


@each(SHIPPED)
def test_imports_go_to_the_right_only(path):
    folder = package_of(path)[0] if package_of(path) else ""
    allowed = ALLOWED.get(folder, set()) | MORE_ALLOWED.get(name_of(path), set()) | {folder}
    for target in own_imports(path):
        assert target[0] in allowed, ".".join(target)


@each(SHIPPED)
def test_own_modules_are_imported_relatively(path):
    for name in outside_imports(path):
        assert name.split(".")[0] not in (*FOLDERS, "image_collections"), name


@each([path for path in SHIPPED if package_of(path)[:1] == ["engine"]])
def test_the_engine_knows_nothing_of_qgis(path):
    for name in outside_imports(path):
        top = name.split(".")[0]
        assert top not in ("qgis", "processing", "sip")
        assert not top.startswith(("PyQt", "PySide"))


@each([path for path in SHIPPED if package_of(path)])
def test_gdal_is_imported_in_few_modules_of_the_engine_only(path):
    imports_gdal = any(name.split(".")[0] == "osgeo" for name in outside_imports(path))
    assert imports_gdal == (package_of(path) == ["engine"] and path.stem in WITH_GDAL)


@each(SHIPPED)
def test_nothing_is_imported_that_qgis_does_not_ship(path):
    known = {"numpy", "osgeo", "qgis", "processing"} | set(sys.stdlib_module_names)
    known |= OPTIONAL.get(path.parent.name, set())
    for name in outside_imports(path):
        assert name.split(".")[0] in known, name


@each(SHIPPED + TESTS)
def test_qt_is_imported_through_qgis(path):
    for name in outside_imports(path):
        assert not re.match(r"PyQt\d|PySide", name), name


def test_the_package_imports_nothing_before_qgis_asks_for_it():
    body = tree_of(ROOT / "__init__.py").body
    assert not [node for node in body if isinstance(node, (ast.Import, ast.ImportFrom))]


def engine_modules():
    paths = [path for path in SHIPPED if package_of(path)[:1] == ["engine"]]
    names = [".".join(path.relative_to(ROOT).with_suffix("").parts) for path in paths]
    return sorted(name.removesuffix(".__init__") for name in names)


def import_in_new_process(names, blocked):
    """Import modules of the plugin where the blocked packages cannot be imported."""
    script = (
        "import importlib, sys\n"
        f"sys.modules.update(dict.fromkeys({blocked!r}))\n"
        f"sys.path.insert(0, {str(ROOT / 'tests')!r})\n"
        "import conftest\n"
        f"for name in {names!r}: importlib.import_module('image_collections.' + name)\n"
    )
    command = [sys.executable, "-W", "error::SyntaxWarning", "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr


def test_most_of_the_engine_needs_numpy_only():
    beyond = {f"engine.{name}" for name in WITH_GDAL | ABOVE_GDAL}
    names = [name for name in engine_modules() if name not in beyond]
    assert len(names) > 15
    import_in_new_process(names, (*NOT_NEEDED, "osgeo", "qgis", "PyQt5", "PyQt6"))


def test_the_whole_engine_needs_numpy_and_gdal_only():
    if os.environ.get("REQUIRE_GDAL") != "1":
        pytest.importorskip("osgeo.gdal_array", reason="NOT TESTED: GDAL is not here")
    import_in_new_process(engine_modules(), (*NOT_NEEDED, "qgis", "PyQt5", "PyQt6"))


# ---- what is not used ----------------------------------------------------------------------------


@each(SHIPPED)
def test_no_assert(path):
    assert not [node.lineno for node in ast.walk(tree_of(path)) if isinstance(node, ast.Assert)]


@each(SHIPPED)
def test_no_code_from_text_no_other_programs_and_no_print(path):
    names = {
        node.func.id
        for _, node in calls(path)
        if isinstance(node.func, ast.Name)  # not re.compile, nor a dialog's exec
    }
    assert not names & {"eval", "exec", "compile", "__import__", "print", "breakpoint"}
    dotted = {
        f"{node.func.value.id}.{node.func.attr}"
        for _, node in calls(path)
        if isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name)
    }
    assert not dotted & {"os.system", "os.popen", "pickle.loads", "pickle.load"}
    assert not {"subprocess", "multiprocessing", "ctypes"} & set(outside_imports(path))


@each(SHIPPED)
def test_errors_are_caught_by_name(path):
    for node in ast.walk(tree_of(path)):
        if not isinstance(node, ast.ExceptHandler):
            continue
        assert node.type is not None, f"line {node.lineno} catches everything"
        last = node.body[-1]
        goes_on = not (isinstance(last, ast.Raise) and last.exc is None)
        names = {name.id for name in ast.walk(node.type) if isinstance(name, ast.Name)}
        # To clean up and raise the same again is no catching.
        assert not (goes_on and names & {"Exception", "BaseException"}), f"line {node.lineno}"


@each(SHIPPED)
def test_errors_are_not_suppressed_wholesale(path):
    for name, node in calls(path):
        if name == "suppress":
            names = {argument.id for argument in node.args if isinstance(argument, ast.Name)}
            assert node.args
            assert not names & {"Exception", "BaseException"}


# ---- texts ---------------------------------------------------------------------------------------


def is_text(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def is_text_of_a_record(node):
    return isinstance(node, ast.Attribute) and node.attr in ("summary", "label")


@each(SHIPPED)
def test_texts_for_translation_are_plain(path):
    """The tools that collect texts read the source; those of records are marked in the registry."""
    for name, node in calls(path):
        if name not in ("translate", "QT_TRANSLATE_NOOP") or name_of(path) == "resources/i18n.py":
            continue
        where = f"line {node.lineno}"
        assert len(node.args) == 2, where
        assert not node.keywords, where
        context, text = node.args
        assert is_text(context), where
        assert context.value == "ImageCollections", where
        assert is_text(text) or (name == "translate" and is_text_of_a_record(text)), where


@each(SHIPPED)
def test_texts_are_translated_with_a_context(path):
    assert not [node.lineno for name, node in calls(path) if name in ("tr", "trUtf8")]


# ---- files ---------------------------------------------------------------------------------------


@each(SHIPPED + TESTS + SCRIPTS)
def test_every_file_says_its_licence(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    lines = lines[1:] if lines[0].startswith("#!") else lines
    assert lines[0] == "# SPDX-FileCopyrightText: Image Collections contributors"
    assert lines[1] == "# SPDX-License-Identifier: GPL-2.0-or-later"


@each(SHIPPED)
def test_every_module_says_what_it_is_for(path):
    assert ast.get_docstring(tree_of(path))


def test_the_tests_are_no_package():
    """With one, pytest would import the plugin a second time under the name of the checkout."""
    assert not list((ROOT / "tests").rglob("__init__.py"))


def test_every_folder_of_the_plugin_is_a_package():
    for folder in {path.parent for path in SHIPPED}:
        assert (folder / "__init__.py").is_file()
