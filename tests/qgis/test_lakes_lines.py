# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The calls of work on glacial lakes in the guide: what does each here is run, and checked."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import processing
import pytest
from osgeo import gdal
from qgis.core import NULL, QgsVectorLayer

ROWS, COLUMNS = SHAPE = (40, 40)
CELL = 10.0
LEFT, TOP = 500000.0, 6000000.0
# Two places of 12 x 12 cells, and one that no image reaches.
LAKES = [
    (LEFT + 100, TOP - 220, LEFT + 220, TOP - 100),
    (LEFT + 240, TOP - 360, LEFT + 360, TOP - 240),
    (LEFT + 9000, TOP - 120, LEFT + 9120, TOP),
]
PAGE = Path(__file__).resolve().parents[2] / "docs" / "lakes.md"
ROW = re.compile(r"^\| (.+?) \| (.+) \|$", re.M)
PAIR = re.compile(r"`([A-Z_]+)` = `([^`]+)`")


def table():
    """Return the right side of the table of calls by the left one."""
    text = PAGE.read_text(encoding="utf-8").split("## The same in Earth Engine")[1]
    return dict(ROW.findall(text)[1:])


TABLE = table()


def row_of(words):
    """Return algorithm and parameters of the one row of the table whose left side has the words."""
    (ours,) = (ours for theirs, ours in TABLE.items() if words in theirs)
    name = re.match(r"`([a-z]+)`", ours)
    return name[1] if name else "", dict(PAIR.findall(ours))


def shown(path):
    """Return the values of all bands by name, NaN where they are masked."""
    dataset = gdal.Open(str(path))
    found = {}
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        values = band.ReadAsArray().astype(float)
        if band.GetNoDataValue() is not None:
            values[values == band.GetNoDataValue()] = np.nan
        found[band.GetDescription()] = values
    return found


def rows_of(path):
    layer = QgsVectorLayer(str(path), "", "ogr")
    assert layer.isValid()
    return list(layer.getFeatures())


class Bench:
    """Made-up lakes, and what is needed to run a row of the table on them."""

    def __init__(self, folder, make_image, polygon_layer, feedback):
        self.folder = folder
        self.feedback = feedback
        self.polygon_layer = polygon_layer
        self._make = make_image
        rows, columns = np.mgrid[:ROWS, :COLUMNS]
        discs = [np.hypot(rows - row, columns - row) for row in (15.5, 29.5)]
        # A disc in each of the places, dark in brighter land.
        self.lake = np.minimum(*discs) < 4.2
        self.power = np.where(self.lake, 0.01, 0.1) * (1 + 0.2 * np.sin(rows + 2.3 * columns))
        self.angle = np.full(SHAPE, 38.0)
        self.distorted = columns < 6

    def image(self, name, bands, dtype="float32", orbit="", **more):
        """Write an image and return its path."""
        kind = {"dtype": dtype, "nodata": 0 if dtype == "uint8" else -9999, "cell": CELL}
        path = self._make(name, bands, **{**kind, "shape": SHAPE, **more})
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.SetMetadataItem("ORBIT_STATE", orbit)
        dataset = None
        return path

    def radar(self, power=None):
        """Write one radar image."""
        bands = {"VV": self.power if power is None else power, "angle": self.angle}
        return self.image("S1_20240603.tif", bands)

    def classes(self):
        """Write the lakes as class 2 in land of class 1, with a speck in both."""
        found = np.where(self.lake, 2, 1)
        found[3, 3], found[15, 15] = 2, 1
        return self.image("classes.tif", {"class": found}, "uint8"), found

    def run(self, words, **more):
        """Run a row as it stands in the table; return its outputs."""
        name, parameters = row_of(words)
        parameters |= more
        if not {"OUTPUT", "OUTPUT_FOLDER", "TABLE"} & set(parameters):
            parameters["OUTPUT"] = str(self.folder / "out.tif")
        return processing.run(f"imagecollections:{name}", parameters, feedback=self.feedback)

    def run_each(self, words, **more):
        """Run a row that writes each image; return the bands of the first one."""
        made = self.run(words, OUTPUT_FOLDER=str(self.folder / "each"), **more)
        return shown(made["OUTPUT_LAYERS"][0])


