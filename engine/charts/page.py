# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Pages: a heading, sentences, charts and tables in one HTML file that needs nothing else."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence

from ..outputs.transaction import Transaction, write_text
from .chart import Chart, with_point
from .svg import svg_of

# Plain rules that old browser widgets know too.
STYLE = """
body { font-family: sans-serif; font-size: 14px; color: #222; background: #fff; margin: 24px; }
h1 { font-size: 20px; margin: 0 0 8px 0; }
h2 { font-size: 16px; margin: 20px 0 4px 0; page-break-after: avoid; }
p { margin: 4px 0; max-width: 800px; }
table { border-collapse: collapse; margin: 8px 0; font-size: 12px; page-break-inside: auto; }
th, td { border: 1px solid #ccc; padding: 2px 8px; text-align: left; }
th { background: #eee; }
tr { page-break-inside: avoid; }
td.number { text-align: right; }
svg.chart { margin: 4px 8px 4px 0; page-break-inside: avoid; vertical-align: top; }
@page { margin: 15mm; }
"""


class Page:
    """A page that is put together from the top to the bottom. All texts are escaped.

    Numbers of tables and charts have the decimal sign `point`.
    """

    def __init__(self, title: str, *, point: str = ".") -> None:
        self._title = title
        self._point = point
        self._parts: list[str] = []

    def heading(self, text: str) -> None:
        """Add a heading."""
        self._parts.append(f"<h2>{html.escape(text)}</h2>")

    def text(self, text: str) -> None:
        """Add a paragraph."""
        self._parts.append(f"<p>{html.escape(text)}</p>")

    def charts(self, charts: Iterable[Chart]) -> None:
        """Add charts beside each other, as many in a row as there is room for."""
        drawn = "\n".join(svg_of(with_point(chart, self._point)) for chart in charts)
        self._parts.append(f"<div>\n{drawn}\n</div>")

    def table(self, head: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        """Add a table; numbers stand at the right, and what is None is left empty."""
        cells = "".join(f"<th>{html.escape(name)}</th>" for name in head)
        lines = ["".join(_cell(value, self._point) for value in row) for row in rows]
        body = "\n".join(f"<tr>{line}</tr>" for line in lines)
        self._parts.append(
            f"<table>\n<thead><tr>{cells}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>"
        )

    def html(self) -> str:
        """Return the whole page."""
        title = html.escape(self._title)
        parts = "\n".join(self._parts)
        return (
            f'<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8"/>\n<title>{title}</title>\n'
            f"<style>{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n{parts}\n</body>\n"
            "</html>\n"
        )

    def write(self, path: str, outputs: Transaction | None = None) -> None:
        """Write the page, to be delivered with `outputs` or at once; see `write_text`."""
        write_text(path, self.html(), outputs)


def _cell(value: object, point: str) -> str:
    if value is None:
        return "<td></td>"
    if isinstance(value, float):
        number = f"{value:.6g}".replace(".", point)
        return f'<td class="number">{number}</td>'
    if isinstance(value, int):
        return f'<td class="number">{value}</td>'
    return f"<td>{html.escape(str(value))}</td>"
