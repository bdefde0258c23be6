# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Signatures: which addresses get one, when it is made anew, and that no message shows any."""

from __future__ import annotations

import html

import pytest
from image_collections.engine.errors import SourceError
from image_collections.engine.remote.addresses import address_of, path_of
from image_collections.engine.remote.signing import renewed_path, signed_path, signing_with

PLAIN = "/vsicurl/https://far/a.tif"


class Counting:
    """Signs what lies on one host; counts how often it was asked for a new signature."""

    def __init__(self, host="far"):
        self.host = host
        self.number = 1
        self.renewals = 0

    def signed(self, address):
        is_own = address.startswith(f"https://{self.host}/")
        return f"{address}?sig={self.number}&se=1" if is_own else address

    def renew(self, address):
        self.number += 1
        self.renewals += 1
        return self.signed(address)


def text_of(*paths):
    lines = [
        f'<SourceFilename relativeToVRT="0">{html.escape(path)}</SourceFilename>' for path in paths
    ]
    return "\n".join(["<VRTDataset>", *lines, "</VRTDataset>"])


def test_without_a_signer_nothing_changes():
    for path in (PLAIN, "/data/a.tif", text_of(PLAIN, "/data/a.tif")):
        assert signed_path(path) == path


def test_addresses_are_signed_as_long_as_the_block_lasts():
    with signing_with(Counting()):
        assert signed_path(PLAIN) == f"{PLAIN}?sig=1&se=1"
        assert signed_path("/vsicurl/https://near/a.tif") == "/vsicurl/https://near/a.tif"
        assert signed_path("/data/a.tif") == "/data/a.tif"
    assert signed_path(PLAIN) == PLAIN


def test_every_file_in_the_text_of_a_vrt_is_signed():
    with signing_with(Counting()):
        text = text_of(PLAIN, "/vsicurl/https://near/b.tif?x=1&y=2")
        expected = text_of(f"{PLAIN}?sig=1&se=1", "/vsicurl/https://near/b.tif?x=1&y=2")
        assert signed_path(text) == expected


def test_the_first_signer_that_knows_an_address_signs_it():
    with signing_with(Counting("near")), signing_with(Counting("far")):
        assert signed_path(PLAIN).endswith("?sig=1&se=1")


def test_files_of_one_text_need_one_renewal():
    signer = Counting()
    text = text_of(PLAIN, "/vsicurl/https://far/b.tif", "/data/c.tif")
    with signing_with(signer):
        refused = signed_path(text)
        anew = renewed_path(text, refused)
        assert anew == signed_path(text) != refused
        # For another thread that was refused with the same signature.
        assert renewed_path(text, refused) == anew
    assert signer.renewals == 1


def test_nothing_is_renewed_that_was_not_signed():
    signer = Counting("elsewhere")
    with signing_with(signer):
        assert renewed_path(PLAIN, PLAIN) == PLAIN
    assert not signer.renewals


@pytest.mark.parametrize(
    ("path", "address"),
    [
        (PLAIN, "https://far/a.tif"),
        ("/vsis3/bucket/a.tif", "s3://bucket/a.tif"),
        ("/vsigs/bucket/a b.tif", "gs://bucket/a b.tif"),
        ("/vsiaz/box/a.tif", "az://box/a.tif"),
    ],
)
def test_addresses_and_paths(path, address):
    assert address_of(path) == address
    assert path_of(address) == path


def test_files_of_this_computer_have_no_address():
    assert address_of("/data/a.tif") == address_of("C:\\a.tif") == ""
    assert path_of("/data/a.tif") == "/data/a.tif"


@pytest.mark.parametrize(
    "secret",
    [
        "se=2026-01-01&sp=rl&sig=aB%2Fc%3D",
        "X-Amz-Credential=k%2F2026&X-Amz-Signature=0a1b",
        "X-Goog-Signature=0a1b",
        "Expires=1&Signature=0a1b&Key-Pair-Id=K",
        "token=0a1b",
        "access_token=0a1b",
        "api_key=0a1b",
        "a=1&apikey=0a1b",
    ],
)
def test_no_message_shows_a_secret(secret):
    error = SourceError(f"cannot open '/vsicurl/https://far/a.tif?{secret}' (403)")
    assert str(error) == "cannot open '/vsicurl/https://far/a.tif' (403)"


def test_no_message_shows_a_login():
    error = SourceError("cannot open https://me:secret@far/a.tif")
    assert str(error) == "cannot open https://far/a.tif"


def test_what_says_which_file_it_is_stays_in_messages():
    text = "cannot open https://far/get?file=a.tif&monkey=1"
    assert str(SourceError(text)) == text
