# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Checks of a plan that comes from a file: whether its parts fit together."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Any

from ..composites.quality_mosaic import QualityMosaic
from ..errors import InvalidOptionError
from ..expression import parse
from ..grid.grid import Grid, Window
from ..images import Band, Formula, Image, stored_bands
from ..inputs.added_bands import MOST_PARTS
from ..masks.image_mask import ImageMask
from ..masks.rules import CODE, SIGNS, Rule
from ..pixels.value_types import FILE_TYPES, LARGE_INTEGERS, fits
from ..reading.placement import Placement
from ..text import worded
from ..warp.geometry import Geometry
from ..warp.pixel_map import STEPS, PixelMap
from ..warp.resampling import METHODS
from .output_grid import LARGEST_SIDE
from .plan import MOST_BANDS, Plan
from .product import Product

_TYPES = (*FILE_TYPES, *LARGE_INTEGERS)
# What GDAL reads (from 3.11 on), and results are never of.
_READ_TYPES = (*_TYPES, "float16")
# GDAL counts with 32 bits.
_LARGEST_COUNT = (1 << 31) - 1
_MOST_BITS = 64


def check_plan(plan: Plan) -> None:
    """Raise InvalidOptionError when what a plan holds cannot be worked with."""
    _check_counts(plan)
    _check_grid("the grid", plan.grid)
    _among("resampling", plan.resampling, METHODS)
    for image, placement in zip(plan.images, plan.placements):
        _check_image(image)
        _check_placement(image, placement)
    for image, mask in zip(plan.images, plan.masks):
        _check_mask(image, mask)
    for placement, mask in zip(plan.placements, plan.masks):
        # Before, clouds and shadows were looked for on the cells of the result.
        is_known = mask.shadows is None or mask.shadows.pixel is not None
        _need(is_known or placement.offset is not None, "its shadows are of an earlier version")
    _check_method(plan)
    for product in plan.products:
        _check_product(product)


def _check_counts(plan: Plan) -> None:
    _need(bool(plan.images), "there is no image")
    _need(len(plan.placements) == len(plan.images), "not every image has a place")
    _need(1 <= plan.least <= _LARGEST_COUNT, "its least number of observations is not above 0")
    _need(len(plan.masks) in (0, len(plan.images)), "not every image has a mask")
    kinds = [product.kind for product in plan.products]
    _need(kinds[:1] == ["composite"], "its first result is no composite")
    _need(len(set(kinds)) == len(kinds), "it makes one result twice")
    _need(plan.wanted.provenance == ("provenance" in kinds), "provenance is not clear")
    _need(plan.wanted.quality == ("quality" in kinds), "quality is not clear")
    _need(not plan.wanted.quality or isinstance(plan.method, QualityMosaic), "it has no quality")


def _check_grid(name: str, grid: Grid) -> None:
    for side in (grid.width, grid.height):
        _need(1 <= side < LARGEST_SIDE, f"{name} has {side} cells on a side")
    _finite(f"the corner of {name}", grid.left, grid.top)
    _positive(f"the cell size of {name}", grid.cell_width, grid.cell_height)


def _check_image(image: Image) -> None:
    name = f"image '{image.name}'"
    counts = (image.width, image.height, image.block_width, image.block_height)
    _need(all(1 <= count <= _LARGEST_COUNT for count in counts), f"{name} has no size")
    _check_geotransform(name, image.geotransform)
    for partner in image.partners:
        _need(not partner.partners, f"a partner of {name} has partners")
        _check_image(partner)
    for band in dict.fromkeys((*image.bands, *stored_bands(image.bands))):
        _need(0 <= band.partner <= len(image.partners), f"{name} has no such partner")
        if band.partner and band.formula is None:
            there = [each.number for each in image.partners[band.partner - 1].bands]
            _need(band.number in there, f"a partner of {name} has no band {band.number}")
        _among(f"the type of band '{band.name}' of {name}", band.dtype, _READ_TYPES)
        _need(1 <= band.number <= _LARGEST_COUNT, f"band '{band.name}' of {name} has no number")
        _finite(f"the scale of band '{band.name}' of {name}", band.scale, band.offset)
        if band.formula is not None:
            _check_formula(f"the formula of band '{band.name}' of {name}", band, band.formula)
    _finite(f"what is known of {name}", image.sun_azimuth or 0.0, image.cloud_cover or 0.0)


def _check_formula(name: str, band: Band, formula: Formula) -> None:
    """Look at a formula, and at those of the bands in it."""
    waiting = [(band, formula)]
    for _ in range(MOST_PARTS + 1):
        if not waiting:
            return
        made, formula = waiting.pop()
        _finite(f"the scale that {name} gives", made.scale, made.offset)
        _among(f"the type that {name} gives", made.dtype, _TYPES)
        count = len(parse(formula.text).names)
        _need(count == len(formula.bands) > 0, f"{name} does not fit its bands")
        waiting.extend((each, each.formula) for each in formula.bands if each.formula is not None)
    _need(False, f"{name} has too many parts")


def _check_geotransform(name: str, geotransform: Sequence[float] | None) -> None:
    if geotransform is not None:
        _need(len(geotransform) == 6, f"{name} has {len(geotransform)} numbers as geotransform")
        _finite(f"the geotransform of {name}", *geotransform)


