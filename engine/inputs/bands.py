# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The selection of bands: which of which images belong together, and which were asked for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ..errors import BandNotFoundError, InvalidOptionError
from ..images import Band, Image
from ..progress import Progress
from ..text import first_names, shortened, worded
from .band_names import same_number
from .fourth_band import TAKEN_AS_ALPHA
from .name_lists import listed_names, name_list
from .name_patterns import Pattern

# Bands of classes, flags and quality bits: the mean of two classes is no class, so these are never
# interpolated. Names of Sentinel-2, Landsat, HLS, MODIS and Planet, whatever the type in a stack.
CLASS_BAND = re.compile(
    r"SCL|QA60|QA10|QA20|MSK_CLASSI\w*|B?QA|QA_\w+|pixel_qa|radsat_qa|\w*fmask|cfmask|"
    r"state_(1k|500|250)m\w*|sur_refl_state\w*|StateQA|UDM2?\w*|SR_QA_\w+|SR_CLOUD_QA|SR_AEROSOL|"
    r"clear|shadow|snow|cloud|light_haze|heavy_haze|omni_?cloud_?mask|ocm(_mask)?|"
    # Layover and shadow of radar
    r"distortion|(\w+_)?ls_map|layover_shadow_mask",
    re.IGNORECASE,
)

# Names that say classes or bits only where the numbers are whole ones.
WHOLE_CLASS_BAND = re.compile(
    r"(\w*_)?QC(_\w+)?|DetailedQA|SummaryQA|(\w*_)?Basic_QA|VI_Quality|pixel_reliability|"
    r"\w+_Mandatory_Quality\w*|QF\d\w*|(\w*_)?flags?|(\w+_)?mask|"
    r"LC_(Type|Prop)\d|(\w*_)?land_?(cover|use)(\w*)|lulc|cropland|(discrete_)?classification|"
    r"(\w+_)?class(es)?|labels?|zones?|clusters?|(crop|forest|snow|soil|vegetation|land)_?types?|"
    # Land cover of ESA and Google, of the United States, of Europe
    r"map|(esa_?)?world_?cover\w*|dynamic_?world\w*|(\w+_)?(nlcd|cdl|clc|corine)(\d\w*|_\w+)?",
    re.IGNORECASE,
)


def is_class_band(name: str, dtype: str = "uint8") -> bool:
    """Return True for bands that hold classes or bits, by their usual names."""
    if CLASS_BAND.fullmatch(name) is not None:
        return True
    return dtype[0] in "iu" and WHOLE_CLASS_BAND.fullmatch(name) is not None


def holds_classes(band: Band) -> bool:
    """Return True for a band of classes or bits, as its file says or by its name."""
    return band.is_class or (band.formula is None and is_class_band(band.name, band.dtype))


@dataclass(frozen=True)
class Selection:
    """The bands of a run: their names, and for each image its bands in the order of the names."""

    names: tuple[str, ...]
    bands: tuple[tuple[Band, ...], ...]
    left_out: tuple[str, ...] = ()


def tell_left_out(selection: Selection, progress: Progress) -> None:
    """Say in the log which bands are left out, as some images do not have them."""
    if selection.left_out:
        progress.info(
            worded(
                "Bands that some images do not have are left out: {left_out}.",
                left_out=", ".join(selection.left_out),
            )
        )


def select_bands(images: Sequence[Image], text: str = "") -> Selection:
    """Return the bands that `text` asks for, all common bands when it is empty.

    `text` holds names, numbers from 1 and regular expressions for whole names, with commas
    between them; what is in double quotes is a name, which may have commas. Bands are matched by
    name. A number means the band of that number in the first image, and the bands of the same name
    in the others; where the others do not have the name, the band of the same number.

    Raises BandNotFoundError that names the image and the band.
    """
    items = listed_names(text)
    if not items:
        return _common_bands(images)
    chosen: dict[str, tuple[Band, ...]] = {}
    left_out: list[str] = []
    for item in items:
        found, missed = _find(images, item.text, is_name=item.is_quoted)
        left_out.extend(missed)
        for name, bands in found.items():
            chosen.setdefault(name, bands)
    per_image = tuple(zip(*chosen.values()))
    return Selection(tuple(chosen), per_image, tuple(left_out))


