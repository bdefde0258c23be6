# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What becomes of results: files, tables, layers, their names, groups and styles."""
