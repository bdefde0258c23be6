# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Questions to servers by QGIS's network access: its proxy, certificates and authentication.

QgsBlockingNetworkRequest would follow a server to any address, files of this computer among them,
with the login; it has no limit of size, and misses a Cancel that comes before it waits.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ...engine.catalogue.hrefs import host_of, joined_address, origin_of, plain_address
from ...engine.catalogue.search_answer import too_large
from ...engine.catalogue.search_request import Answer, Request
from ...engine.errors import CancelledError, CatalogueError
from ...engine.text import worded
from .exchange import LOOK, Exchange, exchanged
from .retries import pause_before

# Addresses in a row that a server may send us to.
MOST_REDIRECTS = 5

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_SEE_OTHER = 303


class QgisTransport:
    """Brings questions to servers, with the authentication of an id; used in any one thread.

    A server that is busy is asked again, after longer and longer pauses. `say` is told of these.
    """

    def __init__(
        self,
        is_cancelled: Callable[[], bool],
        authcfg: str = "",
        say: Callable[[str], None] = lambda sentence: None,
    ) -> None:
        self._is_cancelled = is_cancelled
        self._authcfg = authcfg
        self._say = say

    def fetch(self, request: Request) -> Answer:
        """Return the answer, also one that says no.

        Raises CatalogueError when there is none, and CancelledError when the user stopped.
        """
        attempt = 1
        while True:
            exchange = self._followed(request)
            pause = None
            if exchange.may_pass:
                pause = pause_before(attempt, exchange.retry_after)
            if pause is None:
                return self._answer(exchange, attempt)
            what = f"HTTP {exchange.status}" if exchange.status else exchange.reason
            self._say(
                worded(
                    "{address}: {what}; asked again in {pause:.0f} s.",
                    address=plain_address(request.address),
                    what=what,
                    pause=pause,
                )
            )
            self.pause(pause)
            attempt += 1

    def pause(self, seconds: float) -> None:
        """Wait; raise CancelledError soon after the user stops."""
        end = time.monotonic() + seconds
        while True:
            if self._is_cancelled():
                raise CancelledError(worded("The search was stopped."))
            left = end - time.monotonic()
            if left <= 0:
                return
            time.sleep(min(left, LOOK / 1000))

    def _answer(self, exchange: Exchange, attempts: int) -> Answer:
        if exchange.status:
            return Answer(
                exchange.status, bytes(exchange.content), exchange.address, attempts=attempts
            )
        if exchange.error == QNetworkReply.NetworkError.SslHandshakeFailedError:
            raise CatalogueError(
                worded(
                    "{address} cannot be reached: QGIS does not trust its certificate. If you do, "
                    "accept it in the window that QGIS shows, or add it in Settings > Options > "
                    "Authentication > Manage Certificates.",
                    address=plain_address(exchange.address),
                )
            )
        times = (
            worded(", also after {attempts} attempts", attempts=attempts) if attempts > 1 else ""
        )
        raise CatalogueError(
            worded(
                "{address} cannot be reached{times}: {reason}.",
                address=plain_address(exchange.address),
                times=times,
                reason=exchange.reason,
            )
        )

    def _followed(self, request: Request) -> Exchange:
        """Ask, and go where the server sends us as long as that is the same server."""
        address, body = request.address, request.body
        for _ in range(1 + MOST_REDIRECTS):
            exchange = self._asked(address, body)
            if exchange.status not in _REDIRECTS or not exchange.location:
                return exchange
            target = joined_address(address, exchange.location)
            if not _is_same_server(address, target):
                raise CatalogueError(
                    worded(
                        "{address} sends us to '{target}', which is another server. If that is "
                        "right, write that address as the catalogue.",
                        address=plain_address(address),
                        target=plain_address(target),
                    )
                )
            address = target
            body = "" if exchange.status == _SEE_OTHER else body
        raise CatalogueError(
            worded(
                "{address} sends us from one address to another.", address=plain_address(address)
            )
        )

    def _asked(self, address: str, body: str) -> Exchange:
        if self._is_cancelled():
            raise CancelledError(worded("The search was stopped."))
        request = self._request(address, has_body=bool(body))
        exchange = Exchange(address)
        exchanged(request, body, exchange, self._is_cancelled)
        if exchange.is_too_large:
            raise CatalogueError(too_large(address))
        return exchange

    def _request(self, address: str, *, has_body: bool) -> QNetworkRequest:
        request = QNetworkRequest(QUrl(address))
        attributes = QNetworkRequest.Attribute
        request.setAttribute(
            attributes.RedirectPolicyAttribute,
            QNetworkRequest.RedirectPolicy.ManualRedirectPolicy,
        )
        request.setAttribute(
            attributes.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork
        )
        request.setAttribute(attributes.CacheSaveControlAttribute, False)
        request.setRawHeader(b"Accept", b"application/geo+json, application/json")
        if has_body:
            request.setRawHeader(b"Content-Type", b"application/json")
        if not self._authcfg:
            return request
        is_right, request = QgsApplication.authManager().updateNetworkRequest(
            request, self._authcfg
        )
        if not is_right:
            raise CatalogueError(
                worded(
                    "The authentication '{authcfg}' of QGIS cannot be used. Is the master "
                    "password set, and the authentication still there?",
                    authcfg=self._authcfg,
                )
            )
        return request


def _is_same_server(address: str, target: str) -> bool:
    """Return True for the same server, also where encryption is added."""
    if origin_of(target) == origin_of(address):
        return True
    is_safer = address.startswith("http://") and target.startswith("https://")
    return is_safer and host_of(address) == host_of(target)
