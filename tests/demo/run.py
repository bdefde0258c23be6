# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Shows what the plugin does: makes a cloudy collection, runs the algorithms, measures, draws.

The algorithms run in qgis_process with a profile of their own, as they would for a user. How far
each composite is from the cloud-free truth is printed; exits with 1 when a step fails.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import numpy as np
import picture

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(CHECKOUT))
from engine.sample import collection as sample  # noqa: E402 (the line above finds it)

PACKAGE = "image_collections"
COLOURS = ("B04", "B03", "B02")


class Composite(NamedTuple):
    """One run of an algorithm: its id, where it writes, its parameters, and captions."""

    algorithm: str
    file: str
    options: tuple[str, ...]
    title: str
    note: str


COMPOSITES = (
    Composite("mosaic", "mosaic.tif", (), "Mosaic", "last scene on top"),
    Composite(
        "qualitymosaic",
        "best.tif",
        ("--QUALITY=-MSK_CLDPRB",),
        "Quality mosaic",
        "least cloud probability",
    ),
    Composite("reduce", "median.tif", ("--REDUCERS=median",), "Median", "of all scenes"),
)


class StepError(Exception):
    """A program that the demo needs has failed; the message holds what it printed."""


class Distance(NamedTuple):
    """How far an image is from the truth, in reflectance, over its valid pixels."""

    root_mean_square: float
    mean: float
    valid: float

    def __str__(self) -> str:
        return (
            f"root mean square {self.root_mean_square:.4f}"
            f"   mean {self.mean:.4f}   valid {self.valid:6.1%}"
        )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=CHECKOUT / "demo-output")
    parser.add_argument("--size", type=int, default=512, help="rows and columns of a scene")
    arguments = parser.parse_args()
    try:
        run(arguments.folder.resolve(), arguments.size)
    except StepError as failure:
        print(failure, file=sys.stderr)
        return 1
    return 0


def run(folder: Path, size: int) -> None:
    with timed("making eight scenes"):
        scenes = sample.make_sample(folder, size)
    with tempfile.TemporaryDirectory() as scratch:
        environment = throw_away_profile(Path(scratch))
        for composite in COMPOSITES:
            with timed(f"imagecollections:{composite.algorithm}"):
                make_composite(composite, scenes.scenes, folder, environment)
    distances = report(scenes, folder)
    with timed("drawing"):
        draw(scenes, folder, distances)
    print(f"\nThe picture is {folder / 'demo.png'}")


@contextmanager
def timed(what: str):
    start = time.perf_counter()
    yield
    print(f"{what:<32}{time.perf_counter() - start:6.1f} s", flush=True)


def throw_away_profile(scratch: Path) -> dict[str, str]:
    """Environment in which QGIS finds this checkout, and no settings of the user."""
    plugins = scratch / "plugins"
    plugins.mkdir()
    # QGIS takes the name of the folder for the name of the plugin; the checkout may have any name.
    (plugins / PACKAGE).symlink_to(CHECKOUT, target_is_directory=True)
    settings = scratch / "config" / "profiles" / "default" / "QGIS"
    settings.mkdir(parents=True)
    for name in ("QGIS3.ini", "QGIS4.ini"):
        (settings / name).write_text(f"[PythonPlugins]\n{PACKAGE}=true\n", encoding="utf-8")
    runtime = scratch / "runtime"
    runtime.mkdir(mode=0o700)
    return {
        **os.environ,
        "QGIS_PLUGINPATH": str(plugins),
        "QGIS_CUSTOM_CONFIG_PATH": str(scratch / "config"),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(runtime),
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def make_composite(composite: Composite, layers, folder: Path, environment) -> None:
    output = folder / composite.file
    output.unlink(missing_ok=True)
    # The wrapper in Debian 12 passes an option that the program behind it does not know.
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        raise StepError("qgis_process is not installed; it comes with QGIS.")
    command = [
        program,
        "run",
        f"imagecollections:{composite.algorithm}",
        *(f"--LAYERS={layer}" for layer in layers),
        f"--BANDS={','.join(COLOURS)}",
        *composite.options,
        f"--OUTPUT={output}",
    ]
    done = subprocess.run(
        command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    if done.returncode != 0 or not output.exists():
        raise StepError(
            f"imagecollections:{composite.algorithm} failed with exit code {done.returncode}:\n"
            f"{done.stdout}{done.stderr}"
        )


def report(scenes: sample.Sample, folder: Path) -> dict[Path, Distance]:
    """Print and return the distance of all images to the truth."""
    truth, known = picture.read(scenes.truth, COLOURS)
    images = [*scenes.scenes, *(folder / composite.file for composite in COMPOSITES)]
    distances = {path: distance(path, truth, known) for path in images}
    single = [distances[path] for path in scenes.scenes]
    print("\nDistance to the cloud-free truth, in reflectance (0 to 1):")
    print(f"  {'single scene, best':<20}{min(single)}")
    print(f"  {'single scene, mean':<20}{Distance(*np.mean(single, axis=0))}")
    for composite in COMPOSITES:
        print(f"  {composite.title:<20}{distances[folder / composite.file]}")
    return distances


def distance(path: Path, truth: np.ndarray, known: np.ndarray) -> Distance:
    values, valid = picture.read(path, COLOURS)
    if values.shape != truth.shape:
        raise StepError(f"{path} has shape {values.shape}, the truth has {truth.shape}.")
    valid = valid & known
    if not valid.any():
        raise StepError(f"{path} has no valid pixel.")
    off = (values - truth)[:, valid] / 10000
    return Distance(float(np.sqrt(np.mean(off**2))), float(np.mean(np.abs(off))), valid.mean())


def draw(scenes: sample.Sample, folder: Path, distances: dict[Path, Distance]) -> None:
    small = [
        picture.Panel(path, path.stem, f"differs by {distances[path].root_mean_square:.3f}")
        for path in scenes.scenes
    ]
    large = []
    for composite in COMPOSITES:
        path = folder / composite.file
        note = f"{composite.note}, differs by {distances[path].root_mean_square:.3f}"
        large.append(picture.Panel(path, composite.title, note))
    large.append(picture.Panel(scenes.truth, "Truth", "no clouds, mid season"))
    picture.draw(folder / "demo.png", small, large, like=scenes.truth)


if __name__ == "__main__":
    sys.exit(main())
