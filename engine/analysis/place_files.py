# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The files of places: whole or not there, and kept when they are what would be made again."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ..errors import CancelledError, EngineError, InvalidOptionError, WriteError
from ..grid.grid import Grid
from ..images import Image
from ..outputs.transaction import Transaction
from ..outputs.vector_file import (
    is_any_stamped,
    is_edited,
    is_stamped,
    is_vector,
    stamp_file,
)
from ..outputs.verification import (
    fully_readable,
    is_changed,
    is_raster,
    metadata_item,
    note_content,
)
from ..outputs.work_folder import remove
from ..planning.plan import Plan
from ..progress import Progress
from ..run.job import Target
from ..run.kept_tiles import digest_of
from ..run.per_period import CarryOut
from ..text import worded
from .place_choice import Chosen
from .place_records import Output, Place, Used

# The metadata items of a raster: what it was made of, how the images were chosen, and its pixels.
MADE_OF = "IMAGE_COLLECTIONS_PLACE"
CHOSEN = "IMAGE_COLLECTIONS_CHOSEN"
CONTENT = "IMAGE_COLLECTIONS_CONTENT"


def check_files(names: Sequence[str], output: Output, images: Sequence[Image]) -> None:
    """Raise an error when a file would be replaced that is an image, or that no such run made.

    Files that cannot be read may be of a run that a power cut has ended: they are not replaced
    either, but that is said of their places alone, by `PlaceFiles.obstacle`.
    """
    if output.folder.is_file():
        raise InvalidOptionError(
            worded("The output folder '{folder}' is a file; choose a folder.", folder=output.folder)
        )
    rasters = [output.raster(name) for name in names]
    polygons = [output.polygons(name) for name in names] if output.follow else []
    there = {path.resolve(): path for path in (*rasters, *polygons) if path.exists()}
    for image in images if there else ():
        for each in (image, *image.partners):
            for stamp in each.files:
                if Path(stamp.path).resolve() in there:
                    raise InvalidOptionError(
                        worded(
                            "The output '{path}' is a file of the input image '{image}'; choose "
                            "another folder.",
                            path=stamp.path,
                            image=each.name,
                        )
                    )
    foreign = [
        path for path in rasters if is_raster(str(path)) and not metadata_item(str(path), MADE_OF)
    ]
    foreign += [path for path in polygons if is_vector(str(path)) and not is_any_stamped(str(path))]
    if foreign:
        raise WriteError(
            worded(
                "The file '{path}' is there, and was not made by a run of this "
                "kind. Choose another folder, or remove it.",
                path=foreign[0],
            )
        )


