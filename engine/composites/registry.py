# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The registry of composites: every way to make one image of a collection.

A module of this room whose method has the decorator `composite` is found by itself: inspection and
plans as text know it then.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import cache
from pkgutil import iter_modules
from typing import TypeVar

from ..images import Image
from .method import Method
from .mixed_units import doubts_of_likeness


class CompositeMethod(Method):
    """A method that makes one image of a collection; `names` are those of the selected bands."""

    names: tuple[str, ...]

    def misfits(self, images: Sequence[Image]) -> list[str]:
        """Return what does not fit the images: that they are hardly in one unit, for one."""
        return doubts_of_likeness(images, len(self.names))


M = TypeVar("M", bound=type[CompositeMethod])
_found: dict[str, type[CompositeMethod]] = {}


def composite(method: M) -> M:
    """Register a method; live files know it by the name of its class, which never changes."""
    _found[method.__name__] = method
    return method


@cache
def composites() -> tuple[type[CompositeMethod], ...]:
    """Return all methods, by name."""
    room = sys.modules[__package__]
    for module in iter_modules(room.__path__):
        # Not by importlib: QGIS notes what is imported so, and forgets it with the plugin.
        __import__(f"{__package__}.{module.name}")
    return tuple(_found[name] for name in sorted(_found))
