# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes a small collection of cloudy scenes for which the cloud-free truth is known.

The scenes look like Sentinel-2 (level 2A) of one season: reflectance x 10000, a scene
classification and a cloud probability. Clouds and shadows spoil every scene, but each pixel is
clear in at least four of the eight, and under a cloud in at most three. All features scale with
the size of the picture: one of 64 pixels has as many fields and clouds as one of 512.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

from ..arrays import Array, Codes, Integers
from ..errors import CancelledError
from ..outputs.targets import OTHER_NOT_MADE, make_folder
from ..outputs.transaction import Transaction
from ..progress import Progress, Silence
from ..text import worded
from .files import write
from .ground import Landscape, make_landscape
from .scene import make_scene, to_integers
from .sky import CLOUD, OUTSIDE, SHADOW, Sun, crowding, make_sky, swath_gap

BANDS = ("B02", "B03", "B04", "B08", "B11")
SCENE_BANDS = (*BANDS, "SCL", "MSK_CLDPRB")
DAYS = (
    "20240512",
    "20240527",
    "20240606",
    "20240621",
    "20240706",
    "20240716",
    "20240805",
    "20240820",
)
TILE = "T32UMF"
LATITUDE = 54.5
SIZE = 512
SEED = 20240706
# GeoTIFF has one nodata value for all bands of a file, and 0 is a good cloud probability.
NODATA = 65535


@dataclass(frozen=True)
class Sample:
    """Files of a sample: the scenes by date, and in the folder `truth` what is known of them.

    These are the true cloud masks of the scenes, and the ground without clouds.
    """

    folder: Path

    @property
    def scenes(self) -> tuple[Path, ...]:
        """The scenes, oldest first."""
        return tuple(self.folder / f"{name}.tif" for name in names())

    @property
    def clouds(self) -> tuple[Path, ...]:
        """What is CLEAR, CLOUD, SHADOW or OUTSIDE in each scene."""
        return tuple(self.folder / "truth" / f"{name}_clouds.tif" for name in names())

    @property
    def truth(self) -> Path:
        """The ground in mid season."""
        return self.folder / "truth" / "truth.tif"


@dataclass(frozen=True)
class _Scene:
    day: str
    sun: Sun
    values: Array
    classes: Codes


def make_sample(
    folder: Path | str,
    size: int = SIZE,
    seed: int = SEED,
    *,
    has_truth: bool = True,
    progress: Progress | None = None,
) -> Sample:
    """Write eight scenes to a folder, with their truth or without.

    The same seed makes the same pixels. All files are there at the end, or none is; raises
    WriteError, and CancelledError when the progress says so.
    """
    sample = Sample(Path(folder).absolute())
    progress = progress or Silence()
    make_folder(sample.truth.parent if has_truth else sample.folder, OTHER_NOT_MADE)
    landscape = make_landscape(np.random.default_rng([seed, 0]), size)
    with Transaction() as outputs:
        for number, scene in enumerate(_scenes(landscape, size, seed)):
            if progress.is_cancelled():
                raise CancelledError(worded("Stopped."))
            draft = outputs.draft(sample.scenes[number])
            write(draft, scene.values, SCENE_BANDS, _metadata(scene.day, scene.sun), NODATA)
            if has_truth:
                draft, day = outputs.draft(sample.clouds[number]), _date(scene.day)
                write(draft, scene.classes[None], ("clouds",), day, OUTSIDE)
            progress.step((number + 1) / len(DAYS))
        if has_truth:
            ground = to_integers(landscape.at(0))
            write(outputs.draft(sample.truth), ground, BANDS, _date(DAYS[4]), NODATA)
        outputs.deliver()
    return sample


def _scenes(landscape: Landscape, size: int, seed: int) -> Iterator[_Scene]:
    gaps = [swath_gap(size, position) for position in range(len(DAYS))]
    hidden: Integers = np.sum(gaps, axis=0)
    cloudy = np.zeros_like(hidden)
    for position, day in enumerate(DAYS):
        rng = np.random.default_rng([seed, 1 + position])
        sun = sun_on(day)
        sky = make_sky(rng, position, sun, crowding(cloudy, hidden), gaps[position])
        classes = np.where(gaps[position], OUTSIDE, sky.classes()).astype(np.uint8)
        cloudy += classes == CLOUD
        hidden += (classes == CLOUD) | (classes == SHADOW)
        values = make_scene(rng, landscape, sky, time_of(day))
        values[:, gaps[position]] = NODATA
        yield _Scene(day, sun, values, classes)


def names() -> Iterator[str]:
    """Yield the names of the scenes, oldest first."""
    for position, day in enumerate(DAYS):
        yield f"S2{'BA'[position % 2]}_{TILE}_{day}"


# The calendar and the sun


def iso(day: str) -> str:
    """Return 20240512 as 2024-05-12."""
    return f"{day[:4]}-{day[4:6]}-{day[6:]}"


def time_of(day: str) -> float:
    """Return a day as a time from -1 (first scene) to 1 (last scene)."""
    first, this, last = (date.fromisoformat(iso(d)).toordinal() for d in (DAYS[0], day, DAYS[-1]))
    return 2 * (this - first) / (last - first) - 1


def sun_on(day: str) -> Sun:
    """Return where the sun is when the satellite passes, at about half past ten."""
    of_year = date.fromisoformat(iso(day)).timetuple().tm_yday
    declination = 23.44 * np.sin(2 * np.pi * (of_year - 81) / 365)
    return Sun(azimuth=160 - 0.25 * declination, zenith=LATITUDE - declination + 2.5)


def _date(day: str) -> dict[str, str]:
    return {"ACQUISITION_DATE": iso(day)}


def _metadata(day: str, sun: Sun) -> dict[str, str]:
    return {
        **_date(day),
        "MEAN_SOLAR_AZIMUTH_ANGLE": f"{sun.azimuth:.4f}",
        "MEAN_SOLAR_ZENITH_ANGLE": f"{sun.zenith:.4f}",
    }
