# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The language of quality expressions: read into a tree, computed on arrays with validity."""

from .parser import parse
from .tree import Expression

__all__ = ["Expression", "parse"]
