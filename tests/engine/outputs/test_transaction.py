# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Outputs that are delivered together: after a kill there is the old set or the new one."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

import pytest
from image_collections.engine.errors import WriteError
from image_collections.engine.outputs import journal, recovery, work_folder
from image_collections.engine.outputs.recovery import NOTES, recover
from image_collections.engine.outputs.transaction import Transaction, write_text
from image_collections.engine.outputs.work_folder import PREFIX, left_over, make_work_folder
from image_collections.tests.support.kills import ALL, Steps, contents, failing_at, killed_at

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork")


def one_raster(folder):
    """An older raster and what belongs to it, and a new one."""
    for ending in ("", ".aux.xml", ".ovr"):
        (folder / f"a.tif{ending}").write_text(f"old{ending}")

    def make(outputs):
        outputs.draft(folder / "a.tif").write_text("new")

    return make


def two_folders(folder):
    """Files in two folders, some of which are new; one has brought a file of its own."""
    for name in ("one", "two"):
        (folder / name).mkdir()
    (folder / "one" / "a.img").write_text("old a")
    (folder / "one" / "a.img.aux.xml").write_text("old statistics")
    (folder / "two" / "table.shp").write_text("old shapes")
    (folder / "two" / "table.dbf").write_text("old rows")
    (folder / "two" / "table.qix").write_text("old index")
    (folder / "two" / "table.txt").write_text("mine")

    def make(outputs):
        draft = outputs.draft(folder / "one" / "a.img")
        draft.write_text("new a")
        draft.with_name("a.ige").write_text("new pixels")
        outputs.draft(folder / "one" / "b.tif").write_text("new b")
        # A table without geometry is a .dbf and nothing else.
        outputs.draft(folder / "two" / "table.shp").with_suffix(".dbf").write_text("new rows")
        outputs.draft(folder / "two" / "page.html").write_text("new page")

    return make


def a_folder(folder):
    """A folder of tiles with a file that joins them."""
    (folder / "a_tiles").mkdir()
    for name in ("1", "2"):
        (folder / "a_tiles" / name).write_text(f"old {name}")
    (folder / "a.vrt").write_text("old")

    def make(outputs):
        made = outputs.scratch_folder(folder / "a.vrt", "made")
        (made / "1").write_text("new 1")
        outputs.adopt(made, folder / "a_tiles")
        outputs.draft(folder / "a.vrt").write_text("new")

    return make


def a_link(folder):
    """A target that is a link to somewhere else."""
    (folder / "elsewhere").mkdir()
    (folder / "elsewhere" / "real").write_text("mine")
    (folder / "a.tif").symlink_to(folder / "elsewhere" / "real")

    def make(outputs):
        outputs.draft(folder / "a.tif").write_text("new")

    return make


SETS = {each.__name__: each for each in (one_raster, two_folders, a_folder, a_link)}
sets = pytest.mark.parametrize("build", SETS.values(), ids=SETS)


def deliver(make):
    with Transaction() as outputs:
        make(outputs)
        outputs.deliver()


def clean(folder):
    """Do what the next run does first, in each folder."""
    for path in (folder, *folder.rglob("*")):
        if path.is_dir() and not path.is_symlink() and PREFIX not in str(path):
            recover(path)


def killed_child(work, folder, number):
    """Do something in a process that ends at a step; return False when it ended by itself."""

    def act(count, name):
        if count == number:
            os._exit(9)

    child = os.fork()
    if not child:
        with Steps(folder, ALL, act):
            work()
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9


def killed(work, folder, number):
    """Do the same in this process, which is quicker, and nothing changes from that step on."""
    with killed_at(folder, number) as steps:
        work()
    return steps.count >= number


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch):
    """Let nothing wait for the disk: a kill loses nothing of what the system has been given."""
    monkeypatch.setattr(os, "fsync", lambda number: None)


@pytest.fixture
def fresh(tmp_path):
    """Make folders for older files, one after the other."""
    made = []

    def make():
        made.append(tmp_path / f"case{len(made)}")
        made[-1].mkdir()
        return made[-1]

    return make


@pytest.fixture(params=["links", "no links"])
def links(request, monkeypatch):
    """File systems where files can have two names, and others."""
    if request.param == "no links":

        def link(*_, **__):
            raise PermissionError(1, "Operation not permitted")

        monkeypatch.setattr(os, "link", link)


