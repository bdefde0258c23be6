# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The one live layer that the dock keeps in the project."""

from __future__ import annotations

import zipfile

import numpy as np
import pytest
from image_collections.engine.live.session import Session
from image_collections.plugin.live import layer as module
from image_collections.plugin.live import styles
from image_collections.plugin.live.layer import LiveLayer, why_not_live
from image_collections.plugin.request import Request
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer, QgsSingleBandGrayRenderer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QApplication

pytestmark = pytest.mark.usefixtures("trusted")


@pytest.fixture
def canvas(qtbot):
    made = QgsMapCanvas()
    qtbot.addWidget(made)
    made.resize(100, 80)
    return made


@pytest.fixture
def live_layer(canvas, monkeypatch):
    monkeypatch.setattr(module, "UPDATE_DELAY", 50)
    made = LiveLayer(canvas)
    yield made
    made.close()


@pytest.fixture
def mosaic(pair, load):
    """Return a request for a mosaic of two layers of the project."""
    ids = [load(path).id() for path in pair]

    def request(algorithm="mosaic", **parameters):
        return Request(f"imagecollections:{algorithm}", {"LAYERS": ids, **parameters})

    return request


def shown(qtbot, live_layer, request):
    with qtbot.waitSignal(live_layer.refreshed, timeout=20000) as signal:
        live_layer.show(request)
    return signal.args[0]


def pixels_of(layer, band=1):
    block = layer.dataProvider().block(band, layer.extent(), layer.width(), layer.height())
    return [[block.value(row, column) for column in range(5)] for row in range(4)]


def live_layers():
    return [
        layer
        for layer in QgsProject.instance().mapLayers().values()
        if layer.source().endswith(".live.vrt")
    ]


def test_python_in_vrt_works_here():
    assert why_not_live() == ""


def test_a_layer_is_added_and_follows(qtbot, live_layer, mosaic):
    layer = shown(qtbot, live_layer, mosaic())
    assert layer.isValid()
    assert layer.bandCount() == 2
    assert pixels_of(layer)[0][:2] == [100, 200]
    again = shown(qtbot, live_layer, mosaic("reduce", REDUCERS=["max"]))
    assert again is layer
    assert pixels_of(layer, 2)[0] == [300] * 5
    assert live_layers() == [layer]
    assert layer.name() == "Maximum of 2 scenes, 2024-05 to 2024-06 (live)"


def test_the_name_follows_unless_the_user_has_given_one(qtbot, live_layer, mosaic):
    layer = shown(qtbot, live_layer, mosaic())
    assert layer.name() == "Mosaic of 2 scenes, 2024-05 to 2024-06 (live)"
    shown(qtbot, live_layer, mosaic("medoid"))  # bands of the same names
    assert layer.name() == "Medoid of 2 scenes, 2024-05 to 2024-06 (live)"
    layer.setName("My summer")
    shown(qtbot, live_layer, mosaic())
    assert layer.name() == "My summer"


def test_of_many_changes_the_last_counts(qtbot, live_layer, mosaic):
    seen = []
    live_layer.refreshed.connect(seen.append)
    for band in ("B4", "B8", "B4,B8", "B8"):
        live_layer.show(mosaic(BANDS=band))
    qtbot.waitUntil(lambda: len(seen) == 1, timeout=20000)
    qtbot.wait(500)
    assert len(seen) == 1
    assert seen[0].bandCount() == 1
    assert pixels_of(seen[0])[1][1] == 250


def test_a_style_stays_while_the_bands_stay(qtbot, live_layer, mosaic):
    layer = shown(qtbot, live_layer, mosaic())
    layer.setRenderer(QgsSingleBandGrayRenderer(layer.dataProvider(), 2))
    layer.setOpacity(0.5)
    shown(qtbot, live_layer, mosaic(ORDER="oldest_on_top"))
    assert layer.renderer().type() == "singlebandgray"
    assert layer.renderer().grayBand() == 2
    assert layer.opacity() == 0.5
    assert pixels_of(layer)[1][1] == 100
    shown(qtbot, live_layer, mosaic(BANDS="B8"))
    assert layer.bandCount() == 1
    assert layer.renderer().grayBand() == 1


@pytest.fixture
def mosaic_of(make_image, load):
    """Return a function that writes scenes and returns a request for their mosaic."""

    def request(*scenes):
        ids = []
        for name, darkest, scale in scenes:
            values = darkest + np.arange(20).reshape(4, 5)
            path = make_image(f"{name}.tif", {"B4": values, "B8": values}, scale=scale)
            known = QgsProject.instance().mapLayersByName(name)
            ids.append((known[0] if known else load(path, name)).id())
        return Request("imagecollections:mosaic", {"LAYERS": ids})

    return request


