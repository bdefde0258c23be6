# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""How products were processed: what Sentinel-2 adds, and acquisitions that are there twice."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
from image_collections.engine.inputs.describe import describe
from image_collections.engine.products.import_scenes import gather
from image_collections.engine.products.request import Request
from image_collections.tests.gdal.products import miniatures
from image_collections.tests.gdal.products.miniatures import ramp, write
from osgeo import gdal

pytestmark = pytest.mark.usefixtures("gdal_exceptions")
# Reflectance 0.25 at every pixel: 2500 as it is stored, and 3500 with what is added.
TRUE = 0.25
BASELINES = ["02.07", "02.14", "03.01", "04.00", "05.00", "05.10", "05.11"]


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "in"
    place.mkdir()
    return place


@pytest.fixture
def collect(folder, tmp_path, log):
    def start(**options):
        return gather(Request(folder, tmp_path / "out", **options), log)

    return start


def stored(baseline):
    return 3500 if float(baseline) >= 4 else 2500


def product(folder, baseline, day="20240512", **details):
    values = {"B04": np.full((24, 24), stored(baseline))}
    details.setdefault("offset", -1000 if float(baseline) >= 4 else None)
    return miniatures.sentinel2(folder, baseline=baseline, day=day, values=values, **details)


def red(item, quantification=1.0):
    """Return the only value of the red band, as an analyst sees it."""
    band = describe(item.path, name="x", position=1).band("B04")
    dataset = gdal.Open(item.path)
    values = dataset.GetRasterBand(band.number).ReadAsArray()
    (value,) = set(values.ravel().tolist())
    return (value * band.scale + band.offset) / quantification


# A zip is read as the folder is, whatever the baseline.
@pytest.mark.parametrize(
    ("baseline", "how"),
    [
        *(
            (baseline, how)
            for baseline in BASELINES
            for how in ("folder", "not listed", "name only")
        ),
        *((baseline, "zip") for baseline in ("03.01", "05.10")),
    ],
)
def test_every_baseline_is_the_same_reflectance(folder, collect, baseline, how):
    offset = {"offset": None} if how == "not listed" else {}
    safe = product(folder, baseline, **offset)
    if how == "zip":
        miniatures.packed(safe, ".zip")
    if how == "name only":
        for path in safe.rglob("*.xml"):
            path.unlink()
    (item,) = collect()
    assert red(item) == pytest.approx(TRUE)


def test_mixed_baselines_in_one_collection(folder, collect, log):
    days = [f"202405{day:02d}" for day in range(1, 1 + len(BASELINES))]
    for day, baseline in zip(days, BASELINES):
        product(folder, baseline, day=day)
    assert [red(item) for item in collect()] == pytest.approx([TRUE] * len(BASELINES))
    assert not log.warnings


@pytest.mark.parametrize("baseline", ["03.01", "05.10"])
def test_stacks_that_keep_the_name_of_the_product(folder, collect, log, baseline):
    code = baseline.replace(".", "")
    name = f"S2A_MSIL2A_20240512T103031_N{code}_R108_T32UMF_20240512T150000.tif"
    path = write(folder / name, np.full((2, 8, 8), stored(baseline)), cell=30)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for number, band in enumerate(("B04", "SCL"), start=1):
        dataset.GetRasterBand(number).SetDescription(band)
    dataset = None
    (item,) = collect()
    assert red(item, quantification=10000) == pytest.approx(TRUE)
    image = describe(item.path, name="x", position=1)
    assert image.band("SCL").offset == 0
    assert any("taken off" in line for line in log.infos) == (baseline == "05.10")
    # What has been written once is never changed again.
    copy = folder.with_name(name)
    assert gdal.Translate(str(copy), item.path, noData="none")
    shutil.move(copy, folder / name)
    (again,) = collect()
    assert red(again, quantification=10000) == pytest.approx(TRUE)


def test_a_stack_without_names_of_bands_is_told(folder, collect, log):
    name = "S2A_MSIL2A_20240512T103031_N0510_R108_T32UMF_20240512T150000.tif"
    write(folder / name, np.stack([ramp(30)] * 2), cell=30)
    collect()
    assert any("have no names" in line for line in log.infos)


def test_of_one_sentinel2_acquisition_the_newest_processing_is_taken(folder, collect, log):
    old, new = product(folder, "03.01"), product(folder, "05.00")
    other = product(folder, "03.01", day="20240517")
    items = collect()
    assert [item.scene.source for item in items] == [str(new), str(other)]
    (warning,) = log.warnings
    assert old.stem in warning
    assert f"'{new.stem}' is taken" in warning


def test_of_one_landsat_acquisition_the_newest_processing_is_taken(folder, collect, log):
    old = miniatures.landsat(folder)
    new = folder / old.name.replace("20200820", "20210301")
    shutil.copytree(old, new)
    for path in sorted(new.iterdir()):
        text = path.read_bytes().replace(b"20200820", b"20210301")
        path.with_name(path.name.replace("20200820", "20210301")).write_bytes(text)
        path.unlink()
    items = collect()
    assert [item.scene.product_id for item in items] == [new.name]
    assert old.name in log.warnings[0]


def test_the_older_processing_stands_in_for_a_broken_one(folder, collect, log):
    old, new = product(folder, "03.01"), product(folder, "05.00")
    next(new.rglob("*_B04_10m.jp2")).write_bytes(b"cut")
    items = collect()
    assert [item.scene.source for item in items] == [str(old)]
    assert new.stem in log.warnings[0]


def test_two_pieces_of_a_tile_are_both_taken(folder, collect, log):
    first = product(folder, "05.00")
    second = first.with_name(first.name.replace("T150000", "T163000"))
    shutil.copytree(first, second)
    for path in second.rglob("MTD_*.xml"):
        text = path.read_text(encoding="utf-8")
        text = text.replace(first.stem, second.stem).replace("T10:35:42", "T10:36:10")
        path.write_text(text, encoding="utf-8")
    assert len(collect()) == 2
    assert not log.warnings