def both(build, fresh):
    """Return what is there before and after a delivery."""
    folder = fresh()
    make = build(folder)
    older = contents(folder)
    deliver(make)
    return older, contents(folder)


@sets
def test_a_delivery_replaces_all_and_leaves_nothing(build, fresh, links):
    older, newer = both(build, fresh)
    assert older != newer
    assert not any(PREFIX in name for name in newer)
    assert not any(b"old" in content for content in newer.values() if isinstance(content, bytes))


@sets
@pytest.mark.once
def test_a_kill_at_any_step_leaves_the_older_set_or_the_new_one(build, fresh, links):
    sets_ = both(build, fresh)
    sets_ = [{k: str(v).split("case")[0] for k, v in each.items()} for each in sets_]
    found = set()
    for number in range(1, 200):
        folder = fresh()
        make = build(folder)
        was_killed = killed_child(lambda make=make: deliver(make), folder, number)
        clean(folder)
        left = {k: str(v).split("case")[0] for k, v in contents(folder).items()}
        assert left in sets_, f"killed at step {number}"
        found.add(sets_.index(left))
        if not was_killed:
            break
    assert found == {0, 1}
    assert number > 6


@sets
def test_a_kill_while_older_files_are_put_back_loses_nothing_either(build, fresh):
    sets_ = [{k: str(v).split("case")[0] for k, v in each.items()} for each in both(build, fresh)]
    folder = fresh()
    make = build(folder)
    with Steps(folder, ALL, lambda count, name: None) as steps:
        deliver(make)
    for number in range(3, steps.count + 1, 4):
        for again in range(1, 100, 2):
            folder = fresh()
            make = build(folder)
            killed(lambda make=make: deliver(make), folder, number)
            was_killed = killed(lambda folder=folder: clean(folder), folder, again)
            clean(folder)
            left = {k: str(v).split("case")[0] for k, v in contents(folder).items()}
            assert left in sets_, f"killed at step {number}, and at {again} of putting back"
            if not was_killed:
                break


@sets
def test_a_move_that_fails_leaves_all_as_it_was(build, fresh, links):
    failures = 0
    for number in range(1, 60):
        folder = fresh()
        make = build(folder)
        older = contents(folder)
        message = ""
        with failing_at(folder, {number}) as steps:
            try:
                deliver(make)
            except WriteError as error:
                message = str(error)
        if message:
            failures += 1
            assert "cannot be replaced" in message
            assert "Close the programs and remove the layers that use it" in message
            assert contents(folder) == older
        if steps.count < number:
            break
    assert failures > 1


def test_what_cannot_be_put_back_at_once_is_put_back_by_the_next_run(fresh, links):
    folder = fresh()
    make = two_folders(folder)
    older = contents(folder)
    with failing_at(folder, set()) as steps:
        deliver(make)
    moves = steps.count
    folder = fresh()
    make = two_folders(folder)
    # From the last move on all fail, also those back.
    with failing_at(folder, set(range(moves, 100))), pytest.raises(WriteError) as caught:
        deliver(make)
    assert "the next run puts them back" in str(caught.value)
    assert str(folder) in str(caught.value)
    write_text(folder / "one" / "other.txt", "another run")
    (folder / "one" / "other.txt").unlink()
    clean(folder)
    assert contents(folder) == older


def test_an_interruption_while_older_files_are_put_back_keeps_them(fresh):
    for number in range(1, 30):
        folder = fresh()
        make = two_folders(folder)
        older = contents(folder)
        state = {}

        def act(count, name, state=state, number=number):
            if name == "replace" and state.get("failed"):
                state["failed"] = False
                raise KeyboardInterrupt
            if count == number:
                state["failed"] = True
                raise PermissionError(13, "The process cannot access the file")

        with Steps(folder, ("rename", "replace"), act) as steps:
            try:
                deliver(make)
                is_done = True
            except (WriteError, KeyboardInterrupt):
                is_done = False
        clean(folder)
        if not is_done:
            assert contents(folder) == older
        if steps.count < number:
            break


def test_a_target_that_is_held_open_is_found_before_anything_is_made(tmp_path):
    (tmp_path / "a.tif").write_text("old")
    refused = pytest.raises(WriteError, match=r"a\.tif' cannot be replaced")
    with failing_at(tmp_path, {1}), Transaction() as outputs, refused:
        outputs.try_target(tmp_path / "a.tif")
    assert contents(tmp_path) == {"a.tif": b"old"}


