# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The swipe: the map against another picture of the same place, by a line that is dragged."""
