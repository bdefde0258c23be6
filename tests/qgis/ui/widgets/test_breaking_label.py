# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Long names in sentences need no width, and the text stays what it was."""

from __future__ import annotations

import pytest
from image_collections.ui.widgets.breaking_label import BreakingLabel, breakable

PRODUCT = "S2A_MSIL2A_20240512T103021_N0510_R108_T32UMF_20240512T162051"


@pytest.mark.parametrize("name", [PRODUCT, "x" * 240, "C:\\" + "folder\\" * 30])
def test_a_long_name_makes_no_label_wide(qtbot, name):
    label, plain = BreakingLabel(), BreakingLabel()
    for each in (label, plain):
        qtbot.addWidget(each)
    plain.setText("The last in the list is on top: one of them.")
    label.setText(f"The last in the list is on top: {name}.")
    assert label.minimumSizeHint().width() < 260
    assert label.text() == f"The last in the list is on top: {name}."
    assert label.heightForWidth(260) > plain.heightForWidth(260)


def test_what_is_short_stays_as_it_is():
    text = "8 scenes of 8. The last is on top: Red, green & <b>blue."
    assert breakable(text) == text
    assert breakable(PRODUCT).replace("\N{ZERO WIDTH SPACE}", "") == PRODUCT
