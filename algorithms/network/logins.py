# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Logins of QGIS for files of catalogues that ask for one; in memory only."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import quote

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from ...engine.catalogue.catalogues import BEARER, Catalogue
from ...engine.catalogue.hrefs import is_this_computer
from ...engine.catalogue.notes import AUTHCFG_NOTE, CATALOGUE_NOTE
from .known_catalogues import catalogues_at_hand

_BASIC = b"Basic "


class LoginSigner:
    """Puts name and password into addresses on the hosts that a known catalogue names for it.

    A collection file says which login is meant; where that may go, the lists of catalogues say.
    """

    def __init__(
        self, catalogues: Callable[[], Iterable[Catalogue]] = lambda: catalogues_at_hand()
    ) -> None:
        self._catalogues = catalogues
        # By the key of the catalogue: the id of the login, and what stands before the host.
        self._logins: dict[str, tuple[str, str]] = {}

    def know(self, properties: Mapping[str, Any]) -> None:
        """Take what an item notes of its catalogue and login; each login is asked for once.

        QGIS may ask the user for its master password, so that the main thread must be free.
        """
        key, authcfg = properties.get(CATALOGUE_NOTE), properties.get(AUTHCFG_NOTE)
        if not isinstance(key, str) or not isinstance(authcfg, str):
            return
        if self._logins.get(key, ("", ""))[0] == authcfg:
            return
        if any(each.key == key for each in self._with_logins()):
            self._logins[key] = authcfg, _login(authcfg)

    def signed(self, address: str) -> str:
        """Return an address with name and password, as it is where they have no place."""
        owner = self._owner(address)
        _, login = self._logins.get(owner.key, ("", "")) if owner else ("", "")
        scheme, _, rest = address.partition("://")
        return f"{scheme}://{login}@{rest}" if login else address

    def renew(self, address: str) -> str:
        """Return the same: a login does not end."""
        return self.signed(address)

    def owner_of(self, address: str) -> str:
        """Return the title of the catalogue whose login an address is given, empty for none."""
        owner = self._owner(address)
        return owner.title if owner and self._logins.get(owner.key, ("", ""))[1] else ""

    def _with_logins(self) -> list[Catalogue]:
        return [each for each in self._catalogues() if each.signing.kind == BEARER]

    def _owner(self, address: str) -> Catalogue | None:
        is_safe = address.startswith("https://") or is_this_computer(address)
        if not is_safe or "@" in address.partition("://")[2].partition("/")[0]:
            return None
        return next((each for each in self._with_logins() if each.signing.covers(address)), None)


@lru_cache(maxsize=1)
def login_signer() -> LoginSigner:
    """Return the signer of this session."""
    return LoginSigner()


def _login(authcfg: str) -> str:
    """Return name and password of a login as they stand in addresses; empty for another kind."""
    request = QNetworkRequest(QUrl("https://localhost/"))
    is_right, request = QgsApplication.authManager().updateNetworkRequest(request, authcfg)
    header = bytes(request.rawHeader(b"Authorization"))
    if not is_right or not header.startswith(_BASIC):
        return ""
    try:
        text = base64.b64decode(header[len(_BASIC) :], validate=True).decode()
    except (binascii.Error, ValueError):
        return ""
    name, separator, password = text.partition(":")
    return f"{quote(name, safe='')}:{quote(password, safe='')}" if separator else ""
