# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Expressions as trees that are computed on the arrays of a block."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..errors import BandNotFoundError, ExpressionError
from ..text import worded
from .operators import FUNCTIONS, OPERATORS, PREFIXES, Operand, both_valid

# Pixels computed at once. Arrays on the way stay in the cache and below the 128 KiB from which
# malloc asks the system for fresh pages every time, which is several times slower.
STRIP = 12288


@dataclass(frozen=True)
class Node:
    """A part of an expression."""

    def children(self) -> tuple[Node, ...]:
        """Return the parts it is made of, in the order of the text."""
        return ()

    def compute(self, bands: Mapping[str, Operand]) -> Operand:
        """Return its values."""
        raise NotImplementedError


@dataclass(frozen=True)
class Number(Node):
    """A number that stands in the text."""

    value: float

    def compute(self, bands: Mapping[str, Operand]) -> Operand:
        """Return the number."""
        return Operand(np.asarray(self.value, dtype=np.float64))


@dataclass(frozen=True)
class Band(Node):
    """The values of a band."""

    name: str

    def compute(self, bands: Mapping[str, Operand]) -> Operand:
        """Return the band."""
        return bands[self.name]


@dataclass(frozen=True)
class Prefixed(Node):
    """A sign or `not` and what follows it."""

    symbol: str
    operand: Node

    def children(self) -> tuple[Node, ...]:
        """Return the operand."""
        return (self.operand,)

    def compute(self, bands: Mapping[str, Operand]) -> Operand:
        """Return the changed operand."""
        return PREFIXES[self.symbol].compute(self.operand.compute(bands))


@dataclass(frozen=True)
class Chain(Node):
    """Operators that bind alike, from left to right; a tree of pairs could be too deep."""

    first: Node
    rest: tuple[tuple[str, Node], ...]

    def children(self) -> tuple[Node, ...]:
        """Return the operands."""
        return (self.first, *(operand for _, operand in self.rest))

    def compute(self, bands: Mapping[str, Operand]) -> Operand:
        """Return what is left after the last operator."""
        result = self.first.compute(bands)
        for symbol, operand in self.rest:
            result = OPERATORS[symbol].compute(result, operand.compute(bands))
        return result


@dataclass(frozen=True)
class Call(Node):
    """A function and its values."""

    function: str
    operands: tuple[Node, ...]

    def children(self) -> tuple[Node, ...]:
        """Return the operands."""
        return self.operands

    def compute(self, bands: Mapping[str, Operand]) -> Operand:
        """Return the value of the function."""
        operands = [operand.compute(bands) for operand in self.operands]
        return FUNCTIONS[self.function].compute(*operands)


@dataclass(frozen=True)
class Expression:
    """An expression that can be computed; `names` are its bands in the order of first use."""

    text: str
    root: Node = field(compare=False, repr=False)
    names: tuple[str, ...] = field(compare=False)

    def evaluate(
        self,
        values: Mapping[str, NDArray[Any]],
        valid: Mapping[str, NDArray[np.bool_] | None],
    ) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
        """Return the values and where they are valid, in the shape of the bands.

        A `valid` of None says that all are. NaN is masked, and so is every arithmetic result
        that is not finite; an infinite value of a band is a value. Values under False are 0.
        A number may stand for a band that has it everywhere. Without band names the shape is that
        of any band in `values`, 0-d without one.
        """
        used = {name: self._values_of(name, values) for name in self.names}
        whole = (array for array in (*used.values(), *values.values()) if np.ndim(array))
        shape = np.shape(next(whole, 0.0))
        flat = {name: _flat(array, valid[name], shape) for name, array in used.items()}
        numbers = np.empty(math.prod(shape), np.float64)
        everywhere = np.empty(numbers.shape, np.bool_)
        with np.errstate(all="ignore"):
            for start in range(0, numbers.size, STRIP):
                strip = slice(start, start + STRIP)
                bands = {name: _load(*arrays, strip) for name, arrays in flat.items()}
                result = self.root.compute(bands).checked()
                numbers[strip] = result.numbers()
                everywhere[strip] = True if result.valid is None else result.valid
                if result.valid is not None:
                    np.copyto(numbers[strip], 0.0, where=~everywhere[strip])
        return numbers.reshape(shape), everywhere.reshape(shape)

    @staticmethod
    def _values_of(name: str, values: Mapping[str, NDArray[Any]]) -> NDArray[Any]:
        if name not in values:
            raise BandNotFoundError(
                worded(
                    "The expression uses band {name}, but there is no band of that name.",
                    name=shown(name),
                )
            )
        array = np.asarray(values[name])
        if array.dtype.kind not in "buif":
            raise ExpressionError(
                worded(
                    "The expression uses band {name}, whose values are {dtype} and not "
                    "real numbers.",
                    name=shown(name),
                    dtype=array.dtype,
                )
            )
        return array


_Arrays = tuple[NDArray[Any], Optional[NDArray[np.bool_]]]


def _flat(values: NDArray[Any], valid: Any, shape: tuple[int, ...]) -> _Arrays:
    if valid is not None:
        valid = np.asarray(valid, dtype=np.bool_)
    if values.ndim == 0 and valid is None:
        return values, None
    if values.shape != shape or (valid is not None and valid.shape != shape):
        raise ValueError("the bands and their validity differ in shape")
    return values.ravel(), None if valid is None else valid.ravel()


def _load(values: NDArray[Any], valid: NDArray[np.bool_] | None, strip: slice) -> Operand:
    if values.ndim:
        values = values[strip]
        valid = None if valid is None else valid[strip]
    if values.dtype.kind == "f":
        missing = np.isnan(values)
        if missing.any():
            valid = both_valid(valid, ~missing)
    return Operand(np.asarray(values, dtype=np.float64), valid)


def shown(text: str) -> str:
    """Return foreign text as it may stand in a sentence."""
    return repr(text if len(text) <= 30 else text[:30] + "…")