def select_band(images: Sequence[Image], text: str) -> Selection:
    """Return the one band that `text` asks for; see `select_bands`.

    Raises BandNotFoundError, and InvalidOptionError when it asks for several.
    """
    selection = select_bands(images, text)
    if len(selection.names) != 1:
        raise InvalidOptionError(
            worded(
                "Band chooses {count} bands ({names}); write the name or number of one.",
                count=len(selection.names),
                names=", ".join(selection.names),
            )
        )
    return selection


def band_everywhere(images: Sequence[Image], name: str) -> tuple[Band, ...]:
    """Return the band of that name of every image; B4 means B04 where no image has a B4.

    Raises BandNotFoundError that names the first image without it.
    """
    bands = []
    name = _alike(images, name) or name
    for image in images:
        band = image.band(name)
        if band is None:
            check_alias(image, name)
            raise BandNotFoundError(
                worded(
                    "Image '{image}' has no band '{name}'; it has {bands}.",
                    image=image.name,
                    name=name,
                    bands=listed(image),
                )
            )
        bands.append(band)
    return tuple(bands)


def check_alias(image: Image, name: str) -> None:
    """Raise BandNotFoundError when several bands of an image have that name besides their own."""
    several = image.bands_of_alias(name)
    if len(several) > 1 and image.band(name) is None:
        named = ", ".join(f"'{band.name}'" for band in several)
        raise BandNotFoundError(
            worded(
                "'{name}' can be several bands of image '{image}': {named}; write one "
                "of these names.",
                name=shortened(name),
                image=image.name,
                named=named,
            )
        )


def band_by_number(images: Sequence[Image], number: int) -> tuple[str, tuple[Band, ...]]:
    """Return the name and the bands of a number from 1: by the first image's name, else by place.

    Raises BandNotFoundError that names the first image with too few bands.
    """
    for image in images:
        if not 1 <= number <= len(image.bands):
            alpha = (
                f" {worded('Of this image: {remark}', remark=worded(TAKEN_AS_ALPHA))}"
                if TAKEN_AS_ALPHA in image.remarks
                else ""
            )
            raise BandNotFoundError(
                worded(
                    "Image '{image}' has no band number {number}; it has {count}.",
                    image=image.name,
                    number=number,
                    count=len(image.bands),
                )
                + alpha
            )
    name = images[0].bands[number - 1].name
    by_name = [image.band(name) for image in images]
    if all(by_name):
        return name, tuple(band for band in by_name if band is not None)
    return name, tuple(image.bands[number - 1] for image in images)


def listed(image: Image) -> str:
    """Return the names of an image's bands for a message."""
    return first_names([band.name for band in image.bands], 20)


def _common_bands(images: Sequence[Image]) -> Selection:
    first = images[0]
    for image in images[1:]:
        if _is_unnamed(first) and _is_unnamed(image) and len(image.bands) != len(first.bands):
            raise BandNotFoundError(
                worded(
                    "Image '{image}' has {count} {count:band|bands} without "
                    "{count:name|names} and image '{other}' has {other_count}; choose "
                    "bands by number in Bands.",
                    image=image.name,
                    count=len(image.bands),
                    other=first.name,
                    other_count=len(first.bands),
                )
            )
    common = set.intersection(*(_names(image) for image in images))
    names = [band.name for band in first.bands if band.name in common]
    if not names:
        other = min(images, key=lambda image: len(_names(image) & _names(first)))
        raise BandNotFoundError(
            worded(
                "The images have no band in common: '{first}' has {bands}, '{other}' "
                "has {other_bands}; {advice}.",
                first=first.name,
                bands=listed(first),
                other=other.name,
                other_bands=listed(other),
                advice=_advice(images),
            )
        )
    everything = {band.name: None for image in images for band in image.bands}
    left_out = tuple(name for name in everything if name not in names)
    columns = [band_everywhere(images, name) for name in names]
    return Selection(tuple(names), tuple(zip(*columns)), left_out)


