# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The live layer of the dock: the layer, its runs, its file, and those of opened projects."""
