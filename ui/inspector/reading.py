# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads a pixel in the background."""

from __future__ import annotations

import threading
from collections.abc import Callable

from qgis.core import QgsTask

from ...algorithms.queries.inspection import Inspection, InspectionError, Subject
from ...resources.i18n import translate


class ReadingTask(QgsTask):
    """Looks at a cell of a subject, and hands itself to `done` in the main thread.

    Afterwards there is an `inspection`, or an `error` as a sentence, or neither when it was
    cancelled.
    """

    def __init__(
        self, subject: Subject, cell: tuple[int, int], done: Callable[[ReadingTask], None]
    ) -> None:
        super().__init__(translate("ImageCollections", "Inspect pixel"), QgsTask.Flag.CanCancel)
        self._subject = subject
        self._cell = cell
        self._done = done
        self._stopped = threading.Event()
        self.inspection: Inspection | None = None
        self.error = ""

    def run(self):
        try:
            self.inspection = self._subject.inspect(*self._cell, self._stopped)
        # What is not caught in a task ends the program.
        except (InspectionError, ArithmeticError, LookupError, OSError, RuntimeError) as error:
            self.error = str(error)
        except (MemoryError, TypeError, ValueError) as error:
            self.error = repr(error)
        return self.inspection is not None

    def cancel(self):
        self._stopped.set()
        super().cancel()

    def finished(self, result):
        self._done(self)
