# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Style files (.qml) beside rasters, and what they say of nodata.

QGIS itself reads that from projects only; who wrote it into a style means it.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QByteArray
from qgis.PyQt.QtXml import QDomDocument, QDomElement

# A style file is not larger.
LARGEST = 16 * 1024 * 1024


def settings_beside(path: str) -> dict[str, Any]:
    """Return `unused_nodata` and `nodata` as `settings_of` has them, where a style says any."""
    try:
        style = Path(path).with_suffix(".qml")
        if not style.is_file() or style.stat().st_size > LARGEST:
            return {}
        content = style.read_bytes()
    except (OSError, ValueError):  # what GDAL opens need not be the path of a file
        return {}
    document = QDomDocument()
    document.setContent(QByteArray(content))
    return _settings(document.documentElement().firstChildElement("noData"))


def _settings(element: QDomElement) -> dict[str, Any]:
    unused: list[int] = []
    ranges: dict[str, list[list[Any]]] = {}
    band = element.firstChildElement("noDataList")
    while not band.isNull():
        number, is_number = band.attribute("bandNo"), band.attribute("bandNo").isdecimal()
        if is_number and band.attribute("useSrcNoData") == "0":
            unused.append(int(number))
        found = _ranges(band)
        if is_number and found:
            ranges[number] = found
        band = band.nextSiblingElement("noDataList")
    settings: dict[str, Any] = {}
    if unused:
        settings["unused_nodata"] = unused
    if ranges:
        settings["nodata"] = ranges
    return settings


def _ranges(band: QDomElement) -> list[list[Any]]:
    found = []
    item = band.firstChildElement("noDataRange")
    while not item.isNull():
        with suppress(ValueError):
            found.append([float(item.attribute("min")), float(item.attribute("max")), True, True])
        item = item.nextSiblingElement("noDataRange")
    return found
