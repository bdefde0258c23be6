# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The parts of expressions that are sums: their texts, and that they add up to the whole."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.expression import parse, parts_of

NAMES = ("a", "b", "c d")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("a", ()),
        ("a * b", ()),
        ("max(a + b, 2)", ()),
        ("a + b", ("a", "b")),
        ("a - b", ("a", "-b")),
        ("a - (b - 2)", ("a", "-b", "-(-2)")),
        ("-(a + b)", ("-a", "-b")),
        ("(2 * a + b) / 3", ("(2 * a) / 3", "b / 3")),
        ("0.5 * (a + 3 * b) * 2", ("0.5 * a * 2", "0.5 * (3 * b) * 2")),
        ("2 / (a + b)", ()),
        ("a * (a + b)", ()),
        ('gauss(a, 1, 2, 3) + "c d" ** 2', ("gauss(a, 1, 2, 3)", '"c d" ** 2')),
        ("(a > 1) + (not b)", ("a > 1", "not b")),
        ("a + -2 * b", ("a", "(-2) * b")),
    ],
)
def test_parts_add_up_to_the_whole(text, parts):
    whole = parse(text)
    found = parts_of(whole)
    assert tuple(part.text for part in found) == parts
    rng = np.random.default_rng(1)
    values = {name: rng.uniform(0.5, 4, 50) for name in NAMES}
    valid = dict.fromkeys(NAMES)
    if found:
        total = sum(part.evaluate(values, valid)[0] for part in found)
        np.testing.assert_allclose(total, whole.evaluate(values, valid)[0], rtol=1e-12)
