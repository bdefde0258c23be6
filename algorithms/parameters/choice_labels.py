# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Words for the keys of choices: what dialogs and the dock show, while the keys are stored."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from ...resources.i18n import translate

Labels = Mapping[str, str]


def labels_of(name: str, keys: Iterable[str]) -> dict[str, str]:
    """Return the words for the keys of a parameter; those that have none are left out.

    Parameters of one name have different keys in different algorithms.
    """
    known = _TABLES.get(name, dict)()
    return {key: known[key] for key in keys if key in known}


def _product() -> Labels:
    return {
        "auto": translate("ImageCollections", "Found by itself"),
        "sentinel2": translate("ImageCollections", "Sentinel-2"),
        "sentinel1": translate("ImageCollections", "Sentinel-1, terrain-corrected"),
        "landsat": translate("ImageCollections", "Landsat"),
        "hls": translate("ImageCollections", "HLS: Landsat and Sentinel-2 alike"),
        "planet": translate("ImageCollections", "Planet"),
        "generic": translate("ImageCollections", "Any dated rasters"),
        "time_bands": translate("ImageCollections", "Files whose bands are dates"),
    }


def _fourth_band() -> Labels:
    return {
        "auto": translate("ImageCollections", "Found by itself"),
        "alpha": translate("ImageCollections", "Alpha: what is transparent is nodata"),
        "data": translate("ImageCollections", "Data, such as near infrared"),
    }


def _resampling() -> Labels:
    return {
        "nearest": translate("ImageCollections", "Nearest neighbour"),
        "bilinear": translate("ImageCollections", "Bilinear"),
        "cubic": translate("ImageCollections", "Cubic"),
        "average": translate("ImageCollections", "Average"),
    }


def _order() -> Labels:
    return {
        "as_listed": translate("ImageCollections", "As listed: the last on top"),
        "newest_on_top": translate("ImageCollections", "Newest on top"),
        "oldest_on_top": translate("ImageCollections", "Oldest on top"),
        "nearest_on_top": translate("ImageCollections", "Nearest to the target date on top"),
    }


def _partner_match() -> Labels:
    return {
        "date": translate("ImageCollections", "The same date"),
        "nearest": translate("ImageCollections", "The nearest date"),
        "name": translate("ImageCollections", "The same name"),
        "position": translate("ImageCollections", "The same place in the list"),
        "all": translate("ImageCollections", "Each partner for every image"),
    }


def _on_error() -> Labels:
    return {
        "stop": translate("ImageCollections", "Stop, and say which it is"),
        "skip": translate("ImageCollections", "Leave it out"),
    }


def _output_format() -> Labels:
    return {
        "tif": translate("ImageCollections", "GeoTIFF"),
        "live": translate("ImageCollections", "Live: computed where it is shown"),
    }


def _pixels() -> Labels:
    return {
        "common": translate("ImageCollections", "Those that are valid in both images"),
        "all": translate("ImageCollections", "All pixels of each image"),
    }


def _ties() -> Labels:
    return {
        "last": translate("ImageCollections", "The last one, on top"),
        "first": translate("ImageCollections", "The first one"),
    }


def _method() -> Labels:
    return {
        "minmax": translate("ImageCollections", "From least to most"),
        "percentile": translate("ImageCollections", "Between two percentiles"),
        "zscore": translate("ImageCollections", "Mean 0, standard deviation 1"),
        "mosaic": translate("ImageCollections", "Mosaic"),
        "qualitymosaic": translate("ImageCollections", "Quality mosaic"),
        "reduce": translate("ImageCollections", "Reduce"),
        "medoid": translate("ImageCollections", "Medoid"),
        "geometricmedian": translate("ImageCollections", "Geometric median"),
        "boxcar": translate("ImageCollections", "Boxcar: mean of the window"),
        "lee": translate("ImageCollections", "Lee"),
        "refined_lee": translate("ImageCollections", "Refined Lee"),
        "gamma_map": translate("ImageCollections", "Gamma MAP"),
        "multitemporal": translate("ImageCollections", "Multitemporal (Quegan and Yu)"),
        "slic": translate("ImageCollections", "SLIC: clusters around even seeds"),
        "snic": translate("ImageCollections", "SNIC: pieces that grow from even seeds"),
        "otsu": translate("ImageCollections", "Otsu: the best division of the histogram"),
        "valley": translate("ImageCollections", "Valley between two peaks"),
        "number": translate("ImageCollections", "A number of your own"),
    }


def _period() -> Labels:
    return {
        "month": translate("ImageCollections", "Months"),
        "season": translate("ImageCollections", "Seasons"),
        "year": translate("ImageCollections", "Years"),
        "days": translate("ImageCollections", "A number of days"),
    }


def _prefer() -> Labels:
    return {
        "highest": translate("ImageCollections", "Highest"),
        "lowest": translate("ImageCollections", "Lowest"),
        "nearest": translate("ImageCollections", "Nearest to a target"),
    }


def _incomplete() -> Labels:
    return {
        "keep": translate("ImageCollections", "Leave the gap"),
        "skip": translate("ImageCollections", "Only complete images compete"),
        "fill": translate("ImageCollections", "Fill it from the next best"),
    }


def _ones() -> Labels:
    return {
        "above": translate("ImageCollections", "Above the threshold"),
        "below": translate("ImageCollections", "At the threshold and below"),
    }


def _model() -> Labels:
    return {
        "volume": translate("ImageCollections", "Volume: ground covered by plants"),
        "surface": translate("ImageCollections", "Surface: bare ground"),
    }


def _weighting() -> Labels:
    return {
        "centre": translate("ImageCollections", "Pixels with their centre inside"),
        "area": translate("ImageCollections", "Every pixel, by the share that is inside"),
    }


def _rows() -> Labels:
    return {
        "pixel": translate("ImageCollections", "One for each pixel"),
        "image": translate("ImageCollections", "One for each pixel and image"),
    }


def _choice() -> Labels:
    return {
        "nearest_complete": translate("ImageCollections", "The nearest complete one"),
        "within_days": translate("ImageCollections", "All within some days"),
        "best": translate("ImageCollections", "The best ones"),
    }


_TABLES: Mapping[str, Callable[[], Labels]] = {
    "PRODUCT": _product,
    "FOURTH_BAND": _fourth_band,
    "RESAMPLING": _resampling,
    "ORDER": _order,
    "PARTNER_MATCH": _partner_match,
    "ON_ERROR": _on_error,
    "OUTPUT_FORMAT": _output_format,
    "PIXELS": _pixels,
    "ROWS": _rows,
    "TIES": _ties,
    "METHOD": _method,
    "PERIOD": _period,
    "PREFER": _prefer,
    "INCOMPLETE": _incomplete,
    "ONES": _ones,
    "WEIGHTING": _weighting,
    "MODEL": _model,
    "CHOICE": _choice,
}
