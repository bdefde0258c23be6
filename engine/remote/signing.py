# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Signatures of addresses, for servers that answer signed ones only.

A signature is made when a file is opened, and is good for a while. It stands in no plan, recipe,
VRT or message: all of these have the plain address, and who makes signatures is asked each time.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol, TypeVar

from .addresses import address_of, files_in, path_of, with_files


class Signer(Protocol):
    """Makes signed addresses of plain ones, such as https://host/scene/B04.tif.

    It is asked by the threads that read, several at once, and may wait for a server there. An
    address that needs no signature of its kind comes back as it is. Both raise SourceError with
    `is_unavailable` when no signature is to be had.
    """

    def signed(self, address: str) -> str:
        """Return the address with a signature that is good now, kept or new."""

    def renew(self, address: str) -> str:
        """Return the address with a new signature: the server has refused the one of before."""


S = TypeVar("S", bound=Signer)


class _Signers:
    """Those whose signatures are in use."""

    def __init__(self) -> None:
        self._signers: list[Signer] = []
        self._renewing = threading.Lock()

    def add(self, signer: Signer) -> None:
        self._signers = [*self._signers, signer]

    def remove(self, signer: Signer) -> None:
        left = list(self._signers)
        left.remove(signer)
        self._signers = left

    def signed(self, address: str) -> str:
        return self._by_first(address, lambda signer: signer.signed(address))

    def renewed(self, address: str, refused: str) -> str:
        with self._renewing:
            # Another thread, or another file, may have had it renewed meanwhile.
            now = self.signed(address)
            if now != refused:
                return now
            return self._by_first(address, lambda signer: signer.renew(address))

    def _by_first(self, address: str, ask: Callable[[Signer], str]) -> str:
        for signer in self._signers:
            signed = ask(signer)
            if signed != address:
                return signed
        return address


_signers = _Signers()


@contextmanager
def signing_with(signer: S) -> Iterator[S]:
    """Have addresses signed by a signer, in all threads, as long as the block lasts."""
    _signers.add(signer)
    try:
        yield signer
    finally:
        _signers.remove(signer)


def signed_path(path: str) -> str:
    """Return a path, or the text of a VRT, with the addresses in it signed as GDAL opens them."""
    return with_files(path, _signed_file)


def renewed_path(path: str, refused: str) -> str:
    """Return a path as `signed_path` does, after servers have refused what that had given.

    It is `refused` when there is no other signature.
    """
    were = iter(files_in(refused))
    return with_files(path, lambda file: _renewed_file(file, next(were)))


def _signed_file(path: str) -> str:
    address = address_of(path)
    signed = _signers.signed(address) if address else address
    return path if signed == address else path_of(signed)


def _renewed_file(path: str, refused: str) -> str:
    address = address_of(path)
    if not address or path == refused:
        return path
    return path_of(_signers.renewed(address, address_of(refused)))
