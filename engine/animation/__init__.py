# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Animations: pictures one after the other in a file that browsers, slides and phones play."""
