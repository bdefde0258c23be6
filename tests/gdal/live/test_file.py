# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The file of a live composite: moved, copied, of another plugin folder, and trusted or not."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import numpy as np
import pytest
from image_collections.engine.errors import InvalidOptionError, WriteError
from image_collections.engine.live import file
from image_collections.engine.live.file import copy_live, plan_of, read_live, relocate, write_live
from image_collections.engine.live.trust import ENABLE, MODULES, Trust, why_not
from image_collections.tests.support.live_files import live, read, write_scenes
from image_collections.tests.support.runs import mosaic_plan
from osgeo import gdal

MODULE = "image_collections.engine.live.pixels"


@pytest.fixture
def options(monkeypatch):
    """Set the two options to something, and put back what was there."""
    before = {option: gdal.GetConfigOption(option) for option in (ENABLE, MODULES)}
    for option in before:
        monkeypatch.delenv(option, raising=False)
        gdal.SetConfigOption(option, None)
    yield lambda enable, modules: (
        gdal.SetConfigOption(ENABLE, enable),
        gdal.SetConfigOption(MODULES, modules),
    )
    for option, value in before.items():
        gdal.SetConfigOption(option, value)


def now():
    return gdal.GetConfigOption(ENABLE), gdal.GetConfigOption(MODULES)


@pytest.fixture
def project(raster, tmp_path):
    """A folder with images and a live composite of them beside each other."""
    folder = tmp_path / "project"
    (folder / "scenes").mkdir(parents=True)
    scenes = []
    for path in write_scenes(raster):
        shutil.move(path, folder / "scenes")
        scenes.append(str(folder / "scenes" / Path(path).name))
    write_live(str(folder / "map.live.vrt"), mosaic_plan(scenes), "composite", {})
    return folder


# ---- trust ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "granted"),
    [
        ((None, None), ("TRUSTED_MODULES", MODULE)),
        (("TRUSTED_MODULES", None), ("TRUSTED_MODULES", MODULE)),
        ((None, "own.module"), ("TRUSTED_MODULES", f"own.module,{MODULE}")),
        (("YES", "a,b"), ("YES", f"a,b,{MODULE}")),
        (("NO", None), ("NO", MODULE)),
        ((None, MODULE), ("TRUSTED_MODULES", MODULE)),
    ],
)
def test_trust_is_granted_to_one_module_and_taken_back(options, before, granted):
    options(*before)
    trust = Trust()
    for _ in range(2):
        trust.grant()
        trust.grant()
        assert now() == granted
        trust.withdraw()
        assert now() == before
        trust.withdraw()
        assert now() == before


def test_what_the_environment_says_shows_again(options, monkeypatch):
    monkeypatch.setenv(MODULES, "from.outside")
    os.environ[MODULES] = "from.outside"
    trust = Trust()
    trust.grant()
    assert now()[1] == f"from.outside,{MODULE}"
    trust.withdraw()
    assert now()[1] == "from.outside"


def test_what_others_add_meanwhile_stays(options):
    trust = Trust()
    trust.grant()
    gdal.SetConfigOption(MODULES, f"{now()[1]},of.another")
    trust.withdraw()
    assert now() == (None, "of.another")


def test_it_is_known_whether_gdal_can_call_the_function(options):
    assert "trust" in why_not().lower()
    trust = Trust()
    trust.grant()
    assert why_not() == ""
    gdal.SetConfigOption(ENABLE, "NO")
    assert why_not().endswith(".")
    assert "<" not in why_not()
    trust.withdraw()


def test_without_trust_there_are_no_pixels(options, project):
    assert "GDAL_VRT" in complaint(project / "map.live.vrt")


