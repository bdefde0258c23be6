# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Tokens for files of catalogues that need them, fetched when pixels are read, kept in memory."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import quote, urlsplit

from ...engine.catalogue.catalogues import TOKENS, Catalogue
from ...engine.catalogue.hrefs import host_of
from ...engine.catalogue.search_answer import BAD_REQUEST, TOO_MANY, UNAVAILABLE, read_answer
from ...engine.catalogue.search_request import Answer, Request, Transport
from ...engine.errors import CatalogueError, SourceError
from ...engine.text import worded
from .known_catalogues import catalogues_at_hand
from .transport import QgisTransport

# A token is made anew so long before it ends: a read that begins with it may take a while.
EARLY = timedelta(seconds=90)
# How long one is used that does not say when it ends, and an answer that there is none.
USUAL = timedelta(minutes=10)
# Seconds until a server must have given a token. Questions of QGIS to the user, such as for a
# login, wait for the main thread, which may be waiting for the pixels itself.
PATIENCE = 120.0


class _Place(NamedTuple):
    """What a token is for: all files of a container of an account."""

    service: str
    account: str
    container: str

    @property
    def address(self) -> str:
        """Where the token is to be had."""
        return f"{self.service}/{quote(self.account)}/{quote(self.container)}"


@dataclass(frozen=True)
class _Token:
    """A token, empty where a server says that it gives none; `ends` is when it is made anew."""

    text: str
    ends: datetime


class TokenSigner:
    """Signs addresses on hosts of catalogues that give tokens; used by all threads at once.

    `catalogues` and `transport` are asked for when they are needed; `now` is the time.
    """

    def __init__(
        self,
        catalogues: Callable[[], Iterable[Catalogue]] = lambda: catalogues_at_hand(),
        transport: Callable[[], Transport] = lambda: QgisTransport(lambda: False),
        now: Callable[[], datetime] = lambda: datetime.now(timezone.utc),
    ) -> None:
        self._catalogues = catalogues
        self._transport = transport
        self._now = now
        self._tokens: dict[_Place, _Token] = {}
        self._locks: dict[_Place, threading.Lock] = {}
        self._lock = threading.Lock()

    def signed(self, address: str) -> str:
        """Return an address with its token; as it is where none is needed, or it has one.

        Raises SourceError with `is_unavailable` when there is no token to be had now.
        """
        place = self._place(address)
        return address if place is None else self._with_token(address, place, None)

    def renew(self, address: str) -> str:
        """Return an address with a new token; raises as `signed` does."""
        place = self._place(address)
        if place is None:
            return address
        return self._with_token(address, place, self._tokens.get(place))

    def owner_of(self, address: str) -> str:
        """Return the title of the catalogue whose tokens an address needs, empty for none."""
        return next((each.title for each in self._with_tokens() if _covers(each, address)), "")

    def _with_tokens(self) -> list[Catalogue]:
        return [each for each in self._catalogues() if each.signing.kind == TOKENS]

    def _place(self, address: str) -> _Place | None:
        owner = next((each for each in self._with_tokens() if _covers(each, address)), None)
        if owner is None:
            return None
        container = urlsplit(address).path.strip("/").partition("/")[0]
        account = host_of(address).partition(".")[0]
        return _Place(owner.signing.tokens.rstrip("/"), account, container)

    def _with_token(self, address: str, place: _Place, refused: _Token | None) -> str:
        """Return an address with a token that is good now, and is not the refused one."""
        with self._lock:
            lock = self._locks.setdefault(place, threading.Lock())
        with lock:  # one of all threads fetches it
            token = self._tokens.get(place)
            if token is None or token is refused or token.ends <= self._now():
                token = self._tokens[place] = self._fetched(place)
        return f"{address}?{token.text}" if token.text else address

    def _fetched(self, place: _Place) -> _Token:
        try:
            answer = _in_time(lambda: self._transport().fetch(Request(place.address)))
            refuses = BAD_REQUEST <= answer.status < UNAVAILABLE and answer.status != TOO_MANY
            if refuses:  # a container of somebody else, which may be open
                return _Token("", self._now() + USUAL)
            record = read_answer(answer)
        except CatalogueError as error:
            raise _no_token(place, str(error)) from error
        text = record.get("token")
        if not isinstance(text, str) or not text or not text.isprintable() or " " in text:
            raise _no_token(place, worded("the answer has none."))
        return _Token(text.lstrip("?"), self._end_of(record.get("msft:expiry")))

    def _end_of(self, text: object) -> datetime:
        now = self._now()
        try:
            end = datetime.fromisoformat(str(text).replace("Z", "+00:00"))
        except ValueError:
            return now + USUAL
        end = end if end.tzinfo else end.replace(tzinfo=timezone.utc)
        # Where the clock of this computer is wrong, servers refuse the token when it has ended.
        return end - EARLY if end - EARLY > now else now + EARLY


@lru_cache(maxsize=1)
def token_signer() -> TokenSigner:
    """Return the signer of this session; its tokens are gone with it."""
    return TokenSigner()


def _covers(catalogue: Catalogue, address: str) -> bool:
    """Return True for an address on the hosts of a catalogue that has no query, so no token."""
    is_web = address.startswith(("https://", "http://")) and "?" not in address
    return is_web and catalogue.signing.covers(address)


def _no_token(place: _Place, reason: str) -> SourceError:
    return SourceError(
        worded(
            "There is no token for the files of '{account}/{container}': {reason}",
            account=place.account,
            container=place.container,
            reason=reason,
        ),
        is_unavailable=True,
    )


def _in_time(ask: Callable[[], Answer]) -> Answer:
    """Return an answer that is fetched in a thread of its own, and given up after a while."""
    answers: list[Answer] = []
    errors: list[CatalogueError] = []

    def fetch() -> None:
        try:
            answers.append(ask())
        except CatalogueError as error:
            errors.append(error)

    thread = threading.Thread(target=fetch, name="image-collections-token", daemon=True)
    thread.start()
    thread.join(PATIENCE)
    if errors:
        raise errors[0]
    if not answers:
        raise CatalogueError(worded("the server does not answer."))
    return answers[0]
