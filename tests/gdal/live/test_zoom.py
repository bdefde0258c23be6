# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Live composites from afar: the composite of decimated images, through their overviews."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.live.coarse import FACTORS, factor_for
from image_collections.engine.live.overviews import decimated
from image_collections.engine.live.session import Session
from image_collections.engine.planning.output_grid import GridOptions
from image_collections.tests.support.live_files import live, read, write_scenes
from image_collections.tests.support.masked_runs import plan_of
from image_collections.tests.support.rasters import write_raster
from image_collections.tests.support.runs import described, mosaic_plan, reduce_plan, run
from osgeo import gdal

pytestmark = pytest.mark.usefixtures("trusted")

SIDE = 72
CELL = 10.0
# Shifts that are whole coarse cells for factors of 2, 3 and 6.
PLACES = [{"origin": (500000.0 + 120 * n, 4600000.0 - 60 * n)} for n in range(3)]


@pytest.fixture
def scenes(raster):
    return write_scenes(raster, PLACES, SIDE)


def thinned(path, folder, factor, raster):
    """Write every so many pixels of a scene, the middle ones, as GDAL takes them."""
    source = gdal.Open(path)
    values = source.ReadAsArray()[:, factor // 2 :: factor, factor // 2 :: factor]
    left, cell, _, top, _, _ = source.GetGeoTransform()
    return raster(
        values,
        "uint16",
        nodata=0,
        names=("B4", "B8", "SCL"),
        origin=(left, top),
        cell=cell * factor,
        name=f"thin{factor}_{path.rsplit('/', 1)[-1]}",
    )


@pytest.mark.parametrize("factor", [2, 3, 6])
@pytest.mark.parametrize("method", ["mosaic", "median", "medoid"])
@pytest.mark.parametrize("mask", [None, "SCL in 3,8-10"])
def test_from_afar_it_is_the_composite_of_thinned_images(
    scenes, raster, tmp_path, factor, method, mask
):
    options = {"bands": "B4,B8", "buffer": 25.0 if mask else 0.0}
    dataset = live(plan_of(method, scenes, mask, **options), tmp_path / "live.vrt")
    thin = [thinned(path, tmp_path, factor, raster) for path in scenes]
    expected = run(plan_of(method, thin, mask, **options), tmp_path / "thin.tif").values
    size = (dataset.RasterXSize // factor, dataset.RasterYSize // factor)
    assert read(dataset, size=size).tobytes() == expected.tobytes()
    # A part, shown at some other size, has the same pixels.
    part = read(dataset, (12, 24, 36, 48), (36 // factor, 48 // factor))
    rows, columns = slice(24 // factor, 72 // factor), slice(12 // factor, 48 // factor)
    assert part.tobytes() == np.ascontiguousarray(expected[:, rows, columns]).tobytes()


def test_overviews_are_read_when_there_are_any(scenes, tmp_path):
    """Overviews with other numbers show whether these were read."""
    for path in scenes:
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.BuildOverviews("NEAREST", [2])
        for number in range(1, 4):
            overview = dataset.GetRasterBand(number).GetOverview(0)
            overview.WriteArray(np.full((36, 36), 5000 + number, "uint16"))
        dataset = None
    near = live(mosaic_plan(scenes), tmp_path / "live.vrt")
    width, height = near.RasterXSize, near.RasterYSize
    assert read(near)[0].max() < 4000
    far = read(near, size=(width // 2, height // 2))
    assert set(np.unique(far[0])) <= {0, 5001}
    assert (far[0] == 5001).any()


def test_a_reduction_without_whole_cells_is_close(scenes, tmp_path):
    """Whatever the size, a shown pixel is one of a cell that is hardly a coarse cell away."""
    # Of one scene: of several, another one may be on top where pixels are thinned.
    plan = mosaic_plan(scenes[:1], bands="B4")
    whole = run(plan, tmp_path / "written.tif").values[0]
    dataset = live(plan, tmp_path / "live.vrt")
    height, width = whole.shape
    for wide, high in ((31, 23), (50, 17), (7, 5), (90, 80), (1, 1)):
        shown = read(dataset, size=(wide, high))[0]
        near = max(1, int(np.ceil(max(width / wide, height / high))) + 1)
        for row in range(high):
            for column in range(wide):
                y, x = int((row + 0.5) * height / high), int((column + 0.5) * width / wide)
                around = whole[max(0, y - near) : y + near + 1, max(0, x - near) : x + near + 1]
                assert shown[row, column] in around


def test_enlarged_pixels_are_those_of_the_written_file(scenes, tmp_path):
    plan = reduce_plan(scenes, "mean", bands="B4")
    run(plan, tmp_path / "written.tif")
    written, dataset = gdal.Open(str(tmp_path / "written.tif")), live(plan, tmp_path / "live.vrt")
    for window, size in (((3, 4, 10, 9), (35, 40)), ((0, 0, 1, 1), (4, 4))):
        assert read(dataset, window, size).tobytes() == read(written, window, size).tobytes()


def test_scenes_of_two_crs_and_cells_from_afar(raster, tmp_path):
    """Compared with a run on coarse cells of images that GDAL has thinned."""
    places = [
        {"origin": (500000.0, 4600000.0)},
        {"origin": (500300.0, 4599900.0), "cell": 20.0},
        {"origin": (-420.0, 4617350.0), "crs": 32634},
    ]
    scenes = write_scenes(raster, places, SIDE)
    plan = mosaic_plan(scenes)
    factor = 4
    dataset = live(plan, tmp_path / "live.vrt")
    thin = []
    for number, by in enumerate((4, 2, 4)):
        path = str(tmp_path / f"thin{number}.tif")
        gdal.Translate(path, scenes[number], width=SIDE // by, height=SIDE // by)
        thin.append(path)
    grid = plan.grid
    options = GridOptions(bounds=grid.bounds, cell_size=grid.cell_width * factor, crs=grid.crs)
    coarse = run(mosaic_plan(thin, grid=options), tmp_path / "thin.tif").values
    _, rows, columns = coarse.shape
    # The coarse grid reaches to the whole cell.
    window = (0, 0, dataset.RasterXSize // factor * factor, dataset.RasterYSize // factor * factor)
    shown = read(dataset, window, (window[2] // factor, window[3] // factor))
    expected = coarse[:, : shown.shape[1], : shown.shape[2]]
    agree = (shown == expected).all(axis=0)
    assert rows >= shown.shape[1]
    assert columns >= shown.shape[2]
    assert agree.mean() > 0.99


def test_images_smaller_than_a_coarse_cell_do_no_harm(raster, tmp_path):
    places = [{"origin": (500000.0, 4600000.0)}, {"origin": (500000.0 + 5000, 4600000.0 - 5000)}]
    scenes = write_scenes(raster, places, 3)
    dataset = live(mosaic_plan(scenes), tmp_path / "live.vrt")
    assert read(dataset, size=(4, 4)).shape == (3, 4, 4)


def test_from_afar_few_pixels_are_computed(scenes, tmp_path, monkeypatch):
    computed = []
    compute = Session._compute

    def counted(self, plan, product, window, *others):
        computed.append(window.pixels)
        return compute(self, plan, product, window, *others)

    monkeypatch.setattr(Session, "_compute", counted)
    dataset = live(mosaic_plan(scenes), tmp_path / "live.vrt")
    read(dataset, size=(dataset.RasterXSize // 6, dataset.RasterYSize // 6))
    assert len(computed) == 1
    assert sum(computed) <= dataset.RasterXSize * dataset.RasterYSize / 36


@pytest.mark.parametrize("cells", [0.1, 1.0, 1.5, 1.7, 2.0, 3.3, 5.0, 7.9, 100.0, 5000.0])
def test_coarse_cells_are_about_as_large_as_shown_pixels(cells):
    factor = factor_for(cells)
    assert factor in FACTORS
    assert factor <= max(1.0, cells * 1.2)
    assert factor >= cells * 1.2 / 2


def with_overviews(tmp_path, kind, *, nested):
    """Write a scene of vegetation and cloud in turns, with overviews; perhaps inside a VRT."""
    cloud = np.indices((SIDE, SIDE)).sum(axis=0) % 4 >= 2
    values = [np.where(cloud, 9000, 100), np.where(cloud, 9, 4), np.where(cloud, 90, 3)]
    names = ["B04", "SCL", "MSK_CLDPRB"]
    path = write_raster(tmp_path / "a.tif", values, "uint16", names=names)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.BuildOverviews(kind, [2, 4])
    dataset = None
    if not nested:
        return path
    outer = str(tmp_path / "a.vrt")
    gdal.Translate(outer, path, format="VRT")
    return outer


@pytest.mark.parametrize("nested", [False, True], ids=["file", "VRT"])
@pytest.mark.parametrize("kind", ["AVERAGE", "CUBIC", "NEAREST"])
def test_classes_from_afar_are_classes(tmp_path, kind, nested):
    """Half cloud and half vegetation is neither of the classes between them."""
    source = with_overviews(tmp_path, kind, nested=nested)
    dataset = live(mosaic_plan([source], bands="SCL"), tmp_path / "live.vrt")
    whole = gdal.Open(source).ReadAsArray()[1]
    for factor in (2, 4):
        far = read(dataset, size=(SIDE // factor, SIDE // factor))[0]
        assert set(np.unique(far)) <= {4, 9}
        if kind != "NEAREST":
            middle = slice(factor // 2, None, factor)
            np.testing.assert_array_equal(far, whole[middle, middle])


@pytest.mark.parametrize("nested", [False, True], ids=["file", "VRT"])
@pytest.mark.parametrize("mask", ["sentinel2-scl", "sentinel2-cldprb", "recipe"])
def test_masks_from_afar_are_those_of_pixels(tmp_path, mask, nested):
    source = with_overviews(tmp_path, "AVERAGE", nested=nested)
    if mask == "recipe":
        options = {"recipe": {"azimuth": 180.0, "distance": 0.0}}
        plan = plan_of("mosaic", [renamed(source, tmp_path)], bands="B08", **options)
    else:
        plan = plan_of("mosaic", [source], mask, bands="B04")
    dataset = live(plan, tmp_path / "live.vrt")
    whole = gdal.Open(source).ReadAsArray()[1]
    far = read(dataset, size=(SIDE // 2, SIDE // 2))[0]
    nodata = dataset.GetRasterBand(1).GetNoDataValue()
    np.testing.assert_array_equal(far == nodata, whole[1::2, 1::2] == 9)


def renamed(source, tmp_path):
    """Return the scene with near infrared in the place of red."""
    path = str(tmp_path / "renamed.vrt")
    dataset = gdal.Translate(path, source, format="VRT")
    dataset.GetRasterBand(1).SetDescription("B08")
    dataset = None
    return path


def test_overviews_that_are_nearest_neighbours_are_used(tmp_path):
    """Where the file says so, as those do that GDAL writes from 3.9 on."""
    path = with_overviews(tmp_path, "NEAREST", nested=False)
    (image,) = described([path])
    assert decimated(image, 2, [image.bands[1]]).sampled in (frozenset(), frozenset([2]))
    dataset = gdal.Open(path)
    is_said = dataset.GetRasterBand(2).GetOverview(0).GetMetadataItem("RESAMPLING")
    assert (decimated(image, 2, [image.bands[1]]).sampled == frozenset()) == bool(is_said)
    assert decimated(image, 2, []).sampled == frozenset()
