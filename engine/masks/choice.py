# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The choice of a mask, and what it masks of each image."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ..errors import InvalidOptionError
from ..expression import NO_INDICES, Catalogue
from ..grid.grid import Grid
from ..images import Band, Formula, Image
from ..inputs.added_bands import find_bands
from ..inputs.bands import band_everywhere
from ..inputs.cloud_probability import PROBABILITY_BANDS, without_0
from ..inputs.sentinel2_offset import QUANTIFICATION
from ..progress import Progress
from ..text import first_names, worded
from ..warp.crs import is_geographic
from ..warp.ground import ground_of_cell, ground_of_pixel
from .image_mask import MOST_MARGIN, ImageMask, Shadows, places_of_data
from .presets import AUTO, CUSTOM, NONE, RECIPE, Found, HasOnly, Preset, automatic
from .rules import Rule, parse_rules

# Usual names of the other bands that the recipe looks at.
INFRARED_BANDS = ("B08", "B8", "B8A", "nir", "NIR", "B08_10m")
CLASS_BANDS = ("SCL",)


@dataclass(frozen=True)
class MaskChoice:
    """What a user chose to mask.

    `key` is none, auto, custom (with the text `rule`), one of `presets`, or clouds-and-shadows.
    `buffer` is in units of the CRS of the result, for clouds-and-shadows in metres; these take
    `probability` (0 to 100), `dark` (reflectance), `distance` (metres) and `azimuth` (degrees
    clockwise from north, None: that of each image). A band of `rule` that no image has may be one
    of the `indices`. `has_only` looks at values where nothing else tells what a band means.
    """

    key: str = NONE
    rule: str = ""
    buffer: float = 0.0
    probability: float = 40.0
    dark: float = 0.15
    distance: float = 1000.0
    azimuth: float | None = None
    presets: Mapping[str, Preset] = field(default_factory=dict)
    indices: Catalogue = field(default=NO_INDICES, repr=False, compare=False)
    has_only: HasOnly | None = field(default=None, repr=False, compare=False)

    def apply(
        self, images: Sequence[Image], read: Sequence[Image], grid: Grid, progress: Progress
    ) -> tuple[list[Image], list[ImageMask]]:
        """Return the images with the bands of their masks added, and their masks.

        `images` have all bands of the files, `read` those that the run reads, under the names of
        the collection.

        Raises InvalidOptionError that names an image that the mask does not fit.
        """
        if self.key == NONE:
            return list(read), []
        if self.key == RECIPE:
            found = [self._recipe(image, own, grid) for image, own in zip(images, read)]
        else:
            rules = self._rules(images, progress)
            columns = self._columns(images)
            found = [
                self._ruled(image, own, rules[place], columns, place, grid)
                for place, (image, own) in enumerate(zip(images, read))
            ]
        _say_what_0_means(found, progress)
        self._check_buffer([mask for _, mask in found], grid, progress)
        return [image for image, _ in found], [mask for _, mask in found]

    def _check_buffer(self, masks: Sequence[ImageMask], grid: Grid, progress: Progress) -> None:
        """Warn of a buffer that does nothing; raise InvalidOptionError for metres as degrees."""
        cell = min(min(mask.cell) for mask in masks)
        is_in_degrees = self.key != RECIPE and is_geographic(grid.crs)
        if is_in_degrees and self.buffer > MOST_MARGIN * cell:
            raise InvalidOptionError(
                worded(
                    "The mask buffer is in units of the CRS of the result, and these are degrees: "
                    "{buffer} of them are {cells} cells, and {most} are allowed. 30 m are about "
                    "0.0003 degrees.",
                    buffer=f"{self.buffer:g}",
                    cells=f"{self.buffer / cell:.0f}",
                    most=MOST_MARGIN,
                )
            )
        if 0.0 < self.buffer < cell:
            progress.warn(
                worded(
                    "The mask buffer of {buffer} masks no more cells, as it is smaller than a "
                    "cell of the result, {cell}.",
                    buffer=f"{self.buffer:g}",
                    cell=f"{cell:.6g}",
                )
            )

    def _columns(self, images: Sequence[Image]) -> dict[str, tuple[Band, ...]]:
        """Return the bands of every image that the user's own rules name; presets know theirs."""
        names = [rule.band for rule in parse_rules(self.rule)] if self.key == CUSTOM else []
        return {name: find_bands(images, name, self.indices) for name in names}

    def _ruled(
        self,
        image: Image,
        own: Image,
        rules: Sequence[Rule],
        columns: Mapping[str, Sequence[Band]],
        position: int,
        grid: Grid,
    ) -> tuple[Image, ImageMask]:
        placed = []
        count = len(own.bands)
        for rule in rules:
            column = columns.get(rule.band)
            band = column[position] if column else band_everywhere([image], rule.band)[0]
            own, place = _with_band(own, band)
            placed.append((place, rule))
        return own, ImageMask(
            tuple(placed),
            buffer=self.buffer,
            cell=(grid.cell_width, grid.cell_height),
            data=places_of_data(own, count, placed),
        )

    def _rules(self, images: Sequence[Image], progress: Progress) -> list[tuple[Rule, ...]]:
        """Return the rules for each image."""
        if self.key == CUSTOM:
            rules = parse_rules(self.rule)
            return [rules for _ in images]
        known = self.presets
        if self.key != AUTO:
            return [self._preset().rules(image) for image in images]
        chosen = [automatic(known, image, self.has_only) for image in images]
        for said in _said_of(images, chosen):
            progress.info(said)
        return [found.preset.rules(image) for image, found in zip(images, chosen)]

    def _preset(self) -> Preset:
        if self.key not in self.presets:
            known = ", ".join((NONE, AUTO, CUSTOM, *self.presets, RECIPE))
            raise InvalidOptionError(
                worded("There is no mask '{key}'; there are {known}.", key=self.key, known=known)
            )
        return self.presets[self.key]

    def _recipe(self, image: Image, own: Image, grid: Grid) -> tuple[Image, ImageMask]:
        azimuth = image.sun_azimuth if self.azimuth is None else self.azimuth
        if azimuth is None:
            raise InvalidOptionError(
                worded(
                    "Nothing says where the sun stood in image '{image}', which the mask "
                    "'{recipe}' needs; set Sun azimuth.",
                    image=image.name,
                    recipe=RECIPE,
                )
            )
        probability = _known_band(image, PROBABILITY_BANDS, worded("a cloud probability"))
        infrared = _known_band(image, INFRARED_BANDS, worded("near infrared"))
        own, probability_place = _with_band(own, probability)
        own, infrared_place = _with_band(own, infrared)
        class_place = None
        classes = next((b for b in map(image.band, CLASS_BANDS) if b is not None), None)
        if classes is not None:
            own, class_place = _with_band(own, classes)
        pixel = ground_of_pixel(image)
        is_scaled = infrared.is_scaled or infrared.dtype.startswith("float")
        shadows = Shadows(
            probability_band=probability_place,
            infrared_band=infrared_place,
            class_band=class_place,
            probability=self.probability,
            dark=self.dark,
            distance=self.distance,
            reflectance=1.0 if is_scaled else 1.0 / QUANTIFICATION,
            pixel=pixel.size,
            sunward=pixel.steps(azimuth),
        )
        cell = ground_of_cell(image, grid.crs, (grid.cell_width, grid.cell_height)).size
        return own, ImageMask((), shadows, self.buffer, cell)


