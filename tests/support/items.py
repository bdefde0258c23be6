# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Making items and collection files of rasters on the disk, for tests."""

from __future__ import annotations

import json

from image_collections.tests.support.rasters import ORIGIN

WIDE = [14.0, 41.0, 16.0, 42.0]


def item(name="scene", assets=None, *, date="2020-06-01T10:00:00Z", bbox=None, **properties):
    """Return an item; the box lies around what `rasters` writes."""
    left, bottom, right, top = bbox or WIDE
    ring = [[left, bottom], [right, bottom], [right, top], [left, top], [left, bottom]]
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": name,
        "geometry": {"type": "Polygon", "coordinates": [ring]},
        "bbox": [left, bottom, right, top],
        "properties": {"datetime": date, **properties},
        "assets": assets or {},
    }


def asset(path, roles=("data",), **more):
    """Return an asset of a file beside the collection file."""
    return {"href": f"./{path}", "roles": list(roles), "type": "image/tiff", **more}


def projection(width, height, cell=10.0, *, origin=ORIGIN, epsg=32633):
    """Return where an asset lies, as the extension for projections says it."""
    return {
        "proj:code": f"EPSG:{epsg}",
        "proj:shape": [height, width],
        "proj:transform": [cell, 0.0, origin[0], 0.0, -cell, origin[1]],
    }


def stored(dtype="uint16", nodata=0, **more):
    """Return what an asset of one band holds, as the extension for rasters says it."""
    return {"raster:bands": [{"data_type": dtype, "nodata": nodata, **more}]}


def write_items(path, items):
    """Write a collection file and return its path."""
    path.write_text(json.dumps({"type": "FeatureCollection", "features": list(items)}))
    return str(path)
