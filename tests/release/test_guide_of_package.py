# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The guide in the package: every page, picture and place is there, and none needs the web."""

from __future__ import annotations

import importlib.util
import re
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

import pytest

ROOT = Path(__file__).resolve().parents[2]
HOMEPAGE = "https://example.org/project/docs"


@pytest.fixture(scope="module")
def guide():
    """Return the module of the workshop that makes the guide."""
    spec = importlib.util.spec_from_file_location("guide_of_package", ROOT / ".ci" / "guide.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def files(guide):
    return guide.files(HOMEPAGE)


class Parts(HTMLParser):
    """What a page has: ids, links, sources of pictures and styles, and its text."""

    def __init__(self, content):
        super().__init__()
        self.ids, self.links, self.loaded, self.tags = set(), [], [], set()
        self.text = ""
        self.feed(content.decode())

    def handle_starttag(self, tag, attributes):
        known = dict(attributes)
        self.tags.add(tag)
        if "id" in known:
            self.ids.add(known["id"])
        if tag == "a":
            self.links.append(known["href"])
        if tag in ("img", "link"):
            self.loaded.append(known.get("src") or known["href"])

    def handle_data(self, data):
        self.text += data


@pytest.fixture(scope="module")
def pages(files):
    return {name: Parts(content) for name, content in files.items() if name.endswith(".html")}


def test_every_page_of_the_guide_is_there(pages):
    names = {f"{path.stem}.html" for path in (ROOT / "docs").glob("*.md")}
    assert {name for name in pages if "/" not in name} == {*names, "readme.html"}


def test_links_lead_to_pages_and_headings_that_are_there(pages):
    seen = 0
    for name, page in pages.items():
        for link in page.links:
            if urlsplit(link).scheme:
                assert link.startswith("https://"), f"{name}: {link}"
                continue
            target, _, anchor = link.partition("#")
            target = target.removeprefix("../") or name
            assert target in pages, f"{name}: {link}"
            assert not anchor or anchor in pages[target].ids, f"{name}: {link}"
            seen += 1
    assert seen > 100


def test_nothing_is_loaded_from_the_web(files, pages):
    loaded = {source for page in pages.values() for source in page.loaded}
    assert loaded <= set(files)
    assert {name for name in files if name.startswith("pictures/")} <= loaded
    assert not {tag for page in pages.values() for tag in page.tags} & {"script", "iframe"}


def test_what_is_not_in_the_guide_is_linked_on_the_web(pages):
    assert "https://example.org/project/CONTRIBUTING.md" in pages["limits.html"].links


def test_every_place_of_a_help_button_has_a_page_that_leads_on(guide, files):
    for key, place in guide.places().items():
        name, _, anchor = place.partition("#")
        address = f"../{Path(name).stem}.html#{anchor}"
        content = files[f"to/{key}.html"].decode()
        assert re.search(rf'content="0; url={re.escape(address)}"', content)
    assert {"reduce", "dock", "inspector"} <= set(guide.places())


def test_tables_code_and_words_in_angle_brackets_are_shown(pages):
    assert "table" in pages["masks.html"].tags
    assert "pre" in pages["scripts.html"].tags
    assert "<project>.live.vrt" in pages["live.html"].text


def test_a_page_that_leads_nowhere_is_an_error(guide, tmp_path):
    page = tmp_path / "page.md"
    page.write_text("[there](nowhere.md)")
    with pytest.raises(guide.GuideError, match=r"nowhere\.md"):
        guide.Page(page, HOMEPAGE).html()


def test_marks_of_what_writes_parts_of_a_page_are_not_shown(pages):
    assert not [name for name, page in pages.items() if "<!--" in page.text or "-->" in page.text]


def test_long_code_may_be_broken_where_one_would_break_it_by_hand(guide, tmp_path):
    page = tmp_path / "page.md"
    page.write_text('`ee.ImageCollection("COPERNICUS/S2").filterDate(a, b) < 1` and `reduce.x`')
    made = guide.Page(page, HOMEPAGE).html()
    whole = 'ee.ImageCollection("COPERNICUS/S2").filterDate(a, b) &lt; 1'
    seams = 'ee<wbr>.ImageCollection(<wbr>"COPERNICUS/<wbr>S2")<wbr>.filterDate(<wbr>a, b) &lt; 1'
    assert f"<code>{seams}</code>" in made
    assert seams.replace("<wbr>", "") == whole
    assert "<code>reduce.x</code>" in made


def test_code_in_tables_goes_on_in_the_next_line_on_narrow_screens(guide):
    _, _, narrow = guide.STYLE.partition("@media (max-width: 40rem)")
    assert "td code { overflow-wrap: anywhere; }" in narrow
    # Not letter by letter: the id of an algorithm has room for what all ids begin with.
    assert "td:has(code):not(:last-child) { min-width: 9em; }" in narrow


def test_a_table_without_a_head_has_none(guide, tmp_path):
    page = tmp_path / "page.md"
    page.write_text("| | |\n|---|---|\n| a | b |\n\n| c |\n|---|\n| d |\n")
    made = guide.Page(page, HOMEPAGE).html()
    assert made.count("<thead>") == 1
    assert "<th>c</th>" in made
    assert "<td>a</td>" in made
