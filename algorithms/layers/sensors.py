# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin's list of sensors, with what is known of each, and of indices of their bands."""

from __future__ import annotations

import json
from functools import lru_cache

from ... import resources
from ...engine.expression import Catalogue, read_catalogue
from ...engine.inputs.sensors import Knowledge, read_knowledge


@lru_cache(maxsize=1)
def sensors() -> Knowledge:
    """Return what is known of sensors."""
    return read_knowledge(json.loads(resources.path("sensors.json").read_text(encoding="utf-8")))


@lru_cache(maxsize=1)
def indices() -> Catalogue:
    """Return the spectral indices that expressions know."""
    return read_catalogue(json.loads(resources.path("indices.json").read_text(encoding="utf-8")))
