# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The shipping of the engine to the workers, so that nothing of it has to be installed there.

The engine goes under a name that holds a digest of its source. Two versions can be on one worker
at the same time, and one that is there already is not sent again.
"""

from __future__ import annotations

import hashlib
import importlib.util
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

ENGINE = Path(__file__).resolve().parents[1]
# Of a zip archive, so that the same source makes the same bytes.
NO_TIME = (1980, 1, 1, 0, 0, 0)


def package_name() -> str:
    """Return the name of the engine on the workers."""
    digest = hashlib.sha256()
    for name, content in _sources():
        digest.update(name.encode())
        digest.update(content)
    return f"image_collections_engine_{digest.hexdigest()[:16]}"


def write_archive(folder: str) -> str:
    """Write the engine as a zip archive into a folder; return its path."""
    package = package_name()
    path = Path(folder) / f"{package}.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in _sources():
            archive.writestr(zipfile.ZipInfo(f"{package}/{name}", NO_TIME), content)
    return str(path)


def send(client: Any) -> str:
    """Send the engine to the scheduler and all workers, also later ones; return its name.

    `client` is a `distributed.Client`.
    """
    package = package_name()
    there = client.run(importlib.util.find_spec, package)
    on_scheduler = client.run_on_scheduler(importlib.util.find_spec, package)
    if on_scheduler is None or not there or any(spec is None for spec in there.values()):
        with tempfile.TemporaryDirectory(prefix="image-collections-") as folder:
            client.upload_file(write_archive(folder))
    return package


def work_module(package: str) -> ModuleType:
    """Return the module of the functions that workers run, under its name on the workers.

    A function is sent by the name of its module: that must mean the same here and there.
    """
    name = f"{package}.cluster.worker"
    if package not in sys.modules:
        spec = importlib.util.spec_from_file_location(
            package, ENGINE / "__init__.py", submodule_search_locations=[str(ENGINE)]
        )
        if spec is None or spec.loader is None:
            raise ImportError(f"the engine cannot be loaded from {ENGINE}")
        module = importlib.util.module_from_spec(spec)
        sys.modules[package] = module
        spec.loader.exec_module(module)
    return importlib.import_module(name)


def _sources() -> Iterator[tuple[str, bytes]]:
    for path in sorted(ENGINE.rglob("*.py")):
        yield path.relative_to(ENGINE).as_posix(), path.read_bytes()
