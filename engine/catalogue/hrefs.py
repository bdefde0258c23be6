# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Addresses of files in items, as GDAL opens them; only those of files and of object stores."""

from __future__ import annotations

import os
import re
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urljoin, urlsplit, urlunsplit

from ..errors import SourceError
from ..inputs.subdatasets import is_subdataset, with_file
from ..remote.addresses import STORES, address_of, path_of
from ..text import worded

_WEB = ("http", "https")
# Those that a server may send us to; the others are of files of our own.
REMOTE = (*_WEB, "s3", "gs", "az")
_HERE = ("127.0.0.1", "localhost", "::1")
_PORTS = {"http": 80, "https": 443}
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+)://")
# A file in an archive on this computer, as we write it ourselves.
_ARCHIVE = re.compile(r"(/vsi(zip|tar|gzip)/)+(?!vsi)[^:]*$")
_DRIVE = re.compile(r"[A-Za-z]:[\\/]")


def gdal_path(href: str, base: str) -> str:
    """Return what GDAL opens for the address of an asset.

    `base` is the folder of the collection file, from which relative addresses start; it may be an
    address itself. Raises SourceError for a scheme that is not allowed, such as file, and for the
    texts by which GDAL would read something else than a file.
    """
    if is_subdataset(href):
        return with_file(href, lambda file: gdal_path(file, base))
    match = _SCHEME.match(href)
    if match:
        return _of_address(href, match[1].lower())
    if _ARCHIVE.match(href):
        return href
    if href.startswith(("/vsi", "<")) or (":" in href and not _DRIVE.match(href)):
        raise SourceError(worded("its address '{href}' is none of a file.", href=href))
    if _SCHEME.match(base):
        return _of_address(_joined(base, href), base.split(":")[0].lower())
    path = href.replace("\\", "/") if os.sep == "\\" else href
    return os.path.normpath(Path(base) / path)


def _of_address(href: str, scheme: str) -> str:
    if scheme in _WEB:
        return path_of(href)
    if scheme in STORES:
        rest = urlsplit(href)
        return f"{STORES[scheme]}{rest.netloc}{unquote(rest.path)}"
    raise SourceError(
        worded(
            "its address begins with {scheme}://, which is not allowed; {stores}, "
            "http, https and paths are.",
            scheme=scheme,
            stores=", ".join(STORES),
        )
    )


def _joined(base: str, href: str) -> str:
    """Return a relative address from that of a folder; blanks, as in names of layers, encoded."""
    scheme, _, rest = base.partition("://")
    host, _, folder = rest.partition("/")
    path = os.path.normpath(PurePosixPath("/", folder, href)).replace("\\", "/")
    return f"{scheme}://{host}{path.replace(' ', '%20')}"


def host_of(address: str) -> str:
    """Return the host of an address, without its port; empty where it has none."""
    try:
        return (urlsplit(address).hostname or "").lower()
    except ValueError:
        return ""


def is_this_computer(address: str) -> bool:
    """Return True for an address on this computer, to which secrets may go without encryption."""
    return host_of(address) in _HERE


def origin_of(address: str) -> str:
    """Return scheme, host and port of an address as one text, empty where it has none."""
    try:
        parts = urlsplit(address)
        port = parts.port or _PORTS.get(parts.scheme.lower())
    except ValueError:
        return ""
    host = parts.hostname or ""
    return f"{parts.scheme.lower()}://{host.lower()}:{port}" if host else ""


def joined_address(base: str, href: str) -> str:
    """Return an address as seen from another one, as browsers do it; empty where it is none."""
    try:
        return urljoin(base, href.strip())
    except ValueError:
        return ""


def plain_address(address: str) -> str:
    """Return an address for a message: without login, query and fragment, which may be secret."""
    try:
        parts = urlsplit(address)
        host = parts.netloc.rpartition("@")[2]
    except ValueError:
        return "?"
    return urlunsplit((parts.scheme, host, parts.path, "", ""))


def href_of(path: str, folder: str) -> str:
    """Return the address of what GDAL opens, as a collection file in a folder has it.

    Files of this computer are relative to it, but for those on another drive.
    """
    if is_subdataset(path):
        return with_file(path, lambda file: href_of(file, folder))
    address = address_of(path)
    if address:
        return address
    if path.startswith("/vsi") or ":" in path[2:]:
        return path
    try:
        relative = os.path.relpath(Path(path).absolute(), Path(folder).absolute())
    except ValueError:  # another drive
        return Path(path).absolute().as_posix()
    text = relative.replace(os.sep, "/")
    return text if text.startswith("../") else f"./{text}"
