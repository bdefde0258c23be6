# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Searches for the dock: catalogues to choose from, what was found as plain values, files of it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsGeometry, QgsProcessingContext, QgsProject

from ...engine.catalogue.catalogues import STATIC, Catalogue
from ...engine.catalogue.hrefs import plain_address
from ...engine.catalogue.item_stream import Record
from ...engine.catalogue.item_writing import write_collection
from ...engine.catalogue.items import moment_of_item
from ...engine.catalogue.matching import ItemFacts
from ...engine.catalogue.search_answer import read_answer
from ...engine.catalogue.search_request import Request, next_request
from ...engine.catalogue.stack_items import records_of
from ...engine.errors import CatalogueError
from ...engine.inputs.rights import attribution_in, licence_in
from ...engine.outputs.targets import OTHER_NOT_MADE, make_folder
from ...engine.outputs.transaction import Transaction
from ...engine.text import worded
from ..network.known_catalogues import catalogue_of, known_catalogues
from ..network.transport import QgisTransport
from ..results.found_scenes import outline_of_item
from ..search import SearchAlgorithm, SearchRequest, advice
from ..search import search as ask

# Pages of a list of collections that are looked at.
_MOST_PAGES = 50
# What shows the whole scene in small, best first, and the types that such pictures have.
_THUMBNAIL_KEYS = ("thumbnail", "rendered_preview", "preview", "overview", "quicklook")
_THUMBNAIL_ROLES = ("thumbnail", "overview")
_PICTURES = frozenset({"image/png", "image/jpeg", "image/jpg", "image/webp", "image/gif"})
_PICTURE_ENDINGS = (".png", ".jpg", ".jpeg", ".webp", ".gif")


@dataclass(frozen=True)
class CollectionChoice:
    """A collection of a catalogue, as it is offered."""

    key: str
    title: str = ""
    attribution: str = ""


@dataclass(frozen=True)
class CatalogueChoice:
    """A catalogue, as it is offered; `key` is empty for one that is known by its address alone.

    `lists_itself` says that the server is to be asked for its collections.
    """

    key: str
    title: str
    address: str
    collections: tuple[CollectionChoice, ...] = ()
    lists_itself: bool = False


@dataclass(frozen=True, eq=False)
class FoundScene:
    """An item that was found. `outline` is in degrees, `thumbnail` an address or empty."""

    name: str
    collection: str
    date: date | None
    tile: str
    cloud_cover: float | None
    thumbnail: str
    licence: str
    attribution: str
    outline: QgsGeometry
    record: Mapping[str, Any]


@dataclass(frozen=True)
class SearchResult:
    """What a search found, from the oldest to the newest; a sentence about it, and warnings."""

    scenes: tuple[FoundScene, ...]
    sentence: str
    warnings: tuple[str, ...]


def known_choices() -> list[CatalogueChoice]:
    """Return all catalogues that are known, those of the user too.

    Raises InvalidOptionError when the user's file cannot be used.
    """
    return [_choice_of(each) for each in known_catalogues().values()]


def choice_of(text: str) -> CatalogueChoice:
    """Return the catalogue of a key or an address; raise InvalidOptionError for neither."""
    return _choice_of(catalogue_of(text))


def without_login(address: str) -> str:
    """Return a key or an address as it may be kept: without login and without query."""
    return plain_address(address) if "://" in address else address


def listed_collections(
    text: str, authcfg: str, is_stopped: Callable[[], bool]
) -> list[CollectionChoice]:
    """Ask a catalogue for its collections; called in any one thread.

    Raises EngineError that says what the server said.
    """
    transport = QgisTransport(is_stopped, authcfg)
    base = catalogue_of(text).address
    base = base[: -len("/search")] if base.endswith("/search") else base
    request: Request | None = Request(f"{base}/collections")
    found: dict[str, CollectionChoice] = {}
    for _ in range(_MOST_PAGES):
        if request is None:
            break
        answer = transport.fetch(request)
        page = read_answer(answer)
        listed = page.get("collections")
        if not isinstance(listed, list):
            raise CatalogueError(
                worded("{address} does not list its collections.", address=plain_address(base))
            )
        before = len(found)
        for record in listed:
            if isinstance(record, dict) and isinstance(record.get("id"), str):
                key = record["id"]
                title = record.get("title")
                found[key] = CollectionChoice(
                    key, title if isinstance(title, str) else "", attribution_in(record)
                )
        if len(found) == before:
            break
        request = next_request(request, page, answer.address)
    return sorted(found.values(), key=lambda each: each.key.lower())


def checked_request(parameters: dict[str, Any]) -> SearchRequest:
    """Return what the parameters of the algorithm ask for; called in the main thread.

    Raises EngineError that says what is wrong with them.
    """
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = SearchAlgorithm()
    algorithm.initAlgorithm()
    return algorithm.request_of(parameters, context)


