# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts without secrets."""

from __future__ import annotations

import pytest
from image_collections.engine.text import without_secrets


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("https://one.test/a.tif?sig=abc&st=1 is damaged", "https://one.test/a.tif is damaged"),
        ("a.tif?aToken=1&sig=5, band 1: read failed", "a.tif, band 1: read failed"),
        ("'a.tif?st=2&sig=abc%3D'", "'a.tif'"),
        ("a.tif?sig=x: no", "a.tif: no"),
        ("What? token=3", "What? token=3"),
        ("https://one.test/a.tif?page=2", "https://one.test/a.tif?page=2"),
        ("https://me:word@one.test/a", "https://one.test/a"),
    ],
)
def test_signatures_and_logins_are_left_out(text, shown):
    assert without_secrets(text) == shown
