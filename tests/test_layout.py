# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The rules of the house that can be read off the source: imports, errors, texts, headers.

Every file is read once. A test goes through all of them and lists what breaks its rule.
"""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from functools import cached_property
from pathlib import Path
from string import Formatter

import pytest

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("engine", "algorithms", "plugin", "ui", "resources")
SCRIPTS = (ROOT / "dev", ROOT / ".ci" / "run")

# ui -> plugin -> algorithms -> engine; resources is a leaf.
ALLOWED = {
    "engine": set(),
    "resources": set(),
    "algorithms": {"engine", "resources"},
    "plugin": {"algorithms", "engine", "resources"},
    "ui": {"plugin", "algorithms", "resources"},
}
# Rooms and modules of the engine that hold plain things, which widgets show.
PLAIN_FOR_WIDGETS = ("engine.charts", "engine.errors", "engine.images", "engine.text")
# The package starts the plugin, and hands it the window.
MORE_ALLOWED = {"__init__.py": {"plugin", "ui"}}

# The rooms of the engine, from the ground up: what each may import. `arrays`, `text`,
# `images` and `progress` hold plain things and may be imported anywhere.
PLAIN = {"arrays", "images", "progress", "text"}
PIXEL_ROOMS = {"errors", "grid", "expression", "inputs", "masks", "numerics", "pixels"}
PLAN_ROOMS = PIXEL_ROOMS | {"reading", "reducers", "warp", "composites", "gdal_calls", "remote"}
PLAN_ROOMS |= {"radar"}
RUN_ROOMS = PLAN_ROOMS | {"planning", "outputs", "run"}
ROOMS = {
    **{name: set() for name in PLAIN},
    "availability": set(),
    "errors": set(),
    "expression": {"errors"},
    "gdal_calls": {"availability", "errors", "remote"},
    "remote": {"availability", "errors"},
    "grid": {"errors"},
    "numerics": {"errors", "grid"},
    "pixels": {"errors", "grid"},
    "radar": {"errors"},
    "warp": {"errors", "grid"},
    "inputs": {"availability", "errors", "grid", "gdal_calls", "expression", "remote"},
    "masks": {"errors", "expression", "grid", "pixels", "inputs", "warp"},
    "outputs": {"errors", "grid", "gdal_calls", "warp"},
    "reducers": {"errors", "numerics", "pixels"},
    "reading": {"errors", "expression", "grid", "inputs", "masks", "numerics", "pixels", "warp"}
    | {"remote"},
    "products": {"errors", "gdal_calls", "inputs", "outputs", "warp"},
    "catalogue": {"availability", "errors", "expression", "grid", "inputs", "products", "warp"}
    | {"outputs", "remote"},
    "animation": {"errors", "outputs"},
    "charts": {"errors", "outputs"},
    "composites": PIXEL_ROOMS | {"catalogue", "radar", "reading", "reducers"},
    "sample": {"errors", "gdal_calls", "outputs"},
    "planning": PLAN_ROOMS,
    "run": PIXEL_ROOMS | {"composites", "outputs", "planning", "reading", "remote"},
    "analysis": RUN_ROOMS,
    "cluster": RUN_ROOMS,
    "live": RUN_ROOMS,
    "api": RUN_ROOMS | {"catalogue"},
    # The name that scripts of before know.
    "live_trust": {"live"},
}

# Those of the algorithms; the modules beside them are the algorithms themselves.
ROOMS_OF_ALGORITHMS = {
    "network": set(),
    "layers": {"network"},
    "parameters": {"layers"},
    "results": {"parameters", "layers"},
    "bases": {"network", "results", "parameters", "layers"},
}

# Those of the dock and the inspector; the modules beside them put the rooms together. Panels meet
# in the session of `state`, and never import each other.
PANEL = {"state", "parameters", "widgets"}
ROOMS_OF_UI = {
    "widgets": set(),
    "charts": set(),
    "parameters": {"widgets"},
    "state": set(),
    "scenes": PANEL,
    "catalogue": {"state", "widgets"},
    "bands": PANEL,
    "composite": PANEL,
    "mask": PANEL,
    "running": PANEL,
    "inspector": {"state", "widgets", "charts"},
    "compare": {"state", "widgets"},
    "dialogs": {"parameters", "widgets"},
    "time": {"widgets"},
}
# What has no widgets, and knows of the plugin what a request is.
WITHOUT_WIDGETS = "state"

# Modules of the engine that import GDAL. What imports none of these, at any depth, runs anywhere.
WITH_GDAL = {
    "availability",
    "gdal_calls",
    "inputs.alpha",
    "inputs.handles",
    "inputs.describe",
    "inputs.file_crs",
    "inputs.file_facts",
    "inputs.looks",
    "inputs.time_bands",
    "live.overviews",
    "live.trust",
    "outputs.formats",
    "outputs.polygonizing",
    "outputs.raster_file",
    "outputs.raster_writer",
    "outputs.tile_vrt",
    "outputs.databases",
    "outputs.trial",
    "outputs.vector_file",
    "outputs.verification",
    "planning.recipe",
    "products.find_files",
    "remote.headers",
    "remote.http_settings",
    "remote.tries",
    "sample.files",
    "warp.crs",
    "warp.geometry",
}

# Packages that a user's QGIS may not have.
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


class Source:
    """A file of Python, and what the rules ask of it."""

    def __init__(self, path, text=None):
        self.name = path.relative_to(ROOT).as_posix()
        self.stem = path.stem
        self.text = path.read_text(encoding="utf-8") if text is None else text
        # The parts of the package that it belongs to, below the plugin's own.
        self.package = list(path.relative_to(ROOT).parts[:-1])

    @cached_property
    def tree(self):
        return ast.parse(self.text)

    @cached_property
    def nodes(self):
        return list(ast.walk(self.tree))

    @property
    def dotted(self):
        """Return the name of the module below the plugin's own; of a package, its own name."""
        return ".".join([*self.package, *([] if self.stem == "__init__" else [self.stem])])

    def of_kind(self, kind):
        return (node for node in self.nodes if isinstance(node, kind))

    @property
    def calls(self):
        """Return (name, call) of every call, the last part of dotted names."""
        for node in self.of_kind(ast.Call):
            function = node.func
            yield getattr(function, "attr", None) or getattr(function, "id", ""), node

    @cached_property
    def own_imports(self):
        """Return the parts of the plugin's modules that are imported, [""] for what is beyond."""
        found = []
        for node in self.of_kind(ast.ImportFrom):
            if not node.level:
                continue
            package = ["", *self.package]
            base = package[: len(package) - node.level + 1]
            if not base:
                found.append([""])
            elif node.module:
                found.append([*base, *node.module.split(".")][1:])
            else:
                found += ([*base, alias.name][1:] for alias in node.names)
        return found

    def modules_imported(self, modules, nodes=None):
        """Return the dotted names of those of `modules` that are imported, anywhere in the file."""
        found = set()
        for node in self.nodes if nodes is None else nodes:
            if isinstance(node, ast.ImportFrom) and node.level:
                package = ["", *self.package]
                base = package[1 : len(package) - node.level + 1]
                target = ".".join([*base, *([node.module] if node.module else [])])
                names = {f"{target}.{alias.name}".lstrip(".") for alias in node.names} & modules
                found |= names or {target}
        return found

    def imported_at_once(self, modules):
        """Return those that are imported when the module is, with the packages around them."""
        at_once = self.modules_imported(modules, self.tree.body)
        parents = {name.rpartition(".")[0] for name in at_once}
        return at_once | (parents - {"", self.dotted, ".".join(self.package)})

    @cached_property
    def outside_imports(self):
        """Return the dotted names of what is imported from elsewhere."""
        found = []
        for node in self.of_kind((ast.Import, ast.ImportFrom)):
            if isinstance(node, ast.Import):
                found += (alias.name for alias in node.names)
            elif not node.level:
                found.append(node.module)
        return found

    def at(self, node):
        return f"{self.name}, line {node.lineno}"


