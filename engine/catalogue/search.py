# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A search in a catalogue, page by page; the filters hold again here, whatever the server did."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import quote

from ..errors import CancelledError, CatalogueError, SourceError
from ..progress import Progress
from ..text import ITEMS, QT_TRANSLATE_NOOP, lack_of, worded
from .catalogues import CQL2, GET, NO_FILTERS, POST, QUERY, STATIC, Catalogue
from .found_items import Preparation
from .hrefs import joined_address, origin_of
from .item_stream import Record
from .items import bounds_of_item, moment_of_item
from .matching import FILTERED, OTHER_PERIOD, OTHER_PLACE, ItemFacts, with_reasons
from .search_answer import BAD_REQUEST, read_answer
from .search_request import (
    Answer,
    Box,
    Request,
    Search,
    Transport,
    boxes,
    first_request,
    has_filters,
    next_request,
)
from .static_catalogue import Crawl, FoundItem

# Pages and items that are looked at, whatever a server still has.
MOST_PAGES = 2000
MOST_ITEMS = 200_000
# Pages in a row on which nothing is new.
MOST_IDLE = 3
# Answers by which servers say that they take no such question.
_OTHER_METHOD = (404, 405, 501)
_OTHER_QUESTION = (400, 422, 501)
# What servers say of themselves.
_CQL2 = ("/conf/basic-cql2", "/conf/cql2-json", "/conf/cql2-text")
_FILTER, _QUERY = "item-search#filter", "item-search#query"

# Why items are not wanted, beside what keeps those of a collection file out.
ELSEWHERE = QT_TRANSLATE_NOOP("ImageCollections", "{count} {count:is|are} of other collections")
TOO_CLOUDY = QT_TRANSLATE_NOOP(
    "ImageCollections",
    "{count} {count:has more clouds, or does|have more clouds, or do} not say how many",
)
UNUSABLE = QT_TRANSLATE_NOOP("ImageCollections", "{count} cannot be used")


@dataclass
class Found:
    """What a search found: items as they can be written, from the oldest to the newest.

    `total` is how many were looked at, and the others how many of them are not wanted for which
    reason. `is_cut` says that the catalogue may have more.
    """

    items: list[Record] = field(default_factory=list)
    total: int = 0
    elsewhere: int = 0
    outside_period: int = 0
    outside_extent: int = 0
    too_cloudy: int = 0
    filtered: int = 0
    unusable: int = 0
    first_problem: str = ""
    is_cut: bool = False
    lacking: dict[str, int] = field(default_factory=dict)

    def sentence(self) -> str:
        """Return in words how many items are wanted, and why the others are not."""
        said = worded(
            "{count} of {total} {total:item|items} of the catalogue {count:is|are} taken",
            count=len(self.items),
            total=self.total,
        )
        reasons = {
            ELSEWHERE: self.elsewhere,
            OTHER_PERIOD: self.outside_period,
            OTHER_PLACE: self.outside_extent,
            TOO_CLOUDY: self.too_cloudy,
            FILTERED: self.filtered,
            UNUSABLE: self.unusable,
        }
        return with_reasons(said, reasons)


