# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Short functions that make the parameters of the algorithms, and read optional ones."""

from __future__ import annotations

import math
from collections.abc import Iterable
from datetime import date
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import Qt

from ...engine.errors import InvalidOptionError, SourceError
from ...engine.inputs.dates import parse_date
from ...engine.reducers import is_interval, is_percentage
from ...engine.text import worded
from ...resources.i18n import translate
from ..layers.image_sources import given_source
from ..layers.transforms import living
from . import about
from .choice_labels import labels_of
from .choices import with_keys

# What Processing imports when it makes a dialog: there the plugin shows words for keys, and so on.
_WRAPPER = __name__.rpartition(".algorithms.")[0] + ".ui.dialogs.wrappers.DialogWrapper"

# Whole numbers of QGIS are smaller.
MOST = 2**31
# In the metadata of a number.
_MAY_BE_NAN = "may_be_nan"


class Choices(QgsProcessingParameterEnum):
    """A choice of several keys."""

    def valueAsPythonString(self, value: Any, context: QgsProcessingContext) -> str:
        """Return the chosen keys for the log and the history, where QGIS 3.22 writes ''."""
        if isinstance(value, (list, tuple)):
            return repr([str(key) for key in value])
        return super().valueAsPythonString(value, context)


def choice(
    name: str, label: str, keys: Iterable[str], default: Any, *, several: bool = False
) -> QgsProcessingParameterEnum:
    """Return a choice of keys; the key itself is stored, never its place in the list.

    Dialogs and the dock show words for the keys.
    """
    kind = Choices if several else QgsProcessingParameterEnum
    made = kind(
        name,
        label,
        options=list(keys),
        allowMultiple=several,
        defaultValue=default,
        usesStaticStrings=True,
    )
    made.setMetadata({"widget_wrapper": {"class": _WRAPPER}})
    texts = {key: (text, "") for key, text in labels_of(name, made.options()).items()}
    return about.with_texts(made, texts)


def short_label(algorithm: QgsProcessingAlgorithm, name: str, key: str) -> str:
    """Return the words for the key of a choice, without what explains them behind a colon."""
    texts = about.texts_of(algorithm.parameterDefinition(name))
    label, _ = texts.get(key, (key, ""))
    return label.partition(":")[0].strip()