SHIPPED = [
    Source(path)
    for path in (
        ROOT / "__init__.py",
        *(path for name in FOLDERS for path in sorted((ROOT / name).rglob("*.py"))),
    )
]
ENGINE = [source for source in SHIPPED if source.package[:1] == ["engine"]]
TESTS = [Source(path) for path in sorted((ROOT / "tests").rglob("*.py"))]

MODULES = {source.dotted for source in SHIPPED}


def planted(text, name="engine/planted.py"):
    """Return a source that breaks a rule, to see that the rule finds it."""
    return Source(ROOT / name, text)


def breaches(rule, sources):
    """Return what a rule finds in all sources, which a test wants to be nothing."""
    return [found for source in sources for found in rule(source)]


def check(rule, sources, *planted_sources):
    """Find nothing in the sources, and something in each that was planted."""
    assert len(sources) > 1
    for source in planted_sources:
        assert list(rule(source)), f"{rule.__name__} does not find: {source.text}"
    assert breaches(rule, sources) == []


# ---- imports -------------------------------------------------------------------------------------


def imports_in_the_wrong_direction(source):
    folder = source.package[0] if source.package else ""
    allowed = ALLOWED.get(folder, set()) | MORE_ALLOWED.get(source.name, set()) | {folder}
    for target in source.own_imports:
        if folder == "ui" and ".".join(target[:2]) in PLAIN_FOR_WIDGETS:
            continue
        if not target[0] or target[0] not in allowed:
            yield f"{source.name} imports {'.'.join(target) or 'from outside the plugin'}"


