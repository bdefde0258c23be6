# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Bad input of every kind: texts, numbers, extents, and files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal, osr

TEXTS = (
    *(
        "",
        " ",
        ",",
        ",,,",
        ";",
        "B4",
        "B4,B8",
        "1",
        "0",
        "99",
        "-1",
        "B.*",
        ".*",
        "(a+)+$",
        "[",
        "B(",
    ),
    *("9**9**9**9", "(" * 500, "(" * 60 + "B4" + ")" * 60, "-" * 300 + "B4", "not " * 100 + "B4"),
    *("B4/0", "1e999", "1e308*1e308*B4", "0x10", "1_000", "B4 if 1 else 2", "lambda: 0", "B4.real"),
    *("__import__('os').system('true')", "open('/etc/passwd')", "{B4}", "%s%s%n", "{0.__class__}"),
    *(
        "SCL in 3",
        "B4 bits 99",
        "B4 bits 0-63 == 1",
        "B4 > 1e9",
        "B4 in 1-" + "9" * 400,
        '"B4" > 1',
    ),
    *("B4 > 1;" * 60, "B4 in " + ",".join(map(str, range(300))), "B4 not in 5", "B4 == nan"),
    *("10,50,90", "50", "101", "-1", "nan", "inf", "25,75", "75,25", "0,100", "1e-320", "10;50"),
    ",".join(f"{number / 50}" for number in range(5001)),
    *(
        "2024-05-01",
        "2024-02-30",
        "0000-00-00",
        "99999-01-01",
        "2024-05-01T25:00",
        "today",
        "1.5.24",
    ),
    *("COMPRESS=LZW", "COMPRESS=NO|TILED=NO", "=|=|", "BLOCKXSIZE=-1", "TILED=YES|BLOCKXSIZE=7"),
    *("COMPRESS=JPEG", "NBITS=1", "SPARSE_OK=YES", "BIGTIFF=NO", "COPY_SRC_OVERVIEWS=YES", "A=B=C"),
    *("(?P<date>\\d{8})", "(?P<date>.*)*", "(?P<date>x)(?P<date>y)", "\\", "a{99999999}", "(?i)b"),
    *(
        "\x00",
        "\x1b[31m",
        "\n\n",
        "\u202e",
        "𝔅４",
        "٣",
        "É",
        "\ud800",
        "'\"`",
        "<b>&amp;</b>",
        "x" * 20000,
    ),
    *("EPSG:4326", "EPSG:0", "EPSG:99999999", "PROJ:+proj=ortho", "WKT:", "EPSG:3413", "IAU:0"),
    *(
        "/",
        "..",
        "../../escape",
        "/dev/null",
        "/vsicurl/",
        "/vsimem/x.tif",
        "con.tif",
        "~",
        "$HOME",
    ),
)
NUMBERS = (
    *(0, 1, -1, 0.5, 2, 10, 255, 256, 65535, 65536, 1e-300, 1e300, -1e300, 1e9, 1e15, 2**31, 2**63),
    *("nan", "inf", "-inf", "1e999", "abc", "1,5", "", "0x10", "1_0", None, True, float("nan")),
)
EXTENTS = (
    *(
        "0,1,0,1",
        "0,1,0,1 [EPSG:4326]",
        "1,0,1,0",
        "0,0,0,0",
        "nan,nan,nan,nan",
        "a,b,c,d",
        "1,2,3",
    ),
    *("179,181,-1,1 [EPSG:4326]", "-180,180,-90,90 [EPSG:4326]", "-1,1,89.9,90 [EPSG:4326]"),
    *("-1e300,1e300,-1e300,1e300", "500000,500050,5999960,6000000 [EPSG:32632]", "inf,inf,inf,inf"),
    *("500000,500001,5999999,6000000 [EPSG:32632]", "0,1e-12,0,1e-12", "9,10,54,55 [EPSG:4326]"),
    *("500010,500040,5999970,5999990", "-1e7,1e7,-1e7,1e7 [EPSG:3857]", "0,1,0,1 [EPSG:0]"),
)
CRSS = (
    *("EPSG:4326", "EPSG:32632", "EPSG:3857", "EPSG:3031", "EPSG:3413", "EPSG:32601", "EPSG:2193"),
    *(
        "EPSG:0",
        "",
        "nonsense",
        "PROJ:+proj=ortho +lat_0=50",
        "PROJ:+proj=laea +lat_0=90",
        "EPSG:4978",
    ),
)
GEOTRANSFORMS = (
    *((500000, 10, 0, 6000000, 0, -10), (500000, 1e-9, 0, 6000000, 0, -1e-9)),
    *((0, 1e12, 0, 0, 0, -1e12), (500000, 7, 7, 6000000, 7, -7), (500000, 10, 0, 6000000, 0, 10)),
    *(
        (500000, 0, 0, 6000000, 0, 0),
        (500000, 10, 0, 6000000, 0, 0),
        (500000, 10, 20, 6000000, 5, 10),
        (1e300, 10, 0, 1e300, 0, -10),
    ),
    *(
        (float("nan"), 10, 0, 6000000, 0, -10),
        (500000, -10, 0, 6000000, 0, -10),
        (0, 1, 0, 0, 0, 0),
    ),
)
DEGREES = (
    *((179, 0.5, 0, 10, 0, -0.5), (-180, 90, 0, 90, 0, -45), (-1, 0.5, 0, 90, 0, -0.01)),
    *((350, 5, 0, 10, 0, -5), (0, 1, 0, 95, 0, -1), (-540, 1, 0, 0, 0, -1)),
)


