# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes the guide of the package: the pages of `docs` as HTML, to be read without the web.

    python .ci/guide.py FOLDER

Beside the pages stands one short page for each place that a help button leads to, which leads on to
its heading: what opens a file on some systems drops what follows its name.
"""

from __future__ import annotations

import ast
import html
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin

from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
README = ROOT / "README.md"
# Where the places of help buttons stand.
PLACES = ROOT / "algorithms" / "bases" / "guide.py"

PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
<nav><a href="index.html">Image Collections</a></nav>
<main>
{body}</main>
</body>
</html>
"""
LEADING_ON = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Image Collections</title>
<meta http-equiv="refresh" content="0; url={address}">
</head>
<body><a href="{address}">{address}</a></body>
</html>
"""
STYLE = """:root { color-scheme: light dark; --line: #8884; --soft: #8882; }
body { font: 16px/1.55 system-ui, sans-serif; margin: 0 auto; max-width: 50rem; padding: 1rem; }
nav { border-bottom: 1px solid var(--line); padding-bottom: .5rem; }
h1, h2, h3 { line-height: 1.25; }
:target { background: var(--soft); }
img { max-width: 100%; height: auto; }
table { border-collapse: collapse; display: block; margin: 1rem 0; overflow-x: auto; }
th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; }
td { vertical-align: top; }
code { background: var(--soft); border-radius: 3px; font-size: .9em; padding: .1em .25em; }
pre { background: var(--soft); overflow-x: auto; padding: .7rem; }
pre code { background: none; padding: 0; }
@media (max-width: 40rem) {
  table { font-size: .875rem; }
  th, td { padding: .3rem; }
  td code { overflow-wrap: anywhere; }
  td:has(code):not(:last-child) { min-width: 9em; }
}
"""
COMMENT = re.compile(r"^<!--.*-->$", re.MULTILINE)
# Longer words of code leave no room for the cell of a table beside theirs. Keys are shorter.
LONG = 24
# Where such a word may go on in the next line.
SEAM = re.compile(r"(?<=\()(?=.)|(?<=[:/])(?![/])|(?<=.)(?=\.)")


class GuideError(Exception):
    """The guide cannot be made; the message says why."""


def files(homepage: str) -> dict[str, bytes]:
    """Return the files of the guide by name; what is not in it is linked below the homepage."""
    found: dict[str, bytes] = {"style.css": STYLE.encode()}
    anchors: dict[str, set[str]] = {}
    for source, name in pages().items():
        page = Page(source, homepage)
        found[name] = page.html().encode()
        anchors[name] = page.anchors
        for picture in page.pictures:
            found[f"pictures/{picture.name}"] = picture.read_bytes()
    for key, place in places().items():
        page_name, _, anchor = place.partition("#")
        name = pages()[DOCS / page_name]
        if anchor not in anchors[name]:
            raise GuideError(f"The guide has no place {place}, to which a help button leads.")
        found[f"to/{key}.html"] = LEADING_ON.format(address=f"../{name}#{anchor}").encode()
    return found


def pages() -> dict[Path, str]:
    """Return the names of pages by their sources."""
    return {README: "readme.html"} | {
        path: f"{path.stem}.html" for path in sorted(DOCS.glob("*.md"))
    }


def places() -> dict[str, str]:
    """Return page and heading of each place that a help button leads to."""
    found: dict[str, str] = {}
    for node in ast.parse(PLACES.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign):
            found |= ast.literal_eval(node.value)
    return found


def anchor_of(heading: str) -> str:
    """Return the anchor that the web gives to a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def _code(text: str) -> str:
    """Return code within a sentence as HTML, with places where its long words may be broken."""
    words = [
        "<wbr>".join(html.escape(part, quote=False) for part in SEAM.split(word))
        if len(word) > LONG
        else html.escape(word, quote=False)
        for word in text.split(" ")
    ]
    return f"<code>{' '.join(words)}</code>"


def _without_empty_heads(tokens: list[Token]) -> Iterator[Token]:
    """Leave out heads of tables that say nothing: Markdown has no table without one."""
    head: list[Token] = []
    for token in tokens:
        if token.type == "thead_open" or head:
            head.append(token)
        else:
            yield token
        if token.type == "thead_close":
            if any(each.content for each in head):
                yield from head
            head = []


class Page:
    """One page of Markdown."""

    def __init__(self, source: Path, homepage: str) -> None:
        self.anchors: set[str] = set()
        self.pictures: list[Path] = []
        self._source = source
        self._homepage = homepage
        # No HTML in it: a page is what its text says.
        self._markdown = MarkdownIt("commonmark", {"html": False}).enable("table")
        # Comments are marks for what writes parts of a page.
        text = COMMENT.sub("", source.read_text(encoding="utf-8"))
        self._tokens = list(_without_empty_heads(self._markdown.parse(text)))

    def html(self) -> str:
        """Return the page, its anchors and pictures found on the way."""
        title = ""
        for heading, text in self._headings():
            anchor = anchor_of(text)
            if anchor in self.anchors:
                raise GuideError(f"{self._source.name} has the heading '{text}' twice.")
            self.anchors.add(anchor)
            heading.attrSet("id", anchor)
            title = title or text
        for token in self._inner():
            if token.type == "link_open":
                token.attrSet("href", self._link(str(token.attrGet("href"))))
            elif token.type == "image":
                token.attrSet("src", self._picture(str(token.attrGet("src"))))
            elif token.type == "code_inline":
                token.type, token.content = "html_inline", _code(token.content)
        body = self._markdown.renderer.render(self._tokens, self._markdown.options, {})
        return PAGE.format(title=html.escape(title), body=body)

    def _headings(self) -> Iterator[tuple[Token, str]]:
        for place, token in enumerate(self._tokens):
            if token.type == "heading_open":
                inner = self._tokens[place + 1].children or []
                yield token, "".join(each.content for each in inner)

    def _inner(self) -> Iterator[Token]:
        for token in self._tokens:
            yield from token.children or []

    def _link(self, link: str) -> str:
        if link.startswith(("https://", "#")):
            return link
        path, _, anchor = link.partition("#")
        name = pages().get(self._path(path))
        if name is None:
            return urljoin(f"{self._homepage.rstrip('/')}/", self._from_docs(path))
        return f"{name}#{anchor}" if anchor else name

    def _picture(self, link: str) -> str:
        picture = self._path(link)
        self.pictures.append(picture)
        return f"pictures/{picture.name}"

    def _path(self, link: str) -> Path:
        path = (self._source.parent / link).resolve()
        if not path.is_file():
            raise GuideError(f"{self._source.name} leads to {link}, which is not there.")
        return path

    def _from_docs(self, link: str) -> str:
        path = self._path(link).relative_to(ROOT).as_posix()
        return f"../{path}"


def main() -> int:
    """Write the guide into a folder, to look at it."""
    folder = Path(sys.argv[1])
    try:
        made = files("https://example.org/docs")
    except GuideError as problem:
        print(problem, file=sys.stderr)
        return 1
    for name, content in made.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    print(folder / "index.html")
    return 0


if __name__ == "__main__":
    sys.exit(main())
