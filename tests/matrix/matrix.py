# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Tests the plugin in every version of QGIS that it is for, and compares what they compute.

    python tests/matrix/matrix.py PACKAGE [--but-tests-here] [SUITE ...]

PACKAGE is the zip of `./dev package`. In each Debian suite: all tests but those that read nothing
but the source and those marked `once`, which show the same in every suite (kills, limits of the
system, lost workers); the desktop with the package installed from the zip; and the runs of
outputs.py, whose results must be the same everywhere, byte for byte. Each suite has a numpy and a
GDAL of its own; with further versions of numpy run outputs.py and the tests of what depends on
numpy most. The suite that this machine has is tested as it is, the others in folders that a second
run finds again: QGIS_CHROOTS, or /var/tmp/qgis-chroots. `--but-tests-here` leaves out what
`./dev test` does on this machine. One step more than there are processors runs at a time; each
says what it has to say when it ends. Exits with 1 when something failed or could not be tested.
"""

from __future__ import annotations

import io
import os
import platform
import shlex
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Container, Sequence
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import partial
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
    "trixie": ("2.1.3",),
    "forky": ("2.3.5",),
}
# Those that it cannot be loaded with: for the tests alone.
NUMPY_WITHOUT_GDAL = {"bookworm": ("2.0.2",), "trixie": (), "forky": ()}
# Those of the generation that another suite has as its own, with all tests: for the outputs alone.
NUMPY_OF_OTHERS = {"bookworm": (), "trixie": ("2.4.1",), "forky": ()}
# The tests of the engine that are about what numpy does: all else is the same with every numpy.
ABOUT_NUMPY = (
    *("reducers", "reducer_contract", "reducer_cases", "circular", "trend", "stack"),
    *("value_types", "weighted_statistics", "accumulators"),
)
# Tests that read the source, or build the package from it: the same in every suite, so once.
STATIC = (
    *("tests/test_layout.py", "tests/test_metadata.py", "tests/release"),
    "tests/qgis/test_scoped_enums.py",
)
PYQT6 = ("PyQt6==6.11.0", "numpy==2.4.1")
MUST_RUN = {"REQUIRE_GDAL": "1", "REQUIRE_QGIS": "1"}
SECONDS = 1800
# Steps that run at the same time: one more than there are processors, for some tests wait, and few
# enough for the memory.
AT_ONCE = min((os.cpu_count() or 1) + 1, 4)


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

    def tests(self, *paths: str, but: Sequence[str] = ()) -> bool:
        """Run tests; only here those of the source alone, and those that are the same in all."""
        left_out = [*but] if self.is_here else [*but, *STATIC]
        chosen = [] if self.is_here else ["-m", "not once"]
        ignored = (f"--ignore={path}" for path in left_out)
        return self.pytest(self.python, *chosen, *ignored, *paths)

    def pytest(self, python: str, *words: str) -> bool:
        options = ("-m", "pytest", "-q", "-p", "no:cacheprovider")
        return self.run(python, *options, *words, QT_QPA_PLATFORM="offscreen")

    def outputs(self, folder: str = "outputs", python: str | None = None) -> bool:
        shutil.rmtree(self.results / folder, ignore_errors=True)
        words = ("tests/matrix/outputs.py", f"{self.seen}/{folder}")
        return self.run(python or self.python, *words, QT_QPA_PLATFORM="offscreen")

    def desktop(self, package: Path) -> bool:
        shutil.copy(package, self.results / package.name)
        zipped, pictures = f"{self.seen}/{package.name}", f"{self.seen}/pictures"
        return self.run(self.python, "tests/matrix/desktop.py", zipped, pictures)

    def with_numpy(self, version: str) -> bool:
        """Run the tests that are about numpy, and keep the outputs, with another numpy."""
        python = self.numpy(version, "osgeo.gdal_array")
        return self.about_numpy(python) and self.outputs(f"outputs-{version}", python)

    def outputs_with_numpy(self, version: str) -> bool:
        """Keep the outputs with another numpy."""
        python = self.numpy(version, "osgeo.gdal_array")
        return python is not None and self.outputs(f"outputs-{version}", python)

    def with_numpy_alone(self, version: str) -> bool:
        """Run the tests that are about numpy with one that the suite's GDAL is not made for."""
        return self.about_numpy(self.numpy(version))

    def numpy(self, version: str, *needed: str) -> str | None:
        """Return the Python of an environment with another numpy, None when it is not made."""
        folder = f"{self.numpys}-{version}"
        words = ("tests/matrix/numpy_venv.py", version, folder, *needed)
        return f"{folder}/bin/python" if self.run(self.python, *words) else None

    def about_numpy(self, python: str | None) -> bool:
        found = {
            name: sorted((ROOT / "tests" / "engine").rglob(f"test_{name}.py"))
            for name in ABOUT_NUMPY
        }
        missing = [name for name, paths in found.items() if not paths]
        if missing:
            say(f"matrix: there are no tests of {', '.join(missing)}; see ABOUT_NUMPY")
        paths = [str(path.relative_to(ROOT)) for paths in found.values() for path in paths]
        return not missing and python is not None and self.pytest(python, *paths)


