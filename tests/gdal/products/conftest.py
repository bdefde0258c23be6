# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tests of products share."""

from __future__ import annotations

import pytest


class Log:
    """A progress that keeps what it is told."""

    def __init__(self):
        self.infos = []
        self.warnings = []
        self.stopped = False

    def step(self, fraction):
        assert 0 <= fraction <= 1

    def info(self, message):
        self.infos.append(message)

    def warn(self, message):
        self.warnings.append(message)

    def is_cancelled(self):
        return self.stopped


@pytest.fixture
def log():
    return Log()
