# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Small pictures of scenes from the web, those that are looked at, by QGIS's network access."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QBuffer, QIODevice, QObject, QSize, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QImage, QImageReader
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

SIDE = 56
# What is loaded at the same time.
MOST_AT_ONCE = 4
# Bytes of a picture, and its width and height: what is larger is no thumbnail.
LARGEST = 3 << 20
LARGEST_SIDE = 5000
# Pictures that are kept.
MOST_KEPT = 3000
# Those that lead to nothing else, unlike SVG.
_FORMATS = frozenset({"png", "jpeg", "jpg", "gif", "webp"})
_REFUSALS = (401, 403, 407)


class Thumbnails(QObject):
    """Loads pictures; `pictures` are those that are there, by address, and null where none is.

    `came` gives an address whose picture is there now. A host that asks for a login is not asked
    again.
    """

    came = pyqtSignal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pictures: dict[str, QImage] = {}
        self._wanted: list[str] = []
        self._replies: dict[str, QNetworkReply] = {}
        self._refusing: set[str] = set()

    @property
    def is_done(self) -> bool:
        """True when nothing is being loaded, and nothing waits."""
        return not self._replies and not self._wanted

    def want(self, addresses: Sequence[str]) -> None:
        """Load these, in their order, and none of those that were wanted before and wait."""
        known = {*self.pictures, *self._replies, ""}
        self._wanted = [each for each in dict.fromkeys(addresses) if each not in known]
        self._load()

    def stop(self) -> None:
        """Load nothing any more."""
        self._wanted = []
        replies, self._replies = self._replies, {}
        for reply in replies.values():
            reply.abort()
            reply.deleteLater()

    def _load(self) -> None:
        while self._wanted and len(self._replies) < MOST_AT_ONCE:
            address = self._wanted.pop(0)
            url = QUrl(address)
            if url.scheme().lower() not in ("https", "http") or url.host() in self._refusing:
                self._keep(address, QImage())
                continue
            reply = QgsNetworkAccessManager.instance().get(_request(url))
            self._replies[address] = reply
            reply.downloadProgress.connect(partial(self._limit, address))
            reply.finished.connect(partial(self._end, address))

    def _limit(self, address: str, received: int, _total: int) -> None:
        reply = self._replies.get(address)
        if reply is not None and received > LARGEST:
            reply.abort()

    def _end(self, address: str) -> None:
        reply = self._replies.pop(address, None)
        if reply is None:  # stopped
            return
        reply.deleteLater()
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        if status in _REFUSALS:
            self._refusing.add(reply.url().host())
        is_right = reply.error() == QNetworkReply.NetworkError.NoError
        self._keep(address, picture_of(bytes(reply.readAll())) if is_right else QImage())
        self._load()

    def _keep(self, address: str, picture: QImage) -> None:
        self.pictures[address] = picture
        if len(self.pictures) > MOST_KEPT:
            self.pictures.pop(next(iter(self.pictures)))
        self.came.emit(address)


def picture_of(content: bytes) -> QImage:
    """Return a picture that fits into a row; a null one for what is no picture, or too large."""
    if not content or len(content) > LARGEST:
        return QImage()
    buffer = QBuffer()
    buffer.setData(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    if bytes(reader.format()).decode("ascii", "replace") not in _FORMATS:
        return QImage()
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > LARGEST_SIDE:
        return QImage()
    fitting = size.scaled(QSize(SIDE, SIDE), Qt.AspectRatioMode.KeepAspectRatio)
    reader.setScaledSize(fitting.expandedTo(QSize(1, 1)))
    return reader.read()


def _request(url: QUrl) -> QNetworkRequest:
    request = QNetworkRequest(url)
    # Never from https to http.
    request.setAttribute(
        QNetworkRequest.Attribute.RedirectPolicyAttribute,
        QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy,
    )
    request.setMaximumRedirectsAllowed(5)
    request.setRawHeader(b"Accept", b"image/png, image/jpeg, image/webp, image/gif")
    return request
