# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What talks to servers, by QGIS's own network classes: catalogues, and tokens for their files."""
