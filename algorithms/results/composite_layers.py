# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The layers of a composite: how it opens, and its provenance, quality and footprints with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsProcessingContext, QgsRasterLayer

from ...engine.composites.provenance import Usage
from ...engine.images import Image
from ...engine.live.sample import Ends
from ...engine.planning.product import Product
from ...resources.i18n import translate
from .footprints import draw_footprints
from .names import name_of_part
from .opening import open_as
from .placing import Places
from .provenance_style import ProvenanceStyle, QualityStyle

# Which layers of a run lie above which in the layer panel.
RANKS = {"provenance": 0, "quality": 1, "composite": 2, "footprints": 3}


@dataclass(frozen=True)
class CompositeLayers:
    """The layers of one run, of which each is opened when QGIS is to load it.

    `name` is that of the composite, and `ends` are those of the bands of live ones, by path. Those
    that have a name of their own are `named` by path.
    """

    context: QgsProcessingContext
    name: str
    places: Places
    ends: Mapping[str, Sequence[Ends | None]] = field(default_factory=dict)
    named: Mapping[str, str] = field(default_factory=dict)

    def open_composite(self, path: str, draw: Callable[[QgsRasterLayer], None]) -> None:
        """Have the composite opened, and drawn in a way."""
        self._open("composite", path, self.name, draw)

    def open_provenance(
        self, path: str, product: Product, images: Sequence[Image], usage: Usage | None
    ) -> None:
        """Have the provenance opened; without `usage` any of the images may be in it."""
        used = [each for each in images if usage is None or usage.used[each.position]]
        style = ProvenanceStyle([output.name for output in product.outputs], used)
        name = name_of_part(translate("ImageCollections", "Provenance"), self.name)
        self._open("provenance", path, name, style.draw)

    def open_quality(self, path: str, quality: str) -> None:
        """Have the winning quality opened, which is a band or a formula."""
        name = name_of_part(translate("ImageCollections", "Winning quality"), self.name)
        self._open("quality", path, name, QualityStyle(quality).draw)

    def open_footprints(self, path: str) -> None:
        """Have the footprints opened."""
        name = name_of_part(translate("ImageCollections", "Footprints"), self.name)
        self._open("footprints", path, name, draw_footprints)

    def _open(self, kind: str, path: str, name: str, draw: Callable[[Any], None]) -> None:
        ends = self.ends.get(path, ())
        own = self.named.get(path, name)
        open_as(self.context, path, own, draw, ends, self.places, RANKS[kind])
