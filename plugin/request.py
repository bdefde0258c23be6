# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The request that the dock, a live layer and the inspector share: an algorithm and its inputs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Request:
    """A composite to make: the id of an algorithm of the provider, and its parameters.

    Parameters are plain values, as QGIS writes them in the history: layers by id or path. Outputs
    are not among them; who starts the algorithm adds them.
    """

    algorithm: str
    parameters: Mapping[str, Any]
