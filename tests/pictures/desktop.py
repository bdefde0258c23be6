# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Start the real QGIS desktop with the plugin, on a screen that nobody sees."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

PACKAGE = "image_collections"
SECONDS = 240
SCREEN = "1500x1000x24"


def start(script: Path, variable: str, settings: dict, rasters: list[str]) -> int:
    """Run a script inside QGIS, with its settings as JSON in a variable; return the exit code.

    The profile and the folder `scratch`, which the settings get, are thrown away.
    """
    with tempfile.TemporaryDirectory(prefix="screenshots-") as scratch:
        settings["scratch"] = scratch
        plugins = Path(scratch) / "plugins"
        profile = Path(scratch) / "profiles" / "test" / "QGIS"
        runtime = Path(scratch) / "runtime"
        runtime.mkdir(mode=0o700)
        profile.mkdir(parents=True)
        ini = profile / "QGIS3.ini"
        ini.write_text(
            f"[PythonPlugins]\n{PACKAGE}=true\nprocessing=true\n[qgis]\ncheckVersion=false\n"
        )
        ignored = shutil.ignore_patterns(".*", "__pycache__", "tests", "demo-output")
        shutil.copytree(Path(__file__).resolve().parents[2], plugins / PACKAGE, ignore=ignored)
        environment = {
            **os.environ,
            "QGIS_PLUGINPATH": str(plugins),
            "XDG_RUNTIME_DIR": str(runtime),
            variable: json.dumps(settings),
        }
        environment.pop("QT_QPA_PLATFORM", None)
        command = ["timeout", "-k", "5", str(SECONDS)]
        command += ["xvfb-run", "-a", "-s", f"-screen 0 {SCREEN} +extension GLX"]
        command += ["qgis", "--profiles-path", scratch, "--profile", "test"]
        command += ["--nologo", "--code", str(script), *rasters]
        return subprocess.run(command, env=environment, check=False).returncode
