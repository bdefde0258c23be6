# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Tests the plugin in every version of QGIS that it is for, and compares what they compute.

    python tests/matrix/matrix.py PACKAGE [--but-tests-here] [SUITE ...]

PACKAGE is the zip of `./dev package`. In each Debian suite: all tests, the desktop with the package
installed from the zip, and the runs of outputs.py, whose results must be the same everywhere, byte
for byte; these and the tests of the engine also with other versions of numpy. The suite that this
machine has is tested as it is, the others in folders that a second run finds again: QGIS_CHROOTS,
or /var/tmp/qgis-chroots. `--but-tests-here` leaves out what `./dev test` does on this machine.
Exits with 1 when something failed or could not be tested.
"""

from __future__ import annotations

import os
import platform
import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
CHROOTS = Path(os.environ.get("QGIS_CHROOTS") or "/var/tmp/qgis-chroots")
RESULTS = CHROOTS / "results"

SUITES = {
    "bookworm": "QGIS 3.22, GDAL 3.6, Python 3.11, numpy 1.24",
    "trixie": "QGIS 3.40, GDAL 3.10, Python 3.13, numpy 2.2",
    "forky": "QGIS 3.44, GDAL 3.13, Python 3.14, numpy 2.4",
}
# Further versions of numpy, where there are wheels for the Python of the suite that GDAL's own
# module, made for one generation of numpy, can be loaded with.
NUMPY = {
    "bookworm": ("1.26.4",),
    "trixie": ("2.1.3", "2.4.1"),
    "forky": ("2.3.5",),
}
# For the tests of the engine alone, with the Python 3.12 that no suite has.
PLAIN_NUMPY = ("1.26.4", "2.0.2")
PYQT6 = ("PyQt6==6.11.0", "numpy==2.4.1")
MUST_RUN = {"REQUIRE_GDAL": "1", "REQUIRE_QGIS": "1"}
SECONDS = 1800


class Suite:
    """One version of QGIS: how a command runs in it."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.is_here = codename() == name
        self.results = RESULTS / name
        self.results.mkdir(parents=True, exist_ok=True)
        # The folder of results, and the Python of the tests, as a command sees them.
        self.seen = str(self.results) if self.is_here else "/mnt/results"
        self.python = str(ROOT / ".venv/bin/python") if self.is_here else "/tests-venv/bin/python"
        self.numpys = str(self.results / "numpy") if self.is_here else "/numpy"

    def make(self) -> bool:
        """Install what is missing; here, `./dev` has done so."""
        return self.is_here or call([*as_root(), HERE / "chroot.sh", "make", self.name, CHROOTS])

    def run(self, *command: str, **variables: str) -> bool:
        """Run a command in a copy of the checkout, or in the checkout itself."""
        settings = {**MUST_RUN, **variables}
        if (ROOT.parent / "shared" / "data").is_dir():
            settings["REQUIRE_SHARED"] = "1"
        words = ["env", *(f"{key}={value}" for key, value in settings.items()), *command]
        if self.is_here:
            return call(words)
        chroot = [*as_root(), HERE / "chroot.sh", "run", self.name, CHROOTS, self.results]
        return call([*chroot, *words])

    # ---- what is tested --------------------------------------------------------------------------

    def tests(self, *paths: str) -> bool:
        options = ("-m", "pytest", "-q", "-p", "no:cacheprovider")
        return self.run(self.python, *options, *paths, QT_QPA_PLATFORM="offscreen")

    def outputs(self, folder: str = "outputs") -> bool:
        shutil.rmtree(self.results / folder, ignore_errors=True)
        words = ("tests/matrix/outputs.py", f"{self.seen}/{folder}")
        return self.run(self.python, *words, QT_QPA_PLATFORM="offscreen")

    def desktop(self, package: Path) -> bool:
        shutil.copy(package, self.results / package.name)
        zipped, pictures = f"{self.seen}/{package.name}", f"{self.seen}/pictures"
        return self.run(self.python, "tests/matrix/desktop.py", zipped, pictures)

    def with_numpy(self, version: str) -> bool:
        """Run the tests of the engine, and keep the outputs, with another numpy."""
        folder = f"{self.numpys}-{version}"
        made = self.run(self.python, "tests/matrix/numpy_venv.py", version, folder)
        usual, self.python = self.python, f"{folder}/bin/python"
        try:
            return made and self.tests("tests/engine") and self.outputs(f"outputs-{version}")
        finally:
            self.python = usual


