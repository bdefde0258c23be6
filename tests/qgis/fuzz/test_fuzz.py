# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A short campaign of random input; a long one is run by hand, see fuzz.py."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

# Always the same ones. The seconds are many times what they take.
CASES = 400
SECONDS = 300


@pytest.mark.once
def test_random_input_ends_in_words_or_in_a_result(tmp_path):
    # In a process of its own, which a crash would end.
    program = Path(__file__).with_name("fuzz.py")
    options = {"--seed": 1, "--cases": CASES, "--seconds": SECONDS}
    done = subprocess.run(
        [sys.executable, str(program), *(str(part) for item in options.items() for part in item)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=SECONDS + 150,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    *findings, counts = [json.loads(line) for line in done.stdout.splitlines() if line[:1] == "{"]
    assert findings == []
    assert counts["inputs"] == CASES
    assert list(tmp_path.iterdir()) == []
