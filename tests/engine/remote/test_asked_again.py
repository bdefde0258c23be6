# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What servers were asked for again is counted by host, for as long as somebody listens."""

from __future__ import annotations

from image_collections.engine.remote.asked_again import AskedAgain, note_path, note_warning


def test_nothing_is_said_of_what_was_answered_at_once():
    counts = AskedAgain()
    note_warning("HTTP response code on http://a.org/x.tif: 404")
    note_path("/data/x.tif")
    assert counts.sentence() == ""


def test_answers_are_counted_by_host():
    counts = AskedAgain()
    note_warning(
        "HTTP error code: 503 - https://a.org/x.tif?sig=s. Retrying again in 0.5 secs",
    )
    assert counts.sentence() == "1 answer was asked for again: a.org."
    note_path("/vsicurl/https://name:word@a.org:8080/x.tif?sig=secret")
    assert counts.sentence() == "2 answers were asked for again: a.org."
    note_warning(
        "HTTP error code for http://b.org/y.tif range 0-9: 429. Retrying again in 1.0 secs"
    )
    later = AskedAgain()
    note_path("/vsis3/bucket/z.tif")
    assert counts.sentence() == (
        "4 answers were asked for again: a.org (2), b.org (1), bucket (1)."
    )
    assert later.sentence() == "1 answer was asked for again: bucket."


def test_the_text_of_a_raster_that_joins_files_has_their_host():
    counts = AskedAgain()
    file = '<SourceFilename relativeToVRT="0">/vsicurl/http://a.org/x.tif</SourceFilename>'
    note_path(f"<VRTDataset>{file}</VRTDataset>")
    assert counts.sentence() == "1 answer was asked for again: a.org."
