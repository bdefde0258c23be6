# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a QGIS session needs of the plugin: loading, unloading, settings."""
