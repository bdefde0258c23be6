# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Plans on the workers of a Dask cluster; `distributed` is needed only here.

Nothing is imported here: a scheduler reads `worker` too, and may not even have numpy.
"""
