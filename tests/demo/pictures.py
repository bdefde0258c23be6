# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes the pictures of the guide, in docs/pictures: the demo, and QGIS at work on its scenes."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import numpy as np
import radar
import run
from osgeo import gdal
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage

from engine.sample import collection, files  # found by `run`

FOLDER = run.CHECKOUT / "docs" / "pictures"
HIDING_CLASSES = (3, 8, 9)
# Colours of a picture that are kept as they are, such as those of paper and legends.
EXACT = 96


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    target = parser.parse_args().folder.resolve()
    sys.path.insert(0, str(run.CHECKOUT / "tests" / "pictures"))
    import guide_pictures

    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="guide-") as scratch:
        # The folder is seen in the pictures: QGIS shows where layers are.
        folder = Path(scratch) / "demo"
        raw = Path(scratch) / "raw"
        raw.mkdir()
        run.run(folder, 512)
        (folder / "demo.png").rename(raw / "demo.png")
        radar.make_picture(raw / "radar.png")
        scenes = sorted(folder.glob("S2*.tif"), key=lambda path: path.stem[-8:])
        code = guide_pictures.take(raw, scenes, cloudy_place(scenes))
        for picture in sorted(raw.glob("*.png")):
            small = target / picture.name
            to_palette(picture, small)
            print(f"{small}  {small.stat().st_size / 1024:.0f} kB")
    return code


def cloudy_place(scenes: list[Path]) -> tuple[float, float]:
    """Return the centre of a pixel that clouds or shadows hide in most scenes."""
    number = collection.SCENE_BANDS.index("SCL") + 1
    hidden = 0
    for path in scenes:
        dataset = gdal.Open(str(path))
        classes = dataset.GetRasterBand(number).ReadAsArray()
        hidden = hidden + np.isin(classes, HIDING_CLASSES)
    row, col = np.unravel_index(np.argmax(hidden), hidden.shape)
    left, top = files.ORIGIN
    return left + (int(col) + 0.5) * files.CELL, top - (int(row) + 0.5) * files.CELL


def to_palette(source: Path, target: Path) -> None:
    """Write a picture with 256 colours, a third as large: the frequent ones as they are."""
    image = QImage(str(source)).convertToFormat(QImage.Format.Format_RGB32)
    buffer = image.constBits().asstring(image.sizeInBytes())
    kinds, numbers = np.unique(np.frombuffer(buffer, np.uint32), return_counts=True)
    table = [int(colour) for colour in kinds[np.argsort(-numbers)][:EXACT]]
    picture = gdal.Open(str(source))
    colours = gdal.ColorTable()
    bands = [picture.GetRasterBand(number) for number in (1, 2, 3)]
    gdal.ComputeMedianCutPCT(*bands, 256 - len(table), colours)
    for number in range(colours.GetCount()):
        red, green, blue, _ = colours.GetColorEntry(number)
        table.append(0xFF000000 | red << 16 | green << 8 | blue)
    plain = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    drawn = image.convertToFormat(QImage.Format.Format_Indexed8, table, plain)
    # The last number is the strength of the compression, with 0 the strongest.
    if not drawn.save(str(target), "PNG", 0):
        raise OSError(f"{target} cannot be written.")


if __name__ == "__main__":
    sys.exit(main())
