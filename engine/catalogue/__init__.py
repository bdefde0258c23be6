# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Collection files: items of STAC as images, filters over their properties, and writing them."""
