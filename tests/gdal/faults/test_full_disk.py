# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The disk gets full while a result is written, or a file may not get as large."""

from __future__ import annotations

import re
import sys

import numpy as np
import pytest
from image_collections.tests.conftest import skip_or_fail
from image_collections.tests.gdal.faults.jobs import OLDER
from image_collections.tests.gdal.faults.processes import answer, in_own_mounts

KILOBYTES = 400
# A limit of the process is not always told apart from a full disk: then it is asked.
FULL = "The disk is full, so|Is the disk full"

# What is written: compressed by threads, as it is, in a format of two files, and by way of a copy.
WAYS = {
    "compressed": ("out.tif", ()),
    "uncompressed": ("out.tif", ("COMPRESS=NONE",)),
    "strips": ("out.tif", ("TILED=NO", "COMPRESS=LZW")),
    "two files": ("out.img", ()),
    "copy": ("out.asc", ()),
}
# What each GDAL has to show.
EVERYWHERE = ("compressed", "copy")
ways = pytest.mark.parametrize(
    ("name", "options"),
    [
        pytest.param(*WAYS[way], id=way, marks=() if way in EVERYWHERE else pytest.mark.once)
        for way in WAYS
    ],
)


@pytest.fixture
def paths(raster):
    """Noise, which no compression makes small."""
    rng = np.random.default_rng(5)
    values = [rng.integers(0, 60000, (700, 700)) for _ in range(2)]
    return [raster(numbers, "uint16", nodata=0) for numbers in values]


def assert_refused(found, name):
    message, left, content = found
    assert message.startswith("NotWrittenError: ")
    assert f"{name}'" in message
    assert re.search(FULL, message)
    assert left == [name]
    assert content == OLDER


@ways
def test_a_full_disk_is_an_error_and_leaves_the_older_result(paths, tmp_path, name, options):
    folder = tmp_path / "small"
    folder.mkdir()
    before = in_own_mounts(f"mount -t tmpfs -o size={KILOBYTES}k small {folder}")
    if before is None:
        skip_or_fail("this system lets nobody mount a small disk", "REQUIRE_GDAL")
    target = str(folder / name)
    found = answer(
        f"""
Path({target!r}).write_text(OLDER)
report(attempt(reduce_plan({paths!r}, "max"), {target!r}, options={options!r}), {target!r})
""",
        before=before,
    )
    assert_refused(found, name)
    assert found[0].startswith(f"NotWrittenError: The disk is full, so '{target}' is not written.")


@pytest.mark.skipif(sys.platform == "win32", reason="needs limits of a process")
@ways
def test_a_file_that_may_not_get_as_large_is_an_error(paths, tmp_path, name, options):
    folder = tmp_path / "results"
    folder.mkdir()
    target = str(folder / name)
    found = answer(f"""
import resource, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
Path({target!r}).write_text(OLDER)
plan = reduce_plan({paths!r}, "max")
resource.setrlimit(resource.RLIMIT_FSIZE, ({KILOBYTES} * 1024, {KILOBYTES} * 1024))
report(attempt(plan, {target!r}, options={options!r}), {target!r})
""")
    assert_refused(found, name)


@pytest.mark.skipif(sys.platform != "linux", reason="asks the system which files are open")
@ways
def test_an_error_that_lives_on_holds_no_file_that_was_written(paths, tmp_path, name, options):
    folder = tmp_path / "results"
    folder.mkdir()
    target = str(folder / name)
    found = answer(f"""
import gc, resource, signal
from osgeo import gdal
# What GDAL says is an exception then, with frames of its own.
gdal.UseExceptions()
# It cannot write the end of the file either, which Python says on the console.
sys.unraisablehook = lambda said: None
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
plan = reduce_plan({paths!r}, "max")
resource.setrlimit(resource.RLIMIT_FSIZE, ({KILOBYTES} * 1024, {KILOBYTES} * 1024))
gc.disable()
targets = {{"composite": running.Target({target!r}, {options!r})}}
try:
    running.run(plan, targets, resources=running.Resources(2), progress=Silence())
except EngineError as error:
    kept = error
print(json.dumps([str(kept), open_files({str(folder)!r})]))
""")
    assert re.search(FULL, found[0])
    assert found[1] == []


@pytest.mark.skipif(sys.platform == "win32", reason="needs limits of a process")
@pytest.mark.parametrize("has_exceptions", [False, True])
def test_a_disk_that_gets_full_with_the_only_tile_is_an_error(raster, tmp_path, has_exceptions):
    """GDAL writes it when the file is closed, and some versions do not say that they cannot."""
    values = np.random.default_rng(1).integers(1, 250, (300, 300))
    target = tmp_path / "results" / "out.tif"
    target.parent.mkdir()
    found = answer(f"""
import resource, signal
from osgeo import gdal
if {has_exceptions}:
    gdal.UseExceptions()
    sys.unraisablehook = lambda said: None
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
plan = reduce_plan({[raster(values, "uint16", nodata=0)]!r}, "max")
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
report(attempt(plan, {str(target)!r}), {str(target)!r})
""")
    assert "cannot be written" in found[0]
    assert re.search(FULL, found[0])
    assert found[1] == []


def test_a_disk_that_gets_full_with_the_second_file_changes_neither(paths, tmp_path):
    folder = tmp_path / "small"
    folder.mkdir()
    before = in_own_mounts(f"mount -t tmpfs -o size=3m small {folder}")
    if before is None:
        skip_or_fail("this system lets nobody mount a small disk", "REQUIRE_GDAL")
    names = ["out.tif", "proof.tif"]
    message, left, contents = answer(
        f"""
from dataclasses import replace
from image_collections.engine.composites.method import Wanted
from image_collections.engine.planning.output_grid import GridOptions, output_grid
from image_collections.engine.planning.make_plan import make_plan
from image_collections.engine.inputs.bands import images_to_read, select_bands
from image_collections.engine.composites.reduce import Reduce
images = described({paths!r})
selection = select_bands(images)
plan = make_plan(
    images_to_read(images, selection),
    output_grid(images, GridOptions()),
    Reduce(selection.names, ("max",)),
    wanted=Wanted(provenance=True),
    progress=Silence(),
)
folder = Path({str(folder)!r})
kinds = dict(zip(("composite", "provenance"), {names!r}))
for name in kinds.values():
    (folder / name).write_text(OLDER)
targets = {{
    kind: running.Target(str(folder / name), ("COMPRESS=NONE",)) for kind, name in kinds.items()
}}
try:
    running.run(plan, targets, resources=running.Resources(2), progress=Silence())
    message = ""
except EngineError as error:
    message = str(error)
contents = [(folder / name).read_bytes()[:50].decode("latin1") for name in kinds.values()]
print(json.dumps([message, listing(folder), contents]))
""",
        before=before,
    )
    # Which of the two finds the disk full depends on how GDAL's version compresses.
    assert message.startswith(
        tuple(f"The disk is full, so '{folder / name}' is not written." for name in names)
    )
    assert left == names
    assert contents == [OLDER, OLDER]
