# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Addresses of files on servers, and the paths by which GDAL opens them."""

from __future__ import annotations

import html
import re
from collections.abc import Callable

# What stands before the path in GDAL, by the scheme of the address.
STORES = {
    "s3": "/vsis3/",
    "gs": "/vsigs/",
    "az": "/vsiaz/",
    "abfs": "/vsiadls/",
    "oss": "/vsioss/",
}
WEB = "/vsicurl/"

_FILE = re.compile(r"(<SourceFilename relativeToVRT=\"0\">)([^<]*)(</SourceFilename>)")


def is_text(path: str) -> bool:
    """Return True for the text of a VRT that stands for a path."""
    return path.startswith("<VRTDataset")


def files_in(path: str) -> list[str]:
    """Return the paths of the files in the text of a VRT; a plain path as it is."""
    if not is_text(path):
        return [path]
    return [html.unescape(file[1]) for file in _FILE.findall(path)]


def with_files(path: str, change: Callable[[str], str]) -> str:
    """Return a path, or the text of a VRT, with each file's path changed."""
    if not is_text(path):
        return change(path)

    def changed(match: re.Match[str]) -> str:
        return match[1] + html.escape(change(html.unescape(match[2]))) + match[3]

    return _FILE.sub(changed, path)


def address_of(path: str) -> str:
    """Return the address of a file that GDAL opens by a path; empty when it is on no server."""
    if path.startswith(WEB):
        return path[len(WEB) :]
    for scheme, prefix in STORES.items():
        if path.startswith(prefix):
            return f"{scheme}://{path[len(prefix) :]}"
    return path if path.startswith(("http://", "https://")) else ""


def path_of(address: str) -> str:
    """Return the path by which GDAL opens the file at an address; another text as it is."""
    scheme, separator, rest = address.partition("://")
    if separator and scheme in ("http", "https"):
        return f"{WEB}{address}"
    return f"{STORES[scheme]}{rest}" if separator and scheme in STORES else address
