# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Radar: speckle and terrain, on arrays with a margin around what is asked for."""
