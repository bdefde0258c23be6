# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes a small collection of cloudy scenes for which the cloud-free truth is known.

The scenes look like Sentinel-2 (level 2A) of one season: reflectance x 10000, a scene
classification and a cloud probability. Clouds and shadows spoil every scene, but each pixel is
clear in at least four of the eight, and under a cloud in at most three. All features scale with
the size of the picture: one of 64 pixels has as many fields and clouds as one of 512.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

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
CELL = 10.0
ORIGIN = (440000.0, 6040000.0)
LATITUDE = 54.5

# GeoTIFF has one nodata value for all bands of a file, and 0 is a good cloud probability.
NODATA = 65535
CLEAR, CLOUD, SHADOW, OUTSIDE = 0, 1, 2, 255
# Weaker clouds and shadows than this change a pixel less than the weather of a clear day does.
VISIBLE = 0.08

SPECTRA = {
    "cereal": (0.034, 0.066, 0.048, 0.34, 0.19),
    "maize": (0.047, 0.075, 0.066, 0.28, 0.22),
    "meadow": (0.036, 0.074, 0.050, 0.36, 0.20),
    "rape": (0.050, 0.110, 0.088, 0.38, 0.20),
    "bare": (0.080, 0.112, 0.140, 0.23, 0.31),
    "forest": (0.019, 0.036, 0.024, 0.25, 0.11),
    "water": (0.038, 0.042, 0.026, 0.018, 0.010),
    "town": (0.105, 0.115, 0.122, 0.20, 0.22),
    "road": (0.112, 0.122, 0.130, 0.17, 0.19),
}
CROPS = ("cereal", "maize", "meadow", "rape", "bare")
# What full greening adds to a field: the red goes down and the near infrared up.
GREENING = (-0.006, -0.002, -0.014, 0.045, -0.022)
CLOUD_COLOUR = (1.00, 0.985, 0.99, 1.02, 0.58)
SHADOW_DEPTH = (0.42, 0.52, 0.58, 0.66, 0.72)


@dataclass(frozen=True)
class Sample:
    """Files of a sample: the scenes by date, their true cloud masks, and the cloud-free truth."""

    scenes: tuple[Path, ...]
    clouds: tuple[Path, ...]
    truth: Path


@dataclass(frozen=True)
class Landscape:
    """The ground: reflectance (bands, rows, cols) in mid season, its change and what is built."""

    reflectance: np.ndarray
    change: np.ndarray
    built: np.ndarray

    def at(self, time: float) -> np.ndarray:
        """Reflectance at a time from -1 (first scene) to 1 (last scene)."""
        shift = np.array(GREENING)[:, None, None] * (self.change * time)
        return np.clip(self.reflectance + shift, 0.004, 1.0)


@dataclass(frozen=True)
class Sun:
    """Where the sun stands, in degrees; azimuth from north by east."""

    azimuth: float
    zenith: float

    def shadow_shift(self, height: float) -> tuple[int, int]:
        """Rows and columns from a cloud at `height` (in cells) to its shadow."""
        distance = height * np.tan(np.radians(self.zenith))
        away = np.radians(self.azimuth + 180)
        return round(-np.cos(away) * distance), round(np.sin(away) * distance)


@dataclass(frozen=True)
class Sky:
    """What hides the ground of one scene; all arrays (rows, cols) from 0 to 1."""

    opacity: np.ndarray
    cirrus: np.ndarray
    shadow: np.ndarray
    brightness: np.ndarray

    def classes(self) -> np.ndarray:
        """CLEAR, CLOUD or SHADOW for each pixel."""
        covered = np.where(self.shadow > VISIBLE, SHADOW, CLEAR)
        return np.where(self.opacity > VISIBLE, CLOUD, covered).astype(np.uint8)


