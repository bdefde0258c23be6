# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""An output that cannot be written is refused before anything is computed, in every algorithm."""

from __future__ import annotations

import pytest
from image_collections.engine.errors import WriteError
from image_collections.engine.outputs.targets import check_makeable
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
)

ENDINGS = {"rasterDestination": ".tif", "sink": ".gpkg", "fileDestination": ".html"}


def destinations(provider):
    return [
        (algorithm, definition)
        for algorithm in provider.algorithms()
        if not isinstance(algorithm, QgsProcessingModelAlgorithm)
        for definition in algorithm.destinationParameterDefinitions()
    ]


def test_a_place_that_is_none_is_refused(provider, tmp_path):
    (tmp_path / "file").write_text("")
    seen = set()
    for algorithm, definition in destinations(provider):
        ending = ENDINGS.get(definition.type(), "")
        seen.add(definition.type())
        path = str(tmp_path / "file" / f"made{ending}")
        with pytest.raises(WriteError, match=r"The output folder '.*file"):
            algorithm.check_written({definition.name(): path}, QgsProcessingContext())
    assert seen == {*ENDINGS, "folderDestination"}


def test_a_folder_whose_name_no_disk_takes_is_refused(provider, tmp_path):
    for algorithm, definition in destinations(provider):
        path = str(tmp_path / ("n" * 300))
        if not isinstance(definition, QgsProcessingParameterFolderDestination):
            path += f"/made{ENDINGS[definition.type()]}"
        with pytest.raises(WriteError, match=r"cannot be made: .*long|does not exist"):
            algorithm.check_written({definition.name(): path}, QgsProcessingContext())


def test_folders_are_made_and_files_may_go_into_them(provider, tmp_path):
    for algorithm, definition in destinations(provider):
        context = QgsProcessingContext()
        if not isinstance(definition, QgsProcessingParameterFolderDestination):
            given = {definition.name(): QgsProcessing.TEMPORARY_OUTPUT}
            algorithm.check_written(given, context)
            continue
        given = {definition.name(): str(tmp_path / "new" / "results")}
        for other in algorithm.destinationParameterDefinitions():
            if isinstance(other, QgsProcessingParameterFileDestination):
                given[other.name()] = str(tmp_path / "new" / "results" / f"{other.name()}.x")
        algorithm.check_written(given, context)
        algorithm.check_written({definition.name(): QgsProcessing.TEMPORARY_OUTPUT}, context)


def test_the_dialog_says_it(provider, make_image, tmp_path):
    image = make_image("a.tif", {"B04": 1})
    algorithm = provider.algorithm("map").create()
    (tmp_path / "file").write_text("")
    page = str(tmp_path / "file" / "page.html")
    given = {"LAYERS": [image], "OUTPUT_FOLDER": str(tmp_path / "made"), "PAGE": page}
    is_right, message = algorithm.checkParameterValues(given, QgsProcessingContext())
    assert not is_right
    assert message == f"The output folder '{tmp_path / 'file'}' is a file; choose a folder."


def test_a_folder_below_a_file_cannot_be_made(tmp_path):
    (tmp_path / "file").write_text("")
    check_makeable(tmp_path / "a" / "b")
    check_makeable(tmp_path)
    with pytest.raises(WriteError, match="file' is a file"):
        check_makeable(tmp_path / "file" / "a" / "b")


def test_a_format_that_does_not_keep_a_result_is_refused(make_image, run, check, tmp_path):
    image = make_image("scene_2024-05-01.tif", {"B4": 7}, dtype="uint8")
    package, heights = str(tmp_path / "made.gpkg"), str(tmp_path / "made.dt0")
    # GDAL makes four bands of a picture of it.
    with pytest.raises(QgsProcessingException, match=r"GPKG cannot hold this result: its bands"):
        run("mosaic", [image], OUTPUT=package)
    is_right, message = check("mosaic", [image], OUTPUT=heights)
    assert not is_right
    assert message.startswith("The format DTED is for data of one kind")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["scene_2024-05-01.tif"]