class CatalogueSearch:
    """One search in one catalogue."""

    def __init__(
        self,
        catalogue: Catalogue,
        search: Search,
        transport: Transport,
        progress: Progress,
        *,
        authcfg: str = "",
    ) -> None:
        self._catalogue = catalogue
        self._search = search
        self._transport = transport
        self._progress = progress
        self._preparation = Preparation(catalogue, authcfg, search.bands)
        self._found = Found()
        self._known: set[tuple[str, str]] = set()

    def run(self) -> Found:
        """Return what is found.

        Raises CatalogueError when the catalogue does not answer as it should, CancelledError when
        the user stopped, and the errors of the transport.
        """
        found = self._found
        if self._catalogue.search == STATIC:
            items = self._crawled(None)
        elif self._catalogue.key:
            items = self._searched()
        else:
            items = self._explored()
        taken: list[FoundItem] = []
        for item in items:
            record = self._wanted(item)
            if record is not None:
                if len(taken) == self._search.limit:
                    found.is_cut = True
                    break
                taken.append(record)
                self._progress.step(len(taken) / self._search.limit)
        self._learn_rights(taken)
        for position, item in enumerate(taken, start=1):
            self._prepare(item, position)
        found.items.sort(key=lambda each: (_moment(each), str(each.get("id"))))
        self._tell()
        return found

    # Asking

    def _explored(self) -> Iterator[FoundItem]:
        """Give the items of a catalogue of which the first answer says what it is."""
        address = self._catalogue.address
        if address.endswith("/search"):
            address = address[: -len("/search")]
        answer = self._transport.fetch(Request(address))
        record = read_answer(answer)
        links = [each for each in _list(record.get("links")) if isinstance(each, dict)]
        searches = [each for each in links if each.get("rel") == "search"]
        if not searches:
            yield from self._crawled(FoundItem(record, answer.address))
            return
        target = joined_address(answer.address, str(searches[0].get("href") or ""))
        target = target.partition("?")[0].rstrip("/")
        base = target[: -len("/search")] if target.endswith("/search") else address
        if origin_of(base) != origin_of(answer.address):
            base = address  # servers behind others give names that nobody else knows
        takes_body = any(str(each.get("method")).upper() == POST for each in searches)
        self._catalogue = replace(
            self._catalogue,
            address=base,
            search=POST if takes_body else GET,
            filters=_filters_of(record),
        )
        yield from self._searched()

    def _crawled(self, first: FoundItem | None) -> Iterator[FoundItem]:
        """Give the items of files that lead to each other."""
        if first is None:
            answer = self._transport.fetch(Request(self._catalogue.address))
            first = FoundItem(read_answer(answer), answer.address)
        crawl = Crawl(self._transport, self._search, self._progress, self._preparation.learn)
        yield from crawl.items(*first)
        if crawl.is_cut:
            self._progress.warn(
                worded(
                    "{files} files of the catalogue were opened, and no more are; begin at "
                    "one of its collections.",
                    files=crawl.files,
                )
            )
            self._found.is_cut = True

    def _searched(self) -> Iterator[FoundItem]:
        """Give the items of all pages; where a filter leaves none, it is not sent."""
        asks = has_filters(self._catalogue, self._search)
        count = 0
        for item in self._of_pages(with_filters=asks):
            count += 1
            yield item
        if asks and not count:
            # The server may call the properties otherwise: here all their names are known.
            yield from self._of_pages(with_filters=False)

    def _of_pages(self, *, with_filters: bool) -> Iterator[FoundItem]:
        for box in boxes(self._search.conditions.extent):
            request, answer = self._begun(box, with_filters)
            yield from self._following(request, read_answer(answer), answer.address)

    def _begun(self, box: Box | None, with_filters: bool) -> tuple[Request, Answer]:
        """Return the first request in a way that the server takes, and what it says to it."""
        method = GET if self._catalogue.search == GET else POST
        request, answer = self._asked(box, method, with_filters)
        if with_filters and answer.status in _OTHER_QUESTION:
            self._progress.info(worded("The server does not take the filter; it is not sent."))
            with_filters = False
            request, answer = self._asked(box, method, with_filters)
        if method == POST and answer.status in (*_OTHER_METHOD, BAD_REQUEST):
            return self._asked(box, GET, with_filters)
        return request, answer

    def _asked(self, box: Box | None, method: str, with_filters: bool) -> tuple[Request, Answer]:
        request = first_request(
            self._catalogue, self._search, box, method, with_filters=with_filters
        )
        return request, self._transport.fetch(request)

    def _following(self, request: Request, page: Record, address: str) -> Iterator[FoundItem]:
        """Give the items of a page, and of those after it."""
        asked = {request}
        idle = 0
        for _ in range(MOST_PAGES):
            before = len(self._known)
            for record in _features(page):
                if isinstance(record, dict) and self._is_new(record):
                    yield FoundItem(record, address)
            if self._progress.is_cancelled():
                raise CancelledError(worded("The search was stopped."))
            following = next_request(request, page, address)
            if following is None:
                return
            idle = idle + 1 if len(self._known) == before else 0
            if idle >= MOST_IDLE or following in asked:
                self._progress.warn(
                    worded(
                        "The catalogue leads to pages without an end that bring nothing new; "
                        "the search ends here."
                    )
                )
                return
            if len(self._known) >= MOST_ITEMS:
                break
            asked.add(following)
            request = following
            answer = self._transport.fetch(request)
            page, address = read_answer(answer), answer.address
        self._progress.warn(
            worded(
                "{count} items were looked at, and no more are; choose a smaller "
                "extent or a shorter period.",
                count=len(self._known),
            )
        )
        self._found.is_cut = True

    def _is_new(self, record: Record) -> bool:
        key = (str(record.get("collection")), str(record.get("id")))
        is_new = key not in self._known
        self._known.add(key)
        return is_new

    # Choosing

    def _wanted(self, item: FoundItem) -> FoundItem | None:
        """Return an item that is wanted, and count one that is not."""
        found, record = self._found, item.record
        found.total += 1
        if not self._is_item(record):
            return None
        conditions = self._search.conditions
        if not conditions.within_period(record):
            found.outside_period += 1
            return None
        bounds = bounds_of_item(record)
        if bounds is not None and not conditions.within_extent(bounds):
            found.outside_extent += 1
            return None
        facts = ItemFacts(record, found.total)
        most = self._search.max_cloud
        if most is not None and (facts.cloud_cover is None or facts.cloud_cover > most):
            found.too_cloudy += 1
            return None
        chosen = conditions.chosen
        if chosen is None:
            return item
        for name in chosen.missing(facts):
            found.lacking[name] = found.lacking.get(name, 0) + 1
        if not chosen.meets(facts):
            found.filtered += 1
            return None
        return item

    def _is_item(self, record: Record) -> bool:
        """Return True for an item of a collection that is looked for."""
        is_item = record.get("type") == "Feature" and isinstance(record.get("properties"), dict)
        if not is_item:
            self._leave_out(worded("something on a page is no item."))
            return False
        collection = record.get("collection")
        wanted = self._search.collections
        if (
            self._catalogue.search != STATIC
            and wanted
            and isinstance(collection, str)
            and collection not in wanted
        ):
            self._found.elsewhere += 1
            return False
        return True

    def _leave_out(self, reason: str) -> None:
        self._found.unusable += 1
        self._found.first_problem = self._found.first_problem or reason

    def _learn_rights(self, taken: list[FoundItem]) -> None:
        """Ask for licence and attribution of the collections that items were found of."""
        keys = (item.record.get("collection") for item in taken)
        for key in dict.fromkeys(key for key in keys if isinstance(key, str)):
            if key in self._preparation.rights or self._catalogue.search == STATIC:
                continue
            address = f"{self._catalogue.address}/collections/{quote(key, safe='')}"
            try:
                answer = self._transport.fetch(Request(address))
                self._preparation.learn(read_answer(answer), key)
            except CatalogueError:
                self._progress.info(
                    worded(
                        "The catalogue does not say what licence the collection '{key}' has.",
                        key=key,
                    )
                )

    def _prepare(self, item: FoundItem, position: int) -> None:
        try:
            self._found.items.append(
                self._preparation.prepared(item.record, item.address, position)
            )
        except SourceError as error:
            self._leave_out(str(error))

    def _tell(self) -> None:
        """Say in the log what was found, and what was not taken for which reason."""
        found, progress = self._found, self._progress
        progress.info(found.sentence())
        if found.first_problem:
            progress.warn(
                worded(
                    "{unusable} {unusable:item|items} cannot be used: {first_problem}",
                    unusable=found.unusable,
                    first_problem=found.first_problem,
                )
            )
        if self._preparation.refused_assets:
            progress.warn(
                worded(
                    "{refused_assets} {refused_assets:file of an item was|files of items were} "
                    "left out, with an address that is not allowed, such as '{refused_address}'.",
                    refused_assets=self._preparation.refused_assets,
                    refused_address=self._preparation.refused_address,
                )
            )
        for name, count in found.lacking.items():
            progress.warn(lack_of(ITEMS, count, name))
        if found.is_cut:
            progress.warn(
                worded(
                    "The catalogue may have more items than were taken. Choose a smaller "
                    "extent or a shorter period, or a larger number for Most images (LIMIT)."
                )
            )


def _filters_of(record: Record) -> str:
    """Return in which language a server takes filters, as its first page says it."""
    said = " ".join(map(str, _list(record.get("conformsTo"))))
    if _FILTER in said and any(each in said for each in _CQL2):
        return CQL2
    return QUERY if _QUERY in said else NO_FILTERS


def _features(page: Record) -> list[Any]:
    """Return the items of a page; raise CatalogueError for what is no page."""
    features = page.get("features")
    if not isinstance(features, list):
        raise CatalogueError(
            worded(
                "The catalogue answers a search with JSON without items (features). Is "
                "it the address of a STAC API?"
            )
        )
    return features


def _moment(record: Record) -> str:
    moment = moment_of_item(record)
    return "" if moment is None else moment.isoformat()


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
