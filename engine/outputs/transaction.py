# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The outputs of a run, delivered together: all of them are new, or all are as they were.

Files come to be in work folders beside their targets. When all are whole, they are moved to their
places under a journal: a kill at any moment leaves what is needed to put the older files back,
which the next run does (`recovery`), and a move that fails is taken back at once.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from ..errors import WriteError, freed
from ..text import worded
from .full_disk import full_disk
from .journal import JOURNAL, Move, end_journal, identity, take_back, write_journal
from .recovery import NOTES, RESUME, recover
from .targets import (
    NOT_MADE,
    cannot_replace,
    check_replaceable,
    companions_of,
    make_folder,
)
from .work_folder import WorkFolder, left_over, make_work_folder, remove, work_folders


class Transaction:
    """A set of outputs, used as a context: leaving it without `deliver` removes what was made.

    All methods raise WriteError when something cannot be written, and nothing has changed then.
    """

    def __init__(self) -> None:
        self._folders: dict[Path, WorkFolder] = {}
        # In the order in which they are asked for; the first is the last to be replaced.
        self._targets: dict[Path, None] = {}
        self._is_kept = False
        # Folders that were not there before.
        self._made: list[Path] = []

    def __enter__(self) -> Transaction:
        """Return the transaction."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Remove what was not delivered."""
        if error is not None:
            freed(error)
        # When putting back was interrupted, older files are in these folders.
        is_moving = any((folder.path / JOURNAL).exists() for folder in self._folders.values())
        try:
            for folder in self._folders.values():
                is_kept = self._is_kept and (folder.path / RESUME).exists()
                if not is_moving and not is_kept:
                    folder.remove()
                    NOTES.drop(folder.path)
        finally:
            for folder in self._folders.values():
                folder.release()
            self._folders.clear()
            self._remove_empty()

    # Where files come to be

    def try_target(self, path: str | Path) -> None:
        """See whether a file can be delivered there; work folders are made at once for that."""
        target = Path(path).absolute()
        check_replaceable(target)
        self._folder_of(target.parent)

    def make_folder(self, folder: Path, said: str = NOT_MADE) -> None:
        """Make a folder for targets, unless it is there; it goes again when nothing comes into it.

        `said` is the sentence for one that cannot be made.
        """
        self._made += make_folder(folder, said)

    def draft(self, path: str | Path) -> Path:
        """Return where to write what is to be at a path; a draft that is there already goes.

        Files that are written beside the draft are delivered too.
        """
        self.try_target(path)
        target = Path(path).absolute()
        self.discard(target)
        self._targets[target] = None
        return self._folder_of(target.parent).new / target.name

    def drafted(self, path: str | Path) -> Path:
        """Return where the draft of a target is that was asked for."""
        target = Path(path).absolute()
        return self._folder_of(target.parent).new / target.name

    def discard(self, path: str | Path) -> None:
        """Remove the draft of a target: nothing is delivered there."""
        target = Path(path).absolute()
        self._targets.pop(target, None)
        drafts = self._folder_of(target.parent).new
        names = {target.name, *companions_of([target.name])}
        for path in [path for path in drafts.iterdir() if path.name in names]:
            remove(path)

    def work_path(self, path: str | Path) -> str:
        """Return the folder of the draft of a target, which has no place in messages."""
        return str(self._folder_of(Path(path).absolute().parent).new)

    def scratch(self, path: str | Path, name: str) -> Path:
        """Return where in the work folder of a target something can be that is not delivered."""
        return self._folder_of(Path(path).absolute().parent).path / name

    def scratch_folder(self, path: str | Path, name: str) -> Path:
        """Make such a folder, which other users get to as far as this user shares new folders."""
        folder = self._folder_of(Path(path).absolute().parent)
        place = folder.path / name
        try:
            folder.path.chmod(0o711)
            place.mkdir(exist_ok=True)
        except OSError as error:
            raise WriteError(
                worded(
                    "The folder '{folder}' cannot be made: {reason}.",
                    folder=place,
                    reason=error.strerror,
                )
            ) from error
        return place

    def adopt(self, path: str | Path, target: str | Path) -> Path:
        """Make a file or folder of a work folder the draft of a target; return where it is."""
        place = Path(target).absolute()
        if Path(path).is_dir():
            self.discard(place)
            draft = self._folder_of(place.parent).new / place.name
        else:
            draft = self.draft(place)
        try:
            Path(path).rename(draft)
        except OSError as error:
            raise cannot_replace(place, error) from error
        return draft

    # Runs that go on

    def resume(self, path: str | Path, digest: str) -> None:
        """Go on in the folder that an interrupted run of this digest left beside a target.

        Its scratch is there again, and its drafts are not. What another run left there for the same
        target goes. Nothing happens when something has been made beside the target already.
        """
        target = Path(path).absolute()
        parent = target.parent
        current = self._folder_of(parent)
        if any(current.new.iterdir()) or (current.path / RESUME).exists():
            return
        for found in work_folders(parent):
            folder = left_over(found)
            if folder is None:
                continue
            kind = _resumable(folder.path)
            if kind == [digest, target.name] and self._folders[parent] is current:
                self._take(folder)
            elif kind is not None and kind[1] == target.name:
                folder.remove()
                NOTES.drop(folder.path)
            else:
                folder.release()
        try:
            text = json.dumps([digest, target.name])
            (self._folders[parent].path / RESUME).write_text(text, encoding="utf-8")
        except OSError as error:
            raise _not_writable(parent, error) from error

    def _take(self, folder: WorkFolder) -> None:
        """Use a work folder in the place of the one beside it."""
        for part in (folder.new, folder.before):
            for path in part.iterdir():
                remove(path)
        parent = folder.path.parent
        self._folders[parent].remove()
        NOTES.drop(self._folders[parent].path)
        self._folders[parent] = folder
        NOTES.add(folder.path)

    def keep(self) -> list[Path]:
        """Let the folders of `resume` stay when the run ends without delivery; return them."""
        self._is_kept = True
        folders = [folder.path for folder in self._folders.values()]
        return [folder for folder in folders if (folder / RESUME).exists()]

    # The delivery

    def deliver(self) -> None:
        """Put all drafts in their places, and remove what belonged to the older files.

        When one cannot be moved, all are as before.
        """
        moves = self._moves()
        if not moves:
            return
        current = moves[-1]
        try:
            write_journal(moves)
            for current in moves:
                current.set_older_aside()
            for current in moves:
                current.put_new()
            end_journal(moves)
        except BaseException as error:
            self._take_back(moves)
            if isinstance(error, OSError):
                raise cannot_replace(current.target, error) from error
            raise
        self._targets.clear()
        self._is_kept = False

    def _moves(self) -> list[Move]:
        """Return what is to be moved; what was asked for comes last, so that all else is there."""
        asked = [*reversed(self._targets)]
        moves = []
        for parent, folder in self._folders.items():
            names = {path.name for path in folder.new.iterdir()}
            for target in (target for target in asked if target.parent == parent):
                family = {target.name} | companions_of([target.name])
                # A table that is asked for as .shp is a .dbf without one.
                names |= family if family & names else set()
            for name in names | companions_of(names):
                target = parent / name
                new = identity(folder.new / name)
                had_older = os.path.lexists(target)
                if new is not None or had_older:
                    moves.append(Move(folder.path, name, new, had_older))
        place = {target: number for number, target in enumerate(asked)}
        return sorted(moves, key=lambda move: place.get(move.target, -1))

    def _take_back(self, moves: Sequence[Move]) -> None:
        try:
            take_back(moves)
        except OSError as error:
            # The journal is still there: no folder may go, and the next run tries again.
            for folder in self._folders.values():
                folder.release()
            places = ", ".join(f"'{folder.before}'" for folder in self._folders.values())
            self._folders.clear()
            raise WriteError(
                worded(
                    "The outputs cannot be replaced, and older files not be put back: "
                    "{reason}. They are in {places}; close the programs that use them, and "
                    "the next run puts them back.",
                    reason=error.strerror or error,
                    places=places,
                )
            ) from error

    # Folders

    def _remove_empty(self) -> None:
        """Remove folders that were made and have nothing in them."""
        for folder in reversed(self._made):
            with suppress(OSError):  # something is there
                folder.rmdir()
        self._made.clear()

    def _folder_of(self, parent: Path) -> WorkFolder:
        if parent not in self._folders:
            recover(parent)
            try:
                folder = make_work_folder(parent)
            except OSError as error:
                raise _not_writable(parent, error) from error
            self._folders[parent] = folder
            NOTES.add(folder.path)
        return self._folders[parent]


def write_text(path: str | Path, text: str, outputs: Transaction | None = None) -> None:
    """Write a text file: it is whole, or what was there before stays. Raises WriteError.

    With `outputs` it is delivered together with these.
    """
    if outputs is None:
        with Transaction() as own:
            write_text(path, text, own)
            own.deliver()
        return
    draft = outputs.draft(path)
    try:
        draft.write_text(text, encoding="utf-8")
    except OSError as error:
        raise WriteError(
            full_disk(path, error=error)
            or worded(
                "The output '{path}' cannot be written: {reason}. Is the disk full, or "
                "the folder protected?",
                path=path,
                reason=error.strerror,
            )
        ) from error


def _resumable(folder: Path) -> list[str] | None:
    """Return digest and target of a folder that can be gone on with."""
    try:
        found = json.loads((folder / RESUME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    is_right = isinstance(found, list) and len(found) == 2
    return found if is_right else None


def _not_writable(folder: Path, error: OSError) -> WriteError:
    return WriteError(
        full_disk(folder / "any", error=error)
        or worded(
            "The output folder '{folder}' cannot be written to: {reason}.",
            folder=folder,
            reason=error.strerror,
        )
    )