def complaint(path):
    """Return what GDAL says of the pixels of a file that it refuses, by message or exception."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        assert gdal.Open(str(path)).ReadAsArray() is None
        return gdal.GetLastErrorMsg()
    except RuntimeError as error:
        return str(error)
    finally:
        gdal.PopErrorHandler()


# ---- the file ------------------------------------------------------------------------------------


def test_the_file_names_the_module_and_nothing_else(project):
    text = (project / "map.live.vrt").read_text()
    assert text.count("<PixelFunctionType>") == text.count(f">{MODULE}.pixels</PixelFunctionType>")
    assert "PixelFunctionCode" not in text
    found = read_live(str(project / "map.live.vrt"))
    assert found.module == MODULE
    assert found.homes == (str(project),)
    assert len(plan_of(str(project / "map.live.vrt")).images) == 4


def test_other_files_are_not_live(project, tmp_path):
    gdal.Translate(str(tmp_path / "plain.vrt"), str(project / "scenes" / "scene0.tif"))
    (tmp_path / "picture.vrt").write_bytes(bytes(range(256)))
    for name in ("plain.vrt", "picture.vrt", "missing.vrt", "scene.tif"):
        assert read_live(str(tmp_path / name)) is None
        assert relocate(str(tmp_path / name)) == []
        with pytest.raises(InvalidOptionError):
            plan_of(str(tmp_path / name))


def test_a_moved_project_finds_its_images(trusted, project, tmp_path):
    before = read(gdal.Open(str(project / "map.live.vrt")))
    moved = tmp_path / "else" / "where"
    moved.parent.mkdir()
    project.rename(moved)
    path = str(moved / "map.live.vrt")
    assert relocate(path) == []
    assert read(gdal.Open(path)).tobytes() == before.tobytes()
    content = Path(path).read_bytes()
    assert relocate(path) == []
    assert Path(path).read_bytes() == content, "what is at home stays as it is"


def test_a_copied_project_takes_the_copied_images(trusted, project, tmp_path):
    shutil.copytree(project, tmp_path / "copy")
    path = str(tmp_path / "copy" / "map.live.vrt")
    relocate(path)
    folder = str(tmp_path / "copy" / "scenes")
    assert {str(Path(image.path).parent) for image in plan_of(path).images} == {folder}


def test_a_file_that_moves_alone_keeps_to_its_images(trusted, project, tmp_path):
    before = read(gdal.Open(str(project / "map.live.vrt")))
    (tmp_path / "alone").mkdir()
    path = str(tmp_path / "alone" / "map.live.vrt")
    shutil.copy(project / "map.live.vrt", path)
    assert relocate(path) == []
    assert read(gdal.Open(path)).tobytes() == before.tobytes()
    copy_live(str(project / "map.live.vrt"), str(tmp_path / "copied.vrt"))
    assert read_live(str(tmp_path / "copied.vrt")).homes == (str(tmp_path),)
    assert read(gdal.Open(str(tmp_path / "copied.vrt"))).tobytes() == before.tobytes()


def in_words_of_gdal(path):
    """Have GDAL write a file anew, as it does for statistics."""
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetMetadataItem("STATISTICS_MEAN", "7")
    del dataset
    assert "STATISTICS_MEAN" in Path(path).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["cen'as a,b", 'say "now"', "a & b", "<x>", "ünï", "plain"])
def test_a_file_that_gdal_has_written_anew_finds_its_images(trusted, raster, tmp_path, name):
    folder = tmp_path / name
    folder.mkdir()
    scenes = [shutil.move(path, folder) for path in write_scenes(raster)]
    write_live(str(folder / "map.live.vrt"), mosaic_plan(scenes), "composite", {})
    before = read(gdal.Open(str(folder / "map.live.vrt")))
    in_words_of_gdal(folder / "map.live.vrt")
    moved = tmp_path / "moved"
    folder.rename(moved)
    path = str(moved / "map.live.vrt")
    assert relocate(path) == []
    assert name not in read_live(path).plan
    assert read(gdal.Open(path)).tobytes() == before.tobytes()
    in_words_of_gdal(path)
    moved.rename(folder)
    assert relocate(str(folder / "map.live.vrt")) == []


def test_a_long_crs_before_what_it_says_is_no_hindrance(project):
    path = project / "map.live.vrt"
    path.write_text(path.read_text().replace("<VRTDataset ", f"<!--{'crs ' * 2000}--><VRTDataset "))
    assert read_live(str(path)) is not None


def test_an_image_that_comes_back_after_a_move_is_found(trusted, project, tmp_path):
    before = read(gdal.Open(str(project / "map.live.vrt")))
    away = tmp_path / "scene1.tif"
    (project / "scenes" / "scene1.tif").rename(away)
    for folder in ("one", "two"):
        moved = tmp_path / folder / "project"
        moved.parent.mkdir()
        project.rename(moved)
        project = moved
        path = str(project / "map.live.vrt")
        (missing,) = relocate(path)
        assert missing.name == "scene1"
        found = {str(Path(image.path).parent) for image in plan_of(path).images}
        assert str(project / "scenes") in found, "those that are there are found at once"
    content = Path(path).read_bytes()
    assert len(relocate(path)) == 1
    assert Path(path).read_bytes() == content
    away.rename(project / "scenes" / "scene1.tif")
    assert relocate(path) == []
    assert read_live(path).homes == (str(project),)
    assert read(gdal.Open(path)).tobytes() == before.tobytes()


def test_images_that_are_gone_are_named(project):
    (project / "scenes" / "scene1.tif").unlink()
    (missing,) = relocate(str(project / "map.live.vrt"))
    assert missing.name == "scene1"


def test_a_file_of_another_plugin_folder_is_taken_over(trusted, project):
    path = project / "map.live.vrt"
    before = read(gdal.Open(str(path)))
    path.write_text(path.read_text().replace("image_collections.engine", "my-checkout.engine"))
    assert "my-checkout" in complaint(path)
    relocate(str(path))
    assert read(gdal.Open(str(path))).tobytes() == before.tobytes()


def test_a_failed_write_leaves_the_old_file(project, monkeypatch):
    path = project / "map.live.vrt"
    before = path.read_bytes()
    plan = plan_of(str(path))

    def fail(self, *arguments, **options):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(file.Path, "write_text", fail)
    with pytest.raises(WriteError, match="The disk is full"):
        write_live(str(path), plan, "composite", {})
    assert path.read_bytes() == before
    assert sorted(each.name for each in project.iterdir()) == ["map.live.vrt", "scenes"]


def test_what_belonged_to_the_old_file_is_removed(trusted, project):
    path = project / "map.live.vrt"
    plan = plan_of(str(path))
    Path(f"{path}.aux.xml").write_text("<PAMDataset/>")
    dataset = live(plan, path)
    assert not Path(f"{path}.aux.xml").exists()
    assert np.any(read(dataset))
