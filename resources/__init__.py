# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that come with the plugin."""

from __future__ import annotations

from configparser import ConfigParser
from pathlib import Path


def path(*parts: str) -> Path:
    """Where a file of this folder is: path("icons", "icon.svg")."""
    return Path(__file__).parent.joinpath(*parts)


def version() -> str:
    """Return the version of the plugin, from its metadata."""
    return _metadata("version")


def guide(page: str) -> str:
    """Return the address of a page of the guide, below the homepage of the metadata."""
    return f"{_metadata('homepage').rstrip('/')}/{page}"


def _metadata(key: str) -> str:
    metadata = ConfigParser()
    metadata.read(path("..", "metadata.txt"), encoding="utf-8")
    return metadata.get("general", key)