def test_targets_that_cannot_be_are_refused(tmp_path):
    with Transaction() as outputs:
        with pytest.raises(WriteError, match="does not exist; create it first"):
            outputs.try_target(tmp_path / "no" / "a.tif")
        with pytest.raises(WriteError, match="is a folder"):
            outputs.try_target(tmp_path)
        with pytest.raises(WriteError, match="cannot be written"):
            outputs.try_target(tmp_path / ("x" * 5000))


def test_a_draft_that_is_not_written_takes_nothing_away(tmp_path):
    (tmp_path / "a.shp").write_text("old")
    (tmp_path / "a.dbf").write_text("old")
    with Transaction() as outputs:
        outputs.draft(tmp_path / "a.shp")
        outputs.draft(tmp_path / "b.tif").write_text("new")
        outputs.deliver()
    assert contents(tmp_path) == {"a.shp": b"old", "a.dbf": b"old", "b.tif": b"new"}


def test_files_of_other_datasets_beside_it_stay(tmp_path):
    for name in ("a.prj", "a.shp", "a.tif", "a.txt", "a.qml"):
        (tmp_path / name).write_text("mine")
    write_text(tmp_path / "a.csv", "new")
    assert len(contents(tmp_path)) == 6
    assert {content for name, content in contents(tmp_path).items() if name != "a.csv"} == {b"mine"}


# What others put there


def test_a_link_that_is_called_like_a_work_folder_is_left_alone(tmp_path):
    precious = tmp_path / "precious"
    precious.mkdir()
    for name in ("lock", "new", "photos"):
        (precious / name).write_text("mine")
    results = tmp_path / "results"
    results.mkdir()
    for name in (f"{PREFIX}0123456789abcdef", f"{PREFIX}abc", f"{PREFIX}x_y12345"):
        (results / name).symlink_to(precious, target_is_directory=True)
    (precious / "lock").write_text(f"{PREFIX}0123456789abcdef")
    write_text(results / "a.txt", "new")
    assert contents(precious).keys() == {"lock", "new", "photos"}
    assert (results / "a.txt").read_text() == "new"


def test_a_lock_that_is_a_link_is_not_followed(tmp_path):
    target = tmp_path / "mine"
    target.write_text("mine")
    folder = tmp_path / f"{PREFIX}0123456789abcdef"
    folder.mkdir(mode=0o700)
    (folder / "lock").symlink_to(target)
    (folder / "notes").write_text("keep")
    write_text(tmp_path / "a.txt", "new")
    assert target.read_text() == "mine"
    assert (folder / "notes").exists()


def planted(folder, name, lock, mode=0o700):
    path = folder / f"{PREFIX}{name}"
    path.mkdir()
    path.chmod(mode)
    (path / "lock").write_text(lock)
    (path / "notes").write_text("keep")
    return path


def test_folders_that_are_not_ours_stay(tmp_path, monkeypatch):
    name = "0123456789abcdef"
    old = planted(tmp_path, "abcdefgh", f"{PREFIX}abcdefgh")
    other = planted(tmp_path, name, "something else")
    write_text(tmp_path / "a.txt", "new")
    assert (old / "notes").exists(), "its name can be guessed"
    assert (other / "notes").exists(), "it does not know its own name"
    shared = planted(tmp_path, "f" * 16, f"{PREFIX}{'f' * 16}", 0o777)
    write_text(tmp_path / "a.txt", "new")
    assert (shared / "notes").exists(), "others can write to it"
    own = planted(tmp_path, "e" * 16, f"{PREFIX}{'e' * 16}")
    with monkeypatch.context() as context:
        user = os.geteuid()
        context.setattr(os, "geteuid", lambda: user + 1)
        recover(tmp_path)
    assert (own / "notes").exists(), "it is somebody else's"
    recover(tmp_path)
    assert not own.exists()


def test_a_journal_names_no_files_elsewhere(tmp_path):
    (tmp_path / "results").mkdir()
    (tmp_path / "mine").write_text("mine")
    name = f"{PREFIX}{'a' * 16}"
    for wanted, work in (("../mine", name), ("mine", "..")):
        folder = planted(tmp_path / "results", "a" * 16, name)
        (folder / "before").mkdir()
        (folder / "before" / "mine").write_text("planted")
        path = tmp_path / "results" / work
        (folder / journal.JOURNAL).write_text(f'[["{path}", "{wanted}", null, true]]')
        recover(tmp_path / "results")
        assert (tmp_path / "mine").read_text() == "mine"
        for part in sorted(folder.rglob("*"), reverse=True):
            part.rmdir() if part.is_dir() else part.unlink()
        folder.rmdir()


