# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Results that end in .vrt: live composites, whose pixels are computed where they are shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ...engine.composites.method import Kind
from ...engine.errors import InvalidOptionError, SourceError
from ...engine.live.coarse import small_level
from ...engine.live.file import is_live, write_live
from ...engine.live.trust import why_not
from ...engine.outputs.transaction import Transaction
from ...engine.planning.plan import Plan
from ...engine.progress import Progress
from ...engine.run.clear_fractions import with_clear_fractions
from ...engine.text import worded
from ..layers.image_sources import ImageSource
from ..parameters import builders, shared
from .collection_page import PAGE

# What a live composite has no use for.
UNUSED = (shared.CREATION_OPTIONS, shared.THREADS, shared.MEMORY)


def is_live_result(path: str, parameters: dict[str, Any]) -> bool:
    """Return True when a result is computed where it is shown.

    For a scheduler that is asked for in the parameters, and not in the settings, a VRT joins tiles.
    """
    return is_live(path) and not builders.is_set(parameters, shared.SCHEDULER)


def check_live(
    targets: Mapping[str, str], parameters: dict[str, Any], sources: Iterable[ImageSource]
) -> bool:
    """Return True when the results are live; `targets` are their paths by parameter.

    Raises an error when only some are, or when something else is in the way.
    """
    live = [name for name, path in targets.items() if is_live_result(path, parameters)]
    if not live:
        return False
    for name in targets:
        if name not in live:
            raise InvalidOptionError(
                worded(
                    "{live} ends in .vrt and {name} does not; a live composite computes no "
                    "pixels beforehand, so let all rasters of a run end in .vrt, or none.",
                    live=live[0],
                    name=name,
                )
            )
    for name in (shared.FOOTPRINTS, PAGE):
        if builders.is_set(parameters, name):
            raise InvalidOptionError(
                worded(
                    "For {name} pixels are counted while they are written, and a live "
                    "composite writes none; let {live} end in .tif, or leave {name} empty.",
                    name=name,
                    live=live[0],
                )
            )
    for source in sources:
        if source.has_login:
            raise SourceError(
                worded(
                    "{label} is opened with a stored password, which a live composite "
                    "would have to hold; let the output end in .tif.",
                    label=source.label,
                )
            )
    return True


def write_all_live(
    plan: Plan,
    paths: Mapping[Kind, str],
    metadata: Mapping[str, str],
    parameters: dict[str, Any],
    progress: Progress,
    outputs: Transaction,
    *,
    skips: bool,
) -> Plan:
    """Write the live composites of a run, to be delivered; says in the log what will not do.

    `skips` says that images that cannot be read are to be left out. Return the plan that they hold.
    """
    unused = [name for name in UNUSED if builders.is_set(parameters, name) and parameters[name]]
    if unused:
        progress.warn(
            worded(
                "A live composite writes no pixels; not used: {unused}.", unused=", ".join(unused)
            )
        )
    plan = with_clear_fractions(plan, progress, level=small_level)
    if plan.method.looks_for_clouds:
        progress.info(
            worded(
                "Where a live composite shows overviews, cloud_distance is the distance on these."
            )
        )
    for kind, path in paths.items():
        write_live(path, plan, kind, metadata, outputs)
    reason = why_not()
    if reason:
        progress.warn(worded("GDAL cannot show live composites here: {reason}", reason=reason))
    if skips:
        progress.warn(
            worded(
                "Images that cannot be opened are left out of a live composite now. It "
                "reads no pixels before somebody looks: where those of an image cannot "
                "be read then, it shows an error."
            )
        )
    return plan
