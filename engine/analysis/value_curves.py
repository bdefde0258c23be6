# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Curves that give new values for those of each image and band, and the method to apply them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from ..composites.method import Method, Result, Wanted
from ..composites.output_block import OutputBand, OutputBlock
from ..images import Image, stored_bytes
from ..pixels.value_types import NewValues, scaled_type
from ..reading.reader import Reader

# Bytes of a pixel of one band while its values are replaced.
WORKING_BYTES = 40


class Curve(Protocol):
    """Gives new values for values; NaN where there is none, which is nodata."""

    def of(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the new values."""


@dataclass(frozen=True)
class LinearScale:
    """`(value - shift) / width`, kept from `low` to `high`."""

    shift: float
    width: float
    low: float = -math.inf
    high: float = math.inf

    def of(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the new values."""
        with np.errstate(invalid="ignore", over="ignore", divide="ignore"):
            return np.clip((values - self.shift) / self.width, self.low, self.high)


@dataclass(frozen=True)
class Constant:
    """One value for all."""

    value: float = math.nan

    def of(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the value in every place."""
        return np.full(values.shape, self.value)


@dataclass(frozen=True)
class LookUp:
    """Straight pieces between nodes, whose `xs` ascend.

    Beyond the ends the value there is kept when `clamped`, else the last piece goes on.
    """

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    clamped: bool = True

    def of(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the new values."""
        found: NDArray[np.float64] = np.interp(values, self.xs, self.ys)
        if self.clamped or len(self.xs) < 2:
            return found
        for end, inner, beyond in (
            (0, 1, values < self.xs[0]),
            (-1, -2, values > self.xs[-1]),
        ):
            slope = (self.ys[end] - self.ys[inner]) / (self.xs[end] - self.xs[inner])
            found[beyond] = self.ys[end] + slope * (values[beyond] - self.xs[end])
        return found


@dataclass(frozen=True)
class ApplyCurves(Method):
    """Gives every band of every image its new values, image after image.

    `curves` has for each image a curve for each of its first bands. `labels` come before the names
    of the bands; an empty one leaves them as they are.
    """

    names: tuple[str, ...]
    labels: tuple[str, ...]
    curves: tuple[tuple[Curve, ...], ...] = ()

    def outputs(self, images: Sequence[Image], new_values: NewValues) -> tuple[OutputBand, ...]:
        """Return `<label>_<band>`."""
        return tuple(
            OutputBand(f"{label}_{name}" if label else name, scaled_type([band]), name)
            for image, label in zip(images, self.labels)
            for name, band in zip(self.names, image.bands)
        )

    def bytes_per_pixel(self, images: Sequence[Image]) -> int:
        """One image, and the results of all."""
        outputs = self.outputs(images, new_values="none")
        held = sum(np.dtype(output.type.dtype).itemsize + 1 for output in outputs)
        return held + max(stored_bytes(image) for image in images) + WORKING_BYTES

    def compute(self, out: OutputBlock, reader: Reader, wanted: Wanted) -> Result:
        """Fill a block of all images."""
        window = out.window
        several = len(self.names)
        for index in reader.touching(window):
            block = reader.block(index, range(several), window)
            if block is None:
                continue
            part = block.window
            at = part.slices(window)
            for band, curve in enumerate(self.curves[index]):
                place = index * several + band
                found = curve.of(block.shown(band, part))
                valid = block.valid(band, part)
                numbers = ~np.isnan(found)
                with np.errstate(over="ignore"):
                    out.values[place][at] = found
                out.valid[place][at] = numbers if valid is None else numbers & valid
        return Result(out)