def test_imports_go_to_the_right_only():
    check(
        imports_in_the_wrong_direction,
        SHIPPED,
        planted("from ..algorithms import base"),
        planted("from ..engine.planning import plan", "ui/planted.py"),
        planted("from ... import other"),
        planted("from .ui import dock", "planted.py"),
    )


def room_of(dotted):
    """Return the room of the engine that a module stands in, or its own name on the ground."""
    return dotted.split(".")[1]


def imports_from_other_rooms(source):
    if source.dotted == "engine":
        return
    here = room_of(source.dotted)
    if here not in ROOMS:
        yield f"{source.name} stands in no room of the table"
        return
    allowed = ROOMS[here] | PLAIN | {here}
    for target in sorted(source.modules_imported(MODULES)):
        if target.startswith("engine.") and room_of(target) not in allowed:
            yield f"{source.name} imports {target}"


def test_rooms_of_the_engine_import_what_is_below_them():
    check(
        imports_from_other_rooms,
        ENGINE,
        planted("from ..planning import plan", "engine/inputs/planted.py"),
        planted("from .run import run", "engine/planted.py"),
    )


def imports_from_other_rooms_of_algorithms(source):
    package = source.package[1:2]
    allowed = ROOMS_OF_ALGORITHMS.get("".join(package))
    if source.package[:1] != ["algorithms"] or allowed is None:  # an algorithm, or above them all
        return
    for target in sorted(source.modules_imported(MODULES)):
        parts = target.split(".")
        if parts[0] == "algorithms" and parts[1] not in {*allowed, *package}:
            yield f"{source.name} imports {target}"


def test_rooms_of_the_algorithms_import_what_is_below_them():
    check(
        imports_from_other_rooms_of_algorithms,
        [source for source in SHIPPED if source.package[:1] == ["algorithms"]],
        planted("from ..bases import runner", "algorithms/results/planted.py"),
        planted("from .. import reduce", "algorithms/layers/planted.py"),
    )


def imports_from_other_rooms_of_ui(source):
    if source.package[:1] != ["ui"] or len(source.package) < 2:
        return
    here = source.package[1]
    if here not in ROOMS_OF_UI:
        yield f"{source.name} stands in no room of the table"
        return
    for target in sorted(source.modules_imported(MODULES)):
        parts = target.split(".")
        if parts[0] == "ui" and parts[1] not in {*ROOMS_OF_UI[here], here}:
            yield f"{source.name} imports {target}"
        if here == WITHOUT_WIDGETS and parts[0] == "plugin" and target != "plugin.request":
            yield f"{source.name} imports {target}"
    if here == WITHOUT_WIDGETS:
        widgets = {"qgis.gui", "qgis.PyQt.QtWidgets", "qgis.PyQt.QtGui"}
        for name in widgets & set(source.outside_imports):
            yield f"{source.name} imports {name}"


