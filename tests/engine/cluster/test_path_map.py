# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Paths here and for the workers."""

from __future__ import annotations

import pytest
from image_collections.engine.cluster.path_map import PathMap
from image_collections.engine.errors import InvalidOptionError


@pytest.mark.parametrize(
    ("text", "path", "expected"),
    [
        ("", "/data/a.tif", "/data/a.tif"),
        (r"Z:\scenes=/data/scenes", r"Z:\scenes\2024\a.tif", "/data/scenes/2024/a.tif"),
        (r"Z:\scenes=/data/scenes", r"Z:\scenes2\a.tif", r"Z:\scenes2\a.tif"),
        (r"Z:\=/data", r"Z:\a.tif", "/data/a.tif"),
        ("/a=/x; /a/b=/y", "/a/b/c.tif", "/y/c.tif"),
        ("/a=/x; /a/b=/y", "/a/c.tif", "/x/c.tif"),
        ("/a/ = /x/ ;", "/a/c.tif", "/x/c.tif"),
        ("/a=/x", "/vsizip//a/c.zip/d.tif", "/vsizip//x/c.zip/d.tif"),
    ],
)
def test_the_longest_prefix_that_fits_is_replaced(text, path, expected):
    assert PathMap.parse(text).there(path) == expected


def test_a_path_from_the_folder_of_the_program_is_whole_for_workers(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in").mkdir()
    for name in ("a.tif", "in/b.zip"):
        (tmp_path / name).write_text("")
    mapped = PathMap.parse(f"{tmp_path}=/data")
    for path in ("a.tif", "./a.tif"):
        assert PathMap().there(path) == str(tmp_path / "a.tif")
        assert mapped.there(path) == "/data/a.tif"
    assert mapped.there("/vsizip/in/b.zip/c.tif") == "/vsizip//data/in/b.zip/c.tif"
    for path in ("gone.tif", "<VRTDataset/>", "in", "", "/vsizip/gone.zip/c.tif"):
        assert PathMap().there(path) == path


@pytest.mark.parametrize("text", ["/a", "=/x", "/a=", "/a=/x;b"])
def test_what_is_no_pair_is_an_error(text):
    with pytest.raises(InvalidOptionError, match="Path map"):
        PathMap.parse(text)
