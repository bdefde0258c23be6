# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Parameters that several algorithms have: their definitions, texts and values."""
