# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The small VRT of a scene, which joins its bands; nothing is copied or resampled."""

from __future__ import annotations

import html
import math
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from ..errors import SourceError, raise_unavailable
from ..gdal_calls import TYPE_NAMES, has_int8
from ..images import Band, Image
from ..inputs import dates
from ..inputs.subdatasets import is_subdataset
from ..outputs.transaction import Transaction, write_text
from ..text import worded
from ..warp.crs import same_crs
from .band_layout import Layer, Layout, Rectangle, filled, lay_out
from .find_files import FoundFiles
from .scene import Scene, SceneBand

# Larger blocks would be read whole for one pixel.
_LARGEST_BLOCK = 2048
_LONGEST_NAME = 120


def open_scene(scene: Scene, bands: Sequence[SceneBand], files: FoundFiles) -> Layout:
    """Open each band and put all on one grid.

    Raises SourceError or GridError whose text is a sentence about the scene, without its name.
    """
    opened: list[tuple[SceneBand, Image, Band]] = []
    for band in bands:
        image = _open(band, files)
        stored = next((item for item in image.bands if item.number == band.number), None)
        if stored is None:
            raise SourceError(
                worded(
                    "its file for '{band}' has no band {number}; it has {count}.",
                    band=band.name,
                    number=band.number,
                    count=len(image.bands),
                )
            )
        if not same_crs(image.crs, opened[0][1].crs if opened else image.crs):
            raise SourceError(
                worded(
                    "its band '{band}' has another CRS than '{other}'.",
                    band=band.name,
                    other=bands[0].name,
                )
            )
        if stored.dtype not in TYPE_NAMES or (stored.dtype == "int8" and not has_int8()):
            raise SourceError(
                worded(
                    "its band '{band}' holds {dtype}, which is not known.",
                    band=band.name,
                    dtype=stored.dtype,
                )
            )
        opened.append((band, image, stored))
    return filled(lay_out(opened))


def _open(band: SceneBand, files: FoundFiles) -> Image:
    try:
        image = files.image(band.path)
    except SourceError as error:
        raise_unavailable(error)
        raise SourceError(
            worded("its band '{band}' is broken: {error}", band=band.name, error=error)
        ) from error
    files.check_complete(band.path)
    return image


def file_stem(scene: Scene) -> str:
    """Return the name of the scene's file: the product's own, in characters that files may have."""
    stem = re.sub(r"[^\w.-]+", "_", scene.product_id).strip("._") or "scene"
    return stem[:_LONGEST_NAME]


def write_scene(scene: Scene, layout: Layout, path: Path, outputs: Transaction) -> None:
    """Write the VRT, to be delivered with `outputs`; raise WriteError."""
    write_text(path, vrt_text(layout, metadata(scene), path.parent), outputs)


def vrt_text(layout: Layout, items: Mapping[str, str], folder: Path | None = None) -> str:
    """Return the text of a VRT that joins bands, with items of metadata.

    Paths are relative to the folder where that can be; absolute without one.
    """
    return "\n".join(_lines(layout, items, folder)) + "\n"


def metadata(scene: Scene) -> dict[str, str]:
    """Return the metadata items of a scene; what is not known is not there."""
    items = {
        "PRODUCT_ID": scene.product_id,
        "PRODUCT": scene.kind,
        "PLATFORM": scene.platform,
        "TILE": scene.tile,
        "PROCESSING_BASELINE": scene.baseline,
        "ORBIT_STATE": scene.orbit,
        "RELATIVE_ORBIT": "" if scene.relative_orbit is None else str(scene.relative_orbit),
    }
    if scene.moment is not None:
        day = scene.moment.date().isoformat()
        has_time = scene.moment.time() != scene.moment.min.time()
        items["ACQUISITIONDATETIME"] = f"{scene.moment.isoformat()}Z" if has_time else day
        items["ACQUISITION_DATE"] = day
    for key, value in (
        ("CLOUD_COVER", scene.cloud_cover),
        ("MEAN_SOLAR_AZIMUTH_ANGLE", scene.sun_azimuth),
        ("MEAN_SOLAR_ZENITH_ANGLE", scene.sun_zenith),
    ):
        if value is not None:
            items[key] = f"{value:.10g}"
    return {key: value for key, value in items.items() if value}


def _lines(layout: Layout, items: Mapping[str, str], folder: Path | None) -> Iterator[str]:
    yield f'<VRTDataset rasterXSize="{layout.width}" rasterYSize="{layout.height}">'
    yield f"  <SRS>{_escaped(layout.crs)}</SRS>"
    numbers = ", ".join(repr(number) for number in layout.geotransform)
    yield f"  <GeoTransform>{numbers}</GeoTransform>"
    yield "  <Metadata>"
    for key, value in items.items():
        yield f'    <MDI key="{key}">{_escaped(value)}</MDI>'
    yield "  </Metadata>"
    for number, layer in enumerate(layout.layers, start=1):
        yield from _band_lines(layer, number, layout, folder)
    yield "</VRTDataset>"


