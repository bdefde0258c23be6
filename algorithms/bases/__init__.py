# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What algorithms of one kind share: their base classes, and how a run is started."""
