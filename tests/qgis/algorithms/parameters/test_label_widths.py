# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Labels of parameters fit into dialogs as QGIS opens them, in every language."""

from __future__ import annotations

import pytest
from image_collections.tests.support.languages import LANGUAGES, spoken
from qgis.core import QgsApplication

# Letters beside a box to check, which break no line: more of them make a dialog scroll sideways.
MOST = 45


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_labels_fit_into_dialogs(language, tmp_path):
    with spoken(language, tmp_path):
        provider = QgsApplication.processingRegistry().providerById("imagecollections")
        made = [algorithm.create() for algorithm in provider.algorithms()]
        labels = {each.description() for one in made for each in one.parameterDefinitions()}
    assert len(labels) > 100
    assert [label for label in labels if len(label) > MOST] == []
