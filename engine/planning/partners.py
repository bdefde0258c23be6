# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Partners: images that bring further bands to those of a collection, each to its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import reduce
from pathlib import Path

from ..errors import GridError, InvalidOptionError
from ..images import Band, Image
from ..inputs.band_names import undated
from ..progress import Progress
from ..text import worded
from ..warp.extents import image_bounds, native_grid

MATCHES = ("date", "nearest", "name", "position", "all")
# Shares of an image that are taken for equal.
_ALMOST = 1e-6
_RESOLUTION = re.compile(r"_\d+m$", re.IGNORECASE)


@dataclass(frozen=True)
class Missing:
    """An image that has no partner, and why; a sentence."""

    image: Image
    reason: str


def with_partners(
    images: Sequence[Image],
    partners: Sequence[Image],
    match: str,
    days: float,
    progress: Progress,
) -> tuple[list[Image], list[Missing]]:
    """Return the images with the bands of their partners, and those that have none.

    Partners with bands of the same names are of one kind, and an image has one of each kind. What
    belongs to what stands in the log.

    Raises InvalidOptionError when several partners fit an image equally, or a band of one has the
    name of a band of its image.
    """
    kinds: dict[tuple[str, ...], list[Image]] = {}
    for partner in undated([_named(each) for each in partners]):
        kinds.setdefault(tuple(band.name for band in partner.bands), []).append(partner)
    found: list[Image] = []
    missing: list[Missing] = []
    used: set[int] = set()
    for image in images:
        pairs: list[Image] = []
        reason = ""
        for kind in kinds.values():
            own, reason = _partner_of(image, kind, match, days)
            if own is None:
                break
            pairs.append(own)
        if reason:
            missing.append(Missing(image, reason))
            continue
        for partner in pairs:
            _tell(image, partner, match, progress)
            used.add(partner.position)
        found.append(reduce(_joined, pairs, image))
    idle = [f"'{each.name}'" for each in partners if each.position not in used]
    if idle:
        progress.warn(
            worded(
                "Partners that belong to no image, and are not used: {idle}.", idle=", ".join(idle)
            )
        )
    return found, missing


def _partner_of(
    image: Image, partners: Sequence[Image], match: str, days: float
) -> tuple[Image | None, str]:
    """Return the partner of an image out of those of a kind, else None and why there is none."""
    if match in ("date", "nearest") and image.date is None:
        return None, worded("Image '{image}' has no partner, as it has no date.", image=image.name)
    candidates = _candidates(image, partners, match, days)
    shares = [(share, each) for each in candidates if (share := _share(image, each)) > 0]
    if not shares:
        return None, _why_none(image, candidates, match, days)
    if match == "nearest":
        least = min(_days_between(image, each) for _, each in shares)
        shares = [pair for pair in shares if _days_between(image, pair[1]) == least]
    if match == "name":
        most = max(_likeness(image, each) for _, each in shares)
        shares = [pair for pair in shares if _likeness(image, pair[1]) == most]
    if len(shares) > 1 and image.tile:
        of_tile = [pair for pair in shares if _tile(pair[1]) == _tile(image)]
        shares = of_tile or shares
    largest = max(share for share, _ in shares)
    best = [each for share, each in shares if share >= largest * (1 - _ALMOST)]
    if len(best) > 1:
        names = ", ".join(f"'{each.name}'" for each in best[:5])
        raise InvalidOptionError(
            worded(
                "Image '{image}' has several partners that fit alike: {names}. Take "
                "some out of Partners, or match them by another rule.",
                image=image.name,
                names=names,
            )
        )
    return best[0], ""


def _candidates(image: Image, partners: Sequence[Image], match: str, days: float) -> list[Image]:
    if match == "all":
        return list(partners)
    if match == "position":
        place = image.position - 1
        return list(partners[place : place + 1])
    if match == "name":
        return [each for each in partners if each.name in image.name or image.name in each.name]
    most = 0 if match == "date" else days
    dated = [each for each in partners if each.date is not None]
    return [each for each in dated if _days_between(image, each) <= most]


def _likeness(image: Image, partner: Image) -> tuple[bool, int]:
    """Return how alike two names are, of which one is in the other: the larger, the more.

    A name that stands there whole goes before one that is part of a word or a number, as scene1 is
    of scene10; and the longer one before the shorter.
    """
    short, long = sorted((image.name, partner.name), key=len)
    places = [match.start() for match in re.finditer(f"(?={re.escape(short)})", long)]
    is_whole = any(
        not _go_on(long[:place][-1:], short[:1])
        and not _go_on(short[-1:], long[place + len(short) :][:1])
        for place in places
    )
    return is_whole, len(short)


def _go_on(before: str, after: str) -> bool:
    """Return True for two characters of one word or of one number."""
    return (before.isdigit() and after.isdigit()) or (before.isalpha() and after.isalpha())


