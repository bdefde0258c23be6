# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A slow, obvious reader of animated GIF: it draws picture over picture, bit by bit."""

from __future__ import annotations

import struct

import numpy as np


def decompress(data):
    """Return the bytes that LZW codes stand for."""
    bits = "".join(f"{byte:08b}"[::-1] for byte in data)
    place, width, before, out = 0, 9, None, bytearray()
    words = {}
    while True:
        code = int(bits[place : place + width][::-1], 2)
        place += width
        if code == 256:
            words = {number: bytes([number]) for number in range(256)} | {256: b"", 257: b""}
            width, before = 9, None
            continue
        if code == 257:
            return bytes(out)
        word = words[code] if code in words else before + before[:1]
        out += word
        if before is not None and len(words) < 4096:
            words[len(words)] = before + word[:1]
            if len(words) in (512, 1024, 2048):
                width += 1
        before = word


def pictures(path):
    """Return what is seen, picture after picture, and for how many hundredths of a second."""
    data = memoryview(path.read_bytes())
    signature, width, height, packed, _, _ = struct.unpack_from("<6sHHBBB", data)
    assert bytes(signature) == b"GIF89a"
    assert not packed & 0x80
    place, canvas, found, control = 13, np.zeros((height, width, 3), np.uint8), [], None
    while data[place] != 0x3B:
        if data[place] == 0x21:
            label = data[place + 1]
            block, place = blocks(data, place + 2)
            if label == 0xF9:
                control = struct.unpack("<BHB", block)
            continue
        left, top, columns, rows, packed = struct.unpack_from("<HHHHB", data, place + 1)
        table = np.frombuffer(data[place + 10 : place + 778], np.uint8).reshape(256, 3)
        assert packed == 0x87
        assert data[place + 778] == 8
        block, place = blocks(data, place + 779)
        numbers = np.frombuffer(decompress(block), np.uint8).reshape(rows, columns)
        shown = numbers != control[2] if control[0] & 1 else np.ones_like(numbers, bool)
        canvas[top : top + rows, left : left + columns][shown] = table[numbers][shown]
        found.append((canvas.copy(), control[1]))
    assert place == len(data) - 1
    return found


def blocks(data, place):
    """Return what is in the blocks from a place on, and the place behind them."""
    joined = b""
    while data[place]:
        joined += bytes(data[place + 1 : place + 1 + data[place]])
        place += 1 + data[place]
    return joined, place + 1
