# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences in the language of who reads, and texts without secrets."""

from __future__ import annotations

import pickle
import threading

import pytest
from image_collections.engine.errors import SourceError
from image_collections.engine.text import (
    IMAGES,
    first_names,
    lack_of,
    readable,
    speak,
    without_secrets,
    without_traceback,
    worded,
)

WORDS = {
    "Image '{name}' has {count} bands.": "{count} bandas tiene la imagen '{name}'.",
    "It has no grid.": "No tiene cuadrícula.",
    "{share:.1f} %": "el {share:.1f} %",
    "{shown} and {count} more": "{shown} y {count} más",
}


@pytest.fixture
def spanish():
    """Have sentences in Spanish, those of WORDS."""
    speak(lambda text: WORDS.get(text, text))
    yield
    speak(None)


def test_sentences_are_english_where_nothing_translates():
    assert (
        worded("Image '{name}' has {count} bands.", name="a", count=3) == "Image 'a' has 3 bands."
    )
    assert worded("It has no grid.") == "It has no grid."
    assert worded("(?P<date>...), {0} {") == "(?P<date>...), {0} {"  # no values, no places


@pytest.mark.usefixtures("spanish")
def test_sentences_are_translated_with_their_values():
    assert worded("Image '{name}' has {count} bands.", name="a", count=3) == (
        "3 bandas tiene la imagen 'a'."
    )
    assert worded("It has no grid.") == "No tiene cuadrícula."
    assert worded("{share:.1f} %", share=12.345) == "el 12.3 %"
    assert worded("It has {count}.", count=1) == "It has 1."  # not translated
    speak(None)
    assert worded("It has no grid.") == "It has no grid."


@pytest.mark.usefixtures("spanish")
def test_values_may_hold_braces():
    values = {"name": "{count}{", "count": "}{0!r}"}
    assert worded("Image '{name}' has {count} bands.", **values) == (
        "}{0!r} bandas tiene la imagen '{count}{'."
    )


COUNTED = "{count} of {total} {total:image|images} {count:lies|lie} there."
FRENCH = "{count} {count:image|images} sur {total} {count:y est|y sont}."


@pytest.mark.parametrize(
    ("count", "total", "english", "french"),
    [
        (0, 1, "0 of 1 image lie there.", "0 image sur 1 y est."),
        (1, 1, "1 of 1 image lies there.", "1 image sur 1 y est."),
        (1, 2, "1 of 2 images lies there.", "1 image sur 2 y est."),
        (2, 2, "2 of 2 images lie there.", "2 images sur 2 y sont."),
    ],
)
def test_words_go_with_their_count(count, total, english, french):
    assert worded(COUNTED, count=count, total=total) == english
    speak({COUNTED: FRENCH}.get, lambda number: number < 2)
    try:
        assert worded(COUNTED, count=count, total=total) == french
    finally:
        speak(None)


def test_words_of_a_translation_that_go_with_nothing_are_not_used():
    speak({COUNTED: "{count} {other:de|des} {total}"}.get)
    try:
        assert worded(COUNTED, count=2, total=2) == "2 of 2 images lie there."
    finally:
        speak(None)


def test_a_count_is_a_number_in_every_other_form():
    assert worded("{count:03d} {count}", count=7) == "007 7"


@pytest.mark.parametrize(
    "broken",
    ["Sin valor", "{other}", "{name} {name}", "{name", "{name:d}", "{name!r}", "{}", "{name.real}"],
)
def test_a_translation_with_other_places_is_not_used(broken):
    speak(lambda text: broken)
    try:
        assert worded("Image {name}", name="a") == "Image a"
    finally:
        speak(None)


@pytest.mark.usefixtures("spanish")
def test_sentences_are_translated_in_all_threads():
    said = []
    thread = threading.Thread(target=lambda: said.append(worded("It has no grid.")))
    thread.start()
    thread.join()
    assert said == ["No tiene cuadrícula."]


@pytest.mark.usefixtures("spanish")
def test_errors_can_be_sent_with_their_sentence():
    error = SourceError(worded("It has no grid."), 4, is_unavailable=True, reason="none")
    sent = pickle.loads(pickle.dumps(error))
    assert str(sent) == "No tiene cuadrícula."
    assert (sent.position, sent.is_unavailable, sent.reason) == (4, True, "none")


def test_what_is_left_out_of_a_list_is_counted():
    assert first_names(["a", "b"], 2) == "a, b"
    assert first_names("abcd", 2) == "a, b and 2 more"
    assert first_names("abc", 2, between="; ") == "a; b and 1 more"
    assert first_names("abcdefghij") == "a, b, c, d, e, f, g, h and 2 more"


def test_one_and_several_that_lack_a_property():
    one, several = lack_of(IMAGES, 1, "x"), lack_of(IMAGES, 2, "x")
    assert one == "1 image has no property 'x', so the filter leaves it out."
    assert several == "2 images have no property 'x', so the filter leaves them out."


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