def random_text(rng):
    """Return a text: a bad one, or pieces of several."""
    if rng.random() < 0.6:
        return rng.choice(TEXTS)
    pieces = [rng.choice(TEXTS)[:40] for _ in range(rng.randrange(1, 5))]
    text = rng.choice(("", ",", " ", ";", "|")).join(pieces)
    place = rng.randrange(len(text) + 1)
    return (
        text[:place] + chr(rng.choice((0, 9, 34, 39, 40, 42, 91, 123, 955, 0x1F600))) + text[place:]
    )


def raster(
    path, *, kind=gdal.GDT_UInt16, geotransform=GEOTRANSFORMS[0], epsg=32632, bands=("B4", "B8")
):
    """Write a small image and return its path."""
    options = ["NBITS=1"] if kind == gdal.GDT_Byte and len(bands) == 1 else []
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 5, 4, len(bands), kind, options)
    dataset.SetGeoTransform(geotransform)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    dataset.SetProjection(reference.ExportToWkt())
    rng = np.random.default_rng(1)
    for number, name in enumerate(bands, start=1):
        band = dataset.GetRasterBand(number)
        band.SetDescription(name)
        band.WriteArray(rng.integers(0, 120, (4, 5)))
    dataset.GetRasterBand(1).SetNoDataValue(0)
    dataset = None
    return str(path)


def images(folder):
    """Return whole images, and odd ones."""
    good = [raster(folder / f"scene_2024-0{month}-01.tif") for month in range(1, 5)]
    odd = [
        raster(folder / f"type{kind}.tif", kind=kind)
        for kind in range(1, gdal.GDT_TypeCount)
        if gdal.GetDriverByName("GTiff") and gdal.GetDataTypeName(kind)
    ]
    odd.append(raster(folder / "bit.tif", kind=gdal.GDT_Byte, bands=("B4",)))
    odd.append(raster(folder / "names.tif", bands=("x" * 5000, "")))
    odd += [
        raster(folder / f"place{number}.tif", geotransform=numbers)
        for number, numbers in enumerate(GEOTRANSFORMS)
    ]
    odd += [
        raster(folder / f"degrees{number}.tif", geotransform=numbers, epsg=4326)
        for number, numbers in enumerate(DEGREES)
    ]
    palette = gdal.Open(raster(folder / "palette.tif", kind=gdal.GDT_Byte), gdal.GA_Update)
    table = gdal.ColorTable()
    table.SetColorEntry(1, (255, 0, 0, 255))
    palette.GetRasterBand(1).SetColorTable(table)
    odd += [str(folder / "palette.tif"), str(folder / "missing.tif"), str(folder)]
    empty = folder / "empty.tif"
    empty.write_bytes(b"")
    virtual = folder / "virtual.vrt"
    gdal.GetDriverByName("VRT").CreateCopy(str(virtual), gdal.Open(good[0]))
    return good, [*odd, str(empty), str(virtual)]


def damaged(rng, source, target):
    """Write a file with some bytes changed, taken out or doubled, and return its path."""
    content = bytearray(Path(source).read_bytes())
    for _ in range(rng.randrange(1, 12)):
        place = rng.randrange(len(content))
        way = rng.random()
        if way < 0.7:
            content[place] = rng.randrange(256)
        elif way < 0.85:
            del content[place : place + rng.randrange(1, 20)]
        else:
            content[place:place] = content[place : place + rng.randrange(1, 20)]
    Path(target).write_bytes(content)
    return str(target)
