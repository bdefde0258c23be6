# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Compares what two versions of QGIS gave for the same runs; both come from outputs.py.

    python tests/matrix/compare.py FOLDER FOLDER

Every value of every band and every fact must be the same, to the last bit, but for bands of CLOSE.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np

# Sines, arc tangents and logarithms come from numpy, the error function from the C library, and
# their last digits depend on the version and on the processor. These bands must agree this closely.
CLOSE = {"circularMean", "circularStdDev", "circularVariance", "p-value"}
TOLERANCE = 1e-9


def differences(first: Path, second: Path) -> list[str]:
    """Return a sentence for each difference between two folders."""
    found = []
    one, two = (json.loads((folder / "facts.json").read_text()) for folder in (first, second))
    found += [f"{name}: only in one of them" for name in sorted(set(one) ^ set(two))]
    for name in sorted(set(one) & set(two)):
        found += unlike_facts(name, one[name], two[name])
    with np.load(first / "arrays.npz") as one, np.load(second / "arrays.npz") as two:
        found += [f"{name}: only in one of them" for name in sorted(set(one) ^ set(two))]
        for name in sorted(set(one) & set(two)):
            found += difference(name, one[name], two[name])
    return found


def unlike_facts(name: str, one: object, two: object) -> list[str]:
    """Name the facts that differ, however deep they lie, and no others."""
    if isinstance(one, dict) and isinstance(two, dict):
        nested = [
            unlike_facts(f"{name}, {key}", one.get(key), two.get(key))
            for key in sorted({*one, *two})
        ]
        return [sentence for sentences in nested for sentence in sentences]
    if isinstance(one, list) and isinstance(two, list) and len(one) == len(two):
        nested = [
            unlike_facts(f"{name} {number}", *pair) for number, pair in enumerate(zip(one, two))
        ]
        return [sentence for sentences in nested for sentence in sentences]
    return [] if one == two else [f"{name}: {one!r} and {two!r}"]


def difference(name: str, one: np.ndarray, two: np.ndarray) -> list[str]:
    """Say how far two bands are apart, in steps of their type."""
    if one.dtype != two.dtype or one.shape != two.shape:
        return [f"{name}: {one.dtype} {one.shape} and {two.dtype} {two.shape}"]
    if one.tobytes() == two.tobytes():
        return []
    is_close = name.rpartition("_")[2] in CLOSE
    if is_close and np.allclose(one, two, rtol=0.0, atol=TOLERANCE, equal_nan=True):
        return []
    unlike = one.view(f"u{one.itemsize}") != two.view(f"u{one.itemsize}")
    one, two = one[unlike], two[unlike]
    with np.errstate(all="ignore"):
        steps = np.abs(one.astype(float) - two) / np.spacing(np.abs(one).astype(two.dtype))
    return [
        f"{name}: {unlike.sum()} of {unlike.size} pixels differ, by up to {np.max(steps):g} steps "
        f"of {one.dtype}; first {one[0]!r} and {two[0]!r}"
    ]


if __name__ == "__main__":
    sentences = differences(Path(sys.argv[1]), Path(sys.argv[2]))
    print("\n".join(sentences) or "no difference")
    sys.exit(bool(sentences))
