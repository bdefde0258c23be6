# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock as its parts and the inspector know it: what gives the request."""

from __future__ import annotations

from typing import Any, Protocol

from ...plugin.request import Request
from .session import Session


class RequestSource(Protocol):
    """Gives what is to be computed; the signal `changed` comes when that has changed."""

    session: Session
    changed: Any

    @property
    def algorithm_id(self) -> str:
        """Return the id of the algorithm that is chosen."""

    def request(self) -> Request | None:
        """Return the run that is asked for, or None when something is missing."""