@pytest.fixture
def bench(tmp_path, make_image, polygon_layer, new_feedback):
    return Bench(tmp_path, make_image, polygon_layer, new_feedback())


# ---- steps ---------------------------------------------------------------------------------------


def dates(bench):
    level = {"B": 1.0, "C": 2.0, "D": 4.0}
    paths = [
        bench.image(f"S1_2024060{day}.tif", {"VV": np.full(SHAPE, value)})
        for day, value in enumerate(level.values(), start=3)
    ]
    target = str(bench.folder / "out.tif")
    given = {"LAYERS": paths, "REDUCERS": ["sum"], "OUTPUT": target}
    for name in re.findall(r"`([A-Z_]+)`", TABLE["`s1.filterDate(a, b)`"]):
        # The first day counts, and the last one does not.
        given[name] = {"START_DATE": "2024-06-04", "END_DATE": "2024-06-05"}[name]
    processing.run("imagecollections:reduce", given, feedback=bench.feedback)
    assert (shown(target)["VV_sum"] == level["C"]).all()


def flatten(bench):
    around = {"left": LEFT - 200, "top": TOP + 200, "shape": (80, 80)}
    dem = bench.image("dem.tif", {"height": np.full((80, 80), 5000.0)}, **around)
    found = bench.run_each("slopeCorrection", LAYERS=[bench.radar()], DEM=dem, AZIMUTH=80)
    # Even ground: that is gamma0, wherever the sensor is.
    np.testing.assert_allclose(found["VV"], bench.power / np.cos(np.radians(38)), rtol=1e-5)
    assert (found["distortion"] == 0).all()


def speckle(bench):
    power = bench.lake * -0.09 + 0.1
    noisy = power * np.random.default_rng(3).gamma(4, 1 / 4, SHAPE)
    found = bench.run_each("refinedLee", LAYERS=[bench.radar(noisy)])["VV"]
    land = np.s_[30:, :20]
    assert found[land].std() < 0.5 * noisy[land].std()
    assert found[land].mean() == pytest.approx(noisy[land].mean(), rel=0.1)


def where(bench):
    bands = {"VV": bench.power, "distortion": bench.distorted}
    ascending = bench.image("S1_a_20240603.tif", bands)
    descending = bench.image("S1_d_20240603.tif", {"VV_d": bench.power * 3})
    more = {"LAYERS": [ascending], "PARTNERS": [descending], "BANDS": "VV"}
    found = bench.run_each("ascending.where", **more)
    expected = np.where(bench.distorted, bench.power * 3, bench.power)
    np.testing.assert_allclose(found["VV"], expected, rtol=1e-6)


def scaled(words, ends):
    """Return the check of a row that scales between two numbers."""

    def check(bench):
        made = bench.run(words, LAYERS=[bench.radar()], BANDS="VV")
        low, high = ends(bench.power.astype("float32").astype(float))
        expected = (bench.power - low) / (high - low)
        (found,) = shown(made["OUTPUT"]).values()
        inside = (expected > 0) & (expected < 1)  # where it is no matter what is cut off
        np.testing.assert_allclose(found[inside], expected[inside], atol=1e-6)

    return check


def matched(bench):
    rows, columns = np.mgrid[:ROWS, :COLUMNS]
    other = bench.image("other.tif", {"VV": 5 + np.sin(rows / 3) + columns / 40})
    made = bench.run("histogramMatching", INPUT=bench.radar(), REFERENCE=other)
    (found, *_), goal = shown(made["OUTPUT"]).values(), shown(other)["VV"]
    for share in (5, 25, 50, 75, 95):
        assert np.percentile(found, share) == pytest.approx(np.percentile(goal, share), abs=0.1)


def split(words):
    """Return the check of a row that finds the lakes by a threshold."""

    def check(bench):
        made = bench.run(words, INPUT=bench.radar(), BAND="VV", ONES="below")
        (found,) = shown(made["OUTPUT"]).values()
        np.testing.assert_array_equal(found == 1, bench.lake)

    return check


