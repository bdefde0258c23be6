# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Analyses beyond composites: histograms, classes, zones, series and single pixels."""
