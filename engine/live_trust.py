# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The former place of `live.trust`, for scripts that give trust to live composites by it."""

from .live.trust import Trust, why_not

__all__ = ["Trust", "why_not"]
