# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The folder of the target cannot be written to, from the start or from some moment on."""

from __future__ import annotations

import os
import shutil
import sys

import numpy as np
import pytest
from image_collections.tests.conftest import skip_or_fail
from image_collections.tests.gdal.faults.jobs import OLDER, listing
from image_collections.tests.gdal.faults.processes import answer, in_own_mounts
from image_collections.tests.support.runs import mosaic_plan, run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs permissions")

# Blocks of one tile, so that there are several steps.
BODY = """
target = Path({target!r})
folder = target.parent
plan = mosaic_plan({paths!r})
class Protecting(Silence):
    steps = 0
    def step(self, fraction):
        Protecting.steps += 1
        if Protecting.steps == 2:
            {protect}
message = attempt(plan, target, memory=1 << 20, progress=Protecting())
print(json.dumps([message, target.read_text()]))
"""


@pytest.fixture
def paths(raster):
    values = np.random.default_rng(8).integers(1, 9000, (1100, 600))
    return [raster(values, "uint16", nodata=0, tiled=True)]


@pytest.fixture
def target(tmp_path):
    folder = tmp_path / "results"
    folder.mkdir()
    path = folder / "out.tif"
    path.write_text(OLDER)
    yield path
    folder.chmod(0o755)


@pytest.fixture
def as_anybody():
    """The start of a command for which permissions count, also when tests run as root."""
    if os.geteuid():
        return ()
    program = shutil.which("setpriv")
    if program is None:
        skip_or_fail("permissions do not count for root, and there is no setpriv", "REQUIRE_GDAL")
    return (program, "--bounding-set=-dac_override,-dac_read_search")


def test_a_protected_folder_is_an_error_before_anything_is_read(paths, target, as_anybody):
    target.parent.chmod(0o555)
    body = BODY.format(target=str(target), paths=paths, protect="pass")
    message, content = answer(body, before=as_anybody)
    assert message == f"WriteError: The output folder '{target.parent}' cannot be written to."
    assert content == OLDER


def test_a_folder_that_becomes_protected_is_an_error(paths, target, as_anybody):
    body = BODY.format(target=str(target), paths=paths, protect="folder.chmod(0o555)")
    message, content = answer(body, before=as_anybody)
    assert message.startswith(f"WriteError: The output '{target}' cannot be replaced: Permission")
    assert content == OLDER
    # What could not be removed is gone after the next run.
    target.parent.chmod(0o755)
    run(mosaic_plan(paths), target)
    assert listing(target.parent) == ["out.tif"]


def test_a_drive_that_becomes_protected_is_an_error(paths, target):
    before = in_own_mounts(f"mount --bind {target.parent} {target.parent}")
    if before is None:
        skip_or_fail("this system lets nobody mount a folder", "REQUIRE_GDAL")
    protect = 'os.system(f"mount -o remount,ro,bind {folder}")'
    body = BODY.format(target=str(target), paths=paths, protect=protect)
    # The file that is being written keeps the drive from it; so it is protected from the start.
    message, content = answer(body.replace("message =", protect + "\nmessage ="), before=before)
    assert message.startswith(f"WriteError: The output folder '{target.parent}' cannot be written")
    assert content == OLDER
    assert listing(target.parent) == ["out.tif"]


def test_a_target_that_cannot_be_replaced_keeps_all_that_belongs_to_it(paths, tmp_path):
    folder = tmp_path / "results"
    folder.mkdir()
    for name in ("out.img", "out.img.aux.xml"):
        (folder / name).write_text(OLDER)
    # Replacing it fails at the last moment, as on Windows where QGIS has opened it meanwhile.
    answer_ = answer(f"""
from pathlib import Path
from unittest import mock
replace = Path.replace
def fail(path, target):
    if Path(target).name == "out.img":
        raise PermissionError(13, "The process cannot access the file")
    return replace(path, target)
with mock.patch.object(Path, "replace", fail):
    print(json.dumps(attempt(mosaic_plan({paths!r}), {str(folder / "out.img")!r})))
""")
    assert answer_.startswith("WriteError: The output ")
    assert "Close the programs and remove the layers that use it" in answer_
    assert {(folder / name).read_text() for name in listing(folder)} == {OLDER}
    assert listing(folder) == ["out.img", "out.img.aux.xml"]