DARK = ("dark", 100, None)


@pytest.mark.parametrize("scale", [None, (0.0001, 0.0)])
def test_other_scenes_are_drawn_anew(qtbot, live_layer, mosaic_of, scale):
    bright = ("bright", 5000, scale)
    layer = shown(qtbot, live_layer, mosaic_of(DARK))
    before = stretch(layer)
    assert 100 <= before[0] < before[1] <= 120
    if scale is None:
        shown(qtbot, live_layer, mosaic_of(bright, DARK))
        assert stretch(layer) == before
        shown(qtbot, live_layer, mosaic_of(DARK))
        assert stretch(layer) == before
    shown(qtbot, live_layer, mosaic_of(bright))
    factor = 1.0 if scale is None else scale[0]
    assert 5000 * factor <= stretch(layer)[0] < stretch(layer)[1] <= 5020 * factor


def test_scenes_from_before_are_drawn_as_before(qtbot, live_layer, mosaic_of):
    bright, middle = ("bright", 5000, None), ("middle", 2000, None)
    layer = shown(qtbot, live_layer, mosaic_of(DARK))
    layer.renderer().contrastEnhancement().setMaximumValue(444)
    shown(qtbot, live_layer, mosaic_of(bright))
    brighter = stretch(layer)
    assert brighter[0] >= 5000
    shown(qtbot, live_layer, mosaic_of(bright, middle))
    assert stretch(layer) == brighter
    layer.setOpacity(0.25)
    shown(qtbot, live_layer, mosaic_of(bright))
    assert (stretch(layer), layer.opacity()) == (brighter, 0.25)
    shown(qtbot, live_layer, mosaic_of(DARK))
    assert stretch(layer)[1] == 444
    assert layer.opacity() == 1.0
    # Nothing is drawn anew for scenes of which some are those that the style was made for.
    shown(qtbot, live_layer, mosaic_of(DARK, middle))
    assert stretch(layer)[1] == 444
    shown(qtbot, live_layer, mosaic_of(middle))
    assert 2000 <= stretch(layer)[0] < stretch(layer)[1] <= 2020


def test_so_many_styles_are_kept(qtbot, live_layer, mosaic_of, monkeypatch):
    monkeypatch.setattr(styles, "MOST_STYLES", 2)
    requests = [mosaic_of((f"scene{place}", 1000 * (place + 1), None)) for place in range(4)]
    layer = shown(qtbot, live_layer, requests[0])
    for place, request in enumerate(requests):
        shown(qtbot, live_layer, request)
        layer.renderer().contrastEnhancement().setMaximumValue(place)
    shown(qtbot, live_layer, requests[2])
    assert stretch(layer)[1] == 2
    shown(qtbot, live_layer, requests[0])
    assert stretch(layer)[1] >= 1000


def test_a_project_that_is_opened_again_knows_what_its_style_was_made_for(
    qtbot, live_layer, mosaic_of, tmp_path
):
    project = QgsProject.instance()
    bright = mosaic_of(("bright", 5000, None))
    layer = shown(qtbot, live_layer, mosaic_of(DARK))
    layer.renderer().contrastEnhancement().setMaximumValue(444)
    path = str(tmp_path / "kept.qgz")
    assert project.write(path)
    project.clear()
    assert project.read(path)
    layer = live_layer.layer()
    assert stretch(layer)[1] == 444
    shown(qtbot, live_layer, bright)
    assert stretch(layer)[0] >= 5000
    shown(qtbot, live_layer, mosaic_of(DARK))
    assert stretch(layer)[1] == 444


def stretch(layer):
    found = layer.renderer().contrastEnhancement()
    return found.minimumValue(), found.maximumValue()


def test_a_removed_layer_stays_away_until_the_next_change(qtbot, live_layer, mosaic):
    layer = shown(qtbot, live_layer, mosaic())
    QgsProject.instance().removeMapLayer(layer.id())
    qtbot.wait(500)
    assert live_layers() == []
    shown(qtbot, live_layer, mosaic(ORDER="oldest_on_top"))
    assert len(live_layers()) == 1


def test_a_layer_that_is_removed_while_it_is_made_anew_stays_away(qtbot, live_layer, mosaic):
    layer = shown(qtbot, live_layer, mosaic())
    live_layer.show(mosaic(ORDER="oldest_on_top"))
    QgsProject.instance().removeMapLayer(layer.id())
    qtbot.wait(800)
    assert live_layers() == []


