# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Which times are played, and how the temporal controller steps through them."""

from __future__ import annotations

from datetime import datetime

import pytest
from image_collections.algorithms.results.temporal import PERIOD, set_date, set_period, time_of
from image_collections.plugin.frames import (
    frames_of,
    keep_frames,
    play,
    series_among,
    set_frames,
)
from qgis.core import QgsDateTimeRange, QgsInterval, QgsTemporalNavigationObject, QgsUnitTypes

# A year that begins in December, with months of 28 to 31 days.
MONTHS = [(2023, 12), *((2024, month) for month in range(1, 13))]


def text(moment):
    return moment.toString("yyyy-MM-dd hh:mm:ss")


@pytest.fixture
def composites(make_image, load):
    """Return the layers of every second month, the newest first, dated as periods are."""
    layers = []
    for begin, end in list(zip(MONTHS, MONTHS[1:]))[::-2]:
        name = f"{begin[0]}-{begin[1]:02}"
        layer = load(make_image(f"{name}.tif", [1]))
        set_period(layer, datetime(*begin, 1), datetime(*end, 1))
        layer.setCustomProperty(PERIOD, name)
        layers.append(layer)
    return layers


def test_frames_are_the_periods_in_their_order(composites):
    frames = frames_of([composites[3], *composites])
    assert [frame.caption for frame in frames] == [
        *("2024-01", "2024-03", "2024-05", "2024-07", "2024-09", "2024-11")
    ]
    assert text(frames[1].time.begin()) == "2024-03-01 00:00:00"
    assert text(frames[1].time.end()) == "2024-04-01 00:00:00"


def test_an_image_has_its_day_for_a_name(make_image, load):
    layer, always = (load(make_image(name, [1])) for name in ("a.tif", "b.tif"))
    set_date(layer, datetime(2024, 5, 12, 10, 30))
    (frame,) = frames_of([layer, always])
    assert frame.caption == "2024-05-12"
    assert text(frame.time.begin()) == "2024-05-12 10:30:00"
    assert time_of(always) is None


def test_the_controller_shows_each_layer_alone_and_no_frame_is_empty(composites):
    controller = QgsTemporalNavigationObject()
    frames = frames_of(composites)
    play(controller, frames)
    controller.pause()
    assert controller.totalFrameCount() == len(frames)
    assert text(controller.temporalExtents().begin()) == "2024-01-01 00:00:00"
    assert text(controller.temporalExtents().end()) == "2024-12-01 00:00:00"
    oldest_first = composites[::-1]
    for number, layer in enumerate(oldest_first):
        time = controller.dateTimeRangeForFrameNumber(number)
        seen = [
            each for each in composites if each.temporalProperties().isVisibleInTemporalRange(time)
        ]
        assert seen == [layer]


def set_as_qgis_does(controller, composites):
    """Set the controller to the times of the layers, as QGIS does with every layer that comes."""
    times = [layer.temporalProperties().fixedTemporalRange() for layer in composites[::-1]]
    controller.setTemporalExtents(QgsDateTimeRange(times[0].begin(), times[-1].end()))
    controller.setAvailableTemporalRanges(times)


def test_frames_stay_when_layers_come(composites):
    controller = QgsTemporalNavigationObject()
    frames = frames_of(composites)
    set_frames(controller, frames)
    controller.setCurrentFrameNumber(2)
    for _ in range(2):
        set_as_qgis_does(controller, composites)
        controller.setCurrentFrameNumber(2)
        keep_frames(controller, frames)
        assert text(controller.temporalExtents().begin()) == "2024-01-01 00:00:00"
        begins = [text(each.begin()) for each in controller.availableTemporalRanges()]
        assert begins == [text(frame.time.begin()) for frame in frames]
        assert controller.currentFrameNumber() == 2


@pytest.mark.parametrize("way", ["step", "begin", "end"])
def test_what_the_user_has_set_stays_when_layers_come(composites, way):
    controller = QgsTemporalNavigationObject()
    frames = frames_of(composites)
    set_frames(controller, frames)
    shown = controller.temporalExtents()
    begin, end = shown.begin(), shown.end()
    if way == "step":
        controller.setFrameDuration(QgsInterval(1, QgsUnitTypes.TemporalUnit.TemporalDays))
    else:
        more = (begin.addDays(-1), end) if way == "begin" else (begin, end.addDays(1))
        controller.setTemporalExtents(QgsDateTimeRange(*more))
    before = controller.temporalExtents(), controller.totalFrameCount()
    keep_frames(controller, frames)
    assert (controller.temporalExtents(), controller.totalFrameCount()) == before


def test_setting_frames_hides_nothing(composites):
    controller = QgsTemporalNavigationObject()
    set_frames(controller, frames_of(composites))
    off = QgsTemporalNavigationObject.NavigationMode.NavigationOff
    assert controller.navigationMode() == off


def test_what_belongs_together_lies_together(project, composites, make_image, load):
    root = project.layerTreeRoot()
    scene = load(make_image("scene.tif", [1]))
    set_date(scene, datetime(2024, 5, 12))
    group = root.insertGroup(0, "Median by month")
    for layer in composites:
        node = root.findLayer(layer.id())
        group.addChildNode(node.clone())
        root.removeChildNode(node)
    shown = [*composites[:4], scene]
    assert series_among(shown, [], root) == composites[:4]
    assert series_among(shown, [composites[2]], root) == composites[:4]
    assert series_among(shown, [composites[5]], root) == composites[:4]  # it is not shown
    assert series_among(shown, [scene], root) == [scene]
    assert series_among(shown, [scene, composites[2]], root) == [composites[2], scene]
    assert series_among([], composites, root) == []
