# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes an environment like the one that runs this, but for its version of numpy.

    python tests/matrix/numpy_venv.py VERSION FOLDER [MODULE ...]

The modules must be there beside that numpy.
"""

from __future__ import annotations

import subprocess
import sys
import sysconfig
from pathlib import Path


def main() -> None:
    version, folder, needed = sys.argv[1], Path(sys.argv[2]), sys.argv[3:]
    python = folder / "bin" / "python"
    is_there = numpy_of(python, needed) == version
    if not is_there:
        create = ["-m", "venv", "--clear", "--system-site-packages", str(folder)]
        subprocess.run([sys.executable, *create], check=True)
    # The test packages of this environment, behind the numpy of that one. Written anew each time:
    # it may have been made from another checkout.
    paths = sysconfig.get_paths("venv", {"base": str(folder)})
    link = Path(paths["purelib"]) / "tests.pth"
    link.write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    if is_there:
        return
    install = ["-m", "pip", "install", "--quiet", "--retries", "5", "--disable-pip-version-check"]
    wanted = ["--ignore-installed", "--no-deps", "--only-binary", "numpy", f"numpy=={version}"]
    subprocess.run([str(python), *install, *wanted], check=True)
    found = numpy_of(python, needed)
    if found != version:
        sys.exit(f"{folder} has numpy '{found}' in place of {version}")


def numpy_of(python: Path, needed: list[str]) -> str:
    """Return the version of numpy that a Python finds, "" without one or what it is needed for."""
    if not python.exists():
        return ""
    modules = ", ".join(["numpy", *needed])
    ask = [str(python), "-c", f"import {modules}; print(numpy.__version__)"]
    return subprocess.run(ask, capture_output=True, text=True).stdout.strip()


if __name__ == "__main__":
    main()
