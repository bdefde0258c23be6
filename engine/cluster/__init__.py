# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Running a plan on the workers of a Dask cluster; `distributed` is needed only here."""

from __future__ import annotations

from .connection import look
from .running import run

__all__ = ["look", "run"]
