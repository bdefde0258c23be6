# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The language of expressions: read into a tree, computed on arrays with validity; indices."""

from .indices import NO_INDICES, Catalogue, Index, read_catalogue
from .operators import FUNCTIONS
from .parser import TEXT_TEST, parse, quoted
from .parts import parts_of
from .tree import Expression

__all__ = [
    "FUNCTIONS",
    "NO_INDICES",
    "TEXT_TEST",
    "Catalogue",
    "Expression",
    "Index",
    "parse",
    "parts_of",
    "quoted",
    "read_catalogue",
]
