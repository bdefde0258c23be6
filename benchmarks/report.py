# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The report: tables in Markdown, and the machine that they come from."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal


def machine() -> str:
    """Return what the machine is, without names."""
    from qgis.core import Qgis

    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return (
        f"{_processor()}, {len(os.sched_getaffinity(0))} cores, {memory:.0f} GB; "
        f"{platform.system()}, Python {platform.python_version()}, numpy {np.__version__}, "
        f"GDAL {gdal.VersionInfo('RELEASE_NAME')}, QGIS {Qgis.QGIS_VERSION.split('-')[0]}"
    )


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor()


def write(path: Path, sections: Iterable[Mapping[str, Any]], pictures: Iterable[str]) -> str:
    """Write the report to a file and return its text.

    The machine stands in the head when all sections were measured on the same one.
    """
    sections = list(sections)
    machines = {section.get("machine") for section in sections}
    same = machines.pop() if len(machines) == 1 else None
    parts = ["# Benchmarks", f"Written {date.today().isoformat()}." + (f" {same}." if same else "")]
    for section in sections:
        parts += [f"## {section['title']}", f"*{section['when'] if same else _when(section)}.*"]
        if section["rows"]:
            parts.append(as_table(section["columns"], section["rows"]))
        parts += section["notes"]
    parts += [f"![{name}]({name})" for name in pictures]
    text = "\n\n".join(parts) + "\n"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return text


def _when(section: Mapping[str, Any]) -> str:
    """Return when and on what a section was measured."""
    return "; ".join([section["when"], *filter(None, [section.get("machine")])])


def as_table(columns: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """Return a table in Markdown."""
    columns = list(columns)
    lines = [columns, ["---"] * len(columns), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


# What the README shows between its two marks: sections, with the columns of their tables.
MARKS = ("<!-- benchmarks: written by ./dev bench --readme -->", "<!-- end of benchmarks -->")
SHOWN = {
    "table": ("work", "files", "ours, s", "floor, s", "ratio (range)", "MB"),
    "peers": ("work", "tool", "theirs, s", "ours, s", "times faster (range)"),
}


def write_readme(
    path: Path, found: Mapping[str, Mapping[str, Any]], pictures: Iterable[str]
) -> None:
    """Put the main tables and the curves between the marks of the README."""
    parts = []
    for name, columns in SHOWN.items():
        if name in found:
            section = found[name]
            places = [section["columns"].index(column) for column in columns]
            rows = [[row[place] for place in places] for row in section["rows"]]
            parts += [f"**{section['title']}** ({_when(section)})", as_table(columns, rows)]
    parts += [f"![How the cost grows](benchmarks/results/{name})" for name in pictures]
    before, _, rest = path.read_text(encoding="utf-8").partition(MARKS[0])
    _, _, after = rest.partition(MARKS[1])
    path.write_text("\n\n".join([before + MARKS[0], *parts, MARKS[1] + after]), encoding="utf-8")
