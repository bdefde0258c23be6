# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Products as they are delivered: one recogniser for each kind."""

# The order of these imports is the order in lists and in which kinds are tried.
from . import sentinel2, sentinel1, landsat, hls, planet, generic, time_bands  # noqa: F401, I001  (importing registers)
from .registry import RECOGNISERS, Recogniser
from .scene import Found, Options, Problem, Scene, SceneBand

__all__ = ["RECOGNISERS", "Found", "Options", "Problem", "Recogniser", "Scene", "SceneBand"]