class Table:
    """What was tested, how it ended, and how long it took."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, str, str]] = []
        self.failed = False

    def step(self, name: str, action, *arguments) -> bool:
        """Carry out a step and note how it went."""
        print(f"\nmatrix: {name}", flush=True)
        start = time.monotonic()
        good = action(*arguments)
        self.rows.append((name, "good" if good else "FAILED", f"{time.monotonic() - start:.0f} s"))
        self.failed |= not good
        return good

    def note(self, name: str, text: str) -> None:
        self.rows.append((name, text, ""))

    def show(self) -> None:
        width = max(len(name) for name, _, _ in self.rows)
        print()
        for name, outcome, duration in self.rows:
            print(f"{name:<{width}}  {outcome:<8}{duration:>7}")


def main() -> int:
    package, given = Path(sys.argv[1]), sys.argv[2:]
    is_tested_here = "--but-tests-here" in given
    names = [name for name in given if name != "--but-tests-here"] or list(SUITES)
    unknown = set(names) - set(SUITES)
    if unknown:
        print(f"there is no suite {', '.join(unknown)}; there are {', '.join(SUITES)}")
        return 2
    start, table, kept = time.monotonic(), Table(), []
    for name in names:
        suite = Suite(name)
        table.note(name, SUITES[name])
        if not table.step(f"  {name}: made", suite.make):
            continue
        table.step(f"  {name}: desktop, from the package", suite.desktop, package)
        if table.step(f"  {name}: outputs", suite.outputs):
            kept.append(suite.results / "outputs")
        for version in NUMPY[name]:
            if table.step(
                f"  {name}: engine and outputs, numpy {version}", suite.with_numpy, version
            ):
                kept.append(suite.results / f"outputs-{version}")
        if not (suite.is_here and is_tested_here):
            table.step(f"  {name}: all tests", suite.tests)
    for folder in kept[1:]:
        shown = folder.relative_to(RESULTS)
        table.step(f"the same as {kept[0].relative_to(RESULTS)}: {shown}", same, kept[0], folder)
    table.step("names of Qt, under PyQt6", qt6)
    for version in PLAIN_NUMPY:
        plain_python(table, version)
    table.show()
    print(f"{'FAILED' if table.failed else 'good'} after {(time.monotonic() - start) / 60:.1f} min")
    return int(table.failed)


def qt6() -> bool:
    """Hold the plugin against PyQt6, on which QGIS 4 stands; no suite has a QGIS 4."""
    python = environment("pyqt6", sys.executable, *PYQT6)
    words = ["env", "QT_QPA_PLATFORM=offscreen", python, HERE / "qt6.py"]
    return python is not None and call(words)


def plain_python(table: Table, version: str) -> None:
    """Run the tests of the engine with Python 3.12, which no suite has, where there is one."""
    # pyenv offers a command on the PATH that does not work unless it is told to.
    installed = sorted(Path.home().glob(".pyenv/versions/3.12.*/bin/python3.12"))
    interpreter = str(installed[-1]) if installed else shutil.which("python3.12")
    if not interpreter:
        table.note("engine, Python 3.12", "not tested: it is not here")
        return
    pins = (ROOT / "tests" / "requirements.txt").read_text(encoding="utf-8").splitlines()
    wanted = [pin for pin in pins if pin.startswith(("pytest==", "pytest-timeout=="))]
    python = environment(f"python3.12-{version}", interpreter, *wanted, f"numpy=={version}")
    # Those that need more than numpy run in every suite.
    words = [python, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/engine"]
    words += ["-k", "not scikit_learn"]
    table.step(f"engine, Python 3.12, numpy {version}", lambda: python is not None and call(words))


def environment(name: str, interpreter: str, *packages: str) -> Path | None:
    """Return the Python of an environment with some packages, None when it cannot be made."""
    folder = RESULTS / name
    wanted = "\n".join(packages)
    if (folder / "wanted").exists() and (folder / "wanted").read_text() == wanted:
        return folder / "bin" / "python"
    python = folder / "bin" / "python"
    install = ("-m", "pip", "install", "--quiet", "--retries", "5", "--disable-pip-version-check")
    made = call([interpreter, "-m", "venv", "--clear", folder])
    if not made or not call([python, *install, *packages]):
        return None
    (folder / "wanted").write_text(wanted)
    return python


def same(first: Path, second: Path) -> bool:
    python = ROOT / ".venv/bin/python"
    return call([python, HERE / "compare.py", first, second])


def codename() -> str:
    """Return the name of the Debian that this machine runs, "" when it is no Debian."""
    release = platform.freedesktop_os_release()
    return release.get("VERSION_CODENAME", "") if release.get("ID") == "debian" else ""


def as_root() -> list[str]:
    """Return how to become root; where that is impossible chroot.sh says so."""
    return [] if os.geteuid() == 0 or not shutil.which("sudo") else ["sudo"]


def call(words: list) -> bool:
    """Run a program in the checkout; say which when it fails."""
    words = [str(word) for word in words]
    try:
        code = subprocess.run(words, cwd=ROOT, stdin=subprocess.DEVNULL, timeout=SECONDS).returncode
    except subprocess.TimeoutExpired:
        code = "no end in half an hour"
    if code:
        print(f"matrix: this ended with {code}: {shlex.join(words)}", flush=True)
    return not code


if __name__ == "__main__":
    sys.exit(main())
