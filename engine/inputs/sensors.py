# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Known sensors: which band is red, near infrared and so on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from ..images import Band, Image
from ..text import worded


@dataclass(frozen=True)
class Sensor:
    """A sensor that is known by its product, or by the names of its bands.

    All are regular expressions without case. One of `known_by` is found in what is known of a
    product: metadata, names of layers and files. Each of `needs` is met by the whole name of some
    band, none of `lacks` by any; without `needs` (None) bands do not tell it. `bands` are by the
    common names of STAC: blue, green, red, nir08, swir16 and so on.
    """

    key: str
    label: str
    known_by: tuple[str, ...]
    needs: tuple[str, ...] | None
    lacks: tuple[str, ...]
    bands: Mapping[str, str]

    def fits(self, names: Sequence[str]) -> bool:
        """Return True when bands of these names can be of this sensor."""
        names = tuple(names)
        return (
            self.needs is not None
            and all(_first(pattern, names) for pattern in self.needs)
            and not any(_first(pattern, names) for pattern in self.lacks)
            and bool(self.roles(names))
        )

    def made(self, texts: Sequence[str]) -> bool:
        """Return True when one of the texts, such as a file name, says that it is this sensor."""
        return any(
            re.search(pattern, text, re.IGNORECASE) for pattern in self.known_by for text in texts
        )

    def roles(self, names: Sequence[str]) -> dict[str, str]:
        """Return the names of bands by common names; those without a band are left out."""
        names = tuple(names)
        found = {role: _first(pattern, names) for role, pattern in self.bands.items()}
        return {role: name for role, name in found.items() if name is not None}


@dataclass(frozen=True)
class Knowledge:
    """What the data file holds: sensors, of which the first that fits is taken, and synonyms.

    A synonym stands for a common name where no band has the synonym itself: `nir` for `nir08`.
    """

    sensors: tuple[Sensor, ...]
    synonyms: Mapping[str, str]

    def roles(self, names: Iterable[str]) -> dict[str, str]:
        """Return which of the bands is red and so on; empty when no sensor is known."""
        return self.known(list(names))[1]

    def known(self, names: Sequence[str], texts: Sequence[str] = ()) -> tuple[str, dict[str, str]]:
        """Return the label of the sensor, empty when it is not known, and its bands by colour.

        What the texts say of the product goes before the names of the bands, unless the bands are
        none of that sensor.
        """
        made = [sensor for sensor in self.sensors if sensor.made(texts)]
        fitting = (sensor for sensor in self.sensors if sensor.fits(names))
        sensor = next((each for each in made if each.roles(names)), None) or next(fitting, None)
        if sensor is None:
            return (made[0].label if made else ""), {}
        roles = sensor.roles(names)
        for synonym, role in self.synonyms.items():
            if role in roles:
                roles.setdefault(synonym, roles[role])
        return sensor.label, roles


NOTHING_KNOWN = Knowledge((), {})


def read_knowledge(record: Mapping[str, Any]) -> Knowledge:
    """Return what the data file holds."""
    sensors = (
        Sensor(
            each["key"],
            each["label"],
            tuple(each["known_by"]),
            None if each["needs"] is None else tuple(each["needs"]),
            tuple(each["lacks"]),
            each["bands"],
        )
        for each in record["sensors"]
    )
    return Knowledge(tuple(sensors), record["synonyms"])


def coloured(image: Image, knowledge: Knowledge) -> Image:
    """Return the image with its sensor and the colours of its bands, as far as they are known."""
    texts, file_name = _texts(image)
    given = {band.name: band.name for band in image.bands}
    if len(image.bands) == 1 and image.bands[0].is_unnamed:
        given = dict.fromkeys(_endings(file_name), image.bands[0].name)
    label, roles = knowledge.known(list(given), texts)
    colours: dict[str, set[str]] = {}
    for role, name in roles.items():
        colours.setdefault(given[name], set()).add(role)
    bands = tuple(
        replace(band, colours=frozenset(colours.get(band.name, ()))) for band in image.bands
    )
    # A file of one band may be an index, which is the same for all sensors.
    is_known = roles or len(image.bands) > 1
    return replace(image, bands=bands, sensor=label if is_known else "")


def with_colours_of(image: Image, name: str, knowledge: Knowledge) -> Image:
    """Return the image with the colours of a band that was added to it, as its sensor has them.

    A colour that another band has stays with that one.
    """
    label, roles = knowledge.known([band.name for band in image.bands], _texts(image)[0])
    if not label or label != image.sensor:
        return image
    taken = {colour for band in image.bands for colour in band.colours}
    own = frozenset(role for role, named in roles.items() if named == name) - taken
    bands = (replace(b, colours=own) if b.name == name else b for b in image.bands)
    return replace(image, bands=tuple(bands)) if own else image


def _texts(image: Image) -> tuple[tuple[str, ...], str]:
    """Return what may say which sensor an image is of, and the name of its file."""
    file_name = re.split(r"[/\\]", image.path.rstrip("/\\"))[-1]
    return (image.product, image.name, file_name), file_name


def mixed_colours(images: Sequence[Image]) -> str:
    """Return what is to be said when bands of one name are other colours, empty when none are.

    `images` have the bands that are read, under the names of the collection.
    """
    mixed: list[tuple[Band, Image, Band, Image]] = []
    for band in images[0].bands:
        columns = [(image, image.band(band.name)) for image in images]
        known = [(image, own) for image, own in columns if own is not None and image.sensor]
        for image, own in known[1:]:
            first_image, first = known[0]
            if image.sensor != first_image.sensor and _differ(first, own):
                mixed.append((first, first_image, own, image))
                break
    if not mixed:
        return ""
    names = ", ".join(f"'{first.name}'" for first, _, _, _ in mixed)
    first, first_image, own, image = mixed[0]
    return worded(
        "The images are of several sensors, whose bands of one number are not "
        "one colour: {names}. '{band}' is {colour} in '{image}' "
        "({sensor}) and {other_colour} in '{other_image}' ({other_sensor}). To take one "
        "colour from all images, write colours in place of bands, such as "
        "blue, green, red, nir, swir16, swir22.",
        names=names,
        band=first.name,
        colour=_colour(first),
        image=first_image.name,
        sensor=first_image.sensor,
        other_colour=_colour(own),
        other_image=image.name,
        other_sensor=image.sensor,
    )


def _differ(first: Band, band: Band) -> bool:
    if first.colours and band.colours:
        return not first.colours & band.colours
    # Nobody knows what is in a band without a name, but sensors have their bands in other orders.
    return first.is_unnamed and band.is_unnamed


def _colour(band: Band) -> str:
    return min(sorted(band.colours), key=len) if band.colours else "unknown"


def _endings(file_name: str) -> list[str]:
    """Return what in the name of a file may be the name of its band: ..._SR_B4.TIF, ..._B04_10m."""
    stem = re.sub(r"_\d\dm$", "", file_name.rpartition(".")[0] or file_name)
    parts = re.split(r"[_.]", stem)
    return ["_".join(parts[-count:]) for count in (1, 2)]


@lru_cache(maxsize=8192)
def _first(pattern: str, names: tuple[str, ...]) -> str | None:
    """Return the first of some names that a pattern meets; the images of a sensor are many."""
    compiled = re.compile(pattern, re.IGNORECASE)
    return next((name for name in names if compiled.fullmatch(name)), None)
