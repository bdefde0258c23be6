# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the log says of borders between the images of a composite, before it is delivered."""

from __future__ import annotations

from dataclasses import dataclass

from ...engine.analysis.seams import Seams, seams
from ...engine.errors import CancelledError, EngineError
from ...engine.outputs.transaction import Transaction
from ...engine.progress import Progress
from ...engine.text import worded


@dataclass(frozen=True)
class Borders:
    """How much borders show, None where that is not known; `problem` is what was in the way."""

    seams: Seams | None = None
    problem: str = ""


def tell_of_seams(
    composite: str, provenance: str, outputs: Transaction, progress: Progress
) -> Borders:
    """Say how much the borders show, where a composite of pixels has its provenance beside it.

    Their drafts are whole: what goes wrong here is said, and changes nothing. Raises CancelledError
    when the user stops.
    """
    if not composite or not provenance or composite.lower().endswith(".vrt"):
        return Borders()
    drafts = [str(outputs.drafted(path)) for path in (composite, provenance)]
    try:
        found = seams(drafts[0], drafts[1], progress)
    except CancelledError:
        raise
    except EngineError as error:
        progress.warn(worded("The seams could not be measured. {error}", error=error))
        return Borders(problem=str(error))
    if found is not None:
        progress.info(found.sentence())
    return Borders(found)
