# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the plugin adds to the dialogs of Processing for its algorithms."""
