# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The parts of an expression that is a sum, each as an expression of its own."""

from __future__ import annotations

from collections.abc import Iterator

from .operators import MULTIPLY, OPERATORS
from .parser import parse, quoted
from .tree import Band, Call, Chain, Expression, Node, Number, Prefixed


def parts_of(expression: Expression) -> tuple[Expression, ...]:
    """Return what an expression is the sum of, none where it is no sum.

    What a sum is multiplied with, or divided by, goes to each part where it is the same for all
    pixels: the parts of `(2 * a + b) / 3` are `2 * a / 3` and `b / 3`.
    """
    found = list(_summands(expression.root))
    return tuple(parse(text_of(node)) for node in found) if len(found) > 1 else ()


def _summands(node: Node) -> Iterator[Node]:
    if isinstance(node, Prefixed) and node.symbol in "+-":
        for part in _summands(node.operand):
            yield Prefixed(node.symbol, part)
    elif isinstance(node, Chain) and all(symbol in "+-" for symbol, _ in node.rest):
        yield from _summands(node.first)
        for symbol, operand in node.rest:
            for part in _summands(operand):
                yield part if symbol == "+" else Prefixed("-", part)
    elif isinstance(node, Chain) and all(OPERATORS[s].level == MULTIPLY for s, _ in node.rest):
        yield from _products(node)
    else:
        yield node


def _products(node: Chain) -> Iterator[Node]:
    """Give the parts of a product of which one factor is no number."""
    factors = [("*", node.first), *node.rest]
    various = [place for place, (_, factor) in enumerate(factors) if _has_names(factor)]
    if len(various) != 1 or factors[various[0]][0] == "/":
        yield node
        return
    place = various[0]
    for part in _summands(factors[place][1]):
        changed = [*factors[:place], ("*", part), *factors[place + 1 :]]
        yield Chain(changed[0][1], tuple(changed[1:]))


def _has_names(node: Node) -> bool:
    return isinstance(node, Band) or any(map(_has_names, node.children()))


def text_of(node: Node) -> str:
    """Return the text of a part of an expression, as it can be read again."""
    if isinstance(node, Number):
        return repr(int(node.value)) if node.value == int(node.value) else repr(node.value)
    if isinstance(node, Band):
        return quoted(node.name)
    if isinstance(node, Call):
        return f"{node.function}({', '.join(map(text_of, node.operands))})"
    if isinstance(node, Prefixed):
        space = " " if node.symbol.isalpha() else ""
        return f"{node.symbol}{space}{_operand(node.operand)}"
    if isinstance(node, Chain):
        rest = "".join(f" {symbol} {_operand(operand)}" for symbol, operand in node.rest)
        return f"{_operand(node.first)}{rest}"
    raise TypeError("another kind of part")


def _operand(node: Node) -> str:
    text = text_of(node)
    return f"({text})" if isinstance(node, (Chain, Prefixed)) else text
