# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The process is killed while it writes: what was at the target is whole, or the new result is."""

from __future__ import annotations

import sys

import numpy as np
import pytest
from image_collections.engine.outputs.work_folder import PREFIX
from image_collections.tests.gdal.faults.jobs import attempt, listing
from image_collections.tests.gdal.faults.processes import answer, begun
from image_collections.tests.support.log import Log
from image_collections.tests.support.runs import mosaic_plan, read_back, run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork and signals")

KILLS = 20


@pytest.fixture
def paths(raster):
    rng = np.random.default_rng(6)
    return [raster(rng.integers(1, 9000, (1100, 600)), "uint16", nodata=0) for _ in range(3)]


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "results"
    path.mkdir()
    return path


def work_folders(folder):
    return [name for name in listing(folder) if name.startswith(PREFIX)]


def kill(process):
    process.kill()
    process.communicate()


@pytest.mark.once
def test_killed_at_twenty_moments_the_old_file_is_whole_or_the_new_one_is(paths, folder):
    # One process imports everything and runs nothing: threads of GDAL do not come along to a child,
    # and one that waits for them waits forever. Its children are killed: some before the first
    # step, some after the last, and the others while they go on after a step that they have told.
    # Runs of `min` and of `max` take turns; for the first five there is no older result.
    target = folder / "out.tif"
    states = answer(f"""
import random, signal
moments = random.Random(7)
target = Path({str(target)!r})
plans = [reduce_plan({paths!r}, key) for key in ("min", "max")]
class Telling(Silence):
    def __init__(self, tells):
        self.tells = tells
    def step(self, fraction):
        os.write(self.tells, b".")
def begin(plan):
    hears, tells = os.pipe()
    child = os.fork()
    if not child:
        os.close(hears)
        attempt(plan, target, memory=1 << 20, progress=Telling(tells))
        os._exit(0)
    os.close(tells)
    return child, hears
def steps_until_its_end(plan):
    child, hears = begin(plan)
    with open(hears, "rb") as told:
        count = len(told.read())
    os.waitpid(child, 0)
    return count
wanted = []
for plan in plans:
    count = steps_until_its_end(plan)
    wanted.append(read_back(target).values)
    target.unlink()
states = []
for number in range({KILLS}):
    if number == 5:
        steps_until_its_end(plans[1])
    elif number < 5:
        target.unlink(missing_ok=True)
    child, hears = begin(plans[number % 2])
    for _ in range(moments.randint(0, count + 1)):
        if not os.read(hears, 1):
            break
    os.kill(child, signal.SIGKILL)
    os.close(hears)
    os.waitpid(child, 0)
    left = [name for name in listing(target.parent) if name != target.name]
    state = "nothing"
    if target.exists():
        values = read_back(target).values
        state = "damaged"
        for known, name in zip(wanted, ("min", "max")):
            if np.array_equal(values, known):
                state = name
    states.append((state, len(left)))
steps_until_its_end(plans[0])
states.append(("after", len(listing(target.parent))))
print(json.dumps(states))
""")
    assert "damaged" not in [state for state, _ in states]
    assert "nothing" not in [state for state, _ in states[5:]], "an older result was lost"
    left = [count for _, count in states[:-1]]
    assert max(left) == 1, "each run removes what killed ones left, so that no more comes together"
    assert sum(left) > 3, "some were killed while they were writing"
    assert states[-1] == ["after", 1]


PAUSED = """
class Paused(Silence):
    def step(self, fraction):
        print("paused", flush=True)
        sys.stdin.readline()
plan = mosaic_plan({paths!r})
message = attempt(plan, {target!r}, memory=1 << 20, progress=Paused())
print(json.dumps(message), flush=True)
"""


def test_what_a_killed_run_left_is_removed_by_the_next_one_also_to_another_file(paths, folder):
    process = begun(PAUSED.format(paths=paths, target=str(folder / "out.tif")))
    assert len(work_folders(folder)) == 1
    kill(process)
    assert len(work_folders(folder)) == 1
    run(mosaic_plan(paths), folder / "other.tif")
    assert listing(folder) == ["other.tif"]


def test_the_work_of_a_run_that_is_alive_is_left_alone(paths, folder):
    # One in another process, and one in this; both are in the middle of their work.
    process = begun(PAUSED.format(paths=paths, target=str(folder / "out.tif")))
    (theirs,) = work_folders(folder)

    class Nested(Log):
        def step(self, fraction):
            assert attempt(mosaic_plan(paths), folder / "inner.tif") == ""
            assert len(work_folders(folder)) == 2

    run(mosaic_plan(paths), folder / "outer.tif", progress=Nested())
    assert work_folders(folder) == [theirs]
    kill(process)
    run(mosaic_plan(paths), folder / "inner.tif")
    assert listing(folder) == ["inner.tif", "outer.tif"]


def test_a_killed_run_that_had_written_nothing_is_removed_too(paths, folder):
    (folder / f"{PREFIX}empty").mkdir()
    run(mosaic_plan(paths), folder / "out.tif")
    assert listing(folder) == ["out.tif"]


def test_folders_of_other_programs_are_not_touched(paths, folder):
    other = folder / f"{PREFIX}notes"
    other.mkdir()
    (other / "mine.txt").write_text("keep")
    run(mosaic_plan(paths), folder / "out.tif")
    assert (other / "mine.txt").read_text() == "keep"
    assert read_back(folder / "out.tif").values.shape == (1, 1100, 600)
