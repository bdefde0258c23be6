# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The file of a live composite: a VRT that holds a plan, and names the function of this plugin."""

from __future__ import annotations

import contextlib
import html
import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from ..composites.method import Kind
from ..composites.output_block import OutputBand
from ..errors import InvalidOptionError, WriteError
from ..gdal_calls import TYPE_NAMES, computes_large_integers
from ..images import Image
from ..inputs.joined_files import with_file_paths
from ..outputs.raster_file import ALPHA
from ..outputs.transaction import Transaction, write_text
from ..pixels.value_types import LARGE_INTEGERS, BandType
from ..planning.plan import Plan
from ..planning.plan_json import plan_from_text, plan_to_text
from ..planning.product import Product
from ..text import worded
from . import pixels
from .session import is_file_path, missing

EXTENSION = ".vrt"
# The metadata domain by which a live composite is known.
DOMAIN = "IMAGE_COLLECTIONS_LIVE"
MODULE = pixels.__name__
# Blocks in which others read. For statistics QGIS and GDAL look at some of them: the smaller these
# are, the fewer cells.
BLOCK = 256

# A raster without anything, for layers that are yet to be told what they show.
EMPTY = (
    '<VRTDataset rasterXSize="1" rasterYSize="1"><GeoTransform>0,1,0,0,0,-1</GeoTransform>'
    '<VRTRasterBand dataType="Byte" band="1"/></VRTDataset>'
)

# No part of a pattern goes past the end of an element: a damaged file is looked through once.
_ITEMS = re.compile(rf'domain="{DOMAIN}">(?:\s*<MDI key="[^"<]*">[^<]*</MDI>)*')
_ITEM = re.compile(r'<MDI key="(module|home|kind)">([^<]*)</MDI>')
_PLAN = re.compile(r'(<PixelFunctionArguments[^<>]*?\s)plan="([^"<]*)"')
_FUNCTION = re.compile(r"<PixelFunctionType>[^<]*<")
# A live composite says so before its bands, where GDAL has written it after its CRS.
_HEAD = 20_000


@dataclass(frozen=True)
class LiveFile:
    """What a live composite says of itself.

    `homes` are the folder in which it was written and, as long as images are missing, those in
    which it was before, the newest first.
    """

    plan: str
    kind: str
    module: str
    homes: tuple[str, ...]


def is_live(path: str) -> bool:
    """Return True when a result of this name is to be a live composite."""
    return Path(path).suffix.lower() == EXTENSION


def write_live(
    path: str,
    plan: Plan,
    kind: Kind,
    metadata: Mapping[str, str],
    outputs: Transaction | None = None,
) -> None:
    """Write a live composite; a file that was there stays until the new one is whole.

    It is delivered with `outputs`, or at once. Raises WriteError when it cannot be written.
    """
    product = next(product for product in plan.products if product.kind == kind)
    if product.file.dtype in LARGE_INTEGERS and not computes_large_integers():
        raise WriteError(
            worded(
                "The result holds 64-bit integers, which this version of GDAL cannot "
                "show live; GDAL 3.10 can. Let the output end in .tif."
            )
        )
    write_text(path, _content(path, plan, product, metadata), outputs)


def read_live(path: str) -> LiveFile | None:
    """Return what a live composite says of itself, None when the file is something else."""
    if not is_live(path):
        return None
    try:
        with Path(path).open(encoding="utf-8") as file:
            head = file.read(_HEAD)
            if f'domain="{DOMAIN}"' not in head:
                return None
            content = head + file.read()
    except (OSError, UnicodeDecodeError):
        return None
    said = _ITEMS.search(content)
    items = {key: html.unescape(text) for key, text in _ITEM.findall(said[0] if said else "")}
    found = _PLAN.search(content)
    if found is None or len(items) < 3:
        return None
    plan = html.unescape(found[2])
    return LiveFile(plan, items["kind"], items["module"], _homes(items["home"]))


def plan_of(path: str) -> Plan:
    """Return the plan of a live composite; raise InvalidOptionError when it is none."""
    return plan_from_text(_surely_live(path).plan)


def _surely_live(path: str) -> LiveFile:
    live = read_live(path)
    if live is None:
        raise InvalidOptionError(worded("'{path}' is no live composite.", path=path))
    return live


def relocate(path: str) -> list[Image]:
    """Make a live composite fit for where it is now; return the images that are missing.

    An image that lies where it lay before, as seen from the live composite, is taken from there:
    so a project can be moved or copied together with its images. One that is missing is looked for
    again the next time. The name of this plugin's module is put in place of another.

    Raises WriteError when the file has to be changed and cannot be.
    """
    live = read_live(path)
    if live is None:
        return []
    plan = plan_from_text(live.plan)
    folder = str(Path(path).absolute().parent)
    images = tuple(_relocated(image, live.homes, folder) for image in plan.images)
    gone = missing(images)
    if images != plan.images or live.module != MODULE:
        before = tuple(home for home in live.homes if home != folder) if gone else ()
        text = plan_to_text(replace(plan, images=images))
        _rewrite(path, replace(live, plan=text, homes=(folder, *before)), path)
    return gone


