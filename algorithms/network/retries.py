# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""When a server is asked again that could not answer, and after what time."""

from __future__ import annotations

from datetime import datetime, timezone
from email.utils import parsedate_to_datetime

# Seconds before each further attempt.
PAUSES = (1.0, 2.0, 4.0, 8.0, 16.0)
# Who asks for more patience than so many seconds is told of, and not waited for.
LONGEST_PAUSE = 120.0
# HTTP codes of servers that have too much to do, or are being started.
BUSY = frozenset({408, 425, 429, 500, 502, 503, 504})


def pause_before(attempt: int, asked: str, now: datetime | None = None) -> float | None:
    """Return the seconds before an attempt, counted from 1 for the second one; None for no more.

    `asked` is what the server wants (Retry-After): seconds or a date, empty for nothing.
    """
    if attempt > len(PAUSES):
        return None
    wanted = _seconds(asked, now or datetime.now(timezone.utc))
    pause = max(PAUSES[attempt - 1], wanted)
    return pause if pause <= LONGEST_PAUSE else None


def _seconds(asked: str, now: datetime) -> float:
    asked = asked.strip()
    if asked.isascii() and asked.isdigit():
        return float(asked)
    try:
        moment = parsedate_to_datetime(asked)
    except (TypeError, ValueError, IndexError):
        return 0.0
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=timezone.utc)
    return max(0.0, (moment - now).total_seconds())
