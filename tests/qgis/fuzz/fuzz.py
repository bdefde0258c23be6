# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Random input to every algorithm of the provider; each ends in words or with a right result.

    python tests/qgis/fuzz/fuzz.py --seconds 600 --seed 7

Findings are printed as lines of JSON, and at the end how many inputs there were. A case can be run
again by its number: --seed 7 --only 123.
"""

from __future__ import annotations

import argparse
import faulthandler
import importlib.util
import json
import os
import random
import re
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path

TESTS = Path(__file__).resolve().parents[2]

# A case that takes longer hangs. A run is cancelled long before that.
LONGEST = 60
CANCEL_AFTER = 1.5
MEMORY = 6 << 30
# What QGIS says of footprints and tables, which come last: rasters that are whole stay.
NO_TABLE = "Could not create layer"
# What QGIS says of an input of a model that it cannot find, with its name as it was given.
NO_INPUT = "Could not load source layer"
LONGEST_MESSAGE = 3000
NO_SENTENCE = re.compile(r"Traceback|object at 0x|<class |Error:|[\x00-\x08\x0b-\x1f\x7f]")


def load_package():
    spec = importlib.util.spec_from_file_location("loader", TESTS / "conftest.py")
    spec.loader.exec_module(importlib.util.module_from_spec(spec))


class Campaign:
    """Makes cases, runs them, and keeps what is wrong."""

    def __init__(self, seed, folder):
        from image_collections.algorithms.provider import ALGORITHMS, Provider
        from image_collections.tests.qgis.fuzz import inputs
        from qgis.core import QgsApplication

        self.inputs = inputs
        self.provider = Provider()
        QgsApplication.processingRegistry().addProvider(self.provider)
        self.algorithms = sorted(self.provider.algorithms(), key=lambda item: item.name())
        self.ours = {algorithm.NAME for algorithm in ALGORITHMS}
        self.seed = seed
        self.images = Path(folder, "images")
        self.results = Path(folder, "results")
        self.images.mkdir()
        self.results.mkdir()
        self.good, self.odd = inputs.images(self.images)
        for place in range(4):
            for ending in ("tif", "vrt"):
                Path(self.images, f"damaged{place}.{ending}").touch()
        self.raised = []
        sys.excepthook = lambda *error: self.raised.append(f"{error[0].__name__}: {error[1]}")

    def case(self, number):
        """Return an algorithm and its parameters."""
        rng = random.Random(f"{self.seed} {number}")
        algorithm = self.algorithms[number % len(self.algorithms)]
        definitions = list(algorithm.parameterDefinitions())
        parameters = {}
        for definition in definitions:
            if definition.isDestination() or self._is_needed(definition):
                parameters[definition.name()] = self._right(rng, definition)
        changed = rng.sample(definitions, min(len(definitions), rng.choice((1, 1, 2, 3))))
        for definition in changed:
            parameters[definition.name()] = self._wrong(rng, definition, number)
        return algorithm, parameters, rng.random() < 0.3

    @staticmethod
    def _is_needed(definition):
        return not definition.flags() & definition.Flag.FlagOptional and (
            definition.defaultValue() is None
        )

    def _right(self, rng, definition):
        kind = definition.type()
        if kind == "multilayer":
            return rng.sample(self.good, rng.randrange(1, len(self.good) + 1))
        if kind == "raster":
            return self.good[0]
        if kind in ("file", "folderDestination"):
            return str(self.results if definition.isDestination() else self.images)
        if kind == "rasterDestination" and definition.name() == "OUTPUT":
            return str(self.results / "out.tif")
        if kind == "fileDestination":
            return str(self.results / "out.html")
        if kind in ("source", "vector"):
            return str(self.results / "none.gpkg")
        if definition.isDestination():
            return None if rng.random() < 0.8 else self._target(rng, definition)
        return {
            "extent": self.inputs.EXTENTS[-5],
            "number": 1,
            "string": "B4",
            "crs": "EPSG:3857",
        }.get(kind)

    @staticmethod
    def _ending(definition):
        return {"rasterDestination": "tif", "fileDestination": "html"}.get(
            definition.type(), "gpkg"
        )

    def _target(self, rng, definition):
        return str(self.results / f"{definition.name().lower()}.{self._ending(definition)}")

    def _wrong(self, rng, definition, number):
        kind = definition.type()
        if kind in ("multilayer", "raster"):
            found = [self._file(rng, number, place) for place in range(rng.randrange(4))]
            some = found + rng.sample(self.good, rng.randrange(2))
            return some if kind == "multilayer" else (some or [""])[0]
        if definition.isDestination():
            name = re.sub(r"[/\x00\ud800]", "_", self.inputs.random_text(rng))
            return str(
                self.results / (name + rng.choice(("", ".tif", ".vrt", ".png", ".img", ".html")))
            )
        if kind == "enum" and rng.random() < 0.8:
            options = definition.options()
            return (
                rng.sample(options, min(3, len(options)))
                if definition.allowMultiple()
                else (rng.choice(options))
            )
        choices = {
            "number": self.inputs.NUMBERS,
            "distance": self.inputs.NUMBERS,
            "extent": self.inputs.EXTENTS,
            "crs": self.inputs.CRSS,
            "boolean": (True, False, "maybe", None),
        }
        if kind in choices and rng.random() < 0.85:
            return rng.choice(choices[kind])
        return self.inputs.random_text(rng)

    def _file(self, rng, number, place):
        if rng.random() < 0.5:
            return rng.choice(self.odd)
        source = rng.choice((self.good[0], str(self.images / "virtual.vrt")))
        # Beside the others, since a virtual raster names its sources.
        target = self.images / f"damaged{place}{Path(source).suffix}"
        return self.inputs.damaged(rng, source, target)

    def run(self, number):
        """Run a case; return what became of it, and what is wrong with that."""
        from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

        class Feedback(QgsProcessingFeedback):
            def __init__(self):
                super().__init__(False)
                self.errors = []
                self.end = time.monotonic() + CANCEL_AFTER

            def reportError(self, error, fatalError=False):  # noqa: N802, N803
                self.errors.append(error)

            def isCanceled(self):  # noqa: N802
                return time.monotonic() > self.end

        algorithm, parameters, skips_check = self.case(number)
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        feedback = Feedback()
        before = self._listing()
        self.raised.clear()
        started = time.process_time()
        message, state = "", "done"
        try:
            is_right, message = algorithm.checkParameterValues(parameters, context)
            state = "done" if is_right else "refused"
            if is_right or skips_check:
                _, is_done = algorithm.create().run(parameters, context, feedback)
                if not is_done:
                    state = "failed"
                    message = "\n".join(feedback.errors)
        except Exception as error:
            # What a model of QGIS throws where a step fails does not reach Python in words.
            if not (str(error) == "unknown" and algorithm.name() not in self.ours):
                where = traceback.extract_tb(error.__traceback__)[-1]
                self.raised.append(f"{type(error).__name__}: {error} ({where.name}: {where.line})")
        wrong = list(self.raised)
        wrong += self._wrong_message(state, message)
        wrong += self._wrong_files(before, state, message)
        took = time.process_time() - started
        if took > LONGEST / 3:
            wrong.append(f"took {took:.1f} s of processor")
        for finding in wrong:
            shown = {key: str(value)[:300] for key, value in parameters.items()}
            print(
                json.dumps(
                    {
                        "case": number,
                        "algorithm": algorithm.name(),
                        "wrong": finding[:600],
                        "parameters": shown,
                    }
                ),
                flush=True,
            )
        return state if not wrong else "wrong"

    @staticmethod
    def _wrong_message(state, message):
        if state == "done":
            return []
        if not message.strip():
            return [f"{state} without a word"]
        if len(message) > LONGEST_MESSAGE:
            return [f"a message of {len(message)} characters: {message}"]
        if message.startswith(NO_INPUT):
            return []
        return [f"no sentence: {message}"] if NO_SENTENCE.search(message) else []

    def _listing(self):
        ours = {str(path) for path in self.results.parent.rglob("*")}
        return ours | {path.name for path in Path().iterdir()}

    def _wrong_files(self, before, state, message):
        new = {name for name in self._listing() - before if not name.endswith(".aux.xml")}
        wrong = [
            f"a file outside the target: {name}" for name in new if str(self.results) not in name
        ]
        if state != "done" and not message.startswith(NO_TABLE):
            wrong += [f"left behind: {name}" for name in new if str(self.results) in name]
        for path in self.results.iterdir():
            if path.is_file():
                path.unlink()
        return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--cases", type=int, help="end after so many, also before the seconds")
    options = parser.parse_args()
    load_package()
    import resource

    from osgeo import gdal
    from qgis.core import QgsApplication

    gdal.SetConfigOption("CPL_LOG", os.devnull)
    application = QgsApplication([], False)
    application.initQgis()
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    counts = Counter()
    with tempfile.TemporaryDirectory(prefix="image-collections-fuzz-") as folder:
        campaign = Campaign(options.seed, folder)
        end = time.monotonic() + options.seconds
        number = options.first if options.only is None else options.only
        count = options.cases if options.only is None else 1
        last = None if count is None else number + count
        while time.monotonic() < end:
            # Also where Python itself hangs: what was run last is the last line.
            print(f"case {number}", file=sys.stderr, flush=True)
            faulthandler.dump_traceback_later(LONGEST, exit=True)
            counts[campaign.run(number)] += 1
            faulthandler.cancel_dump_traceback_later()
            number += 1
            if number == last:
                break
        print(json.dumps({"inputs": sum(counts.values()), **counts}), flush=True)
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
