# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A scene of a product as an image of a collection."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import Any

from ..images import Band, Image
from . import Scene
from .band_layout import Layer, Layout


def image_of_scene(scene: Scene, layout: Layout | None = None) -> Image:
    """Return a scene as an image, with its grid and bands when they are known."""
    bands = () if layout is None else tuple(map(_band_of_layer, count(1), layout.layers))
    return Image(
        position=0,
        name=scene.product_id,
        path="",
        crs=layout.crs if layout else "",
        geotransform=layout.geotransform if layout else None,
        width=layout.width if layout else 0,
        height=layout.height if layout else 0,
        bands=bands,
        block_width=0,
        block_height=0,
        date=scene.moment,
        sun_azimuth=scene.sun_azimuth,
        cloud_cover=scene.cloud_cover,
        tile=scene.tile,
        product=f"{scene.kind}; {scene.platform}; {scene.product_id}",
        properties=_properties(scene),
    )


def _band_of_layer(number: int, layer: Layer) -> Band:
    band = layer.band
    return replace(
        layer.stored,
        name=band.name,
        number=number,
        nodata=band.nodata,
        scale=band.scale,
        offset=band.offset,
        is_class=band.is_class,
    )


def _properties(scene: Scene) -> dict[str, Any]:
    """Return what the metadata say of a scene, under the names that items have for it."""
    found = {
        "platform": scene.platform,
        "product": scene.kind,
        "tile": scene.tile,
        "eo:cloud_cover": scene.cloud_cover,
        "view:sun_azimuth": scene.sun_azimuth,
        "view:sun_elevation": None if scene.sun_zenith is None else 90.0 - scene.sun_zenith,
        "processing:version": scene.baseline,
        "sat:orbit_state": scene.orbit,
        "sat:relative_orbit": scene.relative_orbit,
    }
    return {key: value for key, value in found.items() if value not in (None, "")}
