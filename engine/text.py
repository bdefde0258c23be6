# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Marks texts of the engine for translation, without Qt."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 (the name that Qt's tools find)
    """Return the text; the tools that collect strings find it by this call."""
    return text
