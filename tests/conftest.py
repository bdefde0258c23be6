# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Register the checkout as the plugin package, and skip loudly what cannot run here."""

from __future__ import annotations

import gc
import importlib
import importlib.util
import os
import sys
from pathlib import Path

import pytest

PACKAGE = "image_collections"
ROOT = Path(__file__).resolve().parents[1]
TESTS = ROOT / "tests"
SHARED = ROOT.parent / "shared"

# The folders of tests that need more than numpy: what they import, and the environment variable
# that turns its absence from a skip into a failure.
TIERS = {
    TESTS / "gdal": ("osgeo.gdal_array", "REQUIRE_GDAL"),
    TESTS / "qgis": ("qgis.core", "REQUIRE_QGIS"),
}

# How the tests ended, for the moment when pytest leaves.
ENDED = pytest.StashKey[int]()

if PACKAGE not in sys.modules:
    spec = importlib.util.spec_from_file_location(
        PACKAGE, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    package = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = package
    spec.loader.exec_module(package)


def skip_or_fail(reason, variable):
    """Skip what is being set up, or fail when the environment variable says that it must run."""
    if os.environ.get(variable) == "1":
        pytest.fail(f"{reason} ({variable}=1)", pytrace=False)
    pytest.skip(f"NOT TESTED: {reason}", allow_module_level=True)


class MissingTier(pytest.File):
    """A folder of tests that cannot run here; no `pytest.Dir`, which would import its conftest."""

    def collect(self):
        """Say so, and import nothing of the folder."""
        module, variable = TIERS[self.path]
        skip_or_fail(f"{self.path.relative_to(ROOT)} needs {module}, which is not here", variable)


def pytest_collect_directory(path, parent):
    """Decide before anything of a folder is imported whether its tests can run."""
    if path in TIERS and not _can_import(TIERS[path][0]):
        return MissingTier.from_parent(parent, path=path)
    return None


def _can_import(module):
    try:
        importlib.import_module(module)
    except ImportError:
        return False
    return True


def pytest_collection_modifyitems(items):
    """Make every warning in the tests of the engine an error."""
    for item in items:
        if TESTS / "engine" in item.path.parents:
            item.add_marker(pytest.mark.filterwarnings("error"))


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session, exitstatus):
    """Note how the tests ended."""
    session.config.stash[ENDED] = int(exitstatus)


@pytest.hookimpl(tryfirst=True)
def pytest_unconfigure(config):
    """Leave QGIS 3.40 at once: it crashes while it is cleared away, and the exit code lies."""
    core = sys.modules.get("qgis.core")
    if core is None or ENDED not in config.stash:
        return
    if 34000 <= core.Qgis.QGIS_VERSION_INT < 34200:
        config.get_terminal_writer().flush()
        os._exit(config.stash[ENDED])


def pytest_collection_finish():
    """Spare the collector of garbage the thousands of tests, which stay to the end."""
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def no_garbage():
    """Let go of what failed runs held, before QGIS ends: GDAL closes no file after its own end."""
    yield
    gc.collect()


@pytest.fixture(autouse=True)
def qgis_show_map():
    """Do nothing: pytest-qgis would make a folder for each test, for a map that no test shows."""


@pytest.fixture(scope="session")
def shared():
    """Return the folder beside the checkout with data and test vectors from outside."""
    if not SHARED.is_dir():
        skip_or_fail(f"the folder {SHARED} with data from outside is missing", "REQUIRE_SHARED")
    return SHARED


@pytest.fixture
def trusted():
    """Let GDAL call the function of live composites, as the plugin does; end with nothing open."""
    from image_collections.engine.live import pixels
    from image_collections.engine.live.trust import Trust

    trust = Trust()
    trust.grant()
    yield trust
    trust.withdraw()
    pixels.release()
