# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Mask rules: a test on the numbers of one band. A pixel that meets a rule is masked.

What is not known is masked too: NaN meets every rule.

    SCL in 3,8,9,10            the value is one of these; ranges such as 8-10 are allowed
    SCL not in 4,5,6           the value is none of these
    QA_PIXEL bits 1,3,4        any of these bits is set; bit 0 is the lowest
    BQA bits 7-8 == 3          the number that these bits hold, also with in
    MSK_CLDPRB > 40            a comparison with a number
    keep MSK_CLDPRB <= 10      the other way round: what does not meet the test is masked

Several rules are joined by semicolons. Band names with other characters go in double quotes.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..arrays import Array, Mask
from ..errors import InvalidOptionError
from ..text import DECIMAL_POINT, worded

# Why a pixel is out, in the order of the codes 1, 2, ... of an explained mask. Keys are public.
REASONS = (
    "nodata",
    "fill",
    "saturated",
    "cloud",
    "shadow",
    "cirrus",
    "haze",
    "adjacent",
    "snow",
    "rule",
    "buffer",
    "layover",
    "radar_shadow",
)

CODE = {reason: code for code, reason in enumerate(REASONS, start=1)}

MOST_CHARACTERS = 1000
MOST_BITS = 32
# Floats of this size and more hold no bits.
_LARGEST_WHOLE = 2.0**63

_COMPARISONS: dict[str, Callable[[Any, Any], Any]] = {
    ">": operator.gt,
    ">=": operator.ge,
    "<": operator.lt,
    "<=": operator.le,
    "==": operator.eq,
    "=": operator.eq,
    "!=": operator.ne,
}
# What a rule may ask of numbers; `any` of its bits is set.
SIGNS = (*_COMPARISONS, "in", "not in", "any")
# What stands between semicolons; those in double quotes belong to a name.
_PART = re.compile(r'(?:"[^"]*"|[^;])+')
_NUMBER = r"-?\d+(?:\.\d+)?"
_DECIMAL_COMMA = re.compile(r"[<>=]\s*-?\d+,\d")
_LIST = rf"{_NUMBER}(?:-\d+)?(?:\s*,\s*{_NUMBER}(?:-\d+)?)*"
_RULE = re.compile(
    rf"""\s*(?P<keep>keep\s+)?(?:"(?P<quoted>[^"]+)"|(?P<name>[^\s"<>=!]+))\s*
    (?:(?<=[\s"])bits\s+(?P<low>\d+)(?:-(?P<high>\d+))?(?P<more>(?:\s*,\s*\d+)*)\s*)?
    (?:(?P<sign>>=|<=|==|!=|>|<|=)\s*(?P<number>{_NUMBER})
      |(?<=[\s"])(?P<word>not\s+in\b|in\b)\s*(?P<list>{_LIST}))?\s*""",
    re.VERBOSE,
)


@dataclass(frozen=True)
class Rule:
    """A test on the numbers of a band; `text` is the rule without the band.

    `bits` are the lowest and the highest bit of the number that is looked at, None for the whole.
    `numbers` are single numbers and ranges (first, last). `sign` compares with the first of them.
    With `keep`, what does not meet the test is masked.
    """

    band: str
    text: str
    sign: str
    numbers: tuple[tuple[float, float], ...]
    bits: tuple[int, int] | None = None
    any_bits: tuple[int, ...] = ()
    reason: str = "rule"
    keep: bool = False

    @property
    def asks_for_classes(self) -> bool:
        """True when the test looks for some numbers or bits, and not for more or less."""
        is_order = self.sign in ("<", "<=", ">", ">=") and self.bits is None
        return not is_order and all(first == last for first, last in self.numbers)

    def masked(self, values: Array) -> Mask:
        """Return where the rule masks the numbers; NaN is masked.

        Raises InvalidOptionError when bits of decimals are asked for.
        """
        is_unknown = None
        if values.dtype.kind == "f":
            is_unknown = values != values
            if self.bits or self.any_bits:
                values, is_unknown = self._whole(values)
        met = self._met(values)
        if self.keep:
            met = ~met
        return met if is_unknown is None else met | is_unknown

    def _whole(self, values: Array) -> tuple[NDArray[np.int64], Mask]:
        """Return floats as whole numbers, and where they are no numbers.

        Raises InvalidOptionError when they are not whole.
        """
        is_unknown = ~(np.abs(values) < _LARGEST_WHOLE)
        whole = np.where(is_unknown, values.dtype.type(0), values)
        if (whole != np.floor(whole)).any():
            raise InvalidOptionError(
                worded(
                    "The mask rule '{band} {text}' looks at bits, and band '{band}' holds "
                    "decimals.",
                    band=self.band,
                    text=self.text,
                )
            )
        return whole.astype(np.int64), is_unknown

    def _met(self, values: Array) -> Mask:
        """Return where numbers meet the test."""
        if self.any_bits:
            flags = sum(1 << bit for bit in self.any_bits)
            return (values.astype(np.int64) & flags) != 0
        if self.bits is not None:
            low, high = self.bits
            values = (values.astype(np.int64) >> low) & ((1 << (high - low + 1)) - 1)
        if self.sign in _COMPARISONS:
            compared: Mask = _COMPARISONS[self.sign](values, self.numbers[0][0])
            return compared
        found = np.zeros(values.shape, dtype=bool)
        for first, last in self.numbers:
            found |= values == first if first == last else (values >= first) & (values <= last)
        return ~found if self.sign == "not in" else found


