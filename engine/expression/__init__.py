# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The language of quality expressions: read into a tree, computed on arrays with validity."""

from .operators import FUNCTIONS
from .parser import parse, quoted
from .tree import Expression

__all__ = ["FUNCTIONS", "Expression", "parse", "quoted"]
