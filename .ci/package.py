# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Builds the file that people install and that the plugin site takes.

    python .ci/package.py [FOLDER]

FOLDER, `dist` unless it is given, gets `image_collections-<version>.zip`. The same sources make the
same bytes. Translations are compiled and the guide is made on the way; the newest changes go into
the metadata.
"""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from configparser import ConfigParser
from pathlib import Path

import guide
import texts

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = "image_collections"
SHIPPED = (
    *("__init__.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md"),
    *("algorithms", "engine", "plugin", "resources", "ui"),
)
# Everything else in these folders is a mistake, or has to be added here.
KINDS = {".py", ".svg", ".json", ".qm", ".model3", ".qml", ".png"}
LEFT_OUT = {".ts", ".pyc"}
# The first moment that a zip can tell.
ALWAYS = (1980, 1, 1, 0, 0, 0)
ADDRESSES = ("homepage", "repository", "tracker", "email")


class PackageError(Exception):
    """The package cannot be made; the message says why."""


def build(folder: Path) -> Path:
    """Write the package into a folder and return its path."""
    texts.compile_all()
    contents = {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in shipped()}
    contents["metadata.txt"] = metadata_with_changes().encode()
    homepage = metadata()["general"]["homepage"]
    contents |= {f"help/{name}": content for name, content in guide.files(homepage).items()}
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{PACKAGE}-{version()}.zip"
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in sorted(contents.items()):
            entry = zipfile.ZipInfo(f"{PACKAGE}/{name}", ALWAYS)
            entry.external_attr = 0o644 << 16
            entry.create_system = 3  # the same on every system
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED, compresslevel=9)
    return target


def shipped() -> list[Path]:
    """Return the files that go into the package."""
    found = []
    for name in SHIPPED:
        path = ROOT / name
        found += [path] if path.is_file() else [each for each in path.rglob("*") if each.is_file()]
    found = [path for path in found if path.suffix not in LEFT_OUT]
    for path in found:
        if path.parent != ROOT and path.suffix not in KINDS:
            raise PackageError(f".ci/package.py does not say whether to ship {path}")
    return found


def metadata() -> ConfigParser:
    """Read metadata.txt, the keys as they are written."""
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment]
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return parser


def version() -> str:
    """Return the version of the plugin."""
    return metadata()["general"]["version"]


def metadata_with_changes() -> str:
    """Return metadata.txt with the newest section of the changelog, as the plugin site shows it."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    section = re.split(r"^## .*$", changelog, flags=re.MULTILINE)[1].strip()
    # In this format a per cent sign is written twice.
    lines = [f"    {line.strip()}" for line in section.replace("%", "%%").splitlines() if line]
    text = (ROOT / "metadata.txt").read_text(encoding="utf-8").rstrip("\n")
    return f"{text}\nchangelog={version()}\n" + "\n".join(lines) + "\n"


def placeholders() -> list[str]:
    """Return the addresses that have to be set before the package can be uploaded."""
    general = metadata()["general"]
    return [key for key in ADDRESSES if "example.org" in general[key]]


def main() -> int:
    """Build the package and say what is left to do."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist"
    try:
        target = build(folder)
    except (
        PackageError,
        guide.GuideError,
        texts.TextsError,
        subprocess.CalledProcessError,
    ) as problem:
        print(problem, file=sys.stderr)
        return 1
    print(f"{target}  {target.stat().st_size / 1024:.0f} kB")
    if placeholders():
        print(f"Set before the upload, in metadata.txt: {', '.join(placeholders())}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
