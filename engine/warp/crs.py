# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Coordinate reference systems: comparison, transformation, north and metres."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache, partial
from typing import Any

import numpy as np
from osgeo import gdal, osr

from ..arrays import Floats

Points = list[tuple[float, float]]

Transform = Callable[[Points], Points]

# Points given to PROJ at once: Python lists of them are large.
_BATCH = 1 << 16


_WGS84 = 4326
# GDAL's names of the projections onto a cylinder around the equator.
_CYLINDERS = frozenset(
    (
        "Cylindrical_Equal_Area",
        "Equirectangular",
        "Gall_Stereographic",
        "Mercator_1SP",
        "Mercator_2SP",
        "Mercator_Auxiliary_Sphere",
        "Miller_Cylindrical",
        "Plate_Carree",
        "Popular_Visualisation_Pseudo_Mercator",
    )
)
_DEFINITION = re.compile(r"(EPSG|ESRI|OGC|IGNF|IAU_\d+):\w+$|\s*[A-Za-z_]+\[|\s*\{", re.ASCII)


@lru_cache(maxsize=1024)
def same_crs(a_wkt: str, b_wkt: str) -> bool:
    """Return True when coordinates in both mean the same."""
    if a_wkt == b_wkt:
        return True
    a, b = _spatial_reference(a_wkt), _spatial_reference(b_wkt)
    if a is None or b is None:
        return False
    return bool(a.IsSame(b, ["IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES"]))


@lru_cache(maxsize=1024)
def is_geographic(wkt: str) -> bool:
    """Return True when the coordinates are longitude and latitude."""
    reference = _spatial_reference(wkt)
    return reference is not None and bool(reference.IsGeographic())


@lru_cache(maxsize=1024)
def full_turn(wkt: str) -> float | None:
    """Return the whole circle along x in units of a CRS, None where x does not come round again.

    It does where x is the longitude, and in maps on a cylinder around the equator, such as Web
    Mercator, where x grows with the longitude alone.
    """
    reference = _spatial_reference(wkt)
    if reference is None:
        return None
    if reference.IsGeographic():
        return round(2 * math.pi / float(reference.GetAngularUnits()), 6)
    if reference.GetAttrValue("PROJECTION") not in _CYLINDERS:
        return None
    longitudes = reference.CloneGeogCS()
    project = transformation(str(longitudes.ExportToWkt()), wkt, None)
    if project is None:
        return None
    middle = float(reference.GetProjParm("central_meridian", 0.0))
    eighth = math.pi / 4 / float(longitudes.GetAngularUnits())
    places = np.array([middle, middle + eighth]), np.zeros(2)
    x = transformed(project, *places)[0].tolist()
    turn = round(8 * abs(x[1] - x[0]), 6)
    return turn if math.isfinite(turn) and turn > 0 else None


def _spatial_reference(definition: str | int) -> Any:
    """Return the osr object of a WKT text or an EPSG code, x before y; None when unreadable."""
    if definition == "":
        return None
    reference = osr.SpatialReference()
    try:
        with quiet():
            if isinstance(definition, int):
                failed = reference.ImportFromEPSG(definition) != 0
            else:
                failed = reference.ImportFromWkt(definition) != 0
    except RuntimeError:
        return None
    if failed:
        return None
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def wkt_of_definition(definition: str) -> str:
    """Return the WKT of a code such as EPSG:4326, of WKT or PROJJSON; empty when it is unknown."""
    if _DEFINITION.match(definition) is None:  # GDAL would look for a file or an address
        return ""
    reference = osr.SpatialReference()
    try:
        with quiet():
            failed = reference.SetFromUserInput(definition) != 0
            return "" if failed else str(reference.ExportToWkt())
    except RuntimeError:
        return ""


@lru_cache(maxsize=1024)
def code_of(wkt: str) -> str:
    """Return the code of a CRS, such as EPSG:4326, empty when it has none."""
    reference = _spatial_reference(wkt)
    if reference is None:
        return ""
    authority, code = reference.GetAuthorityName(None), reference.GetAuthorityCode(None)
    return f"{authority}:{code}" if authority and code else ""


@contextmanager
def quiet() -> Iterator[None]:
    """Keep GDAL from printing; the handlers are a stack of this thread."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


Area = tuple[float, float, float, float]


def transformation(source: str | int, target: str | int, area: Area | None) -> Transform | None:
    """Return the function that transforms points, None when there is none.

    Without an area OGR may choose the datum shift by the mean of the points at hand, and a point
    would come out differently in another batch.
    """
    references = _spatial_reference(source), _spatial_reference(target)
    if references[0] is None or references[1] is None:
        return None
    options = osr.CoordinateTransformationOptions()
    try:
        with quiet():
            if area is not None:
                options.SetAreaOfInterest(*area)
            made = osr.CreateCoordinateTransformation(*references, options)
    except RuntimeError:
        return None
    return None if made is None else partial(_reproject, made)


def _reproject(transformation: Any, points: Points) -> Points:
    return [(point[0], point[1]) for point in transformation.TransformPoints(points)]


def apply_polynomial(transformer: Any, to_pixels: bool, points: Points) -> Points:
    """Return points carried over by the polynomials of control points; NaN where that fails."""
    results, successes = transformer.TransformPoints(to_pixels, points)
    return [
        (point[0], point[1]) if success else (math.nan, math.nan)
        for point, success in zip(results, successes)
    ]


def transformed(transform: Transform, x: Floats, y: Floats) -> tuple[Floats, Floats]:
    """Return the transformed points, NaN where that fails."""
    out = np.full((2, x.size), np.nan)
    flat_x, flat_y = x.ravel(), y.ravel()
    good = np.flatnonzero(np.isfinite(flat_x) & np.isfinite(flat_y))
    with quiet():
        for start in range(0, good.size, _BATCH):
            some = good[start : start + _BATCH]
            points = list(zip(flat_x[some].tolist(), flat_y[some].tolist()))
            out[:, some] = np.array(_transformed_points(transform, points), np.float64).T
    out[:, ~np.isfinite(out).all(axis=0)] = np.nan
    return out[0].reshape(x.shape), out[1].reshape(x.shape)


def _transformed_points(transform: Transform, points: Points) -> Points:
    """Return the transformed points, infinite or NaN where that fails."""
    try:
        return transform(points)
    except RuntimeError:
        # With GDAL's exceptions on, one bad point is the end of the batch: part it.
        if len(points) == 1:
            return [(math.nan, math.nan)]
    half = len(points) // 2
    return [
        *_transformed_points(transform, points[:half]),
        *_transformed_points(transform, points[half:]),
    ]


def metres_per_unit(crs: str, y: float) -> tuple[float, float]:
    """Return the metres in a unit of the CRS, along x and along y; `y` is where."""
    reference = _spatial_reference(crs)
    if reference is None:
        return 1.0, 1.0
    if not reference.IsGeographic():
        unit = float(reference.GetLinearUnits())
        return unit, unit
    unit = float(reference.GetAngularUnits()) * float(reference.GetSemiMajor())
    return unit * math.cos(y * float(reference.GetAngularUnits())), unit