def copy_live(path: str, target: str) -> None:
    """Copy a live composite to another folder; it keeps to the images where they are.

    Raises InvalidOptionError when it is none, and WriteError when it cannot be written.
    """
    live = _surely_live(path)
    folder = str(Path(target).absolute().parent)
    _rewrite(path, replace(live, homes=(folder, *live.homes[1:])), target)


def _rewrite(path: str, live: LiveFile, target: str) -> None:
    """Write a live composite that says something else of itself, as one of this plugin.

    What it said is looked for by its place in the file, as GDAL writes the same text in another
    way where it has written the file anew.
    """
    content = Path(path).read_text(encoding="utf-8")
    items = {"module": MODULE, "home": _text_of_homes(live.homes), "kind": live.kind}

    def renewed(match: re.Match[str]) -> str:
        return f'<MDI key="{match[1]}">{html.escape(items[match[1]])}</MDI>'

    plan = html.escape(live.plan)
    content = _ITEMS.sub(lambda said: _ITEM.sub(renewed, said[0]), content, count=1)
    content = _PLAN.sub(lambda match: f'{match[1]}plan="{plan}"', content)
    content = _FUNCTION.sub(f"<PixelFunctionType>{MODULE}.pixels<", content)
    write_text(target, content)


def _homes(text: str) -> tuple[str, ...]:
    """Return the folders that a file names: one as it is, several as a list of JSON."""
    return tuple(json.loads(text)) if text.startswith("[") else (text,)


def _text_of_homes(homes: tuple[str, ...]) -> str:
    return homes[0] if len(homes) == 1 else json.dumps(homes)


def _relocated(image: Image, homes: tuple[str, ...], folder: str) -> Image:
    if homes == (folder,):
        return image

    def relocated(path: str) -> str:
        if not is_file_path(path):
            return path
        for home in homes:
            with contextlib.suppress(ValueError):  # another drive
                moved = Path(os.path.normpath(Path(folder) / os.path.relpath(path, home)))
                if moved.exists():
                    return str(moved)
        return path

    return with_file_paths(image, relocated)


def _content(path: str, plan: Plan, product: Product, metadata: Mapping[str, str]) -> str:
    grid = plan.grid
    about = {"module": MODULE, "kind": product.kind, "home": str(Path(path).absolute().parent)}
    text = html.escape(plan_to_text(plan))
    return "\n".join(
        (
            f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}">',
            "  <!-- A live composite: its pixels are computed by the plugin Image Collections of "
            "QGIS. -->",
            *_metadata(about, f' domain="{DOMAIN}"'),
            f"  <SRS>{html.escape(grid.crs)}</SRS>",
            f"  <GeoTransform>{', '.join(map(repr, grid.geotransform))}</GeoTransform>",
            *_metadata(metadata),
            *(_band(product, number, text) for number in range(1, product.bands + 1)),
            "</VRTDataset>",
            "",
        )
    )


def _metadata(items: Mapping[str, str], domain: str = "") -> list[str]:
    lines = [
        f'    <MDI key="{html.escape(key)}">{html.escape(text)}</MDI>'
        for key, text in items.items()
    ]
    return [f"  <Metadata{domain}>", *lines, "  </Metadata>"]


def _band(product: Product, number: int, plan: str) -> str:
    dtype = product.file.dtype
    nodata: Any = np.dtype(dtype).type(product.file.nodata).item()
    is_alpha = number > len(product.outputs)
    output = OutputBand(ALPHA, BandType(dtype)) if is_alpha else product.outputs[number - 1]
    colour = "Gray" if number == 1 else "Undefined"
    if product.file.has_alpha:
        colour = "Alpha" if is_alpha else output.look.colour
    lines = [
        f'  <VRTRasterBand dataType="{TYPE_NAMES[dtype]}" band="{number}" '
        f'blockXSize="{BLOCK}" blockYSize="{BLOCK}" subClass="VRTDerivedRasterBand">',
        f"    <Description>{html.escape(output.name)}</Description>",
        *([] if product.file.has_alpha else [f"    <NoDataValue>{nodata!r}</NoDataValue>"]),
        f"    <ColorInterp>{colour}</ColorInterp>",
    ]
    if (output.scale, output.offset) != (1.0, 0.0):
        lines.append(f"    <Offset>{output.offset!r}</Offset>")
        lines.append(f"    <Scale>{output.scale!r}</Scale>")
    lines += [
        "    <PixelFunctionLanguage>Python</PixelFunctionLanguage>",
        f"    <PixelFunctionType>{MODULE}.pixels</PixelFunctionType>",
        f'    <PixelFunctionArguments band="{number}" kind="{product.kind}" plan="{plan}"/>',
        f"    <SourceTransferType>{TYPE_NAMES[dtype]}</SourceTransferType>",
        "  </VRTRasterBand>",
    ]
    return "\n".join(lines)