def test_the_map_is_drawn_without_a_layer_that_is_taken_out(qtbot, canvas, live_layer, mosaic):
    layer = shown(qtbot, live_layer, mosaic())
    canvas.setLayers([layer])
    canvas.setDestinationCrs(layer.crs())
    with qtbot.waitSignal(canvas.mapCanvasRefreshed, timeout=20000):
        canvas.zoomToFullExtent()
    with qtbot.waitSignal(canvas.mapCanvasRefreshed, timeout=20000):
        live_layer.remove()


def test_hide_takes_it_out(qtbot, live_layer, mosaic):
    shown(qtbot, live_layer, mosaic())
    live_layer.show(mosaic(ORDER="oldest_on_top"))
    live_layer.remove()
    qtbot.wait(500)
    assert live_layers() == []
    assert live_layer.layer() is None


def test_what_is_wrong_is_said(qtbot, live_layer, mosaic):
    with qtbot.waitSignal(live_layer.failed, timeout=10000) as signal:
        live_layer.show(mosaic(BANDS="B99"))
    assert "B99" in signal.args[0]
    assert live_layers() == []


def test_working_ends(qtbot, live_layer, mosaic):
    states = []
    live_layer.working.connect(states.append)
    shown(qtbot, live_layer, mosaic())
    assert states[0] is True
    assert states[-1] is False


def test_a_saved_project_opens_with_its_live_layer(qtbot, live_layer, mosaic, tmp_path, project):
    layer = shown(qtbot, live_layer, mosaic())
    assert "unsaved" in layer.source()
    assert project.write(str(tmp_path / "map.qgz"))
    assert layer.source() == str(tmp_path / "map.live.vrt")
    with zipfile.ZipFile(tmp_path / "map.qgz") as archive:
        texts = [archive.read(name).decode(errors="replace") for name in archive.namelist()]
    assert any("<datasource>./map.live.vrt</datasource>" in text for text in texts)
    assert not any("unsaved" in text for text in texts)
    before = pixels_of(layer)
    project.clear()
    assert project.read(str(tmp_path / "map.qgz"))
    (opened,) = live_layers()
    assert opened.isValid()
    assert pixels_of(opened) == before
    assert live_layer.layer() is opened
    assert not project.isDirty()


@pytest.mark.parametrize("is_first", [True, False], ids=["copy first", "copy last"])
def test_a_copy_of_the_live_layer_is_a_layer_of_its_own_for_ever(
    qtbot, live_layer, mosaic, tmp_path, project, is_first
):
    path = str(tmp_path / "map.qgz")
    layer = shown(qtbot, live_layer, mosaic())
    assert project.write(path)
    # As the menu of layers does it.
    copy = layer.clone()
    copy.setName("copy")
    project.addMapLayer(copy, False)
    project.layerTreeRoot().insertLayer(0 if is_first else 1, copy)
    kept = pixels_of(copy)
    shown(qtbot, live_layer, mosaic("reduce", REDUCERS=["max"]))
    assert project.write(path)
    for reducer in ("min", "mean"):
        project.clear()
        assert project.read(path)
        (copy,) = project.mapLayersByName("copy")
        live = live_layer.layer()
        assert live is not copy
        ids = [each.id() for each in project.mapLayers().values() if ".vrt" not in each.source()]
        parameters = {"LAYERS": ids, "REDUCERS": [reducer]}
        request = Request("imagecollections:reduce", parameters)
        assert shown(qtbot, live_layer, request) is live
        assert pixels_of(copy) == kept
        assert project.write(path)
    live_layer.remove()
    assert live_layers() == [copy]
    assert live_layer.layer() is None
    assert pixels_of(copy) == kept


def test_the_live_layer_of_another_project_is_not_that_of_this_one(
    qtbot, live_layer, mosaic, tmp_path, project
):
    layer = shown(qtbot, live_layer, mosaic())
    layer_id, tree = layer.id(), project.layerTreeRoot()
    tree.addGroup("group").addLayer(layer)
    tree.removeChildNode(tree.findLayer(layer_id))
    assert project.write(str(tmp_path / "other.qgz"))
    project.clear()
    group = project.createEmbeddedGroup("group", str(tmp_path / "other.qgz"), [])
    project.layerTreeRoot().addChildNode(group)
    assert project.layerIsEmbedded(layer_id)
    assert live_layer.layer() is None


