# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a run would make and how long it would take, asked before it starts; in any thread."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ...engine.errors import CancelledError, EngineError
from ...engine.progress import Silence
from ...engine.run.estimate import Estimate, seconds_of, size_of
from ..bases.composite_algorithm import CompositeAlgorithm
from ..layers.images import Looks
from ..methods import makers
from ..parameters import shared
from .plain_parameters import STORE, Surroundings, with_files

__all__ = ["Estimate", "can_estimate", "estimate_of"]


def can_estimate(algorithm: str) -> bool:
    """Return True for the composites, by the id of their algorithm."""
    return algorithm.partition(":")[2] in makers()


def estimate_of(
    algorithm: str,
    parameters: Mapping[str, Any],
    surroundings: Surroundings,
    stopped: threading.Event,
) -> Estimate | None:
    """Return what a run of a composite would make; None when it was stopped.

    There are no layers among the parameters. Raises EngineError with what is wrong.
    """
    made = makers()[algorithm.partition(":")[2]]()
    if not isinstance(made, CompositeAlgorithm):
        return None
    made.initAlgorithm({})
    context = surroundings.context()
    values = with_files(parameters)
    made.take_looks(Looks(STORE))
    made.check_values(values, context)
    _images, plan = made.make_plan(values, context, Silence())
    size = size_of(plan)
    if values.get(shared.SCHEDULER):  # how quick a cluster is, only it knows
        return size
    try:
        seconds = seconds_of(plan, made.resources(values, context), stopped)
    except CancelledError:
        return None
    except EngineError:
        # The run itself says what is wrong, or leaves the image out.
        seconds = None
    return replace(size, seconds=seconds)