@pytest.mark.parametrize("late", [1, 100])
def test_what_comes_while_a_folder_is_removed_is_removed_too(late, tmp_path, monkeypatch):
    """A worker elsewhere may write its last file then; what stays is found by the next run."""
    folder = make_work_folder(tmp_path)
    removed = work_folder.remove
    left = [late]

    def remove(path):
        removed(path)
        if path == folder.new and left[0]:
            left[0] -= 1
            path.mkdir()
            (path / "late").touch()

    monkeypatch.setattr(work_folder, "remove", remove)
    folder.remove()
    monkeypatch.setattr(work_folder, "remove", removed)
    assert folder.path.exists() == (late > 1)
    recover(tmp_path)
    assert not folder.path.exists()


def test_names_of_work_folders_differ(tmp_path):
    names = set()
    for _ in range(20):
        with Transaction() as outputs:
            outputs.try_target(tmp_path / "a")
            names.update(path.name for path in tmp_path.iterdir())
    assert len(names) == 20


# Between a kill and the next run


def test_a_file_that_was_put_there_since_is_kept_beside_the_older_one(fresh):
    kept = 0
    for number in range(1, 40):
        folder = fresh()
        make = one_raster(folder)
        was_killed = killed(lambda make=make: deliver(make), folder, number)
        (folder / "a.tif").unlink(missing_ok=True)
        (folder / "a.tif").write_text("by hand, and longer")
        clean(folder)
        assert (folder / "a.tif").read_text() == "by hand, and longer"
        beside = folder / "a_before_1.tif"
        if beside.exists():
            kept += 1
            assert beside.read_text() == "old"
        if not was_killed:
            break
    assert kept


def test_the_start_of_the_plugin_puts_back_what_is_noted(fresh, tmp_path):
    notes = tmp_path / "notes"
    for number in range(1, 200):
        folder = fresh()
        make = two_folders(folder)
        older = contents(folder)
        NOTES.keep_in(notes)
        try:
            was_killed = killed(lambda make=make: deliver(make), folder, number)
            recover()
        finally:
            NOTES.keep_in(None)
        left = contents(folder)
        assert not any(PREFIX in name for name in left), f"killed at step {number}"
        assert left == older or left["one/a.img"] == b"new a"
        assert contents(notes) == {}
        if not was_killed:
            break
    assert number > 10


def test_notes_of_a_drive_that_is_not_there_are_kept(tmp_path):
    notes = tmp_path / "notes"
    notes.mkdir()
    gone = tmp_path / "drive" / f"{PREFIX}{'a' * 16}"
    (notes / gone.name).write_text(str(gone))
    NOTES.keep_in(notes)
    try:
        recover()
        assert (notes / gone.name).exists()
        gone.parent.mkdir()
        recover()
        assert not (notes / gone.name).exists()
    finally:
        NOTES.keep_in(None)


def test_a_run_that_is_alive_is_left_alone(tmp_path):
    with Transaction() as outputs:
        draft = outputs.draft(tmp_path / "a.txt")
        draft.write_text("half")
        write_text(tmp_path / "b.txt", "another run")
        assert draft.exists()
        outputs.deliver()
    assert contents(tmp_path) == {"a.txt": b"half", "b.txt": b"another run"}


# Runs that go on


def begin(folder, digest, text=""):
    with Transaction() as outputs:
        outputs.resume(folder / "a.tif", digest)
        made = outputs.scratch_folder(folder / "a.tif", "made")
        left = sorted(path.name for path in made.iterdir())
        outputs.draft(folder / "b.tif").write_text("a draft")
        if text:
            (made / text).write_text(text)
            outputs.keep()
            return left
    return left


def test_the_same_run_goes_on_with_what_is_whole(tmp_path):
    assert begin(tmp_path, "first", "tile1") == []
    assert begin(tmp_path, "first", "tile2") == ["tile1"]
    write_text(tmp_path / "other.txt", "another run leaves it alone")
    assert begin(tmp_path, "first") == ["tile1", "tile2"]
    assert contents(tmp_path) == {"other.txt": b"another run leaves it alone"}


