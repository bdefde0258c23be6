# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Products of a run: the rasters that it makes, with their bands and the types of their files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ..composites import provenance
from ..composites.method import Kind, Method, Wanted
from ..composites.output_block import OutputBand
from ..gdal_calls import has_int8
from ..pixels.value_types import BandType, FileType, file_type

# The colours of the bands of a photograph.
PHOTO = ["Red", "Green", "Blue"]


@dataclass(frozen=True)
class Product:
    """A raster that a run makes: its bands, and the type of its file."""

    kind: Kind
    outputs: tuple[OutputBand, ...]
    file: FileType

    @property
    def bands(self) -> int:
        """The number of bands of the file: those of the outputs, and alpha."""
        return len(self.outputs) + int(self.file.has_alpha)


def product_of(kind: Kind, outputs: Sequence[OutputBand], nodata: float | None = None) -> Product:
    """Return a raster of a run, in the type of a file that holds all its bands."""
    without = () if has_int8() else ("int8",)
    kinds = [output.type for output in outputs]
    return Product(kind, tuple(outputs), file_type(kinds, nodata, without=without))


def composite_of(
    outputs: Sequence[OutputBand], nodata: float | None, *, can_have_alpha: bool
) -> Product:
    """Return the composite; a photograph may have alpha, where no number is free for nodata."""
    product = product_of("composite", outputs, nodata)
    if can_have_alpha and nodata is None and product.file.dtype != "uint8" and _is_photo(outputs):
        # It stays a picture of bytes: alpha says where it has holes.
        return replace(product, file=FileType("uint8", 0, has_alpha=True))
    return product


def further_products(method: Method, wanted: Wanted) -> Iterator[Product]:
    """Give what a run makes beside the composite."""
    if wanted.provenance:
        yield product_of("provenance", provenance.outputs(method.provenance_names()))
    if wanted.quality:
        bands = [OutputBand(name, BandType("float32")) for name in method.quality_names()]
        yield product_of("quality", bands)


def _is_photo(outputs: Sequence[OutputBand]) -> bool:
    """Return True for red, green and blue as bytes."""
    return [output.look.colour for output in outputs] == PHOTO and all(
        output.type.dtype == "uint8" and (output.scale, output.offset) == (1.0, 0.0)
        for output in outputs
    )
