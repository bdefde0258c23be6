# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The part of algorithms that learn something of all pixels before they write any."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from typing import ClassVar

from ...engine.composites.method import Kind
from ...engine.planning.plan import Plan
from ...engine.progress import Progress, SubProgress
from ...engine.run import run as running
from ...engine.run.job import Outcome, Resources, Target
from ..parameters import shared


class Learning:
    """Goes before `CompositeAlgorithm` among the bases of an algorithm, which makes one raster."""

    DESTINATIONS: ClassVar[Mapping[Kind, str]] = {"composite": shared.OUTPUT}
    CAN_BE_LIVE = False
    # How much of the work is to learn.
    SHARE: ClassVar[float] = 0.5

    _resources: Resources

    @abstractmethod
    def learn(self, plan: Plan, progress: Progress) -> Plan:
        """Return the plan that writes what was learned of a plan's pixels; in the background."""

    def write(self, plan: Plan, targets: Mapping[Kind, Target], progress: Progress) -> Outcome:
        """Write the rasters of what was learned."""
        return running.run(plan, targets, resources=self._resources, progress=progress)

    def carry_out(self, plan: Plan, targets: Mapping[Kind, Target], progress: Progress) -> Outcome:
        """Learn, then write."""
        learned = self.learn(plan, SubProgress(progress, 0.0, self.SHARE))
        return self.write(learned, targets, SubProgress(progress, self.SHARE, 1.0))
