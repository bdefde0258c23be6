# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The composites with their parameters as the dock shows them, and what is wrong with values.

Nothing is opened: what is wrong with files a run says.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
)

from ...resources.i18n import translate
from ..bases.plugin_algorithm import PluginAlgorithm
from ..methods import makers
from ..parameters import about, shared
from ..parameters.builders import is_set
from ..parameters.masks import MASK, MASK_RULE, mask_parameters
from ..qualitymosaic import QualityMosaicAlgorithm
from ..reduce import ReduceAlgorithm
from .layer_facts import wrong_quality
from .words import wrong_text

Definitions = Mapping[str, QgsProcessingParameterDefinition]

# Parameters for which the dock has a part of its own.
_OF_PARTS = (shared.LAYERS, shared.COLLECTION, shared.BANDS, shared.ADD_BANDS)


class CompositeParameters:
    """The algorithms that make a composite, and the inputs of each in three parts.

    `own` are those of one composite, by its name; `mask` and `advanced` those that all have.
    Definitions belong to the algorithms, which stay as long as this.
    """

    def __init__(self) -> None:
        self.algorithms: dict[str, QgsProcessingAlgorithm] = {
            name: kind().create() for name, kind in makers().items()
        }
        inputs = {name: _inputs(each) for name, each in self.algorithms.items()}
        common = set.intersection(*(set(each) for each in inputs.values()))
        masks = {record.parameter.name() for record in mask_parameters()}
        self.own: dict[str, Definitions] = {
            name: {key: each for key, each in found.items() if key not in common}
            for name, found in inputs.items()
        }
        first = next(iter(inputs.values()))
        self.mask: Definitions = {key: each for key, each in first.items() if key in masks}
        self.advanced: Definitions = {
            key: each
            for key, each in first.items()
            if key in common and key not in masks and key not in _OF_PARTS
        }

    @property
    def first(self) -> str:
        """The composite that is chosen when nothing else is."""
        return next(iter(self.algorithms))

    def algorithm_id(self, name: str) -> str:
        """Return the id of a composite by its name."""
        return f"imagecollections:{name}"


def _inputs(algorithm: PluginAlgorithm) -> dict[str, QgsProcessingParameterDefinition]:
    definitions = algorithm.parameterDefinitions()
    return {each.name(): each for each in definitions if not each.isDestination()}


def fits(definition: QgsProcessingParameterDefinition, value: Any) -> bool:
    """Return True for a value of the kind that a parameter takes, as plain data has it."""
    if value is None:
        return True
    if isinstance(definition, QgsProcessingParameterEnum):
        return _are_keys(definition, value)
    if isinstance(definition, QgsProcessingParameterBoolean):
        return isinstance(value, bool)
    if isinstance(definition, QgsProcessingParameterNumber):
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        return is_number and definition.minimum() <= value <= definition.maximum()
    if isinstance(definition, QgsProcessingParameterMultipleLayers):
        return isinstance(value, (list, tuple)) and all(isinstance(each, str) for each in value)
    return isinstance(value, str)


def _are_keys(definition: QgsProcessingParameterEnum, value: Any) -> bool:
    if not definition.allowMultiple():
        return isinstance(value, str) and value in definition.options()
    keys = [value] if isinstance(value, str) else value
    return isinstance(keys, (list, tuple)) and set(keys) <= set(definition.options())


def fitting(
    definitions: Definitions, values: Mapping[str, Any]
) -> tuple[dict[str, Any], list[str]]:
    """Return the values that parameters take, and the names of those that none does.

    A quality that is not set is found by itself, and left out.
    """
    found, unfit = {}, []
    for name, value in values.items():
        if name not in definitions or not fits(definitions[name], value):
            unfit.append(name)
        elif value is not None or about.editor_of(definitions[name]) != about.QUALITY:
            found[name] = value
    return found, unfit


def whole(definitions: Definitions, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the value of each parameter, its default where none is set."""
    return {
        name: values[name] if name in values else definition.defaultValue()
        for name, definition in definitions.items()
    }


def relevant(definitions: Definitions, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is set of the parameters that mean something beside the others."""
    every = whole(definitions, values)
    return {
        name: value
        for name, value in every.items()
        if value is not None and about.is_relevant(definitions[name], every)
    }


def changed(definitions: Definitions, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is set to another value than the default, of what means something."""
    return {
        name: value
        for name, value in relevant(definitions, values).items()
        if name in values
        and is_set({name: value}, name)
        and value != []
        and value != definitions[name].defaultValue()
    }


def fault(
    definitions: Definitions,
    values: Mapping[str, Any],
    bands: Iterable[str] = (),
    colours: Iterable[str] = (),
) -> str:
    """Return what is wrong with values in a sentence, empty when nothing is.

    `bands` are the names that every image has, empty while they are not known; `colours` the common
    names that every image knows too.
    """
    every = whole(definitions, values)
    for name, definition in definitions.items():
        if not about.is_relevant(definition, every):
            continue
        text = _missing(name, every) or _wrong(definition, every[name], list(bands), list(colours))
        if text:
            return text
    return ""


def _missing(name: str, values: Mapping[str, Any]) -> str:
    """Say which value is needed, empty where none is or it is there."""
    if values[name]:
        return ""
    if name == ReduceAlgorithm.REDUCERS:
        return translate("ImageCollections", "Choose at least one reducer.")
    if name == QualityMosaicAlgorithm.QUALITY_TARGET and values[name] is None:
        return translate("ImageCollections", "Enter a quality target.")
    if name == QualityMosaicAlgorithm.QUALITY:
        return translate("ImageCollections", "Choose a quality or write an expression.")
    if name == MASK_RULE:
        return translate("ImageCollections", "Write a mask rule, such as SCL in 3,8,9,10.")
    return ""


def _wrong(
    definition: QgsProcessingParameterDefinition, value: Any, bands: list[str], colours: list[str]
) -> str:
    if not isinstance(value, str) or isinstance(definition, QgsProcessingParameterEnum):
        return ""
    if about.editor_of(definition) == about.QUALITY:
        return wrong_quality(value, bands, colours) if bands or colours else ""
    text = wrong_text(definition.name(), value)
    return f"{definition.description()}: {text}" if text else ""


__all__ = ["MASK", "CompositeParameters", "Definitions", "changed", "fault", "fits", "fitting"]
__all__ += ["relevant", "whole"]
