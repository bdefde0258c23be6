# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The front door of the engine: a composite in five lines, and no wrong pixels for a wrong word."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from image_collections.engine.api import (
    Bounds,
    EngineError,
    GeometricMedian,
    MaskChoice,
    Medoid,
    Mosaic,
    QualityMosaic,
    Reduce,
    composite,
    open_collection,
    open_images,
)
from image_collections.tests.support.items import asset, item, write_items
from image_collections.tests.support.log import Log
from image_collections.tests.support.rasters import write_raster
from image_collections.tests.support.runs import read_back
from image_collections.tests.support.stacks import geotiff

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "scripts.md"
VALUES = ([[1, 2], [3, 4]], [[5, 6], [7, 8]], [[90, 90], [90, 90]])


@pytest.fixture
def paths(tmp_path):
    """Three images of two bands and a class band; all of the third is cloud."""
    made = []
    for day, values in enumerate(VALUES, start=1):
        red = np.array(values, np.uint16)
        classes = np.full((2, 2), 9 if day == 3 else 4, np.uint16)
        made.append(tmp_path / f"S2_2024-06-0{day}.tif")
        write_raster(made[-1], [red, red * 10, classes], names=["B4", "B3", "SCL"])
    return made


def test_five_lines_make_a_median_with_a_mask(paths, tmp_path):
    images = open_images(paths)
    plan = composite(images, Reduce(reducers=("median",)), bands="B3,B4", mask="auto")
    plan.write(tmp_path / "median.tif")
    result = read_back(str(tmp_path / "median.tif"))
    assert plan.bands == ("B3_median", "B4_median")
    assert result.listed("B4_median") == [[3, 4], [5, 6]]
    assert result.listed("B3_median") == [[30, 40], [50, 60]]


def test_the_lines_of_the_guide_are_those(paths, tmp_path, monkeypatch):
    found = re.search(
        r"```python\n(from image_collections.engine.api .*?)```", GUIDE.read_text(), re.S
    )
    for number, path in enumerate(paths):
        path.rename(tmp_path / f"S2_{number}.tif")
    monkeypatch.chdir(tmp_path)
    exec(found[1].replace("B04,B03,B02", "B4,B3"), {})
    assert read_back("median.tif").names == ["B4_median", "B3_median"]


@pytest.fixture
def items(paths, tmp_path):
    """The collection file of the three images; the clouds of the third are not known."""
    records = [
        item(
            path.stem,
            {"all": asset(path.name)},
            date=f"2024-06-0{day}T10:00:00Z",
            **({"eo:cloud_cover": 10 * day} if day < 3 else {}),
        )
        for day, path in enumerate(paths, start=1)
    ]
    return write_items(tmp_path / "scenes.json", records)


def written(images, tmp_path, **options):
    plan = composite(images, Reduce(reducers=("mean",)), bands="B4", **options)
    plan.write(tmp_path / "mean.tif")
    return read_back(str(tmp_path / "mean.tif")).listed("B4_mean")


def test_a_collection_file_is_as_the_list_of_its_images(paths, items, tmp_path):
    assert written(open_collection(items), tmp_path) == written(open_images(paths), tmp_path)
    few = open_collection(items, where="cloud_cover < 30 and month = 6", start=date(2024, 6, 2))
    assert [image.name for image in few] == ["S2_2024-06-02"]
    assert written(few, tmp_path) == VALUES[1]
    far = Bounds(100.0, 0.0, 101.0, 1.0)
    with pytest.raises(EngineError, match="3 do not meet the extent"):
        open_collection(items, extent=far)


def test_lists_of_images_can_be_put_together(paths, items, tmp_path):
    images = [*open_collection(items), *open_images(paths[:1])]
    plan = composite(images, Mosaic(together=True), bands="B4", provenance=True)
    plan.write(tmp_path / "mosaic.tif", provenance=tmp_path / "from.tif")
    assert read_back(str(tmp_path / "from.tif")).listed("source") == [[4, 4], [4, 4]]


def test_what_is_wrong_with_a_collection_file_is_told(paths, items, tmp_path):
    with pytest.raises(EngineError, match="no collection file"):
        open_collection(GUIDE)
    with pytest.raises(EngineError, match="does not exist"):
        open_collection(tmp_path / "none.json")
    with pytest.raises(EngineError, match="cloudy"):
        open_collection(items, where="cloudy < 3")
    paths[1].unlink()
    with pytest.raises(EngineError, match="Item 'S2_2024-06-02' cannot be used"):
        open_collection(items)
    log = Log()
    assert len(open_collection(items, skip=True, progress=log)) == 2
    assert any("Left out: Item 'S2_2024-06-02'" in text for text in log.warnings)


def test_a_stack_is_a_collection(tmp_path):
    names = ["2024-06-01", "2024-06-02", "2024-06-03"]
    path = geotiff(tmp_path / "s.tif", zip(names, VALUES))
    images = open_collection(path, end=date(2024, 6, 3))
    plan = composite(images, Reduce(reducers=("mean",)), add_bands="more = band1 + 1", bands="more")
    plan.write(tmp_path / "mean.tif")
    assert read_back(str(tmp_path / "mean.tif")).listed("more_mean") == [[4, 5], [6, 7]]


