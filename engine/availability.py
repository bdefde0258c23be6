# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Faults of the system or the network, as opposed to faults of an image that is read.

A system lets a program have so many files open, and a server may not answer for a while. An image
that cannot be read for such a reason is as good as any, and must never be left out of a result.
"""

from __future__ import annotations

import errno
import os
import re
import time
import weakref
from collections.abc import Collection
from pathlib import Path
from typing import Protocol

from osgeo import gdal

from .text import worded

try:
    import resource
except ImportError:  # Windows: GDAL may open more files there than any run needs
    resource = None  # type: ignore[assignment]

# Files that must be left to open whenever a raster is opened: its own, those beside it (masks,
# overviews, metadata), and those that other threads open in the same moment. GDAL says nothing when
# it cannot open a file that lies beside another.
SPARE = 12
# Files that the rest of the program opens during a run: results, tables, QGIS and PROJ.
RESERVE = 40
# Where a process can see what it has open, on Linux and on macOS.
OPEN_NOW = ("/proc/self/fd", "/dev/fd")
# What it has open where it cannot see that.
USUAL = 64
# Seconds between attempts to get files that other threads let go of.
PAUSES = (0.0, 0.02, 0.1, 0.3, 1.0)

_SHORT = frozenset({errno.EMFILE, errno.ENFILE, errno.ENOMEM})
_AWAY = frozenset(
    getattr(errno, name)
    for name in (
        *("ETIMEDOUT", "ECONNABORTED", "ECONNREFUSED", "ECONNRESET", "EHOSTDOWN", "EHOSTUNREACH"),
        *("ENETDOWN", "ENETRESET", "ENETUNREACH", "ENOTCONN", "ESTALE"),
    )
    if hasattr(errno, name)
)
_NO_MEMORY = 2  # GDAL's number of that error, CPLE_OutOfMemory
# Codes of servers: a file is not there; somebody may not have it.
GONE = frozenset({404, 410})
REFUSED = frozenset({401, 403})
# What stands for a code where there is none: no answer at all, or one that GDAL 3.6 says nothing of
# to a request for a part of a file that is there.
NO_ANSWER, NO_CONTENT = 0, 1
# And of a server whose certificate the network library of GDAL does not trust.
NO_TRUST = 2
# What OpenSSL, GnuTLS and the libraries of Windows and macOS say of certificates, as curl tells it.
_DISTRUST = re.compile(r"CURL error: .*(?:certificate|CERT_|SSL peer|schannel: SNI)", re.IGNORECASE)
_REMOTE = re.compile(
    r"/vsi(?:curl|s3|gs|az|adls|oss|swift|webhdfs|hdfs)(?:_streaming)?[/?]|^https?:", re.IGNORECASE
)
_RESPONSE = re.compile(
    r"HTTP (?:response code|error code)[^:]*(?::/[^ ]*)?: *(\d+)|response_code=(\d+)"
)


class Closing(Protocol):
    """Something that holds files open and can do with fewer."""

    def shrink(self) -> None:
        """Close what is open and not in use."""


_holders: weakref.WeakSet[Closing] = weakref.WeakSet()


def may_be_asked(holder: Closing) -> None:
    """Have something close files when the system has no more of them."""
    _holders.add(holder)


def allowance(most: int) -> int:
    """Return how many images may be open at once: at most so many, and what the system allows."""
    limit = _limit()
    if limit is None:
        return most
    return max(1, min(most, limit - _open_now() - RESERVE))


def _limit() -> int | None:
    """Return how many files this process may have open, None when there is no limit."""
    if resource is None:
        return None
    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return None if soft == resource.RLIM_INFINITY else soft


def _open_now() -> int:
    for folder in OPEN_NOW:
        try:
            return sum(1 for _ in Path(folder).iterdir())
        except OSError:
            continue
    return USUAL


def find_room() -> bool:
    """Return True when some files can be opened, if need be after others have been closed."""
    for pause in PAUSES:
        if pause:
            # To sleep no time at all would let all others go first.
            time.sleep(pause)
        if _has_room():
            return True
        for holder in list(_holders):
            holder.shrink()
    return _has_room()


def _has_room() -> bool:
    held: list[int] = []
    try:
        for _ in range(SPARE):
            held.append(os.open(os.devnull, os.O_RDONLY))
    except OSError as error:
        return error.errno not in _SHORT
    finally:
        for each in held:
            os.close(each)
    return True


def no_room() -> str:
    """Return why a raster cannot be opened when the system has no more files."""
    limit = _limit()
    number = "" if limit is None else f" ({limit})"
    return worded(
        "this program has as many files open as the system allows{number}; use "
        "fewer layers of the project or fewer threads, or raise the limit "
        "(ulimit -n).",
        number=number,
    )


def is_remote(path: str) -> bool:
    """Return True when GDAL reads a path over a network."""
    return _REMOTE.search(path) is not None


def obstacle(path: str, messages: Collection[str] = (), numbers: Collection[int] = ()) -> str:
    """Return what is in the way, after GDAL could not open or read a path; empty for the image.

    `messages` are GDAL's, warnings among them, and `numbers` those of its errors.
    """
    if _NO_MEMORY in numbers:
        return worded("there is not enough memory; use fewer threads.")
    codes = status_codes(messages)
    if not codes and is_remote(path):
        codes = status_of_server(path)
    if NO_TRUST in codes:
        return _says(NO_TRUST)
    if codes - GONE:
        return _says(max(codes))
    if codes or is_remote(path):
        return ""
    if not _has_room():
        return no_room()
    return _local_obstacle(path)


def _says(code: int) -> str:
    if code == NO_ANSWER:
        return worded("the server does not answer; try again later.")
    if code == NO_TRUST:
        return worded(
            "GDAL does not trust the certificate of the server; name the file of trusted "
            "certificates as CURL_CA_BUNDLE in Settings > Options > System > Environment, and "
            "start QGIS again."
        )
    if code == NO_CONTENT:
        return worded(
            "the server knows the file, and does not give what is in it; try again "
            "later, or check the access to it."
        )
    return worded(
        "the server answers with HTTP code {code}; try again later, or check the access to it.",
        code=code,
    )


def _local_obstacle(path: str) -> str:
    """Look whether the drive of a file answers."""
    try:
        with Path(path).open("rb") as file:
            file.read(1)
    except OSError as error:
        if error.errno in _SHORT | _AWAY:
            return worded("the system says '{reason}'; try again later.", reason=error.strerror)
    except ValueError:
        return ""  # it has a character that no file has
    return ""


def status_codes(messages: Collection[str]) -> set[int]:
    """Return the codes of servers in GDAL's messages; those of answers that were none are not.

    `NO_TRUST` is among them where a certificate was refused.
    """
    if any(_DISTRUST.search(text) for text in messages):
        return {NO_TRUST}
    found = (first or second for text in messages for first, second in _RESPONSE.findall(text))
    return {int(code) for code in found if int(code) >= 400}


def status_of_server(path: str) -> set[int]:
    """Ask a server anew for the first and the last byte of a file; return the codes of its errors.

    They are `NO_TRUST`, `NO_ANSWER` or `NO_CONTENT` where it tells none, and none at all when it
    does answer.
    """
    file_path = _file_in(path)
    gdal.VSICurlPartialClearCache(file_path)
    warned: list[str] = []

    def collect(severity: int, number: int, message: str) -> None:
        warned.append(message)

    file = None
    reason = ""
    gdal.PushErrorHandler(collect)
    try:
        gdal.VSIErrorReset()
        file = gdal.VSIFOpenExL(file_path, "rb", True)
        reason = gdal.VSIGetLastErrorMsg()
        if file is not None and _answers(file):
            return set()
    except RuntimeError as error:
        # When some other code has switched on GDAL's exceptions.
        reason = str(error)
    finally:
        if file is not None:
            gdal.VSIFCloseL(file)
        gdal.PopErrorHandler()
    return status_codes((reason, *warned)) or {NO_ANSWER if file is None else NO_CONTENT}


def _file_in(path: str) -> str:
    """Return the remote file in a path that names a part of it, or in the text of a VRT."""
    if path.startswith("/vsi"):
        return path
    found = _REMOTE.search(path)
    return re.split(r'["<|]', path[found.start() :])[0] if found else path


def _answers(file: object) -> bool:
    gdal.VSIFSeekL(file, 0, 2)
    size = gdal.VSIFTellL(file)
    for offset in (0, max(0, size - 1)):
        gdal.VSIFSeekL(file, offset, 0)
        if size and not gdal.VSIFReadL(1, 1, file):
            return False
    return True
