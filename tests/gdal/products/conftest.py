# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tests of products share."""

from __future__ import annotations

import pytest
from image_collections.tests.support.log import Log


@pytest.fixture
def log():
    return Log()