@pytest.mark.parametrize(
    ("method", "expected"),
    [
        (Mosaic(), [[5, 6], [7, 8]]),
        (Mosaic(together=True), [[5, 6], [7, 8]]),
        (QualityMosaic("-B4"), [[1, 2], [3, 4]]),
        (QualityMosaic("B3", prefer="lowest"), [[1, 2], [3, 4]]),
        (QualityMosaic("1", prefer="nearest", target=6), [[5, 6], [7, 8]]),
        (Medoid(ties="first"), [[1, 2], [3, 4]]),
        (GeometricMedian(), [[3, 4], [5, 6]]),
    ],
)
def test_every_composite_has_its_bands_by_name(paths, tmp_path, method, expected):
    plan = composite(open_images(paths), method, bands="B3,B4", mask="sentinel2-scl")
    plan.write(tmp_path / "result.tif")
    result = read_back(str(tmp_path / "result.tif"))
    assert result.names == ["B3", "B4"]
    np.testing.assert_allclose(result.band("B4")[0], expected, rtol=1e-6)


def test_provenance_is_written_where_it_is_asked_for(paths, tmp_path):
    plan = composite(open_images(paths), Mosaic(), bands="B4", mask="auto", provenance=True)
    plan.write(tmp_path / "top.tif", provenance=tmp_path / "proof.tif")
    assert read_back(str(tmp_path / "proof.tif")).listed("B4_source") == [[2, 2], [2, 2]]
    with pytest.raises(EngineError, match="give a path"):
        plan.write(tmp_path / "top.tif")


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda _: Reduce(reducers=("medain",)), "'medain' is no reducer; there are"),
        (lambda _: Reduce(reducers=()), "No reducer is chosen"),
        (lambda _: Reduce(reducers="median"), "No reducer is chosen"),
        (lambda _: Reduce(percentiles=(110,)), "from 0 to 100"),
        (lambda _: Reduce(("percentile",), percentiles=()), "at least one percentile"),
        (lambda _: Reduce(("intervalMean",), interval=(75, 25)), "the lower one first"),
        (lambda _: QualityMosaic("B4", prefer="highst"), "'highst' is no prefer; there are"),
        (lambda _: QualityMosaic("B4", prefer="nearest"), "needs a quality target"),
        (lambda _: QualityMosaic("B4", incomplete="drop"), "'drop' is no incomplete"),
        (lambda _: Medoid(ties="middle"), "'middle' is no ties"),
        (lambda images: composite(images, "median"), "is no composite"),
        (lambda images: composite(images, Mosaic, bands="B4"), "is no composite"),
        (lambda images: composite(images, Mosaic(), bands="B5"), "B5"),
        (lambda images: composite(images, QualityMosaic("B5")), "B5"),
        (lambda images: composite(images, QualityMosaic("")), "No quality is set"),
        (lambda images: composite(images, Mosaic(), mask="clouds"), "There is no mask 'clouds'"),
        (lambda images: composite(images, Mosaic(), mask="planet-udm2"), "planet-udm2"),
        (lambda images: composite(images, Mosaic(), mask=MaskChoice("custom", "SCL is 3")), "SCL"),
        (lambda images: composite(images, Mosaic(), order="newest"), "'newest' is no order"),
        (lambda images: composite(images, Mosaic(), resampling="lanczos"), "is no resampling"),
        (lambda images: composite(images, Mosaic(), order="nearest_on_top"), "date"),
        (lambda _: composite([], Mosaic()), "No images"),
        (lambda _: open_images([]), "No images"),
        (lambda _: open_images("one.tif"), "a list of paths"),
        (lambda _: open_images(["not_there.tif"]), "not_there"),
    ],
)
def test_what_is_wrong_is_a_sentence(paths, make, sentence):
    with pytest.raises(EngineError, match=re.escape(sentence)):
        make(open_images(paths))


def test_indices_and_added_bands(tmp_path):
    paths = []
    for month, red in ((6, 1000), (7, 1500), (8, 3000)):
        bands = [np.full((2, 2), value, np.uint16) for value in (red, 3000)]
        paths.append(tmp_path / f"S2A_2021{month:02d}01.tif")
        write_raster(paths[-1], bands, "uint16", names=["B04", "B08"], scale=0.0001)
    images = open_images(paths)
    plan = composite(images, Reduce(), bands="NDVI", add_bands="NDVI; x = NDVI * 2")
    assert plan.bands == ("NDVI_median",)
    plan.write(tmp_path / "o.tif")
    assert read_back(tmp_path / "o.tif").values[0, 0, 0] == pytest.approx(0.15 / 0.45, rel=1e-6)
    mask = MaskChoice("custom", "NDVI > 0.4")
    best = composite(images, QualityMosaic("NDVI"), bands="B04", mask=mask)
    best.write(tmp_path / "q.tif")
    assert (read_back(tmp_path / "q.tif").values == 1500).all()
    with pytest.raises(EngineError, match="is no index"):
        composite(images, Reduce(), add_bands="nonsense")