def _advice(images: Sequence[Image]) -> str:
    """Return how bands can be chosen that have no name in common."""
    colours = [
        {name for band in image.bands for name in band.colours | band.aliases if image.band(name)}
        for image in images
    ]
    shared = set.intersection(*colours)
    if not shared:
        return worded("choose bands by number in Bands")
    listed = [
        min(sorted((band.colours | band.aliases) & shared), key=len)
        for band in images[0].bands
        if (band.colours | band.aliases) & shared
    ]
    return worded("write colours in Bands, such as {listed}", listed=name_list(listed))


def _names(image: Image) -> set[str]:
    return {band.name for band in image.bands}


def _is_unnamed(image: Image) -> bool:
    return all(band.name == f"band{band.number}" for band in image.bands)


def _find(
    images: Sequence[Image], item: str, *, is_name: bool
) -> tuple[dict[str, tuple[Band, ...]], tuple[str, ...]]:
    """Return the bands that one item means, and the matching names that some image lacks."""
    if any(image.band(item) for image in images):
        return {item: band_everywhere(images, item)}, ()
    for image in images:
        check_alias(image, item)
    if item.isdecimal() and not is_name:
        name, bands = band_by_number(images, int(item))
        return {name: bands}, ()
    alike = _alike(images, item)
    if alike or is_name:
        return {alike or item: band_everywhere(images, alike or item)}, ()
    try:
        pattern = Pattern(item, f"'{shortened(item)}'")
    except InvalidOptionError as error:
        raise InvalidOptionError(
            worded(
                "'{item}' in Bands is no band of image '{image}' (it has {bands}), "
                "and as a pattern it cannot be used: {error}",
                item=shortened(item),
                image=images[0].name,
                bands=listed(images[0]),
                error=error,
            )
        ) from error
    for image in images:
        if not any(pattern.fullmatch(band.name) for band in image.bands):
            raise BandNotFoundError(
                worded(
                    "Image '{image}' has no band '{name}'; it has {bands}.",
                    image=image.name,
                    name=shortened(item),
                    bands=listed(image),
                )
            )
    matching = [band.name for band in images[0].bands if pattern.fullmatch(band.name)]
    common = [name for name in matching if all(image.band(name) for image in images)]
    if not common:
        raise BandNotFoundError(
            worded(
                "The bands that match '{item}' have other names in every image: image "
                "'{image}' has {matching}.",
                item=shortened(item),
                image=images[0].name,
                matching=", ".join(matching),
            )
        )
    missed = tuple(name for name in matching if name not in common)
    return {name: band_everywhere(images, name) for name in common}, missed


def _alike(images: Sequence[Image], name: str) -> str:
    """Return the name that stands for another one without zeros, when no image has that one."""
    if any(image.band(name) or image.bands_of_alias(name) for image in images):
        return ""
    return same_number(name, [band.name for band in images[0].bands])


def images_to_read(
    images: Sequence[Image],
    selection: Selection,
    others: Mapping[str, Sequence[Band]] | None = None,
) -> list[Image]:
    """Return the images with just the bands that a run reads, under the names of the collection.

    The selected bands come first; `others` are further bands by name, for each image one.
    """
    read = []
    for place, image in enumerate(images):
        bands = dict(zip(selection.names, selection.bands[place]))
        for name, column in (others or {}).items():
            bands.setdefault(name, column[place])
        renamed = tuple(replace(band, name=name) for name, band in bands.items())
        read.append(replace(image, bands=renamed))
    return read
