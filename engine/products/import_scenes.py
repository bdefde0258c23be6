# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The import of scenes: found in a folder, chosen among, a VRT written for each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import count
from pathlib import Path
from typing import Any

from ..errors import (
    BandNotFoundError,
    CancelledError,
    EngineError,
    GridError,
    InvalidOptionError,
    SourceError,
    WriteError,
    raise_unavailable,
)
from ..images import Band, Image
from ..inputs import fourth_band
from ..inputs.acquisitions import acquisition_of, are_one
from ..inputs.bands import select_bands
from ..inputs.sensors import NOTHING_KNOWN, Knowledge, coloured
from ..outputs.transaction import Transaction
from ..outputs.verification import check_foreign
from ..progress import Progress
from ..text import shortened, worded
from . import RECOGNISERS, Found, Options, Problem, Recogniser, Scene, SceneBand
from .band_layout import Layer, Layout
from .find_files import FoundFiles
from .pattern import read_pattern
from .scene_vrt import file_stem, layer_names, open_scene, vrt_text, write_scene

AUTO = "auto"

# Products whose scenes are told apart by their files: names say nothing.
OF_ANY_FILE = frozenset({"generic", "time_bands"})

# Problems that a final error repeats; all of them are in the log.
_SHOWN = 5


@dataclass(frozen=True)
class Request:
    """What is wanted: `start` <= date < `end`; `meets` says whether a scene lies where it should,
    and `chosen` which scenes are wanted for what is known of them. Where there is `completed`, more
    is found out of each in its pixels before it is asked.

    `product` is AUTO or the key of a recogniser, `bands` and `pattern` are texts of the user,
    `knowledge` tells the colours of bands, `fourth_band` is one of `fourth_band.CHOICES`.
    """

    folder: Path
    output: Path
    product: str = AUTO
    bands: str = ""
    pattern: str = ""
    start: date | None = None
    end: date | None = None
    meets: Callable[[Image], bool] | None = None
    fourth_band: str = fourth_band.AUTO
    knowledge: Knowledge = NOTHING_KNOWN
    chosen: Callable[[Image], bool] | None = None
    completed: Callable[[Image], Image] | None = None


# A scene with the bands that are wanted.
Choice = tuple[Scene, tuple[SceneBand, ...]]


@dataclass(frozen=True)
class Written:
    """A scene that became a VRT with these bands; `image` is it as the engine sees it."""

    scene: Scene
    bands: tuple[SceneBand, ...]
    path: str
    name: str
    image: Image


def gather(
    request: Request, progress: Progress, outputs: Transaction | None = None
) -> list[Written]:
    """Write a VRT for each scene, oldest first, and tell in the log what was left out.

    They are delivered with `outputs`, or together at the end. Raises SourceError when there is no
    scene, InvalidOptionError for options that cannot be used, WriteError, and CancelledError.
    """
    if outputs is None:
        with Transaction() as own:
            found = gather(request, progress, own)
            own.deliver()
            return found
    check(request)
    files = FoundFiles(request.folder, request.output, progress, request.fourth_band)
    for path, reason in files.broken:
        progress.warn(
            worded("The archive '{path}' cannot be read: {reason}", path=path, reason=reason)
        )
    if files.compressed:
        progress.warn(
            worded(
                "{count} compressed tars are read from their beginning again and "
                "again, which is slow; unpack them to work with them.",
                count=len(files.compressed),
            )
        )
    recognised = recognise(files, request, progress)
    problems = [*recognised.problems]
    scenes = sorted(
        _once(recognised.scenes, problems), key=lambda scene: scene.moment or datetime.min
    )
    total = len(scenes) + len(problems)
    scenes = _within(scenes, request, problems)
    outside = total - len(scenes) - len(problems)
    scenes = _chosen(scenes, request)
    choices = _newest_first(_choose_bands(scenes, request, problems))
    try:
        request.output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WriteError(
            worded(
                "The output folder '{folder}' cannot be written: {reason}.",
                folder=request.output,
                reason=error.strerror,
            )
        ) from error
    written: list[Written] = []
    for place, (scene, bands) in enumerate(choices):
        if progress.is_cancelled():
            raise CancelledError(worded("The work was stopped."))
        newer = next((each.scene for each in written if _is_older(scene, each.scene)), None)
        if newer is not None:
            reason = worded(
                "it is an older processing of one acquisition; '{scene}' is taken.",
                scene=newer.product_id,
            )
            problems.append(Problem(scene.product_id, reason))
            continue
        try:
            layout = open_scene(scene, bands, files)
        except (SourceError, GridError) as error:
            raise_unavailable(error)
            problems.append(Problem(scene.product_id, str(error)))
            continue
        image = _completed(scene, layout, request)
        if image is None:
            outside += 1
            continue
        target = _free_path(request.output, scene, [item.path for item in written])
        check_foreign([target], "PRODUCT_ID", worded("Collection from folder"))
        write_scene(scene, layout, target, outputs)
        _remark(scene, progress)
        written.append(Written(scene, bands, str(target), "", replace(image, path=str(target))))
        progress.step((place + 1) / len(choices))
    written.sort(key=lambda item: scenes.index(item.scene))
    _report(written, problems, outside, total, progress, request)
    names = layer_names([item.scene for item in written])
    return [replace(item, name=name) for item, name in zip(written, names)]


