# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Draws what terrain flattening and the speckle filter make of a radar scene with two lakes."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import picture
import run
from osgeo import gdal, osr
from qgis.PyQt.QtCore import QRect
from qgis.PyQt.QtGui import QColor, QImage, QPainter

SIZE, CELL = 300, 20.0
# Heights go beyond the scene.
AROUND = 60
LEFT, TOP = 600000.0, 5200000.0
AZIMUTH = 258.0
# Decibels that are drawn black and white.
DARK, BRIGHT = -25.0, -3.0
COLOURS = ((232, 232, 232), (177, 89, 40), (64, 64, 64), (253, 191, 111), (150, 150, 170))
LEGEND = ("none", "layover", "shadow", "layover from behind", "shadow of a slope")


def make_picture(path: Path) -> None:
    """Make a scene, run the algorithms on it, and draw all beside each other."""
    with tempfile.TemporaryDirectory(prefix="radar-") as name:
        scratch = Path(name)
        scene, dem = make_scene(scratch)
        environment = run.throw_away_profile(scratch)
        flat, clean = scratch / "flat", scratch / "clean"
        options = ("--ANGLE=angle", f"--DEM={dem}", f"--OUTPUT_FOLDER={flat}")
        process("flatten", scene, options, environment)
        process("speckle", flat / scene.name, (f"--OUTPUT_FOLDER={clean}",), environment)
        panels = (
            (levels(scene, "VV"), "As it was taken", "slopes, layover, speckle"),
            (levels(flat / scene.name, "VV"), "Flattened", "volume"),
            (levels(clean / scene.name, "VV"), "And filtered", "refined_lee"),
            (codes(flat / scene.name), "Distortion", ""),
        )
        draw(path, panels)


def make_scene(folder: Path) -> tuple[Path, Path]:
    """Write a scene of forest on mountains with two lakes, as powers, and its heights."""
    row, column = np.mgrid[-AROUND : SIZE + AROUND, -AROUND : SIZE + AROUND]
    heights = 900 * np.exp(-(((column - 150) / 45) ** 2) - ((row - 140) / 60) ** 2)
    heights += 70 * np.sin(row / 11) * np.cos(column / 13) + 60 * np.sin((row + column) / 23)
    lakes = np.hypot(row - 230, column - 60) < 25
    lakes |= np.hypot(row - 60, column - 250) < 16
    heights[lakes] = 20.0
    inner = (slice(AROUND, -AROUND),) * 2
    angle = np.radians(np.broadcast_to(np.linspace(30, 45, SIZE), (SIZE, SIZE)))
    north, east = np.gradient(heights, -CELL, CELL)
    phi = np.radians(AZIMUTH)
    toward = np.arctan(-(east * np.sin(phi) + north * np.cos(phi)))[inner]
    upright = np.pi / 2 - angle
    with np.errstate(divide="ignore"):
        slope = np.tan(np.minimum(upright + toward, np.radians(89))) / np.tan(upright)
    truth = np.where(lakes[inner], 0.008, 0.08)
    # Layover is bright, shadow is noise of the sensor alone.
    sigma = np.clip(truth * np.cos(angle) * slope, 0.002, 0.6)
    sigma *= np.random.default_rng(1).gamma(4, 1 / 4, sigma.shape)
    place = (LEFT - AROUND * CELL, TOP + AROUND * CELL)
    scene = write(folder / "S1A_2024-05-01.tif", {"VV": sigma, "angle": np.degrees(angle)})
    return scene, write(folder / "dem.tif", {"height": heights}, place)


def write(path: Path, bands, place=(LEFT, TOP)) -> Path:
    height, width = next(iter(bands.values())).shape
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(str(path), width, height, len(bands), gdal.GDT_Float32)
    dataset.SetGeoTransform((place[0], CELL, 0, place[1], 0, -CELL))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32632)
    dataset.SetProjection(reference.ExportToWkt())
    for number, (name, values) in enumerate(bands.items(), start=1):
        dataset.GetRasterBand(number).SetDescription(name)
        dataset.GetRasterBand(number).WriteArray(values)
    dataset = None
    return path


def process(name: str, layer: Path, options, environment) -> None:
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        raise run.StepError("qgis_process is not installed; it comes with QGIS.")
    command = [program, "run", f"imagecollections:{name}", f"--LAYERS={layer}", *options]
    done = subprocess.run(
        command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    if done.returncode != 0:
        raise run.StepError(f"imagecollections:{name} failed:\n{done.stdout}{done.stderr}")


def values_of(path: Path, name: str) -> np.ndarray:
    dataset = gdal.Open(str(path))
    bands = (dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount))
    return next(band for band in bands if band.GetDescription() == name).ReadAsArray()


def levels(path: Path, name: str) -> np.ndarray:
    """Return a band in decibels as grey."""
    level = 10 * np.log10(np.maximum(values_of(path, name), 1e-6))
    tone = np.clip((level - DARK) / (BRIGHT - DARK), 0, 1) * 255
    return np.repeat(tone.astype(np.uint8)[..., None], 3, axis=2)


def codes(path: Path) -> np.ndarray:
    """Return the distortion in colours."""
    return np.array(COLOURS, np.uint8)[values_of(path, "distortion").astype(int)]


def draw(path: Path, panels) -> None:
    picture.start_qt()
    step = SIZE + picture.GAP
    width = 2 * picture.EDGE + len(panels) * step - picture.GAP
    canvas = QImage(width, picture.EDGE + SIZE + 84, QImage.Format.Format_RGB32)
    canvas.fill(QColor(picture.PAPER))
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    for place, (pixels, title, note) in enumerate(panels):
        left = picture.EDGE + place * step
        plain = np.ascontiguousarray(pixels)
        image = QImage(plain.tobytes(), SIZE, SIZE, 3 * SIZE, QImage.Format.Format_RGB888)
        painter.drawImage(left, picture.EDGE, image)
        below = QRect(left, picture.EDGE + SIZE + 6, step, 22)
        picture.write(painter, below, title, 15, picture.INK, bold=True)
        picture.write(painter, below.translated(0, 22), note, 13, picture.SOFT_INK)
    for place, (text, colour) in enumerate(zip(LEGEND[1:], COLOURS[1:])):
        column, line = divmod(place, 2)
        left = picture.EDGE + 3 * step + column * 110
        top = picture.EDGE + SIZE + 30 + 20 * line
        painter.fillRect(QRect(left, top + 4, 12, 12), QColor(*colour))
        box = QRect(left + 18, top, 190, 20)
        picture.write(painter, box, text, 12, picture.SOFT_INK)
    painter.end()
    if not canvas.save(str(path)):
        raise OSError(f"{path} cannot be written.")
