# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What every method keeps to: it fills the block that it is handed, in the types of the plan."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from image_collections.engine.analysis.named_values import Value
from image_collections.engine.analysis.thresholds import Threshold
from image_collections.engine.analysis.to_bands import ToBands, write_bands
from image_collections.engine.composites.method import Method, Wanted
from image_collections.engine.progress import Silence
from image_collections.engine.run.job import Resources, Target
from image_collections.tests.support.masked_runs import METHODS, plan_of
from image_collections.tests.support.rasters import write_raster
from image_collections.tests.support.runs import described, planned, read_back

KINDS = [*METHODS, "quality"]


@pytest.fixture
def scenes(tmp_path):
    """Three scenes of two bands, a fifth of the pixels nodata."""
    noise = np.random.default_rng(3)
    found = []
    for number in range(3):
        values = noise.integers(1, 200, (2, 9, 7))
        values[:, noise.random((9, 7)) < 0.2] = 0
        path = tmp_path / f"scene{number}.tif"
        found.append(write_raster(path, values, "uint8", nodata=0, names=("B1", "B2")))
    return found


def computed(plan):
    """Return the composite of the whole grid as its method makes it."""
    window = plan.grid.window
    block = plan.output_block(window)
    result = plan.method.compute(block, plan.reader(1, threading.Event()), Wanted())
    assert result.composite is block
    return block


@pytest.mark.parametrize("kind", KINDS)
def test_the_block_that_is_handed_is_filled_and_no_types_are_asked_for(kind, scenes, monkeypatch):
    images = scenes[:1] if kind == "explain" else scenes
    rule = "B1 == 7" if kind == "explain" else None
    plan = plan_of(kind, images, rule, quality="B2" if kind == "quality" else "")
    expected = computed(plan)
    assert np.logical_or.reduce(expected.valid).any()

    def asked(*_):
        raise AssertionError("the plan knows the types")

    monkeypatch.setattr(type(plan.method), "outputs", asked)
    found = computed(plan)
    assert [values.dtype for values in found.values] == [o.type.dtype for o in plan.outputs]
    np.testing.assert_array_equal(found.values, expected.values)
    np.testing.assert_array_equal(found.valid, expected.valid)


def test_what_a_method_does_not_say_has_one_answer():
    class Least(Method):
        def outputs(self, images, new_values):
            return ()

        def bytes_per_pixel(self, images):
            return 1

        def compute(self, block, reader, wanted):
            raise NotImplementedError

    assert Least().provenance_names() == Threshold("B1").provenance_names() == ()
    assert not Least().is_lazy
    with pytest.raises(TypeError):
        Method()


def test_bands_of_every_image_are_the_same_at_once_and_image_by_image(scenes, tmp_path):
    images = described(scenes)
    method = ToBands((Value("B1", (0,)), Value("B2", (1,))), 2)
    plan = planned(images, images, method)
    block = computed(plan)
    path = str(tmp_path / "bands.tif")
    write_bands(plan, Target(path), resources=Resources(1), progress=Silence())
    written = read_back(path)
    assert written.values.shape == (6, 9, 7)
    np.testing.assert_array_equal(block.valid, written.valid)
    np.testing.assert_array_equal(
        np.array(block.values)[written.valid], written.values[written.valid]
    )
