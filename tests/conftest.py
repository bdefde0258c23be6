# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Register the checkout as the plugin package, whatever its folder is called."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

PACKAGE = "image_collections"
ROOT = Path(__file__).resolve().parents[1]

if PACKAGE not in sys.modules:
    spec = importlib.util.spec_from_file_location(
        PACKAGE, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    package = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = package
    spec.loader.exec_module(package)
