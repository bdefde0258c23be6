# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The help of algorithms says choices as windows show them; searches find what is meant."""

from __future__ import annotations

import re

from image_collections.algorithms.parameters.choice_labels import labels_of
from qgis.core import QgsProcessingParameterEnum


def test_help_names_choices_by_their_labels(provider):
    algorithms = provider.algorithms()
    keys = {
        key
        for algorithm in algorithms
        for parameter in algorithm.parameterDefinitions()
        if isinstance(parameter, QgsProcessingParameterEnum)
        for key in labels_of(parameter.name(), parameter.options())
        if "_" in key
    }
    assert {"newest_on_top", "refined_lee", "within_days"} <= keys
    named = re.compile(rf"\b({'|'.join(sorted(keys))})\b")
    found = {
        algorithm.name(): sorted(set(named.findall(algorithm.shortHelpString())))
        for algorithm in algorithms
    }
    assert {name: said for name, said in found.items() if said} == {}


def test_a_search_for_masks_finds_explain_mask(provider):
    assert "masks" in provider.algorithm("explainmask").tags()