def check(request: Request) -> None:
    """Raise InvalidOptionError for options that cannot be used, before anything is searched."""
    if request.product != AUTO and request.product not in RECOGNISERS:
        raise InvalidOptionError(
            worded(
                "'{product}' is no product; choose from {products}.",
                product=request.product,
                products=", ".join([AUTO, *RECOGNISERS]),
            )
        )
    if request.pattern:
        if request.product not in (AUTO, "generic"):
            raise InvalidOptionError(
                worded(
                    "A pattern is for the product generic only, and '{product}' is chosen; "
                    "choose generic, or leave Pattern empty.",
                    product=request.product,
                )
            )
        read_pattern(request.pattern)
    if request.start and request.end and request.end <= request.start:
        raise InvalidOptionError(
            worded(
                "The end date {end} is not after the start date {start}; the end date "
                "itself is not part of the period.",
                end=request.end,
                start=request.start,
            )
        )
    try:
        is_folder = request.folder.is_dir()
    except OSError:  # a name that is too long
        is_folder = False
    if not is_folder:
        raise SourceError(
            worded("The folder '{folder}' does not exist.", folder=shortened(str(request.folder)))
        )


def recognise(files: FoundFiles, request: Request, progress: Progress) -> Found:
    """Return the scenes of the product, or of all products that are there.

    Raises SourceError that says what was looked for and what is there.
    """
    options = Options(request.pattern)
    tried = _recognisers(request)
    scenes: list[Scene] = []
    problems: list[Problem] = []
    for record in tried:
        if record.is_last and (scenes or problems):
            break
        found = record.function(files, options)
        if found:
            progress.info(
                worded(
                    "{label}: {count} scenes found.", label=record.label, count=len(found.scenes)
                )
            )
        scenes += found.scenes
        problems += found.problems
    if not scenes and not problems:
        looked_for = "; ".join(worded(record.looks_for) for record in tried)
        if request.pattern:
            looked_for = worded(
                "rasters (.tif, .jp2, .img) with names like '{pattern}'", pattern=request.pattern
            )
        raise SourceError(
            worded(
                "No scenes were found below '{folder}'. Looked for: {looked_for}. "
                "Found: {summary}.",
                folder=request.folder,
                looked_for=looked_for,
                summary=files.summary(),
            )
        )
    kinds = sorted({scene.kind for scene in scenes})
    if len(kinds) > 1:
        progress.warn(
            worded(
                "The scenes are of several kinds ({kinds}); their values may not mean "
                "the same. Choose a product, or a smaller folder, to keep them apart.",
                kinds=", ".join(kinds),
            )
        )
    return Found(tuple(scenes), tuple(problems))


def _recognisers(request: Request) -> list[Recogniser]:
    if request.pattern:
        return [RECOGNISERS["generic"]]
    if request.product == AUTO:
        return sorted(RECOGNISERS.values(), key=lambda record: record.is_last)
    return [RECOGNISERS[request.product]]


def _once(scenes: Sequence[Scene], problems: list[Problem]) -> list[Scene]:
    """Return the scenes without those that are there twice, as a folder and as its zip."""
    known: dict[tuple[str, ...], Scene] = {}
    for scene in scenes:
        key: tuple[str, ...] = (scene.product, scene.product_id)
        if scene.product in OF_ANY_FILE:
            key = (*key, scene.source)  # files of one name in two folders are two scenes
        first = known.setdefault(key, scene)
        if first is not scene:
            reason = worded(
                "it is there twice; '{taken}' is taken, '{other}' is not.",
                taken=first.source,
                other=scene.source,
            )
            problems.append(Problem(scene.product_id, reason))
    return list(known.values())


