# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The sample collection is what its description says."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.errors import CancelledError, WriteError
from image_collections.engine.progress import Silence
from image_collections.engine.sample import sky
from image_collections.engine.sample.collection import make_sample
from osgeo import gdal

SIZE = 64


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return make_sample(tmp_path_factory.mktemp("sample"), SIZE, seed=5)


@pytest.fixture(scope="module")
def classes(made):
    return np.stack([read(path)[0] for path in made.clouds])


def read(path):
    """All bands as (bands, rows, cols)."""
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray().reshape(-1, dataset.RasterYSize, dataset.RasterXSize)


def grid(path):
    dataset = gdal.Open(str(path))
    return (
        dataset.RasterXSize,
        dataset.RasterYSize,
        dataset.GetGeoTransform(),
        dataset.GetProjection(),
    )


def band_names(path):
    dataset = gdal.Open(str(path))
    return [dataset.GetRasterBand(i + 1).GetDescription() for i in range(dataset.RasterCount)]


def test_same_seed_gives_the_same_pixels_and_another_seed_does_not(made, tmp_path):
    again = make_sample(tmp_path / "again", SIZE, seed=5)
    other = make_sample(tmp_path / "other", SIZE, seed=6)
    for name in ("scenes", "clouds"):
        for first, second in zip(getattr(made, name), getattr(again, name)):
            assert first.name == second.name
            np.testing.assert_array_equal(read(first), read(second))
    np.testing.assert_array_equal(read(made.truth), read(again.truth))
    assert not np.array_equal(read(made.truth), read(other.truth))
    assert not np.array_equal(read(made.scenes[0]), read(other.scenes[0]))


def test_scenes_have_names_dates_and_sun_angles(made):
    assert len(made.scenes) == 8
    days = [path.stem.split("_")[-1] for path in made.scenes]
    assert days == sorted(days)
    for path, day in zip(made.scenes, days):
        metadata = gdal.Open(str(path)).GetMetadata()
        assert metadata["ACQUISITION_DATE"].replace("-", "") == day
        assert 0 < float(metadata["MEAN_SOLAR_AZIMUTH_ANGLE"]) < 360
        assert 20 < float(metadata["MEAN_SOLAR_ZENITH_ANGLE"]) < 60
        assert band_names(path) == ["B02", "B03", "B04", "B08", "B11", "SCL", "MSK_CLDPRB"]


def test_truth_and_masks_have_the_grid_of_the_scenes(made):
    expected = grid(made.scenes[0])
    assert expected[:2] == (SIZE, SIZE)
    assert expected[2][1] == 10
    for path in (*made.scenes, *made.clouds, made.truth):
        assert grid(path) == expected
    assert band_names(made.truth) == ["B02", "B03", "B04", "B08", "B11"]
    assert read(made.truth).max() < 10000


def test_every_scene_has_clouds_and_shadows(classes):
    seen = (classes != sky.OUTSIDE).sum(axis=(1, 2))
    cloudy = (classes == sky.CLOUD).sum(axis=(1, 2)) / seen
    shaded = (classes == sky.SHADOW).sum(axis=(1, 2)) / seen
    assert cloudy.min() > 0.2
    assert cloudy.max() < 0.5
    assert shaded.min() > 0.02


def test_every_pixel_is_clear_in_half_of_the_scenes(classes):
    assert (classes == sky.CLEAR).sum(axis=0).min() >= 4
    assert (classes == sky.CLOUD).sum(axis=0).max() <= 3


def test_gap_is_masked_in_all_bands_and_nothing_else_is(made, classes):
    for path, mask in zip(made.scenes, classes):
        gap = mask == sky.OUTSIDE
        assert 0 < gap.mean() < 0.2
        dataset = gdal.Open(str(path))
        for number in range(1, dataset.RasterCount + 1):
            valid = dataset.GetRasterBand(number).GetMaskBand().ReadAsArray() != 0
            np.testing.assert_array_equal(valid, ~gap)


def test_clouds_are_bright_and_shadows_dark(made, classes):
    truth = read(made.truth).astype(float)
    for path, mask in zip(made.scenes, classes):
        infrared = read(path)[3] / truth[3]
        clear = np.median(infrared[mask == sky.CLEAR])
        assert 0.8 < clear < 1.2
        assert np.median(infrared[mask == sky.CLOUD]) > clear * 1.2
        assert np.median(infrared[mask == sky.SHADOW]) < clear * 0.9


def test_classification_and_probability_follow_the_clouds_without_being_perfect(made, classes):
    for path, mask in zip(made.scenes, classes):
        *_, scl, probability = read(path)
        seen = mask != sky.OUTSIDE
        assert set(np.unique(scl[seen])) <= {3, 4, 5, 6, 8, 9, 10}
        assert probability[seen].max() <= 100
        assert probability[mask == sky.CLOUD].mean() > 40
        assert probability[mask == sky.CLEAR].mean() < 5
        found = np.isin(scl, (8, 9, 10))
        agree = (found == (mask == sky.CLOUD))[seen].mean()
        assert 0.85 < agree < 1


class Stopping(Silence):
    """Stops the work after some scenes."""

    def __init__(self, after):
        self.after = after
        self.fractions = []

    def step(self, fraction):
        self.fractions.append(fraction)

    def is_cancelled(self):
        return len(self.fractions) == self.after


def test_scenes_without_truth_are_the_same(made, tmp_path):
    watching = Stopping(after=99)
    alone = make_sample(tmp_path / "new", SIZE, seed=5, has_truth=False, progress=watching)
    assert sorted(path.name for path in alone.folder.iterdir()) == sorted(
        path.name for path in made.scenes
    )
    for first, second in zip(made.scenes, alone.scenes):
        np.testing.assert_array_equal(read(first), read(second))
    assert watching.fractions == [(number + 1) / 8 for number in range(8)]


def test_nothing_is_left_of_scenes_that_were_stopped(tmp_path):
    with pytest.raises(CancelledError):
        make_sample(tmp_path, SIZE, has_truth=False, progress=Stopping(after=3))
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_is_no_folder_is_named(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(WriteError, match="file"):
        make_sample(tmp_path / "file", SIZE)
