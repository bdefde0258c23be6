# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What something costs, however busy the machine is."""

from __future__ import annotations

import time
from contextlib import contextmanager


@contextmanager
def within(seconds):
    """Fail when what is done takes this thread more seconds of a processor.

    No clock on the wall: the thread does not pay for others. What is meant to be caught takes
    hours, so the seconds are ten times what it takes on a slow machine.
    """
    start = time.thread_time()
    yield
    took = time.thread_time() - start
    assert took < seconds, f"this took {took:.1f} s of a processor"
