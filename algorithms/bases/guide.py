# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Addresses of the guide, place by place, for the help buttons."""

from __future__ import annotations

from ... import resources

# Pages of the folder docs, by the public id of the algorithm or example model.
PAGES = {
    "collection": "products.md#collection-from-folder",
    "search": "catalogues.md#search-a-catalogue",
    "map": "collections.md#map",
    "where": "collections.md#where",
    "mosaic": "mosaics.md#mosaic",
    "qualitymosaic": "mosaics.md#quality-mosaic",
    "reduce": "statistics.md#reduce",
    "medoid": "mosaics.md#medoid",
    "geometricmedian": "statistics.md#geometric-median",
    "explainmask": "masks.md#explain-mask",
    "periods": "time.md#composites-by-period",
    "tobands": "time.md#collection-to-bands",
    "zonalseries": "time.md#zonal-series",
    "serieshistogram": "time.md#histograms-of-a-series",
    "places": "places.md#places",
    "sample": "time.md#sample",
    "normalize": "harmonise.md#normalize",
    "matchhistogram": "harmonise.md#match-histogram",
    "threshold": "harmonise.md#threshold",
    "kmeans": "harmonise.md#k-means-classes",
    "superpixels": "harmonise.md#superpixels",
    "flatten": "radar.md#terrain-flattening",
    "speckle": "radar.md#speckle-filter",
    "cleanclasses": "harmonise.md#clean-classes",
    "export": "harmonise.md#export-in-tiles",
    "cloudfreemedian": "models.md#cloud-free-median-of-a-folder",
    "bestpixel": "models.md#best-available-pixel",
    "greenestpixel": "models.md#greenest-pixel-of-a-season",
    "lakes": "models.md#lakes-of-a-folder-of-scenes",
    "ndvihistograms": "models.md#ndvi-histogram-of-every-date",
    "placewater": "models.md#water-of-a-place",
    "radarstatistics": "models.md#statistics-of-two-radar-orbits",
    "radarwater": "models.md#water-from-two-radar-orbits",
    "waterfrequency": "models.md#how-often-was-this-water",
}
# And of what the window has beside these.
WINDOW = {
    "animation": "time.md#play-and-save-as-animation",
    "dock": "live.md#the-dock",
    "first": "first-composite.md#1-get-scenes",
    "inspector": "live.md#the-pixel-inspector",
    "swipe": "live.md#swipe",
    "window-of-search": "cloud-free.md#the-window-of-the-search",
}


def address(name: str) -> str:
    """Return the address of the page about an algorithm, or about a part of the window.

    It is the guide of the package where there is one, which the web is not needed for.
    """
    local = resources.path("..", "help", "to", f"{name}.html")
    if local.is_file():
        return local.resolve().as_uri()
    return resources.guide({**PAGES, **WINDOW}.get(name, "index.md"))