def _why_none(image: Image, candidates: Sequence[Image], match: str, days: float) -> str:
    if candidates:
        return worded(
            "Image '{image}' has no partner: '{other}' would be its, and does not lie where it is.",
            image=image.name,
            other=candidates[0].name,
        )
    day = "" if image.date is None else f" ({image.date.date().isoformat()})"
    reasons = {
        "date": worded("none is of its date{day}", day=day),
        "nearest": worded(
            "none is within {days:g} {count:day|days} of its date{day}",
            days=days,
            # The limit need not be whole.
            count=1 if days == 1 else 2,
            day=day,
        ),
        "name": worded("no name of one is part of its name, or the other way round"),
        "position": worded(
            "there is none in place {position} of the list", position=image.position
        ),
    }
    return worded(
        "Image '{image}' has no partner: {reason}.",
        image=image.name,
        reason=reasons.get(match) or worded("there is none"),
    )


def _days_between(image: Image, partner: Image) -> int:
    if image.date is None or partner.date is None:
        raise ValueError("only images with a date are days apart")
    return abs((image.date.date() - partner.date.date()).days)


def _tile(image: Image) -> str:
    return image.tile.upper().removeprefix("T")


def _share(image: Image, partner: Image) -> float:
    """Return which share of an image lies in the bounds of a partner."""
    own = image_bounds(image, image.crs)
    try:
        other = image_bounds(partner, image.crs)
    except GridError:
        return 0.0
    met = own.intersection(other)
    return 0.0 if met is None else met.area / own.area


def _joined(image: Image, partner: Image) -> Image:
    """Return an image with the bands of a partner.

    Raises InvalidOptionError when it has a band of one of their names, or lies askew.
    """
    if native_grid(image, image.crs) is None:
        raise InvalidOptionError(
            worded(
                "Image '{image}' cannot have partners, as it is not on a grid with "
                "north up; warp it first.",
                image=image.name,
            )
        )
    for band in partner.bands:
        own = image.band(band.name)
        if own is not None:
            raise InvalidOptionError(
                worded(
                    "The partner '{partner}' has a band '{band}', and so has image "
                    "'{image}'; give one of them another name in the file, or write the "
                    "partner with other bands.",
                    partner=partner.name,
                    band=band.name,
                    image=image.name,
                )
            )
    number = len(image.partners) + 1
    more = tuple(replace(band, partner=number, has_mask=False) for band in partner.bands)
    return replace(
        image,
        bands=(*image.bands, *more),
        # What cannot be read of it is the image's trouble.
        partners=(*image.partners, replace(partner, position=image.position)),
        files=(*image.files, *partner.files),
    )


def _tell(image: Image, partner: Image, match: str, progress: Progress) -> None:
    """Say in the log what belongs together, and what speaks against it."""
    text = worded("Partner of '{image}': '{partner}'", image=image.name, partner=partner.name)
    if match == "name" and not _likeness(image, partner)[0]:
        progress.warn(
            worded(
                "{text}, though one name is in the other only as a part of a word or number.",
                text=text,
            )
        )
        return
    if image.date is not None and partner.date is not None:
        apart = _days_between(image, partner)
        if apart and match in ("name", "position"):
            progress.warn(
                worded(
                    "{text}, whose date is another: {date}, and that of the image {image_date}.",
                    text=text,
                    date=partner.date.date(),
                    image_date=image.date.date(),
                )
            )
            return
        text = (
            worded("{text} ({apart} {apart:day|days} apart)", text=text, apart=apart)
            if apart
            else worded("{text} (of the same date)", text=text)
        )
    if image.tile and partner.tile and _tile(image) != _tile(partner):
        progress.warn(
            worded(
                "{text}, whose tile is another: {tile} and {image_tile}.",
                text=text,
                tile=partner.tile,
                image_tile=image.tile,
            )
        )
        return
    progress.info(f"{text}.")


def _named(partner: Image) -> Image:
    """Return a partner whose bands have names: of one without, the end of its file's name."""
    if not all(band.is_unnamed for band in partner.bands):
        return partner
    stem = _RESOLUTION.sub("", Path(partner.path).stem if partner.path[:1] != "<" else "")
    parts = [part for part in re.split(r"[_.\s]", stem) if part]
    last = parts[-1] if parts and re.fullmatch(r"[A-Za-z]\w*", parts[-1]) else "partner"
    if len(parts) > 1 and parts[-2].upper() in ("MSK", "QA", "ST", "SR"):
        last = f"{parts[-2]}_{last}"
    if len(partner.bands) == 1:
        return replace(partner, bands=(replace(partner.bands[0], name=last),))
    bands = tuple(_numbered(band, last) for band in partner.bands)
    return replace(partner, bands=bands)


def _numbered(band: Band, name: str) -> Band:
    return replace(band, name=f"{name}{band.number}")
