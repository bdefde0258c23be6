# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the log says of borders between the images of a composite, before it is delivered."""

from __future__ import annotations

from ...engine.analysis.seams import Seams, seams
from ...engine.errors import CancelledError, EngineError
from ...engine.outputs.transaction import Transaction
from ...engine.progress import Progress


def tell_of_seams(
    composite: str, provenance: str, outputs: Transaction, progress: Progress
) -> Seams | None:
    """Say how much the borders show, where a composite of pixels has its provenance beside it.

    Their drafts are whole: what goes wrong here is said, and changes nothing. Return what was
    found, None where nothing is.
    """
    if not composite or not provenance or composite.lower().endswith(".vrt"):
        return None
    drafts = [str(outputs.drafted(path)) for path in (composite, provenance)]
    try:
        found = seams(drafts[0], drafts[1], progress)
    except CancelledError:
        return None
    except EngineError as error:
        progress.warn(f"The seams could not be measured. {error}")
        return None
    if found is not None:
        progress.info(found.sentence())
    return found
