# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The package that people install: what is in it, and what the plugin site would say of it."""

from __future__ import annotations

import ast
import io
import re
import subprocess
import sys
import zipfile
from configparser import ConfigParser
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "image_collections"
MEGABYTE = 1024 * 1024

# What the plugin site demands of metadata.txt before it takes a package.
REQUIRED = (
    *("name", "description", "about", "version", "author", "email", "qgisMinimumVersion"),
    *("homepage", "tracker", "repository"),
)


def build(folder):
    command = [sys.executable, ROOT / ".ci" / "package.py", folder]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    (path,) = Path(folder).glob("*.zip")
    return path


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    """Return the path of a package built now."""
    return build(tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="module")
def archive(package):
    with zipfile.ZipFile(package) as opened:
        yield opened


@pytest.fixture(scope="module")
def names(archive):
    return archive.namelist()


@pytest.fixture(scope="module")
def unpacked(archive, tmp_path_factory):
    """Return the folder of the package, unpacked."""
    folder = tmp_path_factory.mktemp("unpacked")
    archive.extractall(folder)
    return folder / PACKAGE


@pytest.fixture(scope="module")
def metadata(archive):
    parser = ConfigParser()  # with interpolation, as QGIS and the site read it
    parser.optionxform = str
    parser.read_file(io.StringIO(archive.read(f"{PACKAGE}/metadata.txt").decode()))
    return dict(parser.items("general"))


# ---- what is in it -------------------------------------------------------------------------------


def test_the_same_sources_make_the_same_bytes(package, tmp_path):
    assert build(tmp_path).read_bytes() == package.read_bytes()


def test_the_name_holds_the_version(package, metadata):
    assert package.name == f"{PACKAGE}-{metadata['version']}.zip"


def test_everything_that_is_shipped_is_in_it(names):
    expected = {
        path.relative_to(ROOT).as_posix()
        for folder in ("algorithms", "engine", "plugin", "resources", "ui")
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and path.suffix not in (".pyc", ".ts")
    }
    expected |= {"__init__.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md"}
    beside = {name for name in names if not name.startswith(f"{PACKAGE}/help/")}
    assert beside == {f"{PACKAGE}/{name}" for name in expected}


def test_nothing_of_the_workshop_is_in_it(names):
    parts = {part for name in names for part in Path(name).parts}
    workshop = {"tests", "benchmarks", "dev", ".ci", ".git", "pyproject.toml", "docs"}
    assert not parts & workshop
    # With one, a plugin that installs packages would act on it.
    assert "requirements.txt" not in parts


def test_every_language_is_compiled(names):
    languages = sorted(path.stem for path in (ROOT / "resources" / "translations").glob("*.ts"))
    assert sorted(Path(name).stem for name in names if name.endswith(".qm")) == languages


def test_files_can_be_read_by_everyone_and_run_by_nobody(archive):
    for entry in archive.infolist():
        assert entry.external_attr >> 16 == 0o644, entry.filename


def test_there_are_no_programs(names):
    programs = {".exe", ".dll", ".so", ".dylib", ".pyd", ".bat", ".cmd", ".sh", ".ps1", ".jar"}
    assert not {Path(name).suffix for name in names} & programs


# ---- what the site checks ------------------------------------------------------------------------


def test_it_is_small(package):
    # With the pictures of the guide and all languages; the site takes 25.
    assert package.stat().st_size < 5 * MEGABYTE


def test_names_are_safe_and_in_one_folder(archive, names):
    assert archive.testzip() is None
    for name in names:
        assert not re.search(r"\.\.|^/|\\|^[A-Za-z]:", name), name
        assert not re.search(r"\.pyc$|__pycache__|\.git|__MACOSX", name), name
    assert {Path(name).parts[0] for name in names} == {PACKAGE}
    assert PACKAGE.isidentifier()
    assert "plugin" not in PACKAGE


def test_it_has_what_a_plugin_must_have(names):
    for name in ("__init__.py", "metadata.txt", "LICENSE"):
        assert f"{PACKAGE}/{name}" in names


def test_the_metadata_is_complete(metadata):
    for key in REQUIRED:
        assert metadata[key].strip(), key
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata["version"])
    assert "plugin" not in metadata["name"].lower()
    assert "/" not in metadata["author"]
    assert re.fullmatch(r"[^@\s]+@[^@\s]+\.[a-z]+", metadata["email"])
    assert metadata["changelog"].startswith(metadata["version"])
    assert "- Add" in metadata["changelog"]
    assert "supportsQt6" not in metadata  # which the site warns of
    for key in ("experimental", "deprecated", "server"):
        assert metadata[key] in ("True", "False")


def test_addresses_are_real_or_plainly_placeholders(metadata):
    """example.org is kept free for examples: nobody can take such an address for a real one."""
    addresses = [metadata[key] for key in ("homepage", "tracker", "repository")]
    for address in addresses:
        assert re.fullmatch(r"https://[\w.-]+/\S+", address)
    placeholders = ["example.org" in address for address in (*addresses, metadata["email"])]
    assert all(placeholders) or not any(placeholders)


def test_the_icon_of_the_metadata_is_there(metadata, names):
    assert f"{PACKAGE}/{metadata['icon']}" in names


def test_the_class_factory_is_there(archive):
    tree = ast.parse(archive.read(f"{PACKAGE}/__init__.py"))
    assert "classFactory" in {getattr(node, "name", "") for node in tree.body}


def test_nothing_is_hidden_from_bandit(unpacked):
    """The site takes such marks, and shows that they are there."""
    marked = [path for path in unpacked.rglob("*.py") if "# nosec" in path.read_text("utf-8")]
    assert not marked
    assert not (unpacked / ".bandit").exists()