def search(
    request: SearchRequest,
    is_stopped: Callable[[], bool],
    report: Callable[[float], None],
    say: Callable[[str], None],
) -> SearchResult:
    """Search, in any one thread; `report` is given per cent and `say` sentences.

    Raises EngineError, of which CancelledError says that it was stopped.
    """
    progress = _Progress(is_stopped, report, say)
    found = ask(request, progress)
    scenes = tuple(_scene_of(item, place) for place, item in enumerate(found.items, start=1))
    warnings = [*progress.warnings, *advice(request.catalogue, found)]
    return SearchResult(scenes, found.sentence(), tuple(warnings))


def save_scenes(path: str, scenes: Iterable[FoundScene]) -> None:
    """Write scenes as a collection file; raise WriteError."""
    _write(path, [dict(scene.record) for scene in scenes])


def searches_folder() -> Path:
    """Return the folder of the profile for what searches added to the dock."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "image_collections" / "searches"


def added_to(current: str, scenes: Sequence[FoundScene], folder: Path) -> str:
    """Write scenes into a new collection file of a folder, and return its path.

    What is in the file `current` comes with it when that file is in the folder too: its addresses
    are whole then. Raises EngineError when one cannot be read or written.
    """
    records: dict[tuple[str, str], Record] = {}
    if is_of_search(current, folder):
        records.update((_key(record), record) for record in records_of(current))
    records.update((_key(scene.record), dict(scene.record)) for scene in scenes)
    ordered = sorted(records.values(), key=_moment)
    text = json.dumps(ordered, sort_keys=True)
    name = hashlib.sha256(text.encode()).hexdigest()[:16]
    path = folder / f"found-{name}.json"
    if not path.is_file():
        make_folder(folder, OTHER_NOT_MADE)
        _write(str(path), ordered)
    return str(path)


def is_of_search(path: str, folder: Path) -> bool:
    """Return True for a file that a search has put into a folder."""
    return bool(path) and Path(path).parent == folder and Path(path).is_file()


class _Progress:
    """The progress of a search: passes all on, and keeps the warnings."""

    def __init__(
        self,
        is_stopped: Callable[[], bool],
        report: Callable[[float], None],
        say: Callable[[str], None],
    ) -> None:
        self.is_cancelled = is_stopped
        self.info = say
        self._report = report
        self.warnings: list[str] = []

    def step(self, fraction: float) -> None:
        """Take the share of the work that is done."""
        self._report(100.0 * fraction)

    def warn(self, message: str) -> None:
        """Keep a warning."""
        self.warnings.append(message)


def _choice_of(catalogue: Catalogue) -> CatalogueChoice:
    known = tuple(
        CollectionChoice(each.key, each.title, each.attribution) for each in catalogue.collections
    )
    lists_itself = not known and catalogue.search != STATIC
    return CatalogueChoice(
        catalogue.key, catalogue.title, catalogue.address, known, lists_itself=lists_itself
    )


def _scene_of(record: Record, position: int) -> FoundScene:
    facts = ItemFacts(record, position)
    return FoundScene(
        name=facts.name,
        collection=str(record.get("collection") or ""),
        date=facts.date.date() if facts.date else None,
        tile=facts.tile,
        cloud_cover=facts.cloud_cover,
        thumbnail=_thumbnail_of(record),
        licence=licence_in(facts.properties),
        attribution=attribution_in(facts.properties),
        outline=outline_of_item(record),
        record=record,
    )


def _thumbnail_of(record: Record) -> str:
    """Return the address of a small picture of an item, empty when it has none on the web."""
    assets = record.get("assets")
    found: list[tuple[int, str]] = []
    for key, asset in (assets if isinstance(assets, dict) else {}).items():
        if isinstance(asset, dict) and _is_picture(asset):
            roles = asset.get("roles")
            names = (*(roles if isinstance(roles, list) else ()), str(key).lower())
            ranks = [_THUMBNAIL_ROLES.index(name) for name in names if name in _THUMBNAIL_ROLES]
            if ranks or str(key).lower() in _THUMBNAIL_KEYS:
                found.append((min(ranks, default=len(_THUMBNAIL_ROLES)), asset["href"]))
    return min(found, key=lambda each: each[0])[1] if found else ""


def _is_picture(asset: Record) -> bool:
    """Return True for a picture that comes from the web; large rasters are none."""
    href = asset.get("href")
    if not isinstance(href, str) or not href.lower().startswith(("https://", "http://")):
        return False
    kind = asset.get("type")
    if isinstance(kind, str) and kind:
        return kind.partition(";")[0].strip().lower() in _PICTURES
    return plain_address(href).lower().endswith(_PICTURE_ENDINGS)


def _key(record: Mapping[str, Any]) -> tuple[str, str]:
    return str(record.get("collection")), str(record.get("id"))


def _moment(record: Record) -> tuple[str, str]:
    moment = moment_of_item(record)
    return ("" if moment is None else moment.isoformat(), str(record.get("id")))


def _write(path: str, records: Sequence[Record]) -> None:
    with Transaction() as outputs:
        write_collection(path, records, outputs)
        outputs.deliver()
