# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The place where plans are carried out: this computer, or the cluster of the parameters."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ...engine.cluster import running as cluster
from ...engine.cluster.path_map import PathMap
from ...engine.composites.method import Kind
from ...engine.errors import InvalidOptionError
from ...engine.images import Image
from ...engine.inputs.joined_files import file_paths
from ...engine.planning.plan import Plan
from ...engine.progress import Progress
from ...engine.remote.addresses import address_of
from ...engine.run import run as running
from ...engine.run.clear_fractions import with_clear_fractions
from ...engine.run.job import Outcome, Resources, Target
from ...engine.text import worded
from ..network.logins import login_signer
from ..network.signing import token_signer
from ..parameters import shared


@dataclass(frozen=True)
class Runner:
    """Carries out plans, with threads or on the workers of a scheduler; in the background."""

    resources: Resources
    scheduler: str = ""
    paths: PathMap = field(default_factory=PathMap)

    @staticmethod
    def of(
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        resources: Resources,
    ) -> Runner:
        """Return what the parameters ask for; raises InvalidOptionError for a wrong path map."""
        scheduler = algorithm.parameterAsString(parameters, shared.SCHEDULER, context)
        paths = algorithm.parameterAsString(parameters, shared.PATH_MAP, context)
        return Runner(resources, scheduler.strip(), PathMap.parse(paths))

    def run(self, plan: Plan, targets: Mapping[Kind, Target], progress: Progress) -> Outcome:
        """Write the rasters of a plan."""
        resources = self.resources
        plan = with_clear_fractions(
            plan, progress, threads=resources.threads, kept_clouds=resources.cloud_memory
        )
        if not self.scheduler:
            return running.run(plan, targets, resources=self.resources, progress=progress)
        refuse_signed(plan.images)
        return cluster.run(
            plan,
            targets,
            address=self.scheduler,
            paths=self.paths,
            resources=self.resources,
            progress=progress,
        )


def refuse_signed(images: Iterable[Image]) -> None:
    """Raise InvalidOptionError for images whose files need what no cluster is given."""
    for image in images:
        for path in file_paths(image):
            address = address_of(path)
            owner = token_signer().owner_of(address) or login_signer().owner_of(address)
            if owner:
                raise InvalidOptionError(
                    worded(
                        "Image '{image}' is of the catalogue '{owner}', whose files are opened "
                        "with tokens or a login. These stay here and are given to no cluster; "
                        "leave Scheduler (SCHEDULER) empty: in the dialog, in the step of a "
                        "model, and in Settings > Options > Image Collections.",
                        image=image.name,
                        owner=owner,
                    )
                )