def _said_of(images: Sequence[Image], chosen: Sequence[Found]) -> Iterator[str]:
    """Give what the log says of masks that were found by themselves, once for images of a kind."""
    alike: dict[tuple[str, str | None, bool], tuple[Found, list[str]]] = {}
    for image, found in zip(images, chosen):
        kind = found.preset.key, found.preset.find(image), found.is_by_values
        alike.setdefault(kind, (found, []))[1].append(f"'{image.name}'")
    for (key, band, _), (found, names) in alike.items():
        yield _said(first_names(names), key, band, found)


def _said(names: str, key: str, band: str | None, found: Found) -> str:
    if not found.is_by_values:
        return worded("Mask of {images}: {key} ({rule}).", images=names, key=key, rule=band)
    if found.preset.values:
        return worded(
            "Mask of {images}: {key} ({rule}), as the values are those of classes. If they are "
            "bits, choose the mask yourself.",
            images=names,
            key=key,
            rule=band,
        )
    return worded(
        "Mask of {images}: {key} ({rule}), as the values are bits. If they are classes, choose "
        "the mask yourself.",
        images=names,
        key=key,
        rule=band,
    )


def _say_what_0_means(found: Sequence[tuple[Image, ImageMask]], progress: Progress) -> None:
    """Say in the log which bands of numbers have 0 for nodata, as that may be a good quality."""
    doubtful = without_0(
        (image, image.bands[place])
        for image, mask in found
        for place in mask.places_that_must_be_known(image)
    )
    for band, names in doubtful.items():
        progress.info(
            worded(
                "0 is nodata of band '{band}' in {names}, so the mask takes 0 for not "
                "known. If it is a number as others are, turn off the nodata value of "
                "that band in the layer's properties under Transparency.",
                band=band,
                names=first_names(names),
            )
        )


def _known_band(image: Image, names: Sequence[str], what: str) -> Band:
    band = next((found for found in map(image.band, names) if found is not None), None)
    if band is None:
        raise InvalidOptionError(
            worded(
                "Image '{image}' has no band of {what} ({names}), which the mask '{recipe}' needs.",
                image=image.name,
                what=what,
                names=", ".join(names),
                recipe=RECIPE,
            )
        )
    return band


def _identity(band: Band) -> tuple[int, int, Formula | None]:
    """Return what tells a band from the others of its image, whatever it is called."""
    return band.partner, band.number, band.formula


def _with_band(image: Image, band: Band) -> tuple[Image, int]:
    """Return the image with one of its bands added, and the place of that band."""
    for place, own in enumerate(image.bands):
        if _identity(own) == _identity(band):
            return image, place
    return replace(image, bands=(*image.bands, band)), len(image.bands)
