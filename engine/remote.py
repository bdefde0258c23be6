# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Files on servers: GDAL waits for an answer for ever, unless it is told for how long."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import gdal

# A server that sends less than a byte in a second for so many seconds has stopped answering.
SILENCE = 30
OPTIONS = ("GDAL_HTTP_CONNECTTIMEOUT", "GDAL_HTTP_LOW_SPEED_TIME")
LEAST = "GDAL_HTTP_LOW_SPEED_LIMIT"


@contextmanager
def giving_up() -> Iterator[None]:
    """Have GDAL, in this thread only, make an error of a server that stops answering.

    What the person has set in GDAL's own options goes before it.
    """
    ours = {key: str(SILENCE) for key in OPTIONS} | {LEAST: "1"}
    unset = [key for key in ours if gdal.GetConfigOption(key) is None]
    for key in unset:
        gdal.SetThreadLocalConfigOption(key, ours[key])
    try:
        yield
    finally:
        for key in unset:
            gdal.SetThreadLocalConfigOption(key, None)
