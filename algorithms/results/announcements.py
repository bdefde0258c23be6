# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What algorithms tell the window of QGIS; without one, nobody listens."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QObject, pyqtSignal


class Announcements(QObject):
    """What has come of a run, in the main thread.

    `periods_loaded` gives the ids of layers that are dated one after the other, oldest first;
    `page_written` the path of a page that somebody waits for in front of a dialog.
    """

    periods_loaded = pyqtSignal(list)
    page_written = pyqtSignal(str)


_OF_DIALOGS = "QgsProcessingAlgorithmDialogFeedback"

# The one of the session.
ANNOUNCEMENTS = Announcements()


def announce_page(path: str, feedback: QgsProcessingFeedback | None) -> None:
    """Tell of a page, if there is one, when a dialog has started the run.

    Scripts, batches and models make many pages, and nobody wants to see all of them.
    """
    # QGIS gives its dialogs such a feedback, and says it in no other way.
    if path and feedback is not None and feedback.metaObject().className() == _OF_DIALOGS:
        ANNOUNCEMENTS.page_written.emit(path)
