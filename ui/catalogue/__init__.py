# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The search in a catalogue: what is asked, what was found, and where it lies on the map."""