def _check_placement(image: Image, placement: Placement) -> None:
    name = f"the place of image '{image.name}'"
    _check_window(name, placement.window)
    is_clear = (placement.offset is None) != (placement.pixel_map is None)
    _need(is_clear, f"{name} is not clear")
    if placement.offset is not None:
        _counts(name, placement.offset)
        window = Window(*placement.offset, image.width, image.height)
        inside = placement.window.intersection(window)
        _need(
            inside == placement.window or placement.window.pixels == 0,
            f"{name} goes beyond the image",
        )
    if placement.pixel_map is not None:
        _check_pixel_map(name, placement.pixel_map)


def _check_window(name: str, window: Window) -> None:
    _counts(name, (window.column, window.row, window.width, window.height))
    _need(window.width >= 0 and window.height >= 0, f"{name} has no size")


def _check_pixel_map(name: str, pixel_map: PixelMap) -> None:
    _check_grid(f"the grid of {name}", pixel_map.grid)
    _among(f"the step of {name}", pixel_map.step, STEPS)
    _positive(f"the scale of {name}", *pixel_map.scale)
    _finite(name, *(pixel_map.affine or ()))
    geometry: Geometry = pixel_map.geometry
    _need(min(geometry.width, geometry.height) >= 1, f"{name} has no size")
    _counts(name, (geometry.width, geometry.height))
    _check_geotransform(name, geometry.geotransform)
    for point in geometry.control_points:
        _finite(f"a control point of {name}", *point)
    is_placed = geometry.geotransform is not None or bool(geometry.control_points)
    _need(is_placed, f"{name} is nowhere")


def _check_mask(image: Image, mask: ImageMask) -> None:
    name = f"the mask of image '{image.name}'"
    _need(all(0 <= band < len(image.bands) for band in mask.bands), f"{name} has no such band")
    _positive(f"the cell size of {name}", *mask.cell)
    if mask.outlook is not None:
        _positive(f"the outlook of {name}", mask.outlook.reach, *mask.outlook.cell)
    numbers = [mask.buffer]
    if mask.shadows is not None:
        shadows = mask.shadows
        _finite(name, shadows.probability, shadows.dark, shadows.reflectance, *shadows.sunward)
        numbers.append(shadows.distance)
        if shadows.pixel is not None:
            _positive(f"the pixel of {name}", *shadows.pixel)
    _need(all(0 <= number < math.inf for number in numbers), f"{name} has no reach")
    mask.check()  # raises when its reach is too large
    for _, rule in mask.rules:
        _check_rule(name, rule)


def _check_rule(name: str, rule: Rule) -> None:
    _among(f"the sign of a rule in {name}", rule.sign, SIGNS)
    _among(f"the reason of a rule in {name}", rule.reason, CODE)
    _finite(f"a rule in {name}", *(number for pair in rule.numbers for number in pair))
    bits = (*(rule.bits or ()), *rule.any_bits)
    _need(all(0 <= bit < _MOST_BITS - 1 for bit in bits), f"a rule in {name} has no such bits")
    is_field = rule.bits is None or rule.bits[0] <= rule.bits[1]
    _need(is_field, f"a rule in {name} has bits from high to low")
    has_test = bool(rule.any_bits) if rule.sign == "any" else bool(rule.numbers)
    _need(has_test, f"a rule in {name} tests nothing")


def _check_method(plan: Plan) -> None:
    method: Any = plan.method
    names: tuple[str, ...] = method.names
    if method.looks_for_clouds:
        has_outlook = bool(plan.masks) and all(mask.outlook for mask in plan.masks)
        _need(has_outlook, "nothing says how clouds are looked for")
    _need(bool(names), "the composite has no band")
    for image in plan.images:
        _need(
            len(image.bands) >= method.bands_read(image), f"image '{image.name}' has too few bands"
        )
    try:
        method.check(plan.images)
    except InvalidOptionError as error:
        _need(False, str(error).rstrip("."))
    count = len(method.outputs(plan.images, "none"))
    _need(count == len(plan.outputs), f"it makes {count} bands and has {len(plan.outputs)}")


def _check_product(product: Product) -> None:
    _need(1 <= len(product.outputs) <= MOST_BANDS, f"the {product.kind} has no or too many bands")
    _among(f"the type of the {product.kind}", product.file.dtype, _TYPES)
    is_right = fits(product.file.dtype, product.file.nodata)
    _need(is_right, f"the nodata value of the {product.kind} does not fit its type")
    for output in product.outputs:
        _among(f"the type of band '{output.name}'", output.type.dtype, _TYPES)
        _finite(f"the scale of band '{output.name}'", output.scale, output.offset)


# What is asked of numbers and words


def _need(is_right: bool, problem: str) -> None:
    if not is_right:
        raise InvalidOptionError(
            worded(
                "The plan of the live composite cannot be used: {problem}. Make it again.",
                problem=problem,
            )
        )


def _among(name: str, value: Any, known: Iterable[Any]) -> None:
    _need(value in known, f"{name} is '{value}'")


def _finite(name: str, *numbers: float) -> None:
    _need(all(math.isfinite(number) for number in numbers), f"{name} is no number")


def _positive(name: str, *numbers: float) -> None:
    _need(all(0 < number < math.inf for number in numbers), f"{name} is not above 0")


def _counts(name: str, numbers: Iterable[int]) -> None:
    _need(all(abs(number) <= _LARGEST_COUNT for number in numbers), f"{name} is too far away")