def test_rooms_of_the_window_import_what_is_below_them():
    check(
        imports_from_other_rooms_of_ui,
        [source for source in SHIPPED if source.package[:1] == ["ui"]],
        planted("from ..scenes import panel", "ui/bands/planted.py"),
        planted("from ..dock import CollectionDock", "ui/running/planted.py"),
        planted("from ...plugin.live import layer", "ui/state/planted.py"),
        planted("from qgis.PyQt.QtWidgets import QWidget", "ui/state/planted.py"),
        planted("", "ui/elsewhere/planted.py"),
    )


def imports_from_other_rooms_of_plugin(source):
    if source.package != ["plugin"] or source.stem == "main":
        return
    for target in sorted(source.modules_imported(MODULES)):
        if target.startswith("plugin.live"):
            yield f"{source.name} imports {target}"


def test_what_stands_beside_the_live_layer_knows_nothing_of_it():
    check(
        imports_from_other_rooms_of_plugin,
        [source for source in SHIPPED if source.package[:1] == ["plugin"]],
        planted("from .live.layer import LiveLayer", "plugin/tasks.py"),
    )


def circles(imported):
    """Return the modules that import each other, at any depth."""
    left = dict(imported)
    while True:
        free = {name for name, others in left.items() if not others & left.keys()}
        if not free:
            return sorted(left)
        left = {name: others for name, others in left.items() if name not in free}


def test_no_modules_import_each_other():
    # A package is imported with each of its modules: what it imports itself is not counted twice.
    at_once = {
        source.dotted: source.modules_imported(MODULES, source.tree.body) - {source.dotted}
        for source in SHIPPED
    }
    assert circles({"a": {"b"}, "b": {"a"}, "c": {"a"}}) == ["a", "b", "c"]
    assert circles(at_once) == []


def own_modules_by_full_name(source):
    for name in source.outside_imports:
        if name.split(".")[0] in (*FOLDERS, "image_collections"):
            yield f"{source.name} imports {name}"


def test_own_modules_are_imported_relatively():
    check(own_modules_by_full_name, SHIPPED, planted("import image_collections.engine"))


def imports_of_qgis(source):
    for name in source.outside_imports:
        top = name.split(".")[0]
        if top in ("qgis", "processing", "sip") or top.startswith(("PyQt", "PySide")):
            yield f"{source.name} imports {name}"


def test_the_engine_knows_nothing_of_qgis():
    check(imports_of_qgis, ENGINE, planted("from qgis.core import Qgis"), planted("import PyQt5"))


def wrong_about_gdal(source):
    imports_gdal = any(name.split(".")[0] == "osgeo" for name in source.outside_imports)
    if imports_gdal != (source.dotted.removeprefix("engine.") in WITH_GDAL):
        yield f"{source.name} {'imports' if imports_gdal else 'does not import'} GDAL"


def test_gdal_is_imported_in_few_modules_of_the_engine_only():
    packaged = [source for source in SHIPPED if source.package]
    check(
        wrong_about_gdal,
        packaged,
        planted("from osgeo import gdal"),
        planted("from osgeo import gdal", "ui/planted.py"),
        planted("import numpy", "engine/inputs/describe.py"),
    )


def imports_that_qgis_does_not_ship(source):
    known = {"numpy", "osgeo", "qgis", "processing"} | set(sys.stdlib_module_names)
    known |= OPTIONAL.get(source.package[-1] if source.package else "", set())
    for name in source.outside_imports:
        if name.split(".")[0] not in known:
            yield f"{source.name} imports {name}"


def test_nothing_is_imported_that_qgis_does_not_ship():
    check(
        imports_that_qgis_does_not_ship,
        SHIPPED,
        planted("import scipy.ndimage"),
        planted("import distributed"),
    )


