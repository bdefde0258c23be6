# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the log says of borders between the images of a composite, once its files are there."""

from __future__ import annotations

from ...engine.analysis.seams import seams
from ...engine.errors import CancelledError, EngineError
from ...engine.progress import Progress


def tell_of_seams(composite: str, provenance: str, progress: Progress) -> None:
    """Say how much the borders show, where a composite of pixels has its provenance beside it.

    The files are whole already: what goes wrong here is said, and changes nothing.
    """
    if not composite or not provenance or composite.lower().endswith(".vrt"):
        return
    try:
        found = seams(composite, provenance, progress)
    except CancelledError:
        return
    except EngineError as error:
        progress.warn(f"The seams could not be measured. {error}")
        return
    if found is not None:
        progress.info(found.sentence())
