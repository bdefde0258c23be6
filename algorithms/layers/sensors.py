# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin's list of sensors, with what is known of each."""

from __future__ import annotations

import json
from functools import lru_cache

from ... import resources
from ...engine.inputs.sensors import Knowledge, read_knowledge


@lru_cache(maxsize=1)
def sensors() -> Knowledge:
    """Return what is known of sensors and indices."""
    return read_knowledge(json.loads(resources.path("sensors.json").read_text(encoding="utf-8")))