def imports_of_one_qt(source):
    for name in source.outside_imports:
        if re.match(r"PyQt\d|PySide", name):
            yield f"{source.name} imports {name}"


def test_qt_is_imported_through_qgis():
    check(imports_of_one_qt, SHIPPED + TESTS, planted("from PyQt5.QtCore import Qt"))


def test_the_package_imports_nothing_before_qgis_asks_for_it():
    (package,) = (source for source in SHIPPED if source.name == "__init__.py")
    body = package.tree.body
    assert not [node for node in body if isinstance(node, (ast.Import, ast.ImportFrom))]


def engine_modules():
    return sorted(source.dotted for source in ENGINE)


def above_gdal():
    """Return the modules of the engine that import GDAL, themselves or by what they import."""
    imported = {source.dotted: source.imported_at_once(MODULES) for source in ENGINE}
    found = {f"engine.{name}" for name in WITH_GDAL}
    while True:
        more = {name for name, others in imported.items() if others & found} - found
        if not more:
            return found
        found |= more


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
    beyond = above_gdal()
    names = [name for name in engine_modules() if name not in beyond]
    assert len(names) > 40
    import_in_new_process(names, (*NOT_NEEDED, "osgeo", "qgis", "PyQt5", "PyQt6"))


def test_the_whole_engine_needs_numpy_and_gdal_only():
    if os.environ.get("REQUIRE_GDAL") != "1":
        pytest.importorskip("osgeo.gdal_array", reason="NOT TESTED: GDAL is not here")
    import_in_new_process(engine_modules(), (*NOT_NEEDED, "qgis", "PyQt5", "PyQt6"))


# ---- what is not used ----------------------------------------------------------------------------


def asserts(source):
    yield from (source.at(node) for node in source.of_kind(ast.Assert))


def test_no_assert():
    check(asserts, SHIPPED, planted("assert True"))


def code_from_text_other_programs_and_prints(source):
    names = {"eval", "exec", "compile", "__import__", "print", "breakpoint"}
    dotted = {"os.system", "os.popen", "pickle.loads", "pickle.load"}
    for _, node in source.calls:
        function = node.func  # not re.compile, nor a dialog's exec
        if ast.unparse(node).startswith("__import__(f'{__package__}."):
            continue  # the modules of a folder of our own, which are found by themselves
        if isinstance(function, ast.Name) and function.id in names:
            yield f"{source.at(node)}: {function.id}"
        elif isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
            name = f"{function.value.id}.{function.attr}"
            if name in dotted:
                yield f"{source.at(node)}: {name}"
    for name in {"subprocess", "multiprocessing", "ctypes"} & set(source.outside_imports):
        yield f"{source.name} imports {name}"


def test_no_code_from_text_no_other_programs_and_no_print():
    check(
        code_from_text_other_programs_and_prints,
        SHIPPED,
        planted("eval('1')"),
        planted("print()"),
        planted("__import__(name)"),
        planted("os.system('ls')"),
        planted("import subprocess"),
    )


# Functions at the edge to Qt, which ends the program when an error comes to it.
CATCH_ALL = {("plugin/background.py", "attempt")}


def errors_caught_wholesale(source):
    excused = {
        node
        for function in source.of_kind(ast.FunctionDef)
        if (source.name, function.name) in CATCH_ALL
        for node in ast.walk(function)
    }
    for node in source.of_kind(ast.ExceptHandler):
        if node in excused:
            continue
        if node.type is None:
            yield f"{source.at(node)} catches everything"
            continue
        last = node.body[-1]
        goes_on = not (isinstance(last, ast.Raise) and last.exc is None)
        names = {name.id for name in ast.walk(node.type) if isinstance(name, ast.Name)}
        # To clean up and raise the same again is no catching.
        if goes_on and names & {"Exception", "BaseException"}:
            yield f"{source.at(node)} catches {', '.join(sorted(names))}"


