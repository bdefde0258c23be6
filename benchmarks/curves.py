# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Draws how the cost grows; runs in the environment of the benchmarks."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from math import log2
from pathlib import Path
from typing import Any

import job
import matplotlib as mpl

mpl.use("Agg")

from matplotlib import pyplot as plt

COLOURS = {"mean": "#1b6ca8", "median": "#c8553d"}
WITHIN = 0.25


def with_range(axes: Any, x: Sequence[float], runs: Sequence[Sequence[float]], name: str) -> None:
    """Draw medians, with a bar from the smallest to the largest."""
    middle = [statistics.median(values) for values in runs]
    below = [m - min(values) for m, values in zip(middle, runs)]
    above = [max(values) - m for m, values in zip(middle, runs)]
    style = {"marker": "o", "capsize": 3, "color": COLOURS[name], "label": name}
    axes.errorbar(x, middle, yerr=[below, above], **style)


def finish(axes: Any, x: Sequence[float], labels: str, title: str) -> None:
    """Make the axes readable."""
    axes.set_xscale("log", base=2)
    axes.set_xticks(list(x), [f"{value:g}" for value in x])
    axes.minorticks_off()
    axes.set_ylim(bottom=0)
    axes.set_xlabel(labels)
    axes.set_title(title, fontsize=10)
    axes.grid(alpha=0.3)
    axes.legend(fontsize=8)


def images(curves: dict[str, Any]) -> Any:
    """Draw time per scene and memory against the number of scenes."""
    figure, (left, right) = plt.subplots(1, 2, figsize=(10, 4))
    for name, curve in curves.items():
        with_range(left, curve["x"], curve["milliseconds"], name)
        right.plot(curve["x"], curve["memory"], "o-", color=COLOURS[name], label=name)
    x = curves["median"]["x"]
    base = statistics.median(curves["median"]["milliseconds"][x.index(24)])
    growth = [base * log2(count) / log2(24) for count in x]
    left.plot(x, growth, "--", color="grey", label="n log n, through median of 24")
    x = curves["mean"]["x"]
    flat = statistics.median(curves["mean"]["milliseconds"][x.index(24)])
    edges = (flat * (1 - WITHIN), flat * (1 + WITHIN))
    left.axhspan(*edges, color=COLOURS["mean"], alpha=0.1, label="mean of 24, within 25 %")
    finish(left, x, "scenes", "Time for each scene, ms (one band of 2048 x 2048)")
    finish(right, x, "scenes", "Peak memory, MB")
    return figure


def area(curves: dict[str, Any]) -> Any:
    """Draw time per value and memory against the side of the scenes."""
    figure, (left, right) = plt.subplots(1, 2, figsize=(10, 4))
    for name, curve in curves.items():
        with_range(left, curve["x"], curve["nanoseconds"], name)
        right.plot(curve["x"], curve["memory"], "o-", color=COLOURS[name], label=name)
    finish(left, curve["x"], "pixels on a side", "Time for each input value, ns (six scenes)")
    finish(right, curve["x"], "pixels on a side", "Peak memory, MB")
    return figure


def coverage(curves: dict[str, Any]) -> Any:
    """Draw the patchwork beside one raster of the same content."""
    figure, axes = plt.subplots(figsize=(6, 4))
    width = 0.38
    for side, (name, colour) in enumerate(
        (("one raster", "#9aa5b1"), ("400 scenes", COLOURS["mean"]))
    ):
        times = [statistics.median(curve[name]) for curve in curves.values()]
        places = [place + side * width for place in range(len(times))]
        axes.bar(places, times, width, color=colour, label=name)
        for place, time in zip(places, times):
            axes.text(place, time, f"{time:.2f}", ha="center", va="bottom", fontsize=8)
    axes.set_xticks([place + width / 2 for place in range(len(curves))], list(curves))
    axes.set_title("Patchwork of 400 scenes, overlap 10 %: seconds", fontsize=10)
    axes.legend(fontsize=8)
    return figure


DRAWN: dict[str, Callable[[dict[str, Any]], Any]] = {
    "images": images,
    "area": area,
    "coverage": coverage,
}


def draw(wanted: dict[str, Any]) -> dict[str, Any]:
    """Draw all curves that there are; return the names of the pictures."""
    pictures = []
    folder = Path(wanted["folder"])
    folder.mkdir(exist_ok=True)
    for section, curves in wanted["curves"].items():
        figure = DRAWN[section](curves)
        figure.tight_layout()
        name = f"{wanted['name']}-{section}.png"
        figure.savefig(folder / name, dpi=110, metadata={"Software": None})
        plt.close(figure)
        pictures.append(name)
    return {"pictures": pictures}


if __name__ == "__main__":
    job.answer(draw)
