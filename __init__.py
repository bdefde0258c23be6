# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Image Collections: mosaics, best-pixel composites and reducers over raster layers."""


def classFactory(iface):
    """Entry point called by QGIS."""
    from .plugin.main import Plugin

    return Plugin(iface)
