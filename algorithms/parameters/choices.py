# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The keys that were chosen: the keys themselves, or their places in the list.

`qgis_process help` lists places, and an input of a model that is a choice hands one on.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)

from ...engine.errors import InvalidOptionError
from ...engine.text import worded


def with_keys(
    definitions: list[QgsProcessingParameterDefinition],
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
) -> dict[str, Any]:
    """Return parameters with keys for all choices.

    Raises InvalidOptionError for what is neither a key nor a place in the list.
    """
    keyed = dict(parameters)
    for definition in definitions:
        value = parameters.get(definition.name())
        if value is not None and _is_choice(definition):
            keyed[definition.name()] = keys_of(definition, value, context)
    return keyed


def _is_choice(definition: QgsProcessingParameterDefinition) -> bool:
    # PyQt may take an object for one that was at its address before, and is gone: its own word
    # counts, too.
    is_named = definition.type() == QgsProcessingParameterEnum.typeName()
    return is_named and isinstance(definition, QgsProcessingParameterEnum)


def keys_of(
    definition: QgsProcessingParameterEnum, value: Any, context: QgsProcessingContext
) -> Any:
    """Return the key or keys of a value, in the form in which they were given.

    Raises InvalidOptionError for what is neither a key nor a place in the list.
    """
    if hasattr(value, "asExpression"):  # a property, which is worked out for each run
        value, _ = value.value(context.expressionContext(), definition.defaultValue())
    if isinstance(value, str) and definition.allowMultiple():
        return ",".join(_key(definition, part.strip()) for part in value.split(","))
    if isinstance(value, (list, tuple)):
        return [_key(definition, part) for part in value]
    return _key(definition, value)


def _key(definition: QgsProcessingParameterEnum, value: Any) -> str:
    keys: list[str] = definition.options()
    if value in keys:
        return str(value)
    text = str(value)
    if not isinstance(value, bool) and text.isdecimal() and int(text) < len(keys):
        return keys[int(text)]
    raise InvalidOptionError(
        worded(
            "'{text}' is no choice for '{description}' ({name}); choose from {keys}.",
            text=text,
            description=definition.description(),
            name=definition.name(),
            keys=", ".join(keys),
        )
    )