class PlaceFiles:
    """The raster of each place, and the polygons that were made of it.

    Both say what they were made of, and what they held then, as digests: what a user has changed
    since is neither replaced nor removed. Methods raise WriteError when files cannot be written.
    """

    def __init__(self, output: Output) -> None:
        self._output = output

    def obstacle(self, place: Place) -> str:
        """Return why the files of a place stay as they are, empty when they may be replaced.

        Polygons that were changed stand in nobody's way as long as the raster is kept.
        """
        raster, polygons = self._output.raster(place.name), self._output.polygons(place.name)
        if raster.exists() and not is_raster(str(raster)):
            return _damaged(raster)
        if is_changed(str(raster), CONTENT):
            return _changed(raster)
        if self._output.follow is not None and polygons.exists() and not is_vector(str(polygons)):
            return _damaged(polygons)
        return ""

    def edited(self, place: Place) -> str:
        """Return why the polygons of a place stay as they are, empty when nobody changed them."""
        path = self._output.polygons(place.name)
        if self._output.follow is None or not path.exists() or not is_edited(str(path)):
            return ""
        return _changed(path)

    def has_raster(self, place: Place, grid: Grid, digest: str) -> bool:
        """Return True when the raster of a place is there and whole, and was made of this."""
        path = str(self._output.raster(place.name))
        return fully_readable(path, grid.width, grid.height, (MADE_OF, digest))

    def used(self, place: Place) -> dict[str, Used]:
        """Return what the raster of a place says of its images."""
        return _read_used(metadata_item(str(self._output.raster(place.name)), CHOSEN))

    def remove(self, place: Place) -> None:
        """Remove what another run has made for a place, and nobody has changed."""
        raster, polygons = self._output.raster(place.name), self._output.polygons(place.name)
        is_own = raster.exists() and bool(metadata_item(str(raster), MADE_OF))
        if is_own and not is_changed(str(raster), CONTENT):
            remove(raster)
        self._remove_polygons(polygons)

    def write(
        self,
        place: Place,
        plan: Plan,
        digest: str,
        used: Mapping[str, Used],
        images: Sequence[Image],
        carry_out: CarryOut,
        progress: Progress,
    ) -> tuple[str, str]:
        """Write the files of a place, made of some images; raise what `carry_out` raises.

        Returns where its polygons are, and what went wrong with them.
        """
        metadata = {
            **self._output.metadata(images),
            MADE_OF: digest,
            CHOSEN: json.dumps({name: asdict(each) for name, each in used.items()}),
        }
        path = self._output.raster(place.name)
        with Transaction() as outputs:
            target = Target(str(path), self._output.options, metadata, outputs=outputs)
            carry_out(plan, {"composite": target}, progress)
            draft = Path(outputs.work_path(path)) / path.name
            note_content(str(draft), CONTENT, path)
            found = self._follow(place, plan.grid, digest, str(draft), outputs, progress)
            outputs.deliver()
        return found

    def follow_kept(
        self, place: Place, grid: Grid, digest: str, progress: Progress
    ) -> tuple[str, str, bool]:
        """Make the polygons of a raster that is kept, unless they are there too."""
        path = str(self._output.polygons(place.name))
        if self._output.follow is None:
            return "", "", True
        if Path(path).exists() and is_stamped(path, self._of_polygons(digest)):
            return path, "", True
        edited = self.edited(place)
        if edited:
            return path, edited, True
        with Transaction() as outputs:
            raster = str(self._output.raster(place.name))
            found = self._follow(place, grid, digest, raster, outputs, progress)
            outputs.deliver()
        return *found, False

    def _follow(
        self,
        place: Place,
        grid: Grid,
        digest: str,
        raster: str,
        outputs: Transaction,
        progress: Progress,
    ) -> tuple[str, str]:
        """Make the draft of the polygons of a raster; return where they go, and what went wrong."""
        follow = self._output.follow
        if follow is None:
            return "", ""
        path = self._output.polygons(place.name)
        draft = outputs.draft(path)
        statistics = Path(f"{raster}.aux.xml")  # which QGIS writes beside what it opens
        had_statistics = statistics.exists()
        try:
            follow(place, raster, str(draft), grid, progress)
            stamp_file(str(draft), self._of_polygons(digest), path)
        except (CancelledError, WriteError):
            raise
        except EngineError as error:
            outputs.discard(path)
            self._remove_polygons(path)
            return "", str(error.with_traceback(None))
        finally:
            if not had_statistics:
                remove(statistics)
        return str(path), ""

    def _of_polygons(self, digest: str) -> str:
        return digest_of(digest, self._output.follows)

    def _remove_polygons(self, path: Path) -> None:
        is_own = self._output.follow is not None and path.exists() and is_any_stamped(str(path))
        if is_own and not is_edited(str(path)):
            remove(path)


def used_of(chosen: Chosen) -> Used:
    """Return what a table says of the images that were chosen of a group."""
    images = [seen.image for seen in chosen.images]
    return Used(
        tuple(image.name for image in images),
        tuple(image.date.date().isoformat() if image.date else "" for image in images),
        chosen.images[0].masked if chosen.images else 0,
        chosen.is_complete,
    )


def _read_used(text: str) -> dict[str, Used]:
    """Return what the metadata of a raster say of its images; it is ours, and was written so."""
    record: dict[str, dict[str, Any]] = json.loads(text or "{}")
    return {
        name: Used(tuple(each["images"]), tuple(each["dates"]), each["masked"], each["is_complete"])
        for name, each in record.items()
    }


def _damaged(path: object) -> str:
    return worded(
        "The file '{path}' is there and cannot be read; remove it to have the place made again.",
        path=path,
    )


def _changed(path: object) -> str:
    return worded(
        "The file '{path}' was changed since it was made, and stays as it is; remove it to have it "
        "made again.",
        path=path,
    )
