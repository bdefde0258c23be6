# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Test connection asks before it talks to an address that nobody has vouched for."""

from __future__ import annotations

import pytest
from image_collections.algorithms.parameters import stored_defaults
from image_collections.plugin.cluster_check import ClusterCheck, is_loopback
from image_collections.ui import options
from qgis.PyQt.QtWidgets import QMessageBox

YES, NO = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No


@pytest.fixture
def asked(monkeypatch):
    """Return the addresses that are talked to; no network is used."""
    addresses = []
    monkeypatch.setattr(ClusterCheck, "start", lambda self, address: addresses.append(address))
    return addresses


@pytest.fixture
def page(qtbot, asked):
    stored_defaults.set_value(stored_defaults.SCHEDULER, "tcp://saved.example:8786")
    made = options.OptionsPage()
    qtbot.addWidget(made)
    yield made
    stored_defaults.set_value(stored_defaults.SCHEDULER, "")


@pytest.fixture
def answers(monkeypatch):
    """Answer the question, and keep what was asked."""
    questions = []
    answer = [NO]

    def reply(box):
        questions.append(box)
        return answer[0]

    monkeypatch.setattr(options, "_answer_of", reply)
    return questions, answer


@pytest.mark.parametrize(
    "address",
    ["tcp://saved.example:8786", "tcp://127.0.0.1:8786", "localhost:8786", "tls://[::1]:1"],
)
def test_this_computer_and_what_is_saved_are_asked_at_once(page, asked, answers, address):
    page.scheduler.setText(address)
    page.test.click()
    assert asked == [address]
    assert answers[0] == []


@pytest.mark.parametrize("answer", [YES, NO])
def test_any_other_address_is_asked_only_after_a_yes(page, asked, answers, answer):
    questions, reply = answers
    reply[0] = answer
    page.scheduler.setText("tcp://<b>other</b>.example:8786")
    page.test.click()
    (box,) = questions
    assert "can run code on this computer" in box.text()
    assert "tcp://<b>other</b>.example:8786" in box.text()
    assert box.defaultButton() is box.button(NO)
    assert asked == (["tcp://<b>other</b>.example:8786"] if answer == YES else [])
    assert page.test.isEnabled() is (answer == NO)


@pytest.mark.parametrize(
    ("address", "is_here"),
    [
        ("127.0.0.1:8786", True),
        ("tcp://127.4.5.6:8786", True),
        ("TCP://LOCALHOST:8786", True),
        ("tls://[::1]:8786", True),
        ("tcp://localhost.example.org:8786", False),
        ("tcp://127.0.0.1@other.example:8786", False),
        ("tcp://127.0.0.1.example:8786", False),
        ("other.example", False),
        ("tcp://0.0.0.0:8786", False),
        ("tcp://[::1", False),
        ("", False),
    ],
)
def test_what_is_on_this_computer(address, is_here):
    assert is_loopback(address) is is_here
