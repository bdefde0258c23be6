# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What servers were asked for again, counted for the log of a run."""

from __future__ import annotations

import re
import threading
import weakref
from collections import Counter
from urllib.parse import urlsplit

from ..text import worded
from .addresses import address_of, files_in

# What GDAL warns of when it asks again itself.
_BY_GDAL = re.compile(r"HTTP error code\b.*?(https?://\S+).* Retrying again in ")

_lock = threading.Lock()
_counting: weakref.WeakSet[AskedAgain] = weakref.WeakSet()


class AskedAgain:
    """Counts, as long as somebody keeps it, the answers that were asked for again, by host.

    Of other things that are read at the same time, as by a live layer, these are counted too.
    """

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        with _lock:
            _counting.add(self)

    def sentence(self) -> str:
        """Say how many there were and of which hosts; empty without any."""
        with _lock:
            counts = self._counts.most_common()
        if not counts:
            return ""
        total = sum(count for _, count in counts)
        hosts = [host if len(counts) == 1 else f"{host} ({count})" for host, count in counts]
        if total == 1:
            return worded("1 answer was asked for again: {host}.", host=hosts[0])
        return worded(
            "{count} {count:answer was|answers were} asked for again: {hosts}.",
            count=total,
            hosts=", ".join(hosts),
        )

    def count(self, host: str) -> None:
        """Add one; the lock is held."""
        self._counts[host] += 1


def note_path(path: str) -> None:
    """Note that what GDAL opens by a path, or by the text of a VRT, is asked for again."""
    addresses = filter(None, map(address_of, files_in(path)))
    _note(next(addresses, ""))


def note_warning(message: str) -> None:
    """Note it where GDAL warns that it asks again; any other warning is none of it."""
    found = _BY_GDAL.search(message)
    if found:
        _note(found[1])


def _note(address: str) -> None:
    host = urlsplit(address).hostname or ""
    if host:
        with _lock:
            for each in _counting:
                each.count(host)