def make_sample(folder: Path | str, size: int = 512, seed: int = 20240706) -> Sample:
    """Write eight scenes to `folder` and their truth to `folder`/truth; same seed, same pixels."""
    folder = Path(folder)
    truth_folder = folder / "truth"
    truth_folder.mkdir(parents=True, exist_ok=True)
    landscape = make_landscape(np.random.default_rng([seed, 0]), size)
    truth = truth_folder / "truth.tif"
    write(truth, to_integers(landscape.at(0)), BANDS, {"ACQUISITION_DATE": iso(DAYS[4])}, NODATA)

    gaps = [swath_gap(size, position) for position in range(len(DAYS))]
    hidden = np.sum(gaps, axis=0)
    cloudy = np.zeros_like(hidden)
    scenes, clouds = [], []
    for position, day in enumerate(DAYS):
        rng = np.random.default_rng([seed, 1 + position])
        sun = sun_on(day)
        sky = make_sky(rng, position, sun, crowding(cloudy, hidden), gaps[position])
        classes = np.where(gaps[position], OUTSIDE, sky.classes()).astype(np.uint8)
        cloudy += classes == CLOUD
        hidden += (classes == CLOUD) | (classes == SHADOW)
        name = f"S2{'BA'[position % 2]}_{TILE}_{day}"
        values = make_scene(rng, landscape, sky, time_of(day))
        values[:, gaps[position]] = NODATA
        scenes.append(folder / f"{name}.tif")
        write(scenes[-1], values, SCENE_BANDS, scene_metadata(day, sun), NODATA)
        clouds.append(truth_folder / f"{name}_clouds.tif")
        write(clouds[-1], classes[None], ("clouds",), {"ACQUISITION_DATE": iso(day)}, OUTSIDE)
    return Sample(tuple(scenes), tuple(clouds), truth)


# The calendar and the sun


def iso(day: str) -> str:
    """20240512 as 2024-05-12."""
    return f"{day[:4]}-{day[4:6]}-{day[6:]}"


def time_of(day: str) -> float:
    """A day as a time from -1 (first scene) to 1 (last scene)."""
    first, this, last = (date.fromisoformat(iso(d)).toordinal() for d in (DAYS[0], day, DAYS[-1]))
    return 2 * (this - first) / (last - first) - 1


def sun_on(day: str) -> Sun:
    """The sun when the satellite passes, at about half past ten."""
    of_year = date.fromisoformat(iso(day)).timetuple().tm_yday
    declination = 23.44 * np.sin(2 * np.pi * (of_year - 81) / 365)
    return Sun(azimuth=160 - 0.25 * declination, zenith=LATITUDE - declination + 2.5)


def scene_metadata(day: str, sun: Sun) -> dict[str, str]:
    return {
        "ACQUISITION_DATE": iso(day),
        "MEAN_SOLAR_AZIMUTH_ANGLE": f"{sun.azimuth:.4f}",
        "MEAN_SOLAR_ZENITH_ANGLE": f"{sun.zenith:.4f}",
    }


# Random fields


def smooth_noise(rng, size: int, cells: int, octaves: int = 4, roughness: float = 0.5):
    """Random hills, about `cells` across; (size, size), mean 0 and standard deviation 1."""
    field = np.zeros((size, size))
    for octave in range(octaves):
        count = cells * 2**octave
        weights = spline_weights(size, count)
        field += roughness**octave * (
            weights @ rng.standard_normal((count + 3, count + 3)) @ weights.T
        )
    return (field - field.mean()) / field.std()


def spline_weights(size: int, count: int) -> np.ndarray:
    """Weights (size, count + 3) of a uniform cubic B-spline: no creases along the lattice."""
    where = np.arange(size) * (count / size)
    cell = where.astype(int)
    t = where - cell
    parts = ((1 - t) ** 3, 3 * t**3 - 6 * t**2 + 4, -3 * t**3 + 3 * t**2 + 3 * t + 1, t**3)
    weights = np.zeros((size, count + 3))
    for offset, part in enumerate(parts):
        weights[np.arange(size), cell + offset] = part / 6
    return weights


