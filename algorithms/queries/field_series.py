# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Mean and spread of a field in every image of a composite: the numbers of the zonal series."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
)

from ...engine.analysis.zonal_statistics import ZonalRow
from ...engine.analysis.zone_reading import CENTRE
from ...engine.errors import CancelledError, EngineError, NoImageThereError
from ...engine.expression import quoted
from ...engine.inputs.added_bands import read_added_bands
from ...engine.progress import Silence
from ...engine.text import worded
from ...resources.i18n import translate
from ..layers.images import Looks
from ..layers.polygon_layer import NoPolygonError, PolygonLayer
from ..layers.sensors import indices
from ..parameters import shared
from ..parameters.named_values import EXPRESSION
from ..zonalseries import ZonalSeriesAlgorithm
from .computed_lines import ComputedLine
from .inspection import InspectionError, Subject
from .plain_parameters import STORE, Surroundings

_ZONAL_SERIES = "imagecollections:zonalseries"


@dataclass(frozen=True)
class FieldObservation:
    """What one image has in a field, for each value; None where nothing of it is valid.

    `means` and `spreads` (standard deviations) are scaled, `valid` are the shares of the cells of
    the field. `problem` says why there is nothing.
    """

    position: int
    name: str
    date: datetime | None
    path: str
    means: tuple[float | None, ...]
    spreads: tuple[float | None, ...]
    valid: tuple[float, ...]
    problem: str = ""


@dataclass(frozen=True)
class FieldSeries:
    """A field in every image, in the order of the collection; `names` are those of the values."""

    names: tuple[str, ...]
    cells: float
    observations: tuple[FieldObservation, ...]


def field_of(
    name: str,
    geometries: Sequence[QgsGeometry],
    crs: QgsCoordinateReferenceSystem,
    surroundings: Surroundings,
) -> PolygonLayer:
    """Return polygons that are one field, whose cells count once; raise InspectionError.

    In any thread: to put thousands of polygons together takes seconds. `name` is what messages
    call it.
    """
    feature = QgsFeature(0)
    plain = [QgsGeometry(geometry) for geometry in geometries]
    feature.setGeometry(plain[0] if len(plain) == 1 else QgsGeometry.unaryUnion(plain))
    try:
        return PolygonLayer(name, crs, surroundings.transform, [(feature, name)])
    except NoPolygonError as error:
        text = translate("ImageCollections", "The polygon is empty: it has no area.")
        raise InspectionError(text) from error
    except EngineError as error:
        raise InspectionError(str(error)) from error


def series_in(
    subject: Subject,
    field: PolygonLayer,
    lines: Iterable[ComputedLine],
    surroundings: Surroundings,
    stopped: threading.Event,
) -> FieldSeries | None:
    """Return the mean and spread of the bands of a composite, and of lines, in all its images.

    In any thread; None when it was stopped. Raises InspectionError with what is wrong.
    """
    made = QgsApplication.processingRegistry().createAlgorithmById(_ZONAL_SERIES)
    if not isinstance(made, ZonalSeriesAlgorithm):
        raise InspectionError(worded("Zonal series are not there."))
    names, text = _values(subject, lines)
    own = (made.WEIGHTING, made.PERCENTILES, made.LEAST_VALID)
    values = {
        key: value
        for key, value in subject.parameters.items()
        if key not in own and made.parameterDefinition(key) is not None
    }
    values |= {EXPRESSION: text, made.PERCENTILES: ""}
    made.take_looks(Looks(STORE))
    made.field = field
    progress = _Watched(stopped)
    try:
        made.prepare_run(values, surroundings.context(), progress)
        return _gathered(names, list(made.rows(CENTRE, progress)))
    except CancelledError:
        return None
    except NoImageThereError as error:
        text = translate("ImageCollections", "No image lies under the polygon.")
        raise InspectionError(text) from error
    except EngineError as error:
        raise InspectionError(str(error)) from error


def _values(subject: Subject, lines: Iterable[ComputedLine]) -> tuple[tuple[str, ...], str]:
    """Return the names of the values, and the text that asks for them."""
    added = read_added_bands(str(subject.parameters.get(shared.ADD_BANDS) or ""), indices())
    texts = {name: quoted(name) for name in subject.bands}
    texts |= {band.name: band.text for band in added if band.name in texts}
    for line in lines:
        texts.setdefault(line.name, line.text)
    # Numbers stand for names, which may hold what would end one.
    numbered = (f'"{number}": {each}' for number, each in enumerate(texts.values()))
    return tuple(texts), "; ".join(numbered)


def _gathered(names: tuple[str, ...], rows: Sequence[ZonalRow]) -> FieldSeries:
    """Return the rows of one field, image by image."""
    of_image: dict[int, list[ZonalRow]] = {}
    for row in rows:
        of_image.setdefault(row.image.position, []).append(row)
    observations = []
    for position in sorted(of_image):
        own = {row.value: row for row in of_image[position]}
        found = [own.get(str(number)) for number in range(len(names))]
        image = of_image[position][0].image
        statistics = [{} if row is None else row.statistics for row in found]
        observations.append(
            FieldObservation(
                position,
                image.name,
                image.date,
                image.path,
                tuple(each.get("mean") for each in statistics),
                tuple(each.get("stdDev") for each in statistics),
                tuple(0.0 if row is None else row.valid_share for row in found),
                "" if any(statistics) else of_image[position][0].problem,
            )
        )
    return FieldSeries(names, max((row.cells for row in rows), default=0.0), tuple(observations))


class _Watched(Silence):
    """Stops when it is told to."""

    def __init__(self, stopped: threading.Event) -> None:
        self._stopped = stopped

    def is_cancelled(self) -> bool:
        return self._stopped.is_set()
