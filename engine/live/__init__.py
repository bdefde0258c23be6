# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Live composites: files without pixels, whose plan is carried out where they are drawn."""
