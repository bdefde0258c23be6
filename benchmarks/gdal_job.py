# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs steps of the program `gdal` one after the other, on a GDAL that may be another than ours.

The clock runs from the start of the first to the end of the last.
"""

from __future__ import annotations

from typing import Any

import job


def measure(wanted: dict[str, Any]) -> dict[str, Any]:
    """Carry out a job: the words of each step."""
    done = [job.timed(["gdal", *step]) for step in wanted["steps"]]
    total = {key: sum(step[key] for step in done) for key in ("seconds", "processor")}
    return {**total, "memory": max(step["memory"] for step in done)}


if __name__ == "__main__":
    job.answer(measure)
