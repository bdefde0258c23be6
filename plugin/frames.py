# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Frames: the times of dated layers, one after the other, as the temporal controller plays them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsDateTimeRange,
    QgsInterval,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsRasterLayer,
    QgsTemporalNavigationObject,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt

from ..algorithms.results.temporal import LATE, PERIOD, time_of


@dataclass(frozen=True)
class Frame:
    """A time, and what it is called."""

    time: QgsDateTimeRange
    caption: str


def frames_of(layers: Iterable[QgsMapLayer]) -> list[Frame]:
    """Return the times of layers, the first one first; layers of one time share a frame.

    A frame has the name of its period, else its first day.
    """
    found: dict[tuple[int, int], Frame] = {}
    for layer in layers:
        time = time_of(layer)
        if time is None:
            continue
        begin, end = time.begin(), time.end()
        caption = layer.customProperty(PERIOD) or begin.date().toString(Qt.DateFormat.ISODate)
        place = begin.toMSecsSinceEpoch(), end.toMSecsSinceEpoch()
        found.setdefault(place, Frame(time, str(caption)))
    return [found[place] for place in sorted(found)]


def series_among(
    shown: Sequence[QgsMapLayer], selected: Collection[QgsMapLayer], root: QgsLayerTreeGroup
) -> list[QgsRasterLayer]:
    """Return the dated rasters that belong together, of those that a map shows, topmost first.

    These are the selected ones, when there are several. Else they are those that lie beside the
    selected one in the layer panel, or beside the topmost one.
    """
    dated = [layer for layer in shown if time_of(layer) is not None]
    chosen = [layer for layer in dated if layer in selected]
    if len(chosen) > 1 or not dated:
        return chosen
    node = root.findLayer((chosen or dated)[0].id())
    if node is None:
        return chosen
    beside = {
        each.layerId() for each in node.parent().children() if isinstance(each, QgsLayerTreeLayer)
    }
    return [layer for layer in dated if layer.id() in beside]


def below(shown: Sequence[QgsMapLayer], series: Collection[QgsMapLayer]) -> list[QgsMapLayer]:
    """Return the images without a date that a map shows, topmost first, below any of a series.

    They are in every frame, and show through where a dated layer has no data. Maps of a server are
    meant to lie below, and are none of them.
    """
    places = [place for place, layer in enumerate(shown) if layer in series]
    return [
        layer
        for layer in shown[min(places, default=len(shown)) :]
        if isinstance(layer, QgsRasterLayer)
        and layer.providerType() == "gdal"
        and time_of(layer) is None
    ]


def set_frames(controller: QgsTemporalNavigationObject, frames: Sequence[Frame]) -> None:
    """Have a controller step from frame to frame, over their whole time.

    The step is not a number of months: QGIS counts months of 30 days, and ends with empty frames.
    """
    whole = _whole(frames)
    step = QgsInterval(1, QgsUnitTypes.TemporalUnit.TemporalIrregularStep)
    controller.setTemporalExtents(whole)
    controller.setAvailableTemporalRanges([frame.time for frame in frames])
    controller.setFrameDuration(step)


def keep_frames(controller: QgsTemporalNavigationObject, frames: Sequence[Frame]) -> None:
    """Set frames anew after layers have come, unless the user steps in another way by now.

    With every layer QGIS sets the times of all layers instead: composites begin a second late.
    """
    whole, shown = _whole(frames), controller.temporalExtents()
    unit = controller.frameDuration().originalUnit()
    begins = (whole.begin(), whole.begin().addSecs(LATE))
    is_ours = shown.begin() in begins and shown.end() == whole.end()
    if is_ours and unit == QgsUnitTypes.TemporalUnit.TemporalIrregularStep:
        number = controller.currentFrameNumber()
        set_frames(controller, frames)
        controller.setCurrentFrameNumber(number)


def _whole(frames: Sequence[Frame]) -> QgsDateTimeRange:
    ends = [frame.time.end() for frame in frames]
    return QgsDateTimeRange(frames[0].time.begin(), max(ends), True, False)


def play(controller: QgsTemporalNavigationObject, frames: Sequence[Frame]) -> None:
    """Show frame after frame on the map, from the first one on."""
    controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.Animated)
    set_frames(controller, frames)
    controller.rewindToStart()
    controller.playForward()
