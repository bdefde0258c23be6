# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Leftovers of killed runs, cleaned up when the plugin starts, wherever they are."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsMessageLog

from ..engine.outputs.recovery import NOTES, recover
from ..resources.i18n import translate


def start_noting() -> None:
    """Note in the profile where runs work; put back what earlier ones had begun to replace."""
    NOTES.keep_in(Path(QgsApplication.qgisSettingsDirPath()) / "image_collections" / "runs")
    for path in recover():
        text = translate(
            "ImageCollections",
            "A run that was interrupted had begun to replace {path}; the file is as it was before.",
        )
        QgsMessageLog.logMessage(
            text.format(path=path), "Image Collections", Qgis.MessageLevel.Warning
        )


def stop_noting() -> None:
    """Note nothing any more."""
    NOTES.keep_in(None)
