# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Files on servers: their addresses, signatures of these, and how GDAL asks for them."""
