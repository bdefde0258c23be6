# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Parameters of images that take any path that GDAL opens, and make no layer of it.

QGIS's own open a layer for each text whenever they are asked whether it will do, and when it is
written to the log; a layer holds its file open. Whether a path can be opened the algorithm says,
in words.
"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
)

from ..layers.image_sources import ImageSource


class ImagesParameter(QgsProcessingParameterMultipleLayers):
    """A list of images: layers, their ids or names, or paths."""

    def checkValueIsAcceptable(
        self, value: Any, context: QgsProcessingContext | None = None
    ) -> bool:
        """Return True for a list that is long enough; the rest the algorithm looks at."""
        if is_text(value):
            return True
        if isinstance(value, (list, tuple)):
            return len(value) >= self.minimumNumberInputs()
        return super().checkValueIsAcceptable(value, context)

    def valueAsPythonString(self, value: Any, context: QgsProcessingContext) -> str:
        """Return the sources for the log and the history."""
        texts = _texts(value, context)
        return repr(texts) if texts else super().valueAsPythonString(value, context)

    def valueAsJsonObject(self, value: Any, context: QgsProcessingContext) -> Any:
        """Return the sources for the history."""
        texts = _texts(value, context)
        return texts or super().valueAsJsonObject(value, context)


class ImageParameter(QgsProcessingParameterRasterLayer):
    """An image: a layer, its id or name, or a path."""

    def checkValueIsAcceptable(
        self, value: Any, context: QgsProcessingContext | None = None
    ) -> bool:
        """Return True for any text; whether it can be opened the algorithm looks at."""
        return _is_plain(value) or super().checkValueIsAcceptable(value, context)

    def valueAsPythonString(self, value: Any, context: QgsProcessingContext) -> str:
        """Return the source for the log and the history."""
        if is_text(value):
            return repr(_text(value, context))
        return super().valueAsPythonString(value, context)

    def valueAsJsonObject(self, value: Any, context: QgsProcessingContext) -> Any:
        """Return the source for the history."""
        if is_text(value):
            return _text(value, context)
        return super().valueAsJsonObject(value, context)


class CollectionFileParameter(QgsProcessingParameterFile):
    """A file that holds images, or a raster inside a file by the name that GDAL has for it."""

    def checkValueIsAcceptable(
        self, value: Any, context: QgsProcessingContext | None = None
    ) -> bool:
        """Return True for any text; what is in the file says what it is, and not its ending."""
        return is_text(value) or super().checkValueIsAcceptable(value, context)


def _is_plain(value: Any) -> bool:
    return is_text(value) or isinstance(value, ImageSource)


def is_text(value: Any) -> bool:
    """Return True for a text that can name an image."""
    return isinstance(value, str) and bool(value.strip())


def _texts(value: Any, context: QgsProcessingContext) -> list[str]:
    """Return the sources of a list, none where an item has none that can be written."""
    items = value if isinstance(value, (list, tuple)) else [value]
    if not all(is_text(item) or isinstance(item, QgsMapLayer) for item in items):
        return []
    return [_text(item, context) for item in items]


def _text(item: Any, context: QgsProcessingContext) -> str:
    if isinstance(item, QgsMapLayer):
        return item.source()
    layer = QgsProcessingUtils.mapLayerFromString(item, context, False)
    return item if layer is None else layer.source()
