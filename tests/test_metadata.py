# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What QGIS and its plugin repository read of the plugin, and what goes into the package."""

from __future__ import annotations

import re
from configparser import ConfigParser
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
REQUIRED = (
    "name",
    "description",
    "about",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "homepage",
    "repository",
    "tracker",
    "license",
    "tags",
    "icon",
)
# Folders and files that the plugin cannot do without.
SHIPPED = (
    "/__init__.py",
    "/metadata.txt",
    "/LICENSE",
    *("/engine", "/algorithms", "/plugin", "/ui", "/resources"),
)


@pytest.fixture(scope="module")
def metadata():
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return parser["general"]


def ignored_on_export():
    lines = (ROOT / ".gitattributes").read_text(encoding="utf-8").splitlines()
    return [line.split()[0] for line in lines if line.endswith(" export-ignore")]


@pytest.mark.parametrize("key", REQUIRED)
def test_metadata_has_what_the_plugin_repository_requires(metadata, key):
    assert metadata.get(key, "").strip()


def test_metadata_says_for_which_qgis_it_is(metadata):
    assert metadata["name"] == "Image Collections"
    assert metadata["qgisMinimumVersion"] == "3.22"
    assert metadata["qgisMaximumVersion"] == "4.99"
    assert metadata["hasProcessingProvider"] == "yes"  # else qgis_process does not load it
    assert metadata["license"] == "GPL-2.0-or-later"


def test_the_plugin_needs_no_other_plugin_and_no_package(metadata):
    assert "plugin_dependencies" not in metadata


def test_the_description_is_one_line(metadata):
    assert "\n" not in metadata["description"]
    assert not metadata["description"].endswith(".")


def test_the_icon_is_there(metadata):
    assert (ROOT / metadata["icon"]).is_file()


def test_the_version_is_in_the_changelog_or_changes_are_unreleased(metadata):
    version = metadata["version"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", version)
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    headings = re.findall(r"^## \[?([^\]\s]+)", text, re.MULTILINE)
    assert "Unreleased" in headings or version in headings


def test_changes_start_with_what_they_do():
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    entries = re.findall(r"^- (\w+)", text, re.MULTILINE)
    assert entries
    assert set(entries) <= {"Add", "Change", "Fix", "Remove"}


def test_paths_that_stay_out_of_the_package_exist():
    paths = ignored_on_export()
    assert "/tests" in paths
    for path in paths:
        assert path.startswith("/"), path
        assert (ROOT / path.lstrip("/")).exists(), path


def test_nothing_that_the_plugin_needs_stays_out_of_the_package():
    assert not set(ignored_on_export()) & set(SHIPPED)
    for path in SHIPPED:
        assert (ROOT / path.lstrip("/")).exists(), path


def test_scripts_keep_their_line_ends_on_every_system():
    assert "* text=auto eol=lf" in (ROOT / ".gitattributes").read_text(encoding="utf-8")