def _newest_first(choices: Sequence[Choice]) -> list[Choice]:
    """Return the scenes so that of one acquisition the newest processing comes first."""

    def processing(choice: Choice) -> tuple[str, ...]:
        acquisition = acquisition_of(choice[0].product_id)
        return acquisition.processing if acquisition else ()

    return sorted(choices, key=processing, reverse=True)


def _is_older(scene: Scene, other: Scene) -> bool:
    """Return True when a scene is the same acquisition as another one, processed before it."""
    if OF_ANY_FILE & {scene.product, other.product}:
        return False  # of one acquisition there may be several indices
    mine, its = acquisition_of(scene.product_id), acquisition_of(other.product_id)
    if mine is None or its is None or mine.key != its.key:
        return False
    return mine.processing < its.processing and are_one(scene.moment, other.moment)


def _within(scenes: Sequence[Scene], request: Request, problems: list[Problem]) -> list[Scene]:
    """Return the scenes of the period; raise InvalidOptionError when none is left."""
    if request.start is None and request.end is None:
        return list(scenes)
    kept = []
    for scene in scenes:
        if scene.moment is None:
            problems.append(Problem(scene.product_id, worded("its date is not known.")))
            continue
        day = scene.moment.date()
        is_late = request.start is None or request.start <= day
        if is_late and (request.end is None or day < request.end):
            kept.append(scene)
    if scenes and not kept:
        days = sorted(scene.moment.date() for scene in scenes if scene.moment)
        span = (
            worded("the scenes are from {first} to {last}", first=days[0], last=days[-1])
            if days
            else worded("no date is known")
        )
        raise InvalidOptionError(
            worded(
                "No scene lies in the period from {start} to {end}; {span}.",
                start=request.start or worded("the beginning"),
                end=request.end or worded("the end"),
                span=span,
            )
        )
    return kept


def _choose_bands(
    scenes: Sequence[Scene], request: Request, problems: list[Problem]
) -> list[Choice]:
    """Return the scenes that have all bands, with those that were asked for.

    Raises BandNotFoundError when no scene has a band that was asked for.
    """
    wanted = _wanted_bands(scenes)
    chosen: list[Choice] = []
    errors: list[BandNotFoundError] = []
    for scene in scenes:
        if request.bands.strip():
            try:
                chosen.append((scene, _select(scene, request)))
            except BandNotFoundError as error:
                errors.append(error)
                problems.append(Problem(scene.product_id, str(error)))
            continue
        present = {band.name for band in scene.bands}
        missing = [name for name in wanted[scene] if name not in present]
        if missing:
            problems.append(Problem(scene.product_id, _lacks(missing)))
        else:
            chosen.append((scene, scene.bands))
    if errors and len(errors) == len(scenes):
        raise errors[0]
    return chosen


def _lacks(names: Sequence[str]) -> str:
    if len(names) == 1:
        return worded(
            "band {name} is missing; write the bands that you need in Bands to do without.",
            name=names[0],
        )
    return worded(
        "bands {names} and {last} are missing; write the bands that you need in Bands to do "
        "without.",
        names=", ".join(names[:-1]),
        last=names[-1],
    )


def _wanted_bands(scenes: Sequence[Scene]) -> dict[Scene, list[str]]:
    """Return which bands each scene should have: those in its metadata, and those of its like.

    Where there are several scenes of a kind and none of them has a band, it was not downloaded.
    """
    families: dict[str, list[Scene]] = {}
    for scene in scenes:
        families.setdefault(scene.family or scene.source, []).append(scene)
    wanted: dict[Scene, list[str]] = {}
    for members in families.values():
        had = {band.name for scene in members for band in scene.bands}
        usual = {band.name for scene in members for band in scene.bands if not band.is_optional}
        for scene in members:
            names = set(scene.expected)
            if len(members) > 1:
                names &= had
            if scene.family:
                names |= usual
            wanted[scene] = sorted(names)
    return wanted


def _select(scene: Scene, request: Request) -> tuple[SceneBand, ...]:
    """Return the bands that a user asks for, by the rules of all algorithms."""
    bands = tuple(Band(band.name, place, "") for place, band in enumerate(scene.bands))
    product = f"{scene.kind}; {scene.platform}"
    image = Image(1, scene.product_id, "", "", None, 0, 0, bands, 0, 0, product=product)
    selection = select_bands([coloured(image, request.knowledge)], request.bands)
    return tuple(scene.bands[band.number] for band in selection.bands[0])