@dataclass(frozen=True)
class Step:
    """One thing to do, and the step that has to be good before it."""

    name: str
    act: Callable[[], bool]
    after: str = ""


class Table:
    """Carries out steps, and tells how they ended and how long each took."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, str, str]] = []
        self.good: set[str] = set()

    @property
    def failed(self) -> bool:
        return any(outcome != "good" for _, outcome, _ in self.rows)

    def carry_out(self, steps: Sequence[Step]) -> None:
        """Begin the steps in their order as soon as each can; some run at the same time."""
        waiting, running = list(steps), {}
        with ThreadPoolExecutor(AT_ONCE) as pool:
            while waiting or running:
                ready = [step for step in waiting if not step.after or step.after in self.good]
                for step in ready[: AT_ONCE - len(running)]:
                    waiting.remove(step)
                    print(f"matrix: {step.name} begins", flush=True)
                    running[pool.submit(self._take, step)] = step
                if not running:
                    break
                done = wait(running, return_when=FIRST_COMPLETED).done
                for future in done:
                    self._note(running.pop(future), *future.result())
        for step in waiting:
            self.rows.append((step.name, f"NOT TESTED: failed was '{step.after}'", ""))

    def _take(self, step: Step) -> tuple[bool, float, str]:
        """Carry out a step in a thread; return how it went, how long it took and what was said."""
        said.text = io.StringIO()
        start = time.monotonic()
        return step.act(), time.monotonic() - start, said.text.getvalue()

    def _note(self, step: Step, is_good: bool, seconds: float, text: str) -> None:
        print(f"\nmatrix: {step.name}, {seconds:.0f} s\n{text}", end="", flush=True)
        self.rows.append((step.name, "good" if is_good else "FAILED", f"{seconds:.0f} s"))
        if is_good:
            self.good.add(step.name)

    def show(self) -> None:
        width = max(len(name) for name, _, _ in self.rows)
        print()
        for name, outcome, duration in sorted(self.rows):
            print(f"{name:<{width}}  {outcome:<8}{duration:>7}")


def main() -> int:
    package, given = Path(sys.argv[1]), sys.argv[2:]
    is_tested_here = "--but-tests-here" in given
    names = [name for name in given if name != "--but-tests-here"] or list(SUITES)
    unknown = set(names) - set(SUITES)
    if unknown:
        print(f"there is no suite {', '.join(unknown)}; there are {', '.join(SUITES)}")
        return 2
    start, table = time.monotonic(), Table()
    for name in names:
        print(f"{name}: {SUITES[name]}")
    table.carry_out(steps_of([Suite(name) for name in names], package, is_tested_here))
    table.carry_out(comparisons(names, table.good))
    table.show()
    print(f"{'FAILED' if table.failed else 'good'} after {(time.monotonic() - start) / 60:.1f} min")
    return int(table.failed)


def steps_of(suites: Sequence[Suite], package: Path, is_tested_here: bool) -> list[Step]:
    """Return what to do, the longest first, so that none is left alone at the end."""
    steps = [Step(made(suite.name), suite.make) for suite in suites if not suite.is_here]
    steps += [Step(made(suite.name), suite.make) for suite in suites if suite.is_here]
    for suite in suites:
        if not (suite.is_here and is_tested_here):
            in_qgis = partial(suite.tests, "tests/qgis")
            steps.append(Step(f"{suite.name}: tests in QGIS", in_qgis, made(suite.name)))
    for suite in suites:
        if not (suite.is_here and is_tested_here):
            others = partial(suite.tests, "tests", but=["tests/qgis"])
            steps.append(Step(f"{suite.name}: tests of the engine", others, made(suite.name)))
    steps += numpy_steps(suites, NUMPY, Suite.with_numpy)
    steps += numpy_steps(suites, NUMPY_WITHOUT_GDAL, Suite.with_numpy_alone)
    for suite in suites:
        desktop = partial(suite.desktop, package)
        steps.append(Step(f"{suite.name}: desktop, from the package", desktop, made(suite.name)))
    steps += numpy_steps(suites, NUMPY_OF_OTHERS, Suite.outputs_with_numpy)
    steps.append(Step("names of Qt, under PyQt6", qt6))
    for suite in suites:
        steps.append(Step(outputs(suite.name), suite.outputs, made(suite.name)))
    return steps


def numpy_steps(
    suites: Sequence[Suite],
    versions: dict[str, tuple[str, ...]],
    act: Callable[[Suite, str], bool],
) -> list[Step]:
    return [
        Step(with_numpy(suite.name, version), partial(act, suite, version), made(suite.name))
        for suite in suites
        for version in versions[suite.name]
    ]


def comparisons(names: Sequence[str], good: Container[str]) -> list[Step]:
    """Return the comparisons of what good steps have kept, all with the first."""
    kept = [RESULTS / name / "outputs" for name in names if outputs(name) in good]
    for name in names:
        kept += [
            RESULTS / name / f"outputs-{version}"
            for version in (*NUMPY[name], *NUMPY_OF_OTHERS[name])
            if with_numpy(name, version) in good
        ]
    shown = [folder.relative_to(RESULTS) for folder in kept]
    return [
        Step(f"same as {shown[0]}: {name}", partial(same, kept[0], folder))
        for name, folder in zip(shown[1:], kept[1:])
    ]


def made(name: str) -> str:
    return f"{name}: made"


def outputs(name: str) -> str:
    return f"{name}: outputs"


def with_numpy(name: str, version: str) -> str:
    return f"{name}: numpy {version}"


def qt6() -> bool:
    """Hold the plugin against PyQt6, on which QGIS 4 stands; no suite has a QGIS 4."""
    python = environment("pyqt6", sys.executable, *PYQT6)
    words = ["env", "QT_QPA_PLATFORM=offscreen", python, HERE / "qt6.py"]
    return python is not None and call(words)


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


# What the step of a thread has said, until it ends.
said = threading.local()


def say(text: str) -> None:
    print(text, file=said.text)


def call(words: list) -> bool:
    """Run a program in the checkout and keep what it says; say which when it fails."""
    words = [str(word) for word in words]
    with tempfile.TemporaryFile("w+", errors="replace") as log:
        try:
            code = subprocess.run(
                words,
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                timeout=SECONDS,
            ).returncode
        except subprocess.TimeoutExpired:
            code = "no end in half an hour"
        log.seek(0)
        say(log.read().rstrip("\n"))
    if code:
        say(f"matrix: this ended with {code}: {shlex.join(words)}")
    return not code


if __name__ == "__main__":
    sys.exit(main())