def test_errors_are_caught_by_name():
    check(
        errors_caught_wholesale,
        SHIPPED,
        planted("try: pass\nexcept: raise"),
        planted("try: pass\nexcept (OSError, Exception): pass"),
    )


def errors_suppressed_wholesale(source):
    for name, node in source.calls:
        if name == "suppress":
            names = {argument.id for argument in node.args if isinstance(argument, ast.Name)}
            if not node.args or names & {"Exception", "BaseException"}:
                yield source.at(node)


def test_errors_are_not_suppressed_wholesale():
    check(
        errors_suppressed_wholesale,
        SHIPPED,
        planted("suppress()"),
        planted("contextlib.suppress(OSError, Exception)"),
    )


# ---- texts ---------------------------------------------------------------------------------------


MARK = "QT_TRANSLATE_NOOP"


def is_text(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def is_text_of_a_record(node):
    return isinstance(node, ast.Attribute) and node.attr in ("summary", "label")


def texts_that_no_tool_finds(source):
    """The tools that collect texts read the source; those of records are marked in the registry."""
    if source.name == "resources/i18n.py":
        return
    for name, node in source.calls:
        if name not in ("translate", MARK):
            continue
        if len(node.args) != 2 or node.keywords:
            yield f"{source.at(node)}: not a context and a text"
            continue
        context, text = node.args
        if not (is_text(context) and context.value == "ImageCollections"):
            yield f"{source.at(node)}: another context"
        if not (is_text(text) or (name == "translate" and is_text_of_a_record(text))):
            yield f"{source.at(node)}: no literal"


def test_texts_for_translation_are_plain():
    check(
        texts_that_no_tool_finds,
        SHIPPED,
        planted("translate('ImageCollections')"),
        planted("translate('Other', 'x')"),
        planted("translate('ImageCollections', f'{x}')"),
        planted("QT_TRANSLATE_NOOP('ImageCollections', spec.label)"),
    )


def sentences_that_no_tool_finds(source):
    """A sentence is a literal whose places have values, or a name for a text that is marked."""
    for name, node in source.calls:
        if name != "worded":
            continue
        if len(node.args) != 1 or None in (values := {value.arg for value in node.keywords}):
            yield f"{source.at(node)}: not a text and values"
        elif is_text(node.args[0]):
            places = {place for _, place, _, _ in Formatter().parse(node.args[0].value) if place}
            if values and places != values:
                yield f"{source.at(node)}: {sorted(places ^ values)}"
            if not values and re.search(r"\{\w*\}", node.args[0].value):
                yield f"{source.at(node)}: places without values"
        elif not isinstance(node.args[0], (ast.Name, ast.Attribute, ast.Subscript)):
            yield f"{source.at(node)}: no literal"


def test_sentences_of_the_engine_are_plain():
    check(
        sentences_that_no_tool_finds,
        SHIPPED,
        planted("worded(f'{x}')"),
        planted("worded('No' + x)"),
        planted("worded('Image {name}')"),
        planted("worded('Image {name}', path=x)"),
        planted("worded('Image {name}', **values)"),
        planted("worded('ImageCollections', 'x')"),
    )


TRANSLATED = ("worded", "translate", MARK)
# What a user sees: errors of the engine, and what is told a progress.
TOLD = {"warn", "info"} | {
    node.name
    for source in ENGINE
    for node in source.of_kind(ast.ClassDef)
    if node.name.endswith("Error")
}


def words_in(node):
    """Yield what is written in English alone, of two words at least, in a node."""
    if isinstance(node, ast.Call) and getattr(node.func, "id", "") in TRANSLATED:
        return
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    written = " ".join(part.value for part in parts if is_text(part))
    if re.search("[A-Za-z]{2}", written) and (" " in written.strip() or written.endswith(".")):
        yield node
    elif not isinstance(node, ast.JoinedStr):
        for child in ast.iter_child_nodes(node):
            yield from words_in(child)


def told_in_english_only(source):
    for function in source.of_kind((ast.FunctionDef, ast.Module)):
        given = {}
        for node in ast.walk(function):
            if isinstance(node, ast.Assign):
                given |= {target.id: node.value for target in node.targets if is_name(target)}
            name = called(node) if isinstance(node, ast.Call) else ""
            if name not in TOLD or not node.args:
                continue
            said = node.args[0]
            said = given.get(said.id, said) if is_name(said) else said
            yield from (f"{source.at(node)}: {ast.unparse(each)}" for each in words_in(said))


def is_name(node):
    return isinstance(node, ast.Name)


def called(call):
    return getattr(call.func, "attr", None) or getattr(call.func, "id", "")


def test_what_a_user_is_told_can_be_translated():
    assert {"SourceError", "TimeAxisError", "EngineError"} <= TOLD
    check(
        told_in_english_only,
        [source for source in SHIPPED if source.name != "engine/planning/typed_records.py"],
        planted("def f():\n    raise SourceError('No such image.')"),
        planted("def f():\n    raise errors.GridError(f'Image {name} has no place.', 1)"),
        planted("def f():\n    raise SourceError(worded('One.') + ' It is not.')"),
        planted("def f():\n    text = f'{name} is broken.'\n    raise WriteError(text)"),
        planted("def f():\n    self._progress.warn('Left out.')", "algorithms/planted.py"),
        planted("def f():\n    progress.info(f'{count} images are used.')"),
    )


def texts_without_a_context(source):
    yield from (source.at(node) for name, node in source.calls if name in ("tr", "trUtf8"))


def test_texts_are_translated_with_a_context():
    check(texts_without_a_context, SHIPPED, planted("self.tr('x')"))


# ---- files ---------------------------------------------------------------------------------------


def says_its_licence(text):
    lines = text.splitlines()
    lines = lines[1:] if lines[:1] and lines[0].startswith("#!") else lines
    return lines[:2] == [
        "# SPDX-FileCopyrightText: Image Collections contributors",
        "# SPDX-License-Identifier: GPL-2.0-or-later",
    ]


def test_every_file_says_its_licence():
    texts = {source.name: source.text for source in SHIPPED + TESTS}
    texts |= {path.name: path.read_text(encoding="utf-8") for path in SCRIPTS}
    assert [name for name, text in texts.items() if not says_its_licence(text)] == []
    assert not says_its_licence("")


def modules_without_a_word(source):
    if not ast.get_docstring(source.tree):
        yield source.name


def test_every_module_says_what_it_is_for():
    check(modules_without_a_word, SHIPPED, planted("import os"))


def test_the_tests_are_no_package():
    """With one, pytest would import the plugin a second time under the name of the checkout."""
    assert not list((ROOT / "tests").rglob("__init__.py"))


def test_files_that_contributors_are_sent_to_are_there():
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    folders = "|".join((*FOLDERS, "tests", "docs"))
    named = re.findall(rf"`((?:{folders})/[\w./]+)`", text)
    assert len(named) > 20
    assert [name for name in named if not (ROOT / name).exists()] == []


def in_no_room(source):
    tier, *rooms = source.package[1:] or [""]
    known = {
        "engine": {*ROOMS, "scenarios", "faults"},
        "gdal": {*ROOMS, "scenarios", "faults"},
        "qgis": {"algorithms", "plugin", "ui", "scenarios", "faults", "fuzz"},
    }
    if tier in known and rooms and rooms[0] not in known[tier]:
        yield f"{source.name} stands in no room"
    # Beside the rooms stands what is about a file that does so, or about the whole of the plugin.
    about = source.stem.removeprefix("test_")
    if tier in ("engine", "gdal") and not rooms and about not in {*ROOMS, "conftest"}:
        yield f"{source.name} stands in no room"


def test_tests_stand_in_the_rooms_of_what_they_test():
    check(
        in_no_room,
        TESTS,
        planted("", "tests/gdal/test_blocks.py"),
        planted("", "tests/engine/planted/test_x.py"),
    )


def test_every_folder_of_the_plugin_is_a_package():
    for folder in {(ROOT / source.name).parent for source in SHIPPED}:
        assert (folder / "__init__.py").is_file()
