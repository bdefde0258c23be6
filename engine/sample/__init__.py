# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sample scenes: a cloudy collection for which the cloud-free truth is known."""