def test_another_run_to_the_same_target_takes_its_place(tmp_path):
    begin(tmp_path, "first", "tile1")
    assert begin(tmp_path, "second", "tile2") == []
    assert len(list(tmp_path.glob(f"{PREFIX}*"))) == 1
    assert begin(tmp_path, "first") == []
    assert contents(tmp_path) == {}


def test_a_killed_run_goes_on_too(tmp_path):
    def work():
        with Transaction() as outputs:
            outputs.resume(tmp_path / "a.tif", "first")
            (outputs.scratch_folder(tmp_path / "a.tif", "made") / "tile1").write_text("whole")
            (tmp_path / "now").unlink(missing_ok=True)

    killed_child(work, tmp_path / "now", 1)
    recover(tmp_path)
    assert begin(tmp_path, "first") == ["tile1"]
    assert recovery.RESUME not in str(contents(tmp_path))


def test_nothing_is_undone_by_a_kill_that_only_looks_like_one(tmp_path):
    make = one_raster(tmp_path)
    with killed_at(tmp_path, 1000):
        deliver(make)
    assert contents(tmp_path) == {"a.tif": b"new"}


def test_a_folder_that_another_run_takes_while_it_is_made_is_left_to_that(tmp_path, monkeypatch):
    lock = work_folder._lock
    taken = []

    def second_to_lock(file):
        if taken:
            lock(file)
            return
        taken.append(Path(file.name))
        with taken[0].open("r+b") as other:
            lock(other)
            lock(file)

    monkeypatch.setattr(work_folder, "_lock", second_to_lock)
    made = make_work_folder(tmp_path)
    assert made.path != taken[0].parent
    assert left_over(made.path) is None
    made.remove()


def test_no_thread_takes_a_folder_that_another_is_making(tmp_path, monkeypatch):
    lock = work_folder._lock
    found, threads = [], []

    def looked_at(file):
        if not threads:
            path = Path(file.name).parent
            threads.append(threading.Thread(target=lambda: found.append(left_over(path))))
            threads[0].start()
            threads[0].join(0.2)
        lock(file)

    monkeypatch.setattr(work_folder, "_lock", looked_at)
    made = make_work_folder(tmp_path)
    threads[0].join()
    assert found == [None]
    assert list(tmp_path.iterdir()) == [made.path]
    made.remove()


def test_a_write_protected_file_stays(tmp_path, monkeypatch):
    """The rights of its folder would be enough to put another file in its place."""
    target = tmp_path / "a.tif"
    target.write_text("old")
    target.chmod(0o444)
    if os.access(target, os.W_OK):  # root may write everything

        def access(path, mode):
            rights = Path(path).stat().st_mode
            return not (mode & os.W_OK and not rights & 0o222)

        monkeypatch.setattr("os.access", access)
    with Transaction() as outputs, pytest.raises(WriteError, match="it is write-protected"):
        outputs.draft(target)
    with pytest.raises(WriteError, match="it is write-protected"):
        write_text(target, "new")
    assert target.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.tif"]
    target.chmod(0o644)
    write_text(target, "new")
    assert target.read_text() == "new"


# Folders for targets


def test_a_folder_that_was_made_goes_when_nothing_comes_into_it(tmp_path):
    (tmp_path / "there").mkdir()
    with Transaction() as outputs:
        outputs.make_folder(tmp_path / "there")
        outputs.make_folder(tmp_path / "a" / "b")
        outputs.make_folder(tmp_path / "a" / "c")
        outputs.draft(tmp_path / "a" / "b" / "file").write_text("new")
        assert (tmp_path / "a" / "c").is_dir()
    assert [path.name for path in tmp_path.iterdir()] == ["there"]


def test_a_folder_stays_with_what_is_delivered_and_with_what_others_put_there(tmp_path):
    with Transaction() as outputs:
        outputs.make_folder(tmp_path / "a" / "b")
        outputs.draft(tmp_path / "a" / "b" / "file").write_text("new")
        outputs.deliver()
    with Transaction() as outputs:
        outputs.make_folder(tmp_path / "others")
        (tmp_path / "others" / "file").write_text("mine")
    assert (tmp_path / "a" / "b" / "file").read_text() == "new"
    assert (tmp_path / "others" / "file").read_text() == "mine"
