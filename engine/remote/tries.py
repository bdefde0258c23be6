# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""How often servers are asked again for what they did not give, and with which signatures."""

from __future__ import annotations

import threading
from collections.abc import Collection

from osgeo import gdal

from ..availability import GONE, NO_TRUST, REFUSED, is_remote, status_of_server
from .addresses import files_in
from .asked_again import note_path
from .signing import renewed_path, signed_path

# Seconds before a server is asked again, after GDAL has given up: for what GDAL does not ask again
# for itself, as answers that are too short, that break off or never come.
PAUSES = (1.0, 4.0)
# A signature that is refused twice, anew each time, is refused for another reason than its age.
RENEWALS = 2
# How often one is tried that another thread has made anew meanwhile.
OTHERS = 6

_NEVER = threading.Event()


class Tries:
    """The tries of one thing that is read by a path, or by the text of a VRT.

    Nobody waits any more when `stopped` is set. One that `was_there` is asked for once more when a
    server answers that it is not: servers of many machines say so now and then of files they have.
    """

    def __init__(
        self, path: str, stopped: threading.Event = _NEVER, *, was_there: bool = False
    ) -> None:
        self._plain = path
        self._stopped = stopped
        self._pauses = list(PAUSES)
        self._renewals = RENEWALS
        self._others = OTHERS
        self._was_there = was_there

    @property
    def path(self) -> str:
        """The path with the signatures that are good now."""
        return signed_path(self._plain)

    def again(self, codes: Collection[int], opened: str) -> bool:
        """Return True when to try again, after a pause or with a new signature.

        `codes` are those of the answers, as far as GDAL tells them, and `opened` is the path with
        the signatures of before. What GDAL remembers of the files is forgotten.
        """
        if not is_remote(self._plain):
            return False
        for file in files_in(opened):
            gdal.VSICurlPartialClearCache(file)
        codes = set(codes)
        if not codes and opened != self._plain:
            codes = status_of_server(opened)
        if codes & REFUSED:
            return self._renewed(opened)
        if NO_TRUST in codes:
            return False
        if codes and codes <= GONE:
            if not self._was_there:
                return False
            self._was_there = False
        if not self._pauses or self._stopped.wait(self._pauses.pop(0)):
            return False
        note_path(self._plain)
        return True

    def _renewed(self, refused: str) -> bool:
        if self._others and self.path != refused:
            self._others -= 1
            return True
        self._renewals -= 1
        return self._renewals >= 0 and renewed_path(self._plain, refused) != refused
