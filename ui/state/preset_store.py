# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The user's presets among the settings of QGIS, and in files that are handed on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsSettings

from ...algorithms.results.whole_file import write_whole
from ...engine.errors import EngineError
from ...resources.i18n import translate
from .presets import NoPresetsError, Preset, presets_from_text, presets_to_text

_KEY = "image_collections/presets"
# No presets are as large.
_LARGEST = 4_000_000


class PresetFileError(EngineError):
    """A file of presets cannot be read or written; the text is a sentence."""


def kept_presets() -> tuple[Preset, ...]:
    """Return the presets of the profile, by name."""
    try:
        return presets_from_text(str(QgsSettings().value(_KEY, "") or ""))[0]
    except NoPresetsError:
        return ()


def keep_presets(presets: Sequence[Preset]) -> None:
    """Have these presets in the profile."""
    if presets:
        QgsSettings().setValue(_KEY, presets_to_text(presets))
    else:
        QgsSettings().remove(_KEY)


def read_presets(path: str) -> tuple[tuple[Preset, ...], tuple[str, ...]]:
    """Return the presets of a file, and the names of parameters in it that no preset has.

    Raises PresetFileError.
    """
    file = Path(path)
    reason = translate("ImageCollections", "it holds no presets")
    try:
        if file.stat().st_size <= _LARGEST:
            return presets_from_text(file.read_text(encoding="utf-8"))
    except OSError as error:
        reason = error.strerror or str(error)
    except ValueError:  # no text, or no presets
        pass
    text = translate("ImageCollections", "'{path}' cannot be read: {reason}.")
    raise PresetFileError(text.format(path=path, reason=reason))


def write_presets(path: str, presets: Sequence[Preset]) -> None:
    """Write presets into a file; raises PresetFileError, and an older file stays as it was then."""
    content = presets_to_text(presets)
    try:
        write_whole(path, lambda draft: draft.write_text(content, encoding="utf-8"))
    except OSError as error:
        text = translate("ImageCollections", "'{path}' is not saved: {reason}")
        reason = error.strerror or str(error)
        raise PresetFileError(text.format(path=path, reason=reason)) from error
