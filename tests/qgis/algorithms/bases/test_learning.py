# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Algorithms that learn of all pixels before they write: the order, the progress, never live."""

from __future__ import annotations

from image_collections.algorithms.bases.learning import Learning
from image_collections.algorithms.bases.one_image_algorithm import OneImageAlgorithm
from image_collections.algorithms.provider import ALGORITHMS
from image_collections.engine.progress import Silence


class Steps(Silence):
    """Notes the shares of the work that are done."""

    def __init__(self):
        self.shares = []

    def step(self, fraction):
        self.shares.append(round(fraction, 6))


class Learner(Learning):
    SHARE = 0.7

    def learn(self, plan, progress):
        for share in (0.0, 1.0):
            progress.step(share)
        return f"learned of {plan}"

    def write(self, plan, targets, progress):
        for share in (0.5, 1.0):
            progress.step(share)
        return plan, targets


def test_it_learns_first_and_writes_what_it_learned():
    progress = Steps()
    assert Learner().carry_out("a plan", {}, progress) == ("learned of a plan", {})
    assert progress.shares == [0.0, 0.7, 0.85, 1.0]


def test_who_learns_makes_one_raster_and_is_never_live():
    learners = [each for each in ALGORITHMS if issubclass(each, Learning)]
    assert {each.NAME for each in learners} == {
        "kmeans",
        "superpixels",
        "threshold",
        "normalize",
        "matchhistogram",
        "cleanclasses",
    }
    for each in learners:
        assert list(each.DESTINATIONS) == ["composite"]
        assert not each().CAN_BE_LIVE
        assert 0 < each.SHARE < 1


def test_algorithms_of_one_image_ask_for_one(qgis_app):
    found = [each for each in ALGORITHMS if issubclass(each, OneImageAlgorithm)]
    names = {each.NAME for each in found}
    assert names == {"kmeans", "superpixels", "threshold", "explainmask", "export", "cleanclasses"}
    for each in found:
        algorithm = each()
        algorithm.initAlgorithm()
        inputs = [p.name() for p in algorithm.parameterDefinitions()]
        assert inputs[0] == "INPUT"
        assert "LAYERS" not in inputs
