# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Compositing of image collections with numpy and GDAL; knows nothing of QGIS."""