def sample(bench):
    target = str(bench.folder / "points.gpkg")
    more = {"LAYERS": [bench.radar()], "OUTPUT": target}
    bench.run("image.sample(", POLYGONS=bench.polygon_layer(LAKES[:1]), **more)
    rows = rows_of(target)
    # All there are in the place, which has fewer than are asked for.
    assert len(rows) == 144
    for row in rows:
        point = row.geometry().asPoint()
        at = int((TOP - point.y()) // CELL), int((point.x() - LEFT) // CELL)
        assert row["VV"] == pytest.approx(bench.power[at], rel=1e-6)


def kmeans(bench):
    made = bench.run("wekaKMeans", INPUT=bench.radar(), BANDS="VV")
    (found,) = shown(made["OUTPUT"]).values()
    parts = [bench.power[found == number] for number in (1, 2, 3)]
    # Classes of one band follow each other.
    low, middle, high = sorted(parts, key=np.mean)
    assert low.max() < middle.min() < middle.max() < high.min()
    assert sum(map(len, parts)) == bench.power.size


def superpixels(bench):
    power = bench.lake * -0.09 + 0.1
    more = {"INPUT": bench.radar(power), "BANDS": "VV", "SIZE": 8, "COMPACTNESS": 0.05}
    made = bench.run("SNIC", **more)
    (found,) = shown(made["OUTPUT"]).values()
    numbers = set(found.ravel().tolist())
    assert len(numbers) == made["CLUSTER_COUNT"] > 10
    # Each is in one piece, and hardly any holds both lake and land.
    assert sum(pieces_of(found == number) for number in numbers) == len(numbers)
    both = [n for n in numbers if 0.2 < bench.lake[found == n].mean() < 0.8]
    assert len(both) <= 1


def pieces_of(mask):
    """Return how many pieces hang together by their sides."""
    left, pieces = {(int(row), int(column)) for row, column in zip(*np.nonzero(mask))}, 0
    while left:
        pieces += 1
        edge = [left.pop()]
        while edge:
            row, column = edge.pop()
            for down, right in ((-1, 0), (1, 0), (0, -1), (0, 1)):
                near = row + down, column + right
                if near in left:
                    left.remove(near)
                    edge.append(near)
    return pieces


def opened(bench):
    path, classes = bench.classes()
    made = bench.run("focalMin", INPUT=path, BAND="class")
    (found,) = shown(made["OUTPUT"]).values()

    def extreme(values, choose):
        around = [
            values[max(0, row - 1) : row + 2, max(0, column - 1) : column + 2]
            for row, column in np.ndindex(SHAPE)
        ]
        return np.array([choose(each) for each in around]).reshape(SHAPE)

    np.testing.assert_array_equal(found, extreme(extreme(classes, np.min), np.max))


def vectors(bench):
    path, classes = bench.classes()
    target = str(bench.folder / "pieces.gpkg")
    bench.run("reduceToVectors", INPUT=path, BAND="class", OUTPUT_POLYGONS=target)
    rows = rows_of(target)
    # Two lakes, each a piece of its own, and land; and the specks, which nothing takes out here.
    assert len(rows) == 5
    for number in (1, 2):
        area = sum(row.geometry().area() for row in rows if row["class"] == number)
        assert area == np.count_nonzero(classes == number) * CELL**2


def histograms(bench):
    bands = {"B4": 0.05 + bench.power, "B8": np.full(SHAPE, 0.3)}
    paths = [bench.image(f"S2A_2024060{day}.tif", bands) for day in (3, 4)]
    target = str(bench.folder / "ndvi.gpkg")
    bench.run("image_histogram", LAYERS=paths, TABLE=target)
    rows = rows_of(target)
    ndvi = (bands["B8"] - bands["B4"]) / (bands["B8"] + bands["B4"])
    for name in {row["image"] for row in rows}:
        own = [row for row in rows if row["image"] == name]
        assert sum(row["count"] for row in own) == ndvi.size
        for row in own:
            first, middle = row["bin_start"], row["bin_middle"]
            inside = (ndvi >= first) & (ndvi < 2 * middle - first)
            assert abs(np.count_nonzero(inside) - row["count"]) <= 2  # beside an edge
            assert np.log2(2 * (middle - first)) % 1 == 0  # as geemap has them
    assert len({row["image"] for row in rows}) == 2


def tiles(bench):
    path = bench.radar()
    folder = bench.folder / "tiles"
    made = bench.run("fileDimensions", INPUT=path, OUTPUT_FOLDER=str(folder))
    assert made["TILE_COUNT"] == 1
    (tile,) = folder.glob("*.tif")
    np.testing.assert_array_equal(shown(tile)["VV"], shown(path)["VV"])


STEPS = {
    "filterDate": dates,
    "slopeCorrection": flatten,
    "refinedLee": speckle,
    "ascending.where": where,
    "least and the largest": scaled("least and the largest", lambda v: (v.min(), v.max())),
    "with its percentiles": scaled("with its percentiles", lambda v: np.percentile(v, (2, 98))),
    "subtract(mean)": scaled("subtract(mean)", lambda v: (v.mean(), v.mean() + v.std())),
    "histogramMatching": matched,
    "Otsu": split("Otsu"),
    "valley": split("valley"),
    "image.sample(": sample,
    "wekaKMeans": kmeans,
    "SNIC": superpixels,
    "focalMin": opened,
    "reduceToVectors": vectors,
    "image_histogram": histograms,
    "fileDimensions": tiles,
}


@pytest.mark.parametrize("words", STEPS)
def test_a_step_gives_what_the_call_gives(words, bench):
    STEPS[words](bench)


# ---- places --------------------------------------------------------------------------------------

# What is true of the rows of the table of places, by the words of the call.
PLACES = {
    "lakes.map(": lambda rows: len(rows) == 3,
    "buffer(500)": lambda rows: all(row["cells"] > 4 * 144 for row in rows[:2]),
    "filterBounds": lambda rows: rows[2]["images"] == 0,
    "image.mask()": lambda rows: all(row["ascending_images"] == "S1_b" for row in rows[:2]),
    "orbitProperties_pass": lambda rows: all(
        row["descending_images"] == "S1_c" for row in rows[:2]
    ),
    "intersection(found)": lambda rows: all(0.2 < row["iou"] < 0.6 for row in rows[:2]),
    "`lake.geometry().area()`": lambda rows: all(
        row["area_before"] == pytest.approx(14400, rel=2e-3) for row in rows
    ),
    "Export.table": lambda rows: all(
        Path(row[name]).is_file() for row in rows[:2] for name in ("raster", "polygons")
    ),
    "a task that fails": lambda rows: (
        [row["problem"] == NULL for row in rows] == [True, True, False]
    ),
}


def test_places_give_what_a_loop_over_lakes_gives(bench):
    rim = 65  # the buffer, and some more
    power = np.pad(bench.power, rim, constant_values=0.1)
    around = {"left": LEFT - rim * CELL, "top": TOP + rim * CELL, "shape": power.shape}
    gap = power.copy()
    gap[:, 90:] = -9999
    seen = {"S1_a": ("ascending", gap), "S1_b": ("ascending", power)}
    seen["S1_c"] = "descending", power
    paths = []
    for day, (name, (orbit, values)) in enumerate(seen.items(), start=3):
        facts = {"ACQUISITION_DATE": f"2024-06-{day:02}"}
        paths.append(bench.image(f"{name}.tif", {"VV": values}, orbit=orbit, **around))
        dataset = gdal.Open(paths[-1], gdal.GA_Update)
        dataset.SetMetadata({**dataset.GetMetadata(), **facts})
        dataset = None
    target = str(bench.folder / "result.gpkg")
    given = {
        "LAYERS": paths,
        "POLYGONS": bench.polygon_layer(LAKES),
        "ID_FIELD": "name",
        "METHOD": "reduce",
        "REDUCERS": ["mean"],
        "BANDS": "VV",
        "MODEL": "imagecollections:placewater",
        "OUTPUT_FOLDER": str(bench.folder / "places"),
        "RESULT": target,
    }
    for words in PLACES:
        name, parameters = row_of(words)
        assert name in ("places", "")
        given |= parameters
    processing.run("imagecollections:places", given, feedback=bench.feedback)
    rows = sorted(rows_of(target), key=lambda row: row["id"])
    for words, is_true in PLACES.items():
        assert is_true(rows), (words, [row.attributes() for row in rows])


def test_every_row_of_the_table_is_run():
    left = list(TABLE)
    for words in (*STEPS, *PLACES):
        (row,) = (theirs for theirs in left if words in theirs)
        left.remove(row)
    assert not left