def _chosen(scenes: Sequence[Scene], request: Request) -> list[Scene]:
    """Return the scenes that are wanted for their metadata, as far as these tell it.

    Raises InvalidOptionError when there is none.
    """
    if request.chosen is None or request.completed is not None:
        return list(scenes)
    kept = [scene for scene in scenes if request.chosen(image_of_scene(scene))]
    if scenes and not kept:
        raise InvalidOptionError(
            worded(
                "None of {count} scenes meets the filter, the tiles and the largest cloud cover.",
                count=len(scenes),
            )
        )
    return kept


def _completed(scene: Scene, layout: Layout, request: Request) -> Image | None:
    """Return a scene as an image, None for one that is not wanted."""
    image = image_of_scene(scene, layout)
    if request.meets is not None and not request.meets(image):
        return None
    if request.completed is not None:
        image = request.completed(replace(image, path=vrt_text(layout, {})))
        if request.chosen is not None and not request.chosen(image):
            return None
    return image


def image_of_scene(scene: Scene, layout: Layout | None = None) -> Image:
    """Return a scene as an image, with its grid and bands when they are known."""
    bands = () if layout is None else tuple(map(_band_of_layer, count(1), layout.layers))
    return Image(
        position=0,
        name=scene.product_id,
        path="",
        crs=layout.crs if layout else "",
        geotransform=layout.geotransform if layout else None,
        width=layout.width if layout else 0,
        height=layout.height if layout else 0,
        bands=bands,
        block_width=0,
        block_height=0,
        date=scene.moment,
        sun_azimuth=scene.sun_azimuth,
        cloud_cover=scene.cloud_cover,
        tile=scene.tile,
        product=f"{scene.kind}; {scene.platform}; {scene.product_id}",
        properties=_properties(scene),
    )


def _band_of_layer(number: int, layer: Layer) -> Band:
    band = layer.band
    return replace(
        layer.stored,
        name=band.name,
        number=number,
        nodata=band.nodata,
        scale=band.scale,
        offset=band.offset,
        is_class=band.is_class,
    )


def _properties(scene: Scene) -> dict[str, Any]:
    """Return what the metadata say of a scene, under the names that items have for it."""
    found = {
        "platform": scene.platform,
        "product": scene.kind,
        "tile": scene.tile,
        "eo:cloud_cover": scene.cloud_cover,
        "view:sun_azimuth": scene.sun_azimuth,
        "view:sun_elevation": None if scene.sun_zenith is None else 90.0 - scene.sun_zenith,
        "processing:version": scene.baseline,
        "sat:orbit_state": scene.orbit,
        "sat:relative_orbit": scene.relative_orbit,
    }
    return {key: value for key, value in found.items() if value not in (None, "")}


def _free_path(folder: Path, scene: Scene, taken: Sequence[str]) -> Path:
    """Return the file of a scene; a number goes behind the name of a second one of that name."""
    stem = file_stem(scene)
    number = 1
    path = folder / f"{stem}.vrt"
    while str(path) in taken:
        number += 1
        path = folder / f"{stem}_{number}.vrt"
    return path


def _remark(scene: Scene, progress: Progress) -> None:
    for remark in scene.remarks:
        progress.info(
            worded("Scene '{scene}': {remark}", scene=scene.product_id, remark=worded(remark))
        )


def _report(
    written: Sequence[Written],
    problems: Sequence[Problem],
    outside: int,
    total: int,
    progress: Progress,
    request: Request,
) -> None:
    """Name what is left out and count; raise EngineError when nothing is left."""
    sentences = [
        worded("Scene '{scene}' is left out: {reason}", scene=item.scene, reason=item.reason)
        for item in problems
    ]
    for sentence in sentences:
        progress.warn(sentence)
    counts = Counter(item.scene.kind for item in written)
    kinds = ", ".join(f"{count} {kind}" for kind, count in counts.items())
    progress.info(
        worded(
            "{count} of {total} scenes are in the collection{kinds}; "
            "{left_out} are left out, {outside} lie outside the period "
            "or the extent.",
            count=len(written),
            total=total,
            kinds=f" ({kinds})" if kinds else "",
            left_out=len(problems),
            outside=outside,
        )
    )
    if written:
        return
    if not problems:
        if request.completed is None:
            raise InvalidOptionError(worded("No scene meets the extent."))
        raise InvalidOptionError(worded("No scene meets the extent and the filter."))
    shown = sentences[:_SHOWN]
    if len(sentences) > _SHOWN:
        shown.append(worded("And {count} more.", count=len(sentences) - _SHOWN))
    raise EngineError(worded("No scene can be used. {sentences}", sentences=" ".join(shown)))
