# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Image Collections: mosaics, best-pixel composites and reducers over raster layers."""


def classFactory(iface):
    """Entry point called by QGIS."""
    from .plugin.main import Plugin

    return Plugin(iface, _add_window)


def _add_window(shell):
    # Here and not above: without a window there is nothing of the dock.
    from .ui.window import Window

    return Window(shell)