def copy_of(definition: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """Return a parameter for another algorithm."""
    if not isinstance(definition, Choices):
        return definition.clone()
    # A clone would be QGIS's own class.
    copied = choice(
        definition.name(),
        definition.description(),
        definition.options(),
        definition.defaultValue(),
        several=definition.allowMultiple(),
    )
    copied.setFlags(definition.flags())
    copied.setHelp(definition.help())
    copied.setMetadata(definition.metadata())
    return copied


def number(
    name: str,
    label: str,
    *,
    minimum: float | None = None,
    maximum: float | None = None,
    default: float | None = None,
    may_be_nan: bool = False,
) -> QgsProcessingParameterNumber:
    """Return a number; without a default it is optional: left empty, it is not set."""
    parameter = QgsProcessingParameterNumber(
        name,
        label,
        QgsProcessingParameterNumber.Type.Double,
        defaultValue=default,
        optional=default is None,
    )
    if minimum is not None:
        parameter.setMinimum(minimum)
    if maximum is not None:
        parameter.setMaximum(maximum)
    if may_be_nan:
        parameter.setMetadata({_MAY_BE_NAN: True})
    return parameter


def whole_number(
    name: str, label: str, *, default: int = 0, minimum: int = 0, maximum: int | None = None
) -> QgsProcessingParameterNumber:
    """Return a whole number; where nothing else is said, it is 0 or more."""
    parameter = QgsProcessingParameterNumber(
        name,
        label,
        QgsProcessingParameterNumber.Type.Integer,
        defaultValue=default,
        minValue=minimum,
    )
    if maximum is not None:
        parameter.setMaximum(maximum)
    return parameter


def seed(name: str) -> QgsProcessingParameterNumber:
    """Return the number that random numbers begin with."""
    label = translate("ImageCollections", "Seed")
    return whole_number(name, label, maximum=MOST - 1)


def day(name: str, label: str) -> QgsProcessingParameterDateTime:
    """Return an optional date."""
    made = QgsProcessingParameterDateTime(
        name, label, QgsProcessingParameterDateTime.Type.Date, optional=True
    )
    made.setMetadata({"widget_wrapper": {"class": _WRAPPER}})
    return made


def text(name: str, label: str, default: str = "") -> QgsProcessingParameterString:
    """Return an optional text; an empty default is none."""
    return QgsProcessingParameterString(name, label, defaultValue=default or None, optional=True)


def page(name: str, label: str, *, by_default: bool) -> QgsProcessingParameterFileDestination:
    """Return where a page is written, if it is wanted."""
    return QgsProcessingParameterFileDestination(
        name,
        label,
        translate("ImageCollections", "HTML files") + " (*.html)",
        optional=True,
        createByDefault=by_default,
    )


def creation_options(name: str, label: str) -> QgsProcessingParameterString:
    """Return GDAL creation options, with QGIS's own widget for them where it has one."""
    parameter = QgsProcessingParameterString(name, label, defaultValue="", optional=True)
    parameter.setMetadata({"widget_wrapper": {"widget_type": "rasteroptions"}})
    return parameter


def options_of(text: str) -> tuple[str, ...]:
    """Return GDAL creation options; half characters, which GDAL cannot take, become marks."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    return tuple(option.strip() for option in whole.split("|") if option.strip())


def is_set(parameters: dict[str, Any], name: str) -> bool:
    """Return True when an optional parameter has a value; an empty text is none."""
    value = parameters.get(name)
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue() or value.sink.expressionString()
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return False
    return not (isinstance(value, str) and not value.strip())


def optional_number(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> float | None:
    """Return a number, None when it is not set; QGIS itself would give 0.

    Raises InvalidOptionError when a text is no number, where QGIS would give 0 as well.
    """
    if not is_set(parameters, name):
        return None
    value = parameters[name]
    if isinstance(value, str):
        label = algorithm.parameterDefinition(name).description()
        try:
            number = float(value)
        except ValueError:
            raise InvalidOptionError(
                worded(
                    "'{value}' cannot be used for {label} ({name}); enter a number.",
                    value=value,
                    label=label,
                    name=name,
                )
            ) from None
        if math.isinf(number) and "inf" not in value.lower():
            raise InvalidOptionError(
                worded(
                    "'{value}' for {label} ({name}) is larger than any number that can be "
                    "stored; enter a smaller one.",
                    value=value,
                    label=label,
                    name=name,
                )
            )
        return number
    return algorithm.parameterAsDouble(parameters, name, context)


def optional_date(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> date | None:
    """Return a date, None when it is not set.

    Raises InvalidOptionError when a text is no date.
    """
    if not is_set(parameters, name):
        return None
    if isinstance(parameters[name], str):
        return parse_date(parameters[name])
    moment = algorithm.parameterAsDateTime(parameters, name, context)
    if not moment.isValid():
        return None
    return date(moment.date().year(), moment.date().month(), moment.date().day())


def check_acceptable(
    definition: QgsProcessingParameterDefinition,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> None:
    """Raise an error in a sentence where QGIS would only name the parameter."""
    name, label = definition.name(), definition.description()
    value = with_keys([definition], parameters, context).get(name)
    if (
        definition.checkValueIsAcceptable(value, context)
        and _is_whole(definition, value)
        and not _is_nan(definition, value)
    ):
        return
    if not is_set(parameters, name) or value == []:
        raise InvalidOptionError(
            worded("{label} ({name}) is empty; it needs a value.", label=label, name=name)
        )
    if isinstance(definition, QgsProcessingParameterRasterLayer):
        raise SourceError(
            worded("{label} '{value}' cannot be opened as a raster.", label=label, value=value)
        )
    if isinstance(definition, QgsProcessingParameterDateTime) and isinstance(value, str):
        parse_date(value)
    if isinstance(definition, QgsProcessingParameterNumber):
        raise InvalidOptionError(
            worded(
                "'{value}' cannot be used for {label} ({name}); enter {number}.",
                value=value,
                label=label,
                name=name,
                number=_limits(definition),
            )
        )
    raise InvalidOptionError(
        worded(
            "'{value}' cannot be used for {label} ({name}).", value=value, label=label, name=name
        )
    )


def _limits(definition: QgsProcessingParameterNumber) -> str:
    """Return what a sentence says of the limits of a number; QGIS has huge ones for none."""
    least, most = definition.minimum(), definition.maximum()
    if abs(least) >= MOST:
        return worded("a number")
    if abs(most) >= MOST:
        return worded("a number from {least:.10g}", least=least)
    return worded("a number from {least:.10g} to {most:.10g}", least=least, most=most)


def _is_nan(definition: QgsProcessingParameterDefinition, value: Any) -> bool:
    """Return True for a number that is none, which QGIS takes, where it must be one."""
    if not isinstance(definition, QgsProcessingParameterNumber):
        return False
    if definition.metadata().get(_MAY_BE_NAN):
        return False
    try:
        return math.isnan(float(value))
    except (TypeError, ValueError, OverflowError):
        return False  # an expression


def _is_whole(definition: QgsProcessingParameterDefinition, value: Any) -> bool:
    """Return False for what QGIS takes as a whole number and would turn into any other."""
    # PyQt may take an object for one that was at its address before, and is gone.
    if definition.type() != QgsProcessingParameterNumber.typeName():
        return True
    if not isinstance(definition, QgsProcessingParameterNumber):
        return True
    if definition.dataType() != QgsProcessingParameterNumber.Type.Integer:
        return True
    try:
        return abs(float(value)) < MOST
    except (TypeError, ValueError):
        return True  # none at all, or an expression


def plain(
    algorithm: QgsProcessingAlgorithm,
    definition: QgsProcessingParameterDefinition,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> Any:
    """Return the value of an input as text, number or list, as `qgis_process` takes it."""
    name = definition.name()
    if isinstance(definition, QgsProcessingParameterRasterLayer):
        source = given_source(algorithm, parameters, name, context)
        return source.text if source else None
    if isinstance(definition, QgsProcessingParameterCrs):
        crs = algorithm.parameterAsCrs(parameters, name, context)
        return crs.authid() or living(crs).toWkt()
    if isinstance(definition, QgsProcessingParameterExtent):
        box = algorithm.parameterAsExtent(parameters, name, context)
        crs = algorithm.parameterAsExtentCrs(parameters, name, context)
        sides = (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())
        return ",".join(repr(side) for side in sides) + (
            f" [{crs.authid()}]" if crs.authid() else ""
        )
    if isinstance(definition, QgsProcessingParameterDateTime):
        moment = algorithm.parameterAsDateTime(parameters, name, context)
        return moment.date().toString(Qt.DateFormat.ISODate)
    if isinstance(definition, QgsProcessingParameterEnum):
        if definition.allowMultiple():
            return algorithm.parameterAsEnumStrings(parameters, name, context)
        return algorithm.parameterAsEnumString(parameters, name, context)
    if isinstance(definition, QgsProcessingParameterNumber):
        return algorithm.parameterAsDouble(parameters, name, context)
    if isinstance(definition, QgsProcessingParameterBoolean):
        return algorithm.parameterAsBool(parameters, name, context)
    return algorithm.parameterAsString(parameters, name, context)


def percentages(text: str, label: str, example: str = "10,50,90") -> tuple[float, ...]:
    """Return the numbers of a list, without repetitions.

    Commas stand between them, or semicolons; where there are semicolons, commas are decimal points.
    `example` is one that a message shows. Raises InvalidOptionError for anything that is no number
    from 0 to 100.
    """
    numbers: list[float] = []
    separator, point = (";", ",") if ";" in text else (",", ".")
    for item in (part.strip() for part in text.split(separator) if part.strip()):
        try:
            value = float(item.replace(point, "."))
        except ValueError:
            value = math.nan
        if not is_percentage(value):
            raise InvalidOptionError(
                worded(
                    "'{item}' in {label} is no percentage; write numbers from 0 to 100 "
                    "with commas between them, such as {example}.",
                    item=item,
                    label=label,
                    example=example,
                )
            )
        numbers.append(value)
    if not numbers:
        raise InvalidOptionError(
            worded(
                "{label} is empty; write numbers from 0 to 100, such as {example}.",
                label=label,
                example=example,
            )
        )
    return tuple(dict.fromkeys(numbers))


def interval_of(text: str, label: str, example: str) -> tuple[float, float]:
    """Return the two percentages of an interval; raise InvalidOptionError when it is none."""
    interval = percentages(text, label, example)
    if not is_interval(interval):
        raise InvalidOptionError(
            worded(
                "'{text}' in {label} is no interval; write two percentages, the lower "
                "one first, such as {example}.",
                text=text,
                label=label,
                example=example,
            )
        )
    low, high = interval
    return low, high
