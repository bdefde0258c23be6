# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The rooms of the house: what stands in each, what it imports, and what nothing uses.

    python .ci/rooms.py            prints the rooms with their files, lines and imports
    python .ci/rooms.py --check    says which imports break the table, and which code is dead

The table of what a room may import is `ROOMS` in tests/test_layout.py. Dead code is what only tests
use: functions, classes, constants and methods whose names stand nowhere else in what is shipped.
"""

from __future__ import annotations

import ast
import itertools
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))

import test_layout as layout  # noqa: E402

# Rules of the layout that are about imports.
RULES = (
    (layout.imports_in_the_wrong_direction, layout.SHIPPED),
    (layout.imports_from_other_rooms, layout.ENGINE),
    (layout.imports_from_other_rooms_of_algorithms, layout.SHIPPED),
    (layout.imports_from_other_rooms_of_ui, layout.SHIPPED),
    (layout.imports_from_other_rooms_of_plugin, layout.SHIPPED),
    (layout.own_modules_by_full_name, layout.SHIPPED),
)

# Names that QGIS calls, of which nothing here does.
CALLED_BY_QGIS = {"classFactory", "unload", "execute", "DialogWrapper"}


def main() -> int:
    """Print the rooms, or what is wrong with them."""
    if sys.argv[1:] not in ([], ["--check"]):
        print(__doc__)
        return 2
    if not sys.argv[1:]:
        show()
        return 0
    found = [*wrong_imports(), *dead_code(layout.SHIPPED)]
    print(*found, sep="\n", end="\n" if found else "")
    return int(bool(found))


# ---- rooms ---------------------------------------------------------------------------------------


def room_of(dotted: str) -> str:
    """Return the room of a module: its folder, or its own name on the ground of the engine."""
    parts = dotted.split(".")
    if parts[0] == "engine":
        return ".".join(parts[:2])
    if parts[0] == "algorithms":
        is_room = len(parts) > 2 or (len(parts) == 2 and (ROOT / parts[0] / parts[1]).is_dir())
        return ".".join(parts[:2]) if is_room else "algorithms"
    return parts[0] or "__init__"


def show() -> None:
    """Print the table of rooms, in each folder the lowest first."""
    files, lines, arrows = defaultdict(int), defaultdict(int), defaultdict(set)
    for source in layout.SHIPPED:
        here = room_of(source.dotted)
        files[here] += 1
        lines[here] += len(source.text.splitlines())
        arrows[here] |= {room_of(name) for name in source.modules_imported(layout.MODULES)}
    rows = [("room", "files", "lines", "imports")]
    for here in sorted(files, key=lambda name: (name.split(".")[0], height(name, arrows), name)):
        shown = ", ".join(shortened(here, arrows[here] - {here, "engine"}))
        rows.append((here, str(files[here]), str(lines[here]), shown))
    wide = [max(len(row[column]) for row in rows) for column in range(3)]
    for name, count, length, shown in rows:
        print(f"{name:<{wide[0]}}  {count:>{wide[1]}}  {length:>{wide[2]}}  {shown}".rstrip())
    total = sum(len(others - {here}) for here, others in arrows.items())
    of_all = f"{sum(files.values())} files, {sum(lines.values())} lines"
    print(f"{len(files)} rooms, {of_all}, {total} arrows")


def shortened(here: str, others: set[str]) -> Iterator[str]:
    """Return what a room imports: of its own folder by name, of the others the number of rooms."""
    folder = here.partition(".")[0]
    for of_folder, group in itertools.groupby(sorted(others), lambda name: name.partition(".")[0]):
        names = [name.removeprefix(f"{folder}.") for name in group]
        if of_folder == folder or len(names) == 1:
            yield from names
        else:
            yield f"{of_folder} ({len(names)} rooms)"


def height(name: str, arrows: dict[str, set[str]]) -> int:
    """Return how many rooms stand below each other under one, itself included."""
    below = [other for other in arrows[name] - {name} if other.split(".")[0] == name.split(".")[0]]
    return 1 + max((height(other, arrows) for other in below), default=0)


def wrong_imports() -> Iterator[str]:
    """Return the imports that break the rules of the layout."""
    for rule, sources in RULES:
        yield from layout.breaches(rule, sources)
    at_once = {
        source.dotted: source.modules_imported(layout.MODULES, source.tree.body) - {source.dotted}
        for source in layout.SHIPPED
    }
    yield from (f"{name} is imported in a circle" for name in layout.circles(at_once))


# ---- dead code -----------------------------------------------------------------------------------


def dead_code(sources: Sequence[layout.Source]) -> Iterator[str]:
    """Return what is defined in some files and used in none of them."""
    used = {name for source in sources for name in names_used(source)}
    for source in sources:
        for name, node in definitions(source.tree):
            if name not in used and name not in CALLED_BY_QGIS:
                yield f"{source.at(node)}: nothing uses '{name}'"


def names_used(source: layout.Source) -> Iterator[str]:
    """Return the names that a file reads, asks objects for, or says that it hands on."""
    for node in source.nodes:
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            yield node.id
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load):
            yield node.attr
        elif isinstance(node, ast.Assign) and any(
            isinstance(target, ast.Name) and target.id == "__all__" for target in node.targets
        ):
            yield from (each.value for each in ast.walk(node.value) if layout.is_text(each))


def definitions(tree: ast.Module) -> Iterator[tuple[str, ast.stmt]]:
    """Return what a file defines for others: functions, classes, constants and methods."""
    for node in tree.body:
        if isinstance(node, (ast.Assign, ast.AnnAssign)):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            for target in targets:
                yield from (
                    (name.id, node)
                    for name in ast.walk(target)
                    if isinstance(name, ast.Name) and not is_dunder(name.id)
                )
        elif isinstance(node, ast.ClassDef):
            if not is_found_by_itself(node):
                yield node.name, node
            yield from ((each.name, each) for each in node.body if is_a_function(each))
        elif is_a_function(node):
            yield node.name, node


def is_a_function(node: ast.stmt) -> bool:
    """Return True for what has to be called by its name: no virtual functions, nor registered."""
    if not isinstance(node, ast.FunctionDef) or is_dunder(node.name):
        return False
    is_registered = any(isinstance(each, ast.Call) for each in node.decorator_list)
    return not is_registered and node.name == node.name.lower()


def is_found_by_itself(node: ast.ClassDef) -> bool:
    """Return True for composites and their algorithms, which registries look for."""
    decorators = [each.id for each in node.decorator_list if isinstance(each, ast.Name)]
    places = [each for each in node.body if isinstance(each, ast.Assign)]
    return "composite" in decorators or any(
        isinstance(target, ast.Name) and target.id == "PLACE"
        for each in places
        for target in each.targets
    )


def is_dunder(name: str) -> bool:
    """Return True for a name that Python calls."""
    return name.startswith("__")


if __name__ == "__main__":
    sys.exit(main())
