# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What algorithms tell the window of QGIS; without one, nobody listens."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal


class Announcements(QObject):
    """`periods_loaded` gives the ids of layers that are dated one after the other, oldest first.

    In the main thread.
    """

    periods_loaded = pyqtSignal(list)


# The one of the session.
ANNOUNCEMENTS = Announcements()
