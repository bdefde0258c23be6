# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is known of a parameter beside its kind: kept in the metadata of its definition.

With which choices of another one it is shown, what its choices are called, and how it is edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from qgis.core import QgsProcessingParameterDefinition

Definition = TypeVar("Definition", bound=QgsProcessingParameterDefinition)

_KEY = "image_collections"
_SHOWN_WITH, _HIDDEN_WITH, _TEXTS, _EDITOR = "shown_with", "hidden_with", "texts", "editor"
_BY_HAND = "by_hand"
# Editors of their own.
QUALITY, EXPRESSION = "quality", "expression"


def shown_with(definition: Definition, name: str, *choices: str) -> Definition:
    """Note that a parameter means something beside these choices of another one only.

    Noted of several others, it means something beside all of these choices.
    """
    others = _known(definition).get(_SHOWN_WITH, [])
    return _noted(definition, _SHOWN_WITH, [*others, [name, list(choices)]])


def hidden_with(definition: Definition, name: str, *choices: str) -> Definition:
    """Note that a parameter means nothing beside these choices of another one."""
    return _noted(definition, _HIDDEN_WITH, [name, list(choices)])


def with_texts(definition: Definition, texts: Mapping[str, tuple[str, str]]) -> Definition:
    """Note label and meaning of the keys of a choice."""
    return _noted(definition, _TEXTS, {key: list(each) for key, each in texts.items()})


def edited_as(definition: Definition, editor: str) -> Definition:
    """Note that a parameter has an editor of its own."""
    return _noted(definition, _EDITOR, editor)


def chosen_by_hand(definition: Definition) -> Definition:
    """Note that a dialog never chooses a value for what the images are."""
    return _noted(definition, _BY_HAND, True)


def is_chosen_by_hand(definition: QgsProcessingParameterDefinition) -> bool:
    """Return True when a dialog never chooses a value for what the images are."""
    return bool(_known(definition).get(_BY_HAND))


def is_relevant(definition: QgsProcessingParameterDefinition, values: Mapping[str, Any]) -> bool:
    """Return True when a parameter means something beside these values of the others."""
    return not decided_by(definition, values)


def decided_by(definition: QgsProcessingParameterDefinition, values: Mapping[str, Any]) -> str:
    """Return the name of a parameter beside whose value another one means nothing, empty if none.

    `values` has those of all parameters.
    """
    known = _known(definition)
    for name, choices in known.get(_SHOWN_WITH, []):
        if not _is_chosen(values.get(name), choices):
            return str(name)
    hidden = known.get(_HIDDEN_WITH)
    if hidden and _is_chosen(values.get(hidden[0]), hidden[1]):
        return str(hidden[0])
    return ""


def texts_of(definition: QgsProcessingParameterDefinition) -> dict[str, tuple[str, str]]:
    """Return label and meaning of the keys of a choice, of those that need more than the key."""
    return {key: (each[0], each[1]) for key, each in _known(definition).get(_TEXTS, {}).items()}


def editor_of(definition: QgsProcessingParameterDefinition) -> str:
    """Return the name of the editor that a parameter has of its own, empty without one."""
    return str(_known(definition).get(_EDITOR, ""))


def _is_chosen(value: Any, choices: list[str]) -> bool:
    chosen = value if isinstance(value, (list, tuple)) else [value]
    return any(each in choices for each in chosen)


def _known(definition: QgsProcessingParameterDefinition) -> dict[str, Any]:
    return dict(definition.metadata().get(_KEY) or {})


def _noted(definition: Definition, key: str, value: Any) -> Definition:
    metadata = dict(definition.metadata())
    metadata[_KEY] = {**_known(definition), key: value}
    definition.setMetadata(metadata)
    return definition
