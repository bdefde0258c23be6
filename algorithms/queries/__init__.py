# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Answers that the dock asks for: facts of layers, and the inspection of a pixel."""
