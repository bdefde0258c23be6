# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts without secrets."""

from __future__ import annotations

import pytest
from image_collections.engine.text import readable, without_secrets, without_traceback


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


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("no traceback: at all", "no traceback: at all"),
        (
            'Traceback (most recent call last):\n  File "a.py", line 7, in pixels\n    raise bare\n'
            "plugin.engine.errors.SourceError: Image 'a' cannot be read: it is damaged.\n",
            "Image 'a' cannot be read: it is damaged.",
        ),
        ('Traceback (most recent call last):\n  File "a.py", line 7\nKeyError: 1\n', "1"),
        ("Traceback (most recent call last):\nMemoryError\n", "MemoryError"),
        (
            "The live composite cannot be drawn here, for this reason: Image 'a' is damaged.",
            "Image 'a' is damaged.",
        ),
    ],
)
def test_of_a_traceback_what_was_said_is_left(message, said):
    assert without_traceback(message) == said


def test_spaces_that_break_no_line_stay_and_what_controls_a_terminal_does_not():
    french = "«\N{NARROW NO-BREAK SPACE}nir\N{NO-BREAK SPACE}» :\nune phrase"
    assert readable(french) == french
    assert readable("a\x1b[2J\tb") == "a\N{REPLACEMENT CHARACTER}[2J\N{REPLACEMENT CHARACTER}b"
