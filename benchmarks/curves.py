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
GREY = "#6b7680"
WITHIN = 0.25
# The first goal of growth is held against this number of scenes.
MIDDLE = 24


def with_range(axes: Any, x: Sequence[float], runs: Sequence[Sequence[float]], name: str) -> None:
    """Draw medians, with a bar from the smallest to the largest."""
    # Side by side on the logarithmic axis, so that both bars can be seen.
    x = [value * (0.985 if name == "mean" else 1.015) for value in x]
    style = {"marker": "o", "markersize": 5, "capsize": 3, "color": COLOURS[name], "label": name}
    axes.errorbar(x, middles(runs), yerr=ranges(runs), **style)


def middles(runs: Sequence[Sequence[float]]) -> list[float]:
    """Return the median of each."""
    return [statistics.median(values) for values in runs]


def ranges(runs: Sequence[Sequence[float]]) -> list[list[float]]:
    """Return how far the smallest lies below the median, and the largest above it."""
    middle = middles(runs)
    below = [m - min(values) for m, values in zip(middle, runs)]
    above = [max(values) - m for m, values in zip(middle, runs)]
    return [below, above]


def finish(axes: Any, x: Sequence[float], across: str, up: str, title: str) -> None:
    """Make the axes readable."""
    axes.set_xscale("log", base=2)
    axes.set_xticks(list(x), [f"{value:g}" for value in x])
    axes.minorticks_off()
    # Room above the lines, for the legend.
    axes.set_ylim(0, 1.3 * axes.dataLim.y1)
    axes.set_xlabel(across)
    axes.set_ylabel(up)
    axes.set_title(title, fontsize=10)
    axes.grid(alpha=0.3)
    axes.legend(fontsize=8, ncols=2, loc="upper right")


def memory(axes: Any, curves: dict[str, Any], across: str) -> None:
    """Draw the peaks of memory."""
    for name, curve in curves.items():
        axes.plot(curve["x"], curve["memory"], "o-", ms=5, color=COLOURS[name], label=name)
    finish(axes, curve["x"], across, "MB", "Peak memory (goal: flat)")


def images(curves: dict[str, Any]) -> Any:
    """Draw time per scene and memory against the number of scenes."""
    figure, (left, right) = plt.subplots(1, 2, figsize=(11, 4.2))
    for name, curve in curves.items():
        with_range(left, curve["x"], curve["milliseconds"], name)
    base = {
        name: statistics.median(curve["milliseconds"][curve["x"].index(MIDDLE)])
        for name, curve in curves.items()
    }
    x = curves["mean"]["x"]
    edges = [base["mean"] * (1 + share) for share in (-WITHIN, WITHIN)]
    label = f"goal for mean: as {MIDDLE} scenes, within 25 %"
    left.axhspan(*edges, color=COLOURS["mean"], alpha=0.12, lw=0, label=label)
    more = [count for count in x if count >= MIDDLE]
    growth = [base["median"] * log2(count) / log2(MIDDLE) for count in more]
    label = f"goal for median: n log n, from {MIDDLE} on"
    left.plot(more, growth, "--", color=COLOURS["median"], label=label)
    title = "Time for each scene, one band of 2048 x 2048"
    finish(left, x, "scenes", "ms for each scene", title)
    memory(right, curves, "scenes")
    return figure


def area(curves: dict[str, Any]) -> Any:
    """Draw time per value and memory against the side of the scenes."""
    figure, (left, right) = plt.subplots(1, 2, figsize=(11, 4.2))
    for name, curve in curves.items():
        with_range(left, curve["x"], curve["nanoseconds"], name)
        style = {"ls": "--", "color": COLOURS[name], "label": f"floor of {name}: reads and writes"}
        left.plot(curve["x"], middles(curve["floor"]), **style)
    side = "pixels on a side"
    title = "Time for each input value, six scenes (goal: flat)"
    finish(left, curve["x"], side, "ns for each input value", title)
    memory(right, curves, side)
    return figure


def coverage(curves: dict[str, Any]) -> Any:
    """Draw the patchwork beside one raster of the same content, with the goal over it."""
    figure, axes = plt.subplots(figsize=(7, 4.2))
    width, top = 0.38, 0.0
    for side, (name, colour) in enumerate((("one raster", GREY), ("400 scenes", COLOURS["mean"]))):
        runs = [curve[name] for curve in curves.values()]
        places = [place + side * width for place in range(len(runs))]
        style = {"capsize": 3, "error_kw": {"lw": 1}, "color": colour, "label": name}
        axes.bar(places, middles(runs), width, yerr=ranges(runs), **style)
        for place, values in zip(places, runs):
            # In the foot of the bar, where neither ranges nor goals are.
            text = f"{statistics.median(values):.2f} s"
            at = {"xytext": (0, 4), "textcoords": "offset points", "ha": "center"}
            axes.annotate(text, (place, 0), color="white", fontsize=9, **at)
        top = max(top, *(max(values) for values in runs))
    for place, curve in enumerate(curves.values()):
        goal = curve["goal"] * statistics.median(curve["one raster"])
        ends = (place + 0.5 * width, place + 1.5 * width)
        label = None if place else f"goal: {curve['goal']:g} x one raster"
        axes.hlines(goal, *ends, color=COLOURS["median"], linestyles="--", lw=2, label=label)
        top = max(top, goal)
    axes.set_xticks([place + width / 2 for place in range(len(curves))], list(curves))
    axes.set_ylim(0, 1.25 * top)
    axes.set_ylabel("seconds")
    axes.set_title("Patchwork of 400 scenes of 512 x 512, overlap 10 %", fontsize=10)
    axes.legend(fontsize=8, ncols=3, loc="upper right")
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
