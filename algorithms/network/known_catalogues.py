# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The catalogues of the plugin, and those of the user's profile beside them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from qgis.core import QgsApplication

from ... import resources
from ...engine.catalogue.catalogues import Catalogue, read_catalogues
from ...engine.errors import InvalidOptionError
from ...engine.text import worded

# In the profile; as the file of the plugin.
FILE = "catalogues.json"


def users_file() -> Path:
    """Return the file of the user's own catalogues, which need not be there."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "image_collections" / FILE


def known_catalogues() -> dict[str, Catalogue]:
    """Return all catalogues by key; those of the user replace those of the plugin.

    Raises InvalidOptionError when the user's file cannot be used.
    """
    extra = users_file()
    if not extra.is_file():
        return dict(_own())
    try:
        record = json.loads(extra.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise InvalidOptionError(
            worded("The file '{path}' cannot be read: {error}.", path=extra, error=error)
        ) from error
    return {**_own(), **read_catalogues(record, str(extra))}


def catalogues_at_hand() -> Iterable[Catalogue]:
    """Return all catalogues; those of the plugin alone where the user's file cannot be used.

    What is read must not depend on a file that has nothing to do with it.
    """
    try:
        return known_catalogues().values()
    except InvalidOptionError:
        return _own().values()


def catalogue_of(text: str) -> Catalogue:
    """Return the catalogue of a key, or of an address of which nothing else may be known.

    Raises InvalidOptionError for what is neither.
    """
    known = known_catalogues()
    text = text.strip()
    if text in known:
        return known[text]
    address = text.rstrip("/")
    for each in known.values():
        if each.address == address:
            return each
    if address.startswith(("https://", "http://")):
        return Catalogue(key="", title=address, address=address)
    raise InvalidOptionError(
        worded(
            "'{text}' is no catalogue; choose {known}, or write the address of a "
            "STAC API, which begins with https://.",
            text=text,
            known=", ".join(known),
        )
    )


@lru_cache(maxsize=1)
def _own() -> dict[str, Catalogue]:
    path = resources.path(FILE)
    return read_catalogues(json.loads(path.read_text(encoding="utf-8")), path.name)
