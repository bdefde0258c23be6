# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Styles of layers as texts, with what the plugin knows of how they were drawn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from qgis.core import QgsMapLayer, QgsReadWriteContext
from qgis.PyQt.QtXml import QDomDocument

# How a layer looks, and nothing of what it is called or where it is from.
_LOOKS = QgsMapLayer.StyleCategories(
    QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Rendering
)


def style_text(layer: QgsMapLayer) -> str:
    """Return how a layer is drawn, as XML."""
    document = QDomDocument()
    layer.exportNamedStyle(document, QgsReadWriteContext(), _LOOKS)
    return str(document.toString())


def restore_style(layer: QgsMapLayer, text: str) -> None:
    """Draw a layer as it was when the text was made."""
    document = QDomDocument()
    document.setContent(text)
    layer.importNamedStyle(document, _LOOKS)


@dataclass(frozen=True)
class KeptStyle:
    """The style of a layer, and its properties of some names."""

    text: str
    properties: Mapping[str, object]

    @classmethod
    def of(cls, layer: QgsMapLayer, names: tuple[str, ...]) -> KeptStyle:
        """Return the style that a layer has now."""
        there = layer.customPropertyKeys()
        kept = {name: layer.customProperty(name) for name in names if name in there}
        return cls(style_text(layer), kept)

    def give(self, layer: QgsMapLayer, names: tuple[str, ...]) -> None:
        """Give it back to a layer; a property of these names that it had not goes."""
        for name in names:
            if name in self.properties:
                layer.setCustomProperty(name, self.properties[name])
            else:
                layer.removeCustomProperty(name)
        restore_style(layer, self.text)
