# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Stamps of files, by which a run notices that one was replaced or written to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from ..errors import SourceError
from ..images import FileStamp, Image
from ..text import worded

# Written by programs that only look at a raster, QGIS among them.
_BESIDE = (".aux.xml", ".ovr", ".aux")


def stamps_of(files: Iterable[str]) -> tuple[FileStamp, ...]:
    """Return size and time of the files of a raster; of those that the system itself knows."""
    wanted = (path for path in files if not path.lower().endswith(_BESIDE))
    found = (_stamp(path) for path in wanted)
    return tuple(stamp for stamp in found if stamp is not None)


def changed_file(image: Image) -> str:
    """Return the first file of an image that is not what it was, empty when there is none.

    One that is gone is no other file: what of it is open stays as it was, and what is not cannot be
    opened.
    """
    return next((old.path for old in image.files if _stamp(old.path) not in (old, None)), "")


def noted(images: Iterable[Image]) -> list[Image]:
    """Return images with their files as they are now, to be checked when they have been read.

    One that was replaced before anything was read of it makes no mixture; what of it the plan knows
    is compared when it is opened.
    """
    return [replace(each, files=stamps_of(stamp.path for stamp in each.files)) for each in images]


def check_files(images: Iterable[Image]) -> None:
    """Raise SourceError when a file of an image was replaced or written to since it was noted.

    Such an image is as good as any, so the error has no position: a result of parts of two files is
    wrong, and a result without the image is not what was asked for.
    """
    for image in images:
        path = changed_file(image)
        if path:
            raise SourceError(
                worded(
                    "Image '{image}' has changed during the run: its file '{path}' was "
                    "replaced or written to meanwhile. Run it again when the file is "
                    "complete.",
                    image=image.name,
                    path=path,
                )
            )


def _stamp(path: str) -> FileStamp | None:
    if path.startswith("/vsi"):
        return None
    try:
        status = Path(path).stat()
    except (OSError, ValueError):  # it is gone, or GDAL has names of its own
        return None
    return FileStamp(path, status.st_size, status.st_mtime_ns)