def _band_lines(layer: Layer, number: int, layout: Layout, folder: Path | None) -> Iterator[str]:
    band, stored, image = layer.band, layer.stored, layer.image
    kind = TYPE_NAMES[stored.dtype]
    blocks = ""
    if layer.source == layer.target and max(image.block_width, image.block_height) <= (
        _LARGEST_BLOCK
    ):
        blocks = f' blockXSize="{image.block_width}" blockYSize="{image.block_height}"'
    yield f'  <VRTRasterBand dataType="{kind}" band="{number}"{blocks}>'
    yield f"    <Description>{_escaped(band.name)}</Description>"
    if band.nodata is not None:
        nodata = "nan" if math.isnan(band.nodata) else f"{band.nodata:.17g}"
        yield f"    <NoDataValue>{nodata}</NoDataValue>"
    if (band.scale, band.offset) != (1.0, 0.0):
        yield f"    <Offset>{band.offset!r}</Offset>"
        yield f"    <Scale>{band.scale!r}</Scale>"
    yield from _source_lines(layer, str(band.number), kind, folder)
    if stored.has_mask:
        yield "    <MaskBand>"
        yield '      <VRTRasterBand dataType="Byte">'
        yield from _source_lines(layer, f"mask,{band.number}", "Byte", folder)
        yield "      </VRTRasterBand>"
        yield "    </MaskBand>"
    yield "  </VRTRasterBand>"


def _source_lines(layer: Layer, number: str, kind: str, folder: Path | None) -> Iterator[str]:
    image = layer.image
    path, is_relative = _place(image.path, folder)
    yield '    <SimpleSource resampling="nearest">'
    if layer.source.width > layer.target.width or layer.source.height > layer.target.height:
        # Overviews may be averages; the nearest pixel is one of the file itself.
        yield '      <OpenOptions><OOI key="OVERVIEW_LEVEL">NONE</OOI></OpenOptions>'
    yield f'      <SourceFilename relativeToVRT="{is_relative:d}">{_escaped(path)}</SourceFilename>'
    yield f"      <SourceBand>{number}</SourceBand>"
    yield (
        f'      <SourceProperties RasterXSize="{image.width}" RasterYSize="{image.height}" '
        f'DataType="{kind}" BlockXSize="{image.block_width}" BlockYSize="{image.block_height}" />'
    )
    yield f"      <SrcRect {_rectangle(layer.source)} />"
    yield f"      <DstRect {_rectangle(layer.target)} />"
    yield "    </SimpleSource>"


def _rectangle(part: Rectangle) -> str:
    return (
        f'xOff="{part.column:.15g}" yOff="{part.row:.15g}" '
        f'xSize="{part.width:.15g}" ySize="{part.height:.15g}"'
    )


def _place(path: str, folder: Path | None) -> tuple[str, bool]:
    """Return the path as the VRT has it: relative where both lie in one folder or beside it.

    Then they can be moved together. A path into an archive is never relative for GDAL, and that of
    a raster inside a file not for all of its versions.
    """
    if path.startswith("/vsi") or folder is None or is_subdataset(path):
        return path, False
    source = Path(path).absolute()
    try:
        relative = Path(os.path.relpath(source, folder.absolute()))
    except ValueError:  # another drive
        return source.as_posix(), False
    is_beside = relative.parts[:2].count("..") < 2
    return (relative if is_beside else source).as_posix(), is_beside


def _escaped(text: str) -> str:
    # Control characters cannot stand in XML at all.
    return html.escape(re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", "", text))


def layer_names(scenes: Sequence[Scene]) -> list[str]:
    """Return a short name for each: date and tile, and more only where these are not enough."""
    names = [_short_name(scene) for scene in scenes]
    for longer in (_with_time, _with_product):
        twice = {name for name in names if names.count(name) > 1}
        names = [longer(scene) if name in twice else name for scene, name in zip(scenes, names)]
    return names


def _short_name(scene: Scene) -> str:
    day = scene.moment.date().isoformat() if scene.moment else ""
    return f"{day} {scene.tile}".strip() or scene.product_id


def _with_time(scene: Scene) -> str:
    if scene.moment is None or scene.moment.time() == scene.moment.min.time():
        return _short_name(scene)
    return f"{scene.moment:%Y-%m-%d %H:%M:%S} {scene.tile}".strip()


def _with_product(scene: Scene) -> str:
    number = dates.as_number(scene.moment)
    return f"{_short_name(scene)} {scene.product_id}" if number else scene.product_id
