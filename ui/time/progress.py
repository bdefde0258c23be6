# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The message of an animation that is being saved: how far it is, and a button that stops it."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QProgressBar, QPushButton

from ...plugin.animation import Animation
from ...resources.i18n import translate
from ..widgets.bar_line import one_line

# Pixels, so that there is room for the text.
WIDTH = 200


def show_progress(bar: Any, animation: Animation) -> None:
    """Show in a message bar of QGIS how far an animation is, until it ends."""
    message = one_line(bar, animation.record.title)
    progress = QProgressBar(message)
    progress.setAccessibleName(animation.record.title)
    progress.setMaximumWidth(WIDTH)
    progress.setRange(0, 100)
    button = QPushButton(translate("ImageCollections", "Stop"), message)
    button.setObjectName("stop_animation")
    button.clicked.connect(lambda *_: animation.cancel())
    message.layout().addWidget(progress)
    message.layout().addWidget(button)

    def follow(percent: float) -> None:
        if not sip.isdeleted(progress):  # the user may close the message
            progress.setValue(int(percent))

    def end(*_: object) -> None:
        if not sip.isdeleted(message):
            bar.popWidget(message)

    animation.progressed.connect(follow)
    for signal in (animation.finished, animation.failed, animation.cancelled):
        signal.connect(end)
    bar.pushWidget(message, Qgis.MessageLevel.Info, 0)
