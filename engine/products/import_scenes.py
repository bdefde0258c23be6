# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The import of scenes: found in a folder, chosen among, a VRT written for each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from ..errors import (
    CancelledError,
    EngineError,
    GridError,
    InvalidOptionError,
    SourceError,
    raise_unavailable,
)
from ..images import Image
from ..outputs.transaction import Transaction
from ..outputs.verification import check_foreign
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP, worded
from . import RECOGNISERS, Found, Options, Problem, Recogniser, Scene, SceneBand
from .band_layout import Layout
from .chosen_scenes import (
    chosen_by_metadata,
    in_period,
    is_older,
    newest_first,
    once,
    with_wanted_bands,
)
from .find_files import FoundFiles
from .request import AUTO, Request, check
from .scene_image import image_of_scene
from .scene_vrt import file_stem, layer_names, open_scene, vrt_text, write_scene

# Problems that a final error repeats; all of them are in the log.
_SHOWN = 5
NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "ImageCollections", "The output folder '{folder}' cannot be written: {reason}."
)


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
                "{count} {count:compressed tar is read from its|compressed tars "
                "are read from their} beginning again and again, which is slow; "
                "unpack {count:it to work with it|them to work with them}.",
                count=len(files.compressed),
            )
        )
    recognised = recognise(files, request, progress)
    problems = [*recognised.problems]
    scenes = sorted(
        once(recognised.scenes, problems), key=lambda scene: scene.moment or datetime.min
    )
    total = len(scenes) + len(problems)
    scenes = in_period(scenes, request, problems)
    outside = total - len(scenes) - len(problems)
    dated = len(scenes)
    scenes = chosen_by_metadata(scenes, request)
    unwanted = dated - len(scenes)
    choices = newest_first(with_wanted_bands(scenes, request, problems))
    outputs.make_folder(request.output, NOT_WRITTEN)
    written: list[Written] = []
    for place, (scene, bands) in enumerate(choices):
        if progress.is_cancelled():
            raise CancelledError(worded("The work was stopped."))
        newer = next((each.scene for each in written if is_older(scene, each.scene)), None)
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
        if request.meets is not None and not request.meets(image_of_scene(scene, layout)):
            outside += 1
            continue
        image = _completed(scene, layout, request)
        if image is None:
            unwanted += 1
            continue
        target = _free_path(request.output, scene, [item.path for item in written])
        check_foreign([target], "PRODUCT_ID", worded("Collection from folder"))
        write_scene(scene, layout, target, outputs)
        _remark(scene, progress)
        written.append(Written(scene, bands, str(target), "", replace(image, path=str(target))))
        progress.step((place + 1) / len(choices))
    written.sort(key=lambda item: scenes.index(item.scene))
    _report(written, problems, (outside, unwanted), total, progress, request)
    names = layer_names([item.scene for item in written])
    return [replace(item, name=name) for item, name in zip(written, names)]


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
                    "{label}: {count} {count:scene|scenes} found.",
                    label=record.label,
                    count=len(found.scenes),
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


def _completed(scene: Scene, layout: Layout, request: Request) -> Image | None:
    """Return a scene as an image, None for one that is not wanted."""
    image = image_of_scene(scene, layout)
    if request.completed is not None:
        image = request.completed(replace(image, path=vrt_text(layout, {})))
        if request.chosen is not None and not request.chosen(image):
            return None
    return image


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
    elsewhere: tuple[int, int],
    total: int,
    progress: Progress,
    request: Request,
) -> None:
    """Name what is left out and count; raise EngineError when nothing is left.

    `elsewhere` are how many lie outside the period or the extent, and how many are not wanted for
    what is known of them.
    """
    outside, unwanted = elsewhere
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
            "{count} of {total} {total:scene|scenes} {count:is|are} in the "
            "collection{kinds}; {left_out} {left_out:is|are} left out, "
            "{outside} {outside:lies|lie} outside the period or the extent.",
            count=len(written),
            total=total,
            kinds=f" ({kinds})" if kinds else "",
            left_out=len(problems),
            outside=outside,
        )
    )
    if unwanted:
        progress.info(
            worded(
                "The filter, the tiles or the largest cloud cover leave out: {count}.",
                count=unwanted,
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
