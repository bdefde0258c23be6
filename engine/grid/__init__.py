# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Grids of cells, windows and blocks of them, and polygons on them."""
