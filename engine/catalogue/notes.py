# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What items of ours note of where they were found: names, and never what opens anything."""

from __future__ import annotations

# The key of a known catalogue.
CATALOGUE_NOTE = "image_collections:catalogue"
# The id of an authentication of QGIS.
AUTHCFG_NOTE = "image_collections:authcfg"
