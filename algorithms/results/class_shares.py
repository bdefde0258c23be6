# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Shares of classes in a legend: they are of one raster, and what is made of it has others."""

from __future__ import annotations

import re
from collections.abc import Mapping

from qgis.core import QgsPalettedRasterRenderer, QgsRasterLayer, QgsRasterRenderer

_SHARE = re.compile(r"(-?\d+): \d+\.\d %")


def share_label(number: int, share: float) -> str:
    """Return the label of a class that has such a share, from 0 to 1, of the cells."""
    return f"{number}: {100.0 * share:.1f} %"


def has_shares(renderer: QgsRasterRenderer | None) -> bool:
    """Return True for a legend that says the shares of its classes."""
    return isinstance(renderer, QgsPalettedRasterRenderer) and any(
        _SHARE.fullmatch(each.label) for each in renderer.classes()
    )


def plain_classes(renderer: QgsPalettedRasterRenderer) -> list[QgsPalettedRasterRenderer.Class]:
    """Return the classes of a legend, named by their numbers where it said their shares."""
    classes = renderer.classes()
    for each in classes:
        match = _SHARE.fullmatch(each.label)
        if match:
            each.label = match[1]
    return classes


def say_shares(layer: QgsRasterLayer, cells: Mapping[int, int]) -> None:
    """Have the legend of a layer say the shares of its classes where it has their numbers only.

    `cells` are how many of each class there are; classes of which there are none go from the
    legend.
    """
    old = layer.renderer()
    total = sum(cells.values())
    if not total or not isinstance(old, QgsPalettedRasterRenderer):
        return
    classes = []
    for each in old.classes():
        number = int(each.value)
        if each.label == str(number):
            if number not in cells:
                continue
            each.label = share_label(number, cells[number] / total)
        classes.append(each)
    new = QgsPalettedRasterRenderer(layer.dataProvider(), old.band(), classes)
    new.setOpacity(old.opacity())
    layer.setRenderer(new)