def test_what_is_made_while_the_project_is_saved_goes_beside_it(
    qtbot, live_layer, mosaic, tmp_path, project
):
    layer = shown(qtbot, live_layer, mosaic())
    live_layer.show(mosaic(ORDER="oldest_on_top"))
    live_layer._start()
    with qtbot.waitSignal(live_layer.refreshed, timeout=20000):
        assert project.write(str(tmp_path / "map.qgz"))
    assert layer.source() == str(tmp_path / "map.live.vrt")
    assert pixels_of(layer)[1][1] == 100


def test_what_was_saved_stays_until_it_is_saved_again(qtbot, live_layer, mosaic, tmp_path, project):
    path = str(tmp_path / "map.qgz")
    layer = shown(qtbot, live_layer, mosaic())
    assert project.write(path)
    saved, before = (tmp_path / "map.live.vrt").read_bytes(), pixels_of(layer)
    shown(qtbot, live_layer, mosaic(ORDER="oldest_on_top"))
    changed = pixels_of(layer)
    assert changed != before
    assert project.isDirty()
    assert (tmp_path / "map.live.vrt").read_bytes() == saved
    project.clear()
    assert project.read(path)
    (opened,) = live_layers()
    assert pixels_of(opened) == before
    # Saved, the change is kept; and a save that fails takes nothing back of it.
    shown(qtbot, live_layer, mosaic(ORDER="oldest_on_top"))
    (tmp_path / "folder.qgz").mkdir()
    assert not project.write(str(tmp_path / "folder.qgz"))
    QApplication.processEvents()
    assert project.write(path)
    QApplication.processEvents()
    project.clear()
    assert project.read(path)
    (opened,) = live_layers()
    assert pixels_of(opened) == changed


def test_what_a_saved_project_waits_for_is_made_before_the_next_change(
    qtbot, live_layer, mosaic, tmp_path, project
):
    layer = shown(qtbot, live_layer, mosaic())
    assert project.write(str(tmp_path / "map.qgz"))
    newest = pixels_of(layer)
    oldest = pixels_of(shown(qtbot, live_layer, mosaic(ORDER="oldest_on_top")))
    live_layer.show(mosaic())
    assert project.write()
    live_layer.show(mosaic(ORDER="oldest_on_top"))
    with qtbot.waitSignals([live_layer.refreshed] * 2, timeout=20000):
        pass
    assert pixels_of(layer) == oldest
    assert layer.source() != str(tmp_path / "map.live.vrt")
    assert project.isDirty()
    assert pixels_of(QgsRasterLayer(str(tmp_path / "map.live.vrt"), "kept", "gdal")) == newest


def test_no_values_are_looked_at_in_the_main_thread(qtbot, live_layer, mosaic, monkeypatch):
    """QGIS would find the ends of all values when a layer is added."""
    read = Session.read
    calls = []

    def counted(self, kind, band, window, shape):
        calls.append(window.pixels)
        return read(self, kind, band, window, shape)

    monkeypatch.setattr(Session, "read", counted)
    layer = shown(qtbot, live_layer, mosaic())
    assert len(calls) == layer.bandCount()  # the sample, in the background
    assert layer.renderer().minMaxOrigin().limits() == type(layer.renderer().minMaxOrigin()).None_
    shown(qtbot, live_layer, mosaic(ORDER="oldest_on_top"))
    assert len(calls) == layer.bandCount()


def test_without_python_in_gdal_the_canvas_is_previewed(qtbot, canvas, mosaic, monkeypatch):
    monkeypatch.setattr(module, "why_not_live", lambda: "Python is switched off.")
    layer_source = LiveLayer(canvas)
    try:
        first = mosaic()
        scene = QgsProject.instance().mapLayer(first.parameters["LAYERS"][0])
        canvas.setDestinationCrs(scene.crs())
        canvas.setExtent(scene.extent())
        layer = shown(qtbot, layer_source, first)
        assert layer.source().endswith("preview.tif")
        assert gdal.Open(layer.source()).GetDriver().ShortName == "GTiff"
        assert abs(layer.rasterUnitsPerPixelX() - canvas.mapUnitsPerPixel()) < 1e-6
        old = layer.source()
        with qtbot.waitSignal(layer_source.refreshed, timeout=20000):
            canvas.zoomByFactor(0.5)
        assert layer.source() != old
        assert np.isfinite(layer.extent().width())
    finally:
        layer_source.close()


def test_the_layer_can_be_read_by_other_programs_of_this_gdal(qtbot, live_layer, mosaic):
    layer = shown(qtbot, live_layer, mosaic())
    assert QgsRasterLayer(layer.source(), "again", "gdal").isValid()
    assert gdal.Open(layer.source()).ReadAsArray() is not None
