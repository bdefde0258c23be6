# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Parameters that were set and mean nothing, as another one has not the choice they belong to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterDefinition

from ...engine.text import worded
from . import about
from .builders import is_set
from .choices import with_keys


def said_of_unused(
    definitions: Sequence[QgsProcessingParameterDefinition],
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
) -> Iterator[str]:
    """Give a sentence for each parameter that was set to another value than its default in vain."""
    by_name = {definition.name(): definition for definition in definitions}
    values = with_keys(
        list(definitions),
        {name: parameters.get(name, each.defaultValue()) for name, each in by_name.items()},
        context,
    )
    for name, definition in by_name.items():
        other = about.decided_by(definition, values)
        if other and is_set(values, name) and not _is_default(definition, values[name]):
            chosen = values[other]
            keys = chosen if isinstance(chosen, (list, tuple)) else [chosen]
            yield worded(
                "{description} ({name}) is not used, as {other_description} ({other}) is {keys}.",
                description=definition.description(),
                name=name,
                other_description=by_name[other].description(),
                other=other,
                keys=", ".join(f"'{key}'" for key in keys),
            )


def _is_default(definition: QgsProcessingParameterDefinition, value: Any) -> bool:
    # Numbers may come as texts.
    return value == definition.defaultValue() or str(value) == str(definition.defaultValue())
