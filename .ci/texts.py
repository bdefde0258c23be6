# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Collects the texts that people see, and compiles their translations.

    python .ci/texts.py [LANGUAGE ...]

Brings `resources/translations/<language>.ts` up to date, those that are there and those that are
named (es, fr, pt_BR): new texts are added as unfinished, texts that are gone are dropped, and what
is translated stays. Then it compiles all of them to `.qm`, which QGIS reads. Translate with Qt
Linguist or in any editor.
"""

from __future__ import annotations

import ast
import functools
import json
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree  # of files of this checkout
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "ImageCollections"
# As Qt names languages: de, pt_BR.
LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")
SOURCES = ("algorithms", "engine", "plugin", "resources", "ui")
FRENCH_SPACE = re.compile("(?<=«) | (?=[:;?!%»])")
MARKS = ("translate", "QT_TRANSLATE_NOOP")
SENTENCE = "worded"  # of the engine, which has one context


class TextsError(Exception):
    """Texts cannot be collected or compiled; the message says why."""


@functools.cache
def collected() -> dict[str, list[str]]:
    """Return every text, and the files that have it, in the order of the source."""
    found: dict[str, list[str]] = {}
    for name, text in [*texts_of_calls(), *texts_of_records(), *texts_of_models()]:
        if name not in found.setdefault(text, []):
            found[text].append(name)
    return found


def texts_of_calls() -> Iterator[tuple[str, str]]:
    """Yield file and text of what the source marks."""
    for folder in SOURCES:
        for path in sorted((ROOT / folder).rglob("*.py")):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
            for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
                text = text_of(call)
                if text is not None:
                    yield path.relative_to(ROOT).as_posix(), text


def texts_of_records() -> Iterator[tuple[str, str]]:
    """Yield file and text of the labels of masks, and of the titles of collections."""
    for mask in records("masks.json"):
        yield "resources/masks.json", mask["label"]
    for catalogue in records("catalogues.json")["catalogues"]:
        for collection in catalogue["collections"]:
            yield "resources/catalogues.json", collection["title"]


def texts_of_models() -> Iterator[tuple[str, str]]:
    """Yield file and text of what the example models say of themselves and their parameters."""
    for path in sorted((ROOT / "resources" / "models").glob("*.model3")):
        parts = {part.get("name"): part for part in ElementTree.parse(path).getroot()}
        options = [
            *parts["parameterDefinitions"].iterfind("Option/Option[@name='description']"),
            *parts["parameterDefinitions"].iterfind("Option/Option[@name='help']"),
            *(option for option in parts["help"] if option.get("name") != "ALG_CREATOR"),
        ]
        for option in options:
            if option.get("value"):
                yield path.relative_to(ROOT).as_posix(), option.get("value", "")


def records(name: str) -> Any:
    """Return what a file of the resources holds."""
    return json.loads((ROOT / "resources" / name).read_text(encoding="utf-8"))


def text_of(call: ast.Call) -> str | None:
    """Return the text of a call that marks one for translation, None of any other call."""
    name = getattr(call.func, "attr", None) or getattr(call.func, "id", "")
    if name == SENTENCE and call.args:
        text = getattr(call.args[0], "value", None)
        return text if isinstance(text, str) else None
    if name not in MARKS or len(call.args) != 2:
        return None
    context, text = (getattr(argument, "value", None) for argument in call.args)
    return text if context == CONTEXT and isinstance(text, str) else None


def translations(path: Path) -> dict[str, str]:
    """Return what is translated in a file, "" for what is not."""
    found = {}
    for message in ElementTree.parse(path).iter("message"):
        translation = message.find("translation")
        finished = translation is not None and translation.get("type") is None
        found[message.findtext("source", "")] = (translation.text or "") if finished else ""
    return found


def spaced(language: str, translation: str) -> str:
    """Return a translation with no-break spaces where French has them; keyboards have none."""
    return FRENCH_SPACE.sub("\N{NO-BREAK SPACE}", translation) if language == "fr" else translation


def update(language: str) -> Path:
    """Bring the file of a language up to date, or start it."""
    path = FOLDER / f"{language}.ts"
    known = translations(path) if path.exists() else {}
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        f"<context>\n    <name>{CONTEXT}</name>",
    ]
    for text, files in collected().items():
        translation = escape(spaced(language, known.get(text, "")))
        kind = "" if translation else ' type="unfinished"'
        lines.append("    <message>")
        lines += [f'        <location filename="../../{name}"/>' for name in files]
        lines.append(f"        <source>{escape(text)}</source>")
        lines.append(f"        <translation{kind}>{translation}</translation>\n    </message>")
    lines.append("</context>\n</TS>\n")
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def compile_all() -> list[Path]:
    """Compile every language that is there, with what is translated of it."""
    made = []
    for path in sorted(FOLDER.glob("*.ts")):
        target = path.with_suffix(".qm")
        command = [compiler(), "-silent", str(path), "-qm", str(target)]
        subprocess.run(command, check=True, capture_output=True)
        made.append(target)
    return made


def compiler() -> str:
    """Return Qt's compiler of translations; Qt 6 keeps it off the PATH."""
    program = shutil.which("lrelease") or shutil.which("lrelease", path="/usr/lib/qt6/bin")
    if program is None:
        raise TextsError("lrelease is missing; it is in Debian's qttools5-dev-tools.")
    return program


def main() -> int:
    """Bring the languages up to date and compile them."""
    strange = [word for word in sys.argv[1:] if not LANGUAGE.fullmatch(word)]
    if strange:
        print(f"{strange[0]} is no language; name some as de or pt_BR", file=sys.stderr)
        return 2
    languages = {path.stem for path in FOLDER.glob("*.ts")} | set(sys.argv[1:])
    for language in sorted(languages):
        path = update(language)
        known = translations(path)
        done = sum(bool(text) for text in known.values())
        print(f"{path.relative_to(ROOT)}: {done} of {len(known)} texts are translated")
    if not languages:
        print(f"{len(collected())} texts; name a language to start its translation")
    try:
        compile_all()
    except TextsError as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