def smooth_step(values, low: float, high: float):
    """0 below `low`, 1 above `high`, without corners between."""
    t = np.clip((values - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)


def shifted(field, rows: int, cols: int):
    """`field` moved down and right; what comes in from outside repeats the edge."""
    height, width = field.shape
    row = np.clip(np.arange(height) - rows, 0, height - 1)
    col = np.clip(np.arange(width) - cols, 0, width - 1)
    return field[np.ix_(row, col)]


def blurred(field, radius: int):
    """Mean over a window of 2 x `radius` + 1 cells each way."""
    for axis in (0, 1):
        padding = [(radius + 1, radius) if a == axis else (0, 0) for a in (0, 1)]
        total = np.cumsum(np.pad(field, padding, mode="edge"), axis=axis, dtype=float)
        span = 2 * radius + 1
        last = np.arange(span, total.shape[axis])
        field = (np.take(total, last, axis) - np.take(total, last - span, axis)) / span
    return field


# The ground


def make_landscape(rng, size: int) -> Landscape:
    """Fields with hedges, woods, a river, roads and a town."""
    y, x = np.mgrid[0:size, 0:size] / size
    bend = smooth_noise(rng, size, 2, 2)
    turn = np.radians(18)
    u = x * np.cos(turn) + y * np.sin(turn) + 0.015 * bend
    v = y * np.cos(turn) - x * np.sin(turn) + 0.015 * smooth_noise(rng, size, 2, 2)

    field = field_numbers(rng, u, v, count=170)
    crop = rng.choice(len(CROPS), p=(0.34, 0.22, 0.24, 0.08, 0.12), size=field.max() + 1)
    spectra = np.array([SPECTRA[name] for name in CROPS]).T
    tone = rng.normal(1, 0.10, size=crop.size)
    ground = (spectra[:, crop] * tone)[:, field]
    # Cereals ripen while maize grows, so that fields change in both directions.
    season = np.array([-1.0, 0.9, 0.2, -0.8, 0.4])[crop] * rng.uniform(0.6, 1.2, size=crop.size)
    change = season[field]
    ground *= 1 + 0.05 * smooth_noise(rng, size, 24, 3)
    hedge = (field != np.roll(field, 1, 0)) | (field != np.roll(field, 1, 1))
    paint(ground, hedge, "forest", 0.45)

    pixel = 1 / size
    along = 0.30 + 0.22 * y + 0.045 * np.sin(7 * y + 1) + 0.02 * smooth_noise(rng, size, 3, 2)
    from_river = np.abs(x - along)
    wood = smooth_noise(rng, size, 5, 5, 0.55)
    is_wood = wood + 0.8 * smooth_step(from_river, 0, 0.2) > 1.55
    paint(ground, is_wood, "forest", 1)
    ground[:, is_wood] *= (1 + 0.09 * rng.standard_normal((size, size)))[is_wood]
    change[is_wood] = 0.15

    far = np.hypot(x - 0.66, 1.15 * (y - 0.60)) + 0.028 * smooth_noise(rng, size, 6, 4)
    built = far < 0.125
    paint(ground, built, "town", 0.8)
    paint(ground, built & (smooth_noise(rng, size, 30, 3) > 0.9), "meadow", 0.7)
    ground[:, built] *= np.exp(0.2 * rng.standard_normal((size, size)))[built]
    street = np.minimum((u * 46) % 1, (v * 38) % 1) < 0.16
    paint(ground, built & street, "road", 0.6)
    roads = (u - 0.88 + 0.05 * bend, v - 0.33, v + 0.55 * u - 0.83 + 0.03 * bend)
    for road, width in zip(roads, (1.3, 0.9, 0.9)):
        paint(ground, np.abs(road) < max(width / 512, 0.5 * pixel), "road", 0.85)
    lake = np.hypot(1.3 * (x - 0.86), y - 0.16) + 0.012 * smooth_noise(rng, size, 5, 2) < 0.055
    is_water = lake | (from_river < max(0.011, pixel))
    paint(ground, is_water, "water", 1)
    change[built | is_water] = 0
    return Landscape(np.clip(ground, 0.004, 0.6), change, built)


def field_numbers(rng, u, v, count: int) -> np.ndarray:
    """Number of the field of each pixel: one rectangle, the largest part cut again and again."""
    boxes = [(u.min(), u.max(), v.min(), v.max())]
    while len(boxes) < count:
        boxes.sort(key=lambda box: (box[1] - box[0]) * (box[3] - box[2]))
        left, right, low, high = boxes.pop()
        cut = rng.uniform(0.3, 0.7)
        if (right - left) * rng.uniform(0.7, 1.4) > high - low:
            middle = left + cut * (right - left)
            boxes += [(left, middle, low, high), (middle, right, low, high)]
        else:
            middle = low + cut * (high - low)
            boxes += [(left, right, low, middle), (left, right, middle, high)]
    numbers = np.zeros(u.shape, int)
    for number, (left, right, low, high) in enumerate(boxes):
        numbers[(u >= left) & (u <= right) & (v >= low) & (v <= high)] = number
    return numbers


def paint(ground, where, cover: str, strength: float) -> None:
    """Mix a land cover into the ground, in place."""
    colour = np.array(SPECTRA[cover])[:, None]
    ground[:, where] += strength * (colour - ground[:, where])


# The sky


def swath_gap(size: int, position: int) -> np.ndarray:
    """Where scene `position` has no data: beyond the slanted edge of the satellite's swath."""
    y, x = np.mgrid[0:size, 0:size] / size
    edge = 0.02 + 0.025 * (position % 3) + (0.10 if position in (2, 5) else 0.0)
    across = x + 0.22 * (y - 0.5) - 0.05
    return across > 1 - edge if position % 2 else across < edge - 0.12


def make_sky(rng, position: int, sun: Sun, crowd, gap) -> Sky:
    """Clouds and their shadows, kept away from where it is crowded."""
    size = crowd.shape[0]
    cover = (0.31, 0.26, 0.26, 0.28, 0.24, 0.24, 0.26, 0.28)[position]
    down, right = sun.shadow_shift(height=size * rng.uniform(0.08, 0.13))
    margin = max(abs(down), abs(right))
    inner = slice(margin, margin + size)

    hills = smooth_noise(rng, size + 2 * margin, 5, 6, 0.58)
    crowd = np.pad(crowd, margin, mode="edge")
    crowd = np.maximum(crowd, shifted(crowd, -down, -right))
    hills -= 0.35 * crowd**2 + 6 * smooth_step(crowd, 3.2, 4)
    level = np.quantile(hills[inner, inner][~gap], 1 - cover)
    opacity = 0.97 * smooth_step(hills, level - 0.08, level + 0.85)
    bumps = smooth_noise(rng, size + 2 * margin, 14, 4, 0.6)
    # The side of a cloud that looks away from the sun is greyer.
    step = max(1, size // 100)
    relief = hills + 0.35 * bumps
    lit = relief - shifted(relief, step * np.sign(-down), step * np.sign(-right))
    brightness = np.clip(0.66 + 0.035 * bumps + 0.10 * np.clip(lit, -1.5, 1.5), 0.35, 0.95)

    cirrus = np.zeros((size, size))
    if position in (1, 5):
        veil = smooth_noise(rng, size, 2, 3) - 0.35 * crowd[inner, inner] ** 2
        start = np.quantile(veil, 0.90)
        cirrus = 0.30 * smooth_step(veil, start - 0.2, start + 0.8)
        cirrus *= 1 - smooth_step(crowd[inner, inner], 3.2, 4)
    clouds = np.maximum(opacity[inner, inner], cirrus)
    shadow = shifted(opacity, down, right)[inner, inner]
    return Sky(clouds, cirrus, shadow, brightness[inner, inner])


def crowding(cloudy, hidden):
    """How hidden each pixel is by the scenes so far: 4 means that no other may hide it.

    No pixel has a cloud in more than three of the eight scenes, or is hidden (by a cloud, a shadow
    or a gap) in more than four.
    """
    radius = max(1, hidden.shape[0] // 50)
    count = np.maximum(hidden, np.where(cloudy >= 3, 4, cloudy))
    return np.maximum(count, blurred(blurred(count, radius), radius))


# The scene


def make_scene(rng, landscape: Landscape, sky: Sky, time: float) -> np.ndarray:
    """All bands (bands, rows, cols) of a scene, as UInt16."""
    size = sky.opacity.shape[0]
    light = rng.normal(1, 0.025)
    haze = rng.uniform(0, 0.006) * np.array((1, 0.7, 0.5, 0.2, 0.1))
    depth = np.array(SHADOW_DEPTH)[:, None, None]
    colour = np.array(CLOUD_COLOUR)[:, None, None]
    ground = landscape.at(time) * light + haze[:, None, None]
    ground = ground * (1 - depth * sky.shadow)
    seen = ground + sky.opacity * (colour * sky.brightness - ground)
    seen = seen + rng.normal(0, 0.0025, size=seen.shape)
    probability = cloud_probability(rng, landscape, sky)
    classes = scene_classes(rng, seen, sky, probability)
    reflectance = to_integers(seen)
    return np.concatenate([reflectance, classes[None], probability[None]]).reshape(-1, size, size)


def cloud_probability(rng, landscape: Landscape, sky: Sky) -> np.ndarray:
    """Cloud probability in percent, as a processor would guess it: not quite right."""
    size = sky.opacity.shape[0]
    guess = 104 * np.sqrt(np.clip(sky.opacity - 0.02, 0, 1))
    guess += 5 * smooth_noise(rng, size, 20, 3) * (sky.opacity > VISIBLE)
    # Bright roofs are taken for clouds now and then.
    guess += np.where(landscape.built, 9 * rng.random((size, size)), 0)
    guess += rng.normal(0, 2, size=(size, size)) - 4
    return np.clip(np.rint(guess), 0, 100).astype(np.uint16)


def scene_classes(rng, seen, sky: Sky, probability) -> np.ndarray:
    """Scene classification: 3 shadow, 4 plants, 5 bare, 6 water, 8 and 9 cloud, 10 cirrus."""
    _, green, red, infrared, _ = seen
    plants = (infrared - red) / np.maximum(infrared + red, 0.01)
    water = (green - infrared) / np.maximum(green + infrared, 0.01)
    classes = np.where(plants > 0.35, 4, 5)
    classes[water > 0.1] = 6
    doubt = 0.05 * smooth_noise(rng, sky.shadow.shape[0], 20, 3)
    classes[sky.shadow + doubt > 0.25] = 3
    classes[(sky.cirrus > 0.08) & (sky.opacity <= sky.cirrus)] = 10
    thick = classes != 10
    classes[thick & (probability > 30)] = 8
    classes[thick & (probability > 65)] = 9
    return classes.astype(np.uint16)


# Files


def to_integers(reflectance) -> np.ndarray:
    return np.clip(np.rint(reflectance * 10000), 1, 20000).astype(np.uint16)


def write(path: Path, values, names, metadata: dict[str, str], nodata: int) -> None:
    """Write `values` (bands, rows, cols) as a tiled GeoTIFF."""
    count, height, width = values.shape
    kind = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16}[values.dtype.name]
    options = ["TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=2", "INTERLEAVE=BAND", "ALPHA=NO"]
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), width, height, count, kind, [*options, "PHOTOMETRIC=MINISBLACK"]
    )
    if dataset is None:
        raise OSError(f"{path} cannot be written.")
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32632)
    dataset.SetProjection(crs.ExportToWkt())
    dataset.SetGeoTransform((ORIGIN[0], CELL, 0, ORIGIN[1], 0, -CELL))
    dataset.SetMetadata(metadata)
    for number, name in enumerate(names, 1):
        band = dataset.GetRasterBand(number)
        band.SetDescription(name)
        band.SetNoDataValue(nodata)
        band.WriteArray(values[number - 1])
    dataset.FlushCache()