def parse_rules(text: str) -> tuple[Rule, ...]:
    """Return the rules of a text.

    Raises InvalidOptionError that shows the part that cannot be read.
    """
    if len(text) > MOST_CHARACTERS:
        raise InvalidOptionError(
            worded(
                "The mask rule has {count} characters; {most} are allowed.",
                count=len(text),
                most=MOST_CHARACTERS,
            )
        )
    parts = [part for part in _PART.findall(text) if part.strip()]
    if not parts:
        raise InvalidOptionError(
            worded(
                "The mask rule is empty; write one such as SCL in 3,8,9,10 or QA_PIXEL bits 1,3,4."
            )
        )
    return tuple(_parse(part) for part in parts)


def parse_rule(band: str, text: str, reason: str) -> Rule:
    """Return the rule that a preset has for a band; it may begin with keep."""
    test = text.strip()
    keep = re.match(r"keep\s+", test)
    test = test[keep.end() :] if keep else test
    rule = _parse(f'{"keep " if keep else ""}"{band}" {test}')
    return replace(rule, reason=reason)


def _parse(part: str) -> Rule:
    match = _RULE.fullmatch(part)
    if match is None and _DECIMAL_COMMA.search(part):
        raise InvalidOptionError(
            worded(
                "The mask rule '{part}' cannot be read; {advice}.",
                part=part.strip(),
                advice=worded(DECIMAL_POINT),
            )
        )
    if match is None or not (match["low"] or match["sign"] or match["word"]):
        raise InvalidOptionError(
            worded(
                "The mask rule '{part}' cannot be read; write for example SCL in "
                "3,8,9,10 or QA_PIXEL bits 1,3,4 or BQA bits 7-8 == 3 or MSK_CLDPRB > "
                "40.",
                part=part.strip(),
            )
        )
    keep = match["keep"] is not None
    band = match["quoted"] or match["name"]
    name_end = match.end("quoted") + 1 if match["quoted"] else match.end("name")
    text = part[name_end:].strip()
    has_test = bool(match["sign"] or match["word"])
    bits, any_bits = _bits(match, part, has_test=has_test)
    if match["sign"]:
        number = _number(match["number"])
        return Rule(band, text, match["sign"], ((number, number),), bits, keep=keep)
    if match["word"]:
        numbers = _numbers(match["list"])
        if any(first > last for first, last in numbers):
            raise InvalidOptionError(
                worded(
                    "The mask rule '{part}' has a range that ends before it starts; write "
                    "the lower number first, such as 8-10.",
                    part=part.strip(),
                )
            )
        return Rule(band, text, " ".join(match["word"].split()), numbers, bits, keep=keep)
    return Rule(band, text, "any", (), None, any_bits, keep=keep)


def _bits(
    match: re.Match[str], part: str, *, has_test: bool
) -> tuple[tuple[int, int] | None, tuple[int, ...]]:
    """Return the field of bits whose number is tested, and the bits of which any may be set."""
    if match["low"] is None:
        return None, ()
    low = int(match["low"])
    high = low if match["high"] is None else int(match["high"])
    more = [int(bit) for bit in re.findall(r"\d+", match["more"])]
    if has_test and more:
        raise InvalidOptionError(
            worded(
                "The mask rule '{part}' compares single bits; write one range of bits, "
                "such as bits 7-8 == 3.",
                part=part.strip(),
            )
        )
    if low > high or max(high, *more, 0) >= MOST_BITS:
        raise InvalidOptionError(
            worded(
                "The mask rule '{part}' names bits that do not exist; bits are 0 to "
                "{last}, the lower one first.",
                part=part.strip(),
                last=MOST_BITS - 1,
            )
        )
    if has_test:
        return (low, high), ()
    return None, (*range(low, high + 1), *more)


def _numbers(text: str) -> tuple[tuple[float, float], ...]:
    found = []
    for item in text.split(","):
        match = re.fullmatch(rf"\s*({_NUMBER})(?:-(\d+))?\s*", item)
        if match is not None:
            first = _number(match[1])
            found.append((first, _number(match[2]) if match[2] else first))
    return tuple(found)


def _number(text: str) -> float:
    """Return a number; a whole one stays whole, since large ones are no exact decimals."""
    is_whole = "." not in text and -(1 << 63) <= int(text) < 1 << 63
    return int(text) if is_whole else float(text)
