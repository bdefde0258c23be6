# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Draws images side by side in true colour, all with the same stretch."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

TRUE_COLOUR = ("B04", "B03", "B02")
SMALL, LARGE = 206, 436
GAP, EDGE = 24, 28
CHECK = 8
INK, SOFT_INK, PAPER = "#1c2730", "#5b6770", "#ffffff"
_kept: list[QGuiApplication] = []


@dataclass(frozen=True)
class Panel:
    """An image to draw, with a title and a smaller line below it."""

    path: Path
    title: str
    note: str = ""


def draw(path: Path, small: list[Panel], large: list[Panel], like: Path) -> None:
    """Write a PNG: a row of `small` panels over one of `large`, all stretched to suit `like`."""
    start_qt()
    limits = stretch_of(like)
    width = 2 * EDGE + max(row_width(small, SMALL), row_width(large, LARGE))
    large_top = EDGE + 30 + SMALL + 62 + 34
    canvas = QImage(width, large_top + LARGE + 68, QImage.Format.Format_RGB32)
    canvas.fill(QColor(PAPER))
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    draw_row(painter, "The collection", small, SMALL, EDGE, limits)
    heading = (
        "What is made of it, and how it differs from the truth (root mean square of reflectance)"
    )
    draw_row(painter, heading, large, LARGE, large_top - 34, limits)
    painter.end()
    if not canvas.save(str(path)):
        raise OSError(f"{path} cannot be written.")


def start_qt() -> None:
    """Have an application, for as long as Python runs: without one, text that is drawn crashes."""
    # Without a screen, Qt draws text only on this platform.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if QGuiApplication.instance() is None:
        _kept.append(QGuiApplication([]))


def row_width(panels: list[Panel], side: int) -> int:
    return len(panels) * (side + GAP) - GAP


def draw_row(painter, heading: str, panels: list[Panel], side: int, top: int, limits) -> None:
    write(painter, QRect(EDGE, top, 1400, 24), heading, 17, INK, bold=True)
    for position, panel in enumerate(panels):
        frame = QRect(EDGE + position * (side + GAP), top + 34, side, side)
        draw_checker(painter, frame)
        picture = true_colour(panel.path, limits).scaled(
            side,
            side,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawImage(frame.topLeft(), picture)
        below = QRect(frame.left(), frame.bottom() + 6, side + GAP, 22)
        title, note = (17, 15) if side == LARGE else (13, 12)
        write(painter, below, panel.title, title, INK, bold=side == LARGE)
        write(painter, below.translated(0, title + 6), panel.note, note, SOFT_INK)


def write(painter, box: QRect, text: str, pixels: int, colour: str, *, bold: bool = False) -> None:
    font = QFont("DejaVu Sans")
    font.setPixelSize(pixels)
    font.setBold(bold)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


def draw_checker(painter, frame: QRect) -> None:
    """The ground on which missing pixels show."""
    painter.fillRect(frame, QColor("#f4f4f4"))
    for row in range(0, frame.height(), CHECK):
        for col in range(row % (2 * CHECK), frame.width(), 2 * CHECK):
            square = QRect(frame.left() + col, frame.top() + row, CHECK, CHECK)
            painter.fillRect(square.intersected(frame), QColor("#d2d5d8"))


def stretch_of(path: Path) -> tuple[float, float]:
    """Darkest and brightest value to tell apart, for all three colours."""
    values, valid = read(path, TRUE_COLOUR)
    low, high = np.percentile(values[:, valid], (1, 99))
    return float(low) * 0.6, float(high) * 1.1


def true_colour(path: Path, limits: tuple[float, float]) -> QImage:
    """An image as a picture; missing pixels are clear."""
    values, valid = read(path, TRUE_COLOUR)
    low, high = limits
    with np.errstate(invalid="ignore"):
        tone = np.clip((values - low) / (high - low), 0, 1) ** 0.8
    red, green, blue = np.where(valid, tone * 255, 0).astype(np.uint32)
    # Pixels without data have colour 0 too: the picture is scaled with its alpha multiplied in.
    pixels = np.where(valid, 0xFF000000 | red << 16 | green << 8 | blue, 0).astype(np.uint32)
    height, width = pixels.shape
    image = QImage(
        pixels.tobytes(), width, height, width * 4, QImage.Format.Format_ARGB32_Premultiplied
    )
    return image.copy()  # the bytes above do not live longer than this function


def read(path: Path, names: tuple[str, ...]) -> tuple[np.ndarray, np.ndarray]:
    """Values (bands, rows, cols) of the named bands, and where all of them are valid.

    A band that a reducer made is known by its source: B04_median is found as B04.
    """
    dataset = gdal.Open(str(path))
    if dataset is None:
        raise OSError(f"{path} cannot be read.")
    numbers = {}
    for number in range(1, dataset.RasterCount + 1):
        name = dataset.GetRasterBand(number).GetDescription()
        numbers.setdefault(name.split("_")[0], number)
    missing = [name for name in names if name not in numbers]
    if missing:
        raise ValueError(f"{path} has no band {', '.join(missing)}; it has {', '.join(numbers)}.")
    bands = [dataset.GetRasterBand(numbers[name]) for name in names]
    values = np.stack([band.ReadAsArray().astype(float) for band in bands])
    valid = np.all([band.GetMaskBand().ReadAsArray() != 0 for band in bands], axis=0)
    return values, valid & np.isfinite(values).all(axis=0)
