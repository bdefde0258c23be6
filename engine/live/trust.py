# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The trust that GDAL needs to run the one function of live composites: given, taken back."""

from __future__ import annotations

import os

import numpy as np
from osgeo import gdal

from ..gdal_calls import gdal_errors
from ..text import worded
from .file import MODULE
from .pixels import PROBE

ENABLE = "GDAL_VRT_ENABLE_PYTHON"
MODULES = "GDAL_VRT_PYTHON_TRUSTED_MODULES"
ONLY_TRUSTED = "TRUSTED_MODULES"

_PROBE = f"""<VRTDataset rasterXSize="1" rasterYSize="1">
<VRTRasterBand dataType="Byte" band="1" subClass="VRTDerivedRasterBand">
<PixelFunctionLanguage>Python</PixelFunctionLanguage>
<PixelFunctionType>{MODULE}.pixels</PixelFunctionType>
</VRTRasterBand></VRTDataset>"""


class Trust:
    """Has GDAL trust the module of live composites, and nothing else, until it is withdrawn.

    What the user has set is kept: Python allowed for all files, or for none, or a list of
    modules, which gets one more.
    """

    def __init__(self) -> None:
        self._changed: dict[str, tuple[str | None, str]] = {}

    def grant(self) -> None:
        """Add the module to what GDAL trusts."""
        if self._changed:
            return
        modules = gdal.GetConfigOption(MODULES)
        names = [name.strip() for name in (modules or "").split(",") if name.strip()]
        if MODULE not in names:
            self._set(MODULES, ",".join([*names, MODULE]))
        if gdal.GetConfigOption(ENABLE) is None:
            self._set(ENABLE, ONLY_TRUSTED)

    def withdraw(self) -> None:
        """Put back what was there; what others have added since stays."""
        for option, (before, ours) in self._changed.items():
            now = gdal.GetConfigOption(option)
            if now == ours:
                gdal.SetConfigOption(option, before)
            elif option == MODULES and now:
                names = [name for name in now.split(",") if name.strip() != MODULE]
                gdal.SetConfigOption(option, ",".join(names) or None)
        self._changed.clear()

    def _set(self, option: str, value: str) -> None:
        before = gdal.GetConfigOption(option)
        if before == os.environ.get(option):
            before = None  # it shows again when nothing is set here
        self._changed[option] = (before, value)
        gdal.SetConfigOption(option, value)


def why_not() -> str:
    """Return why GDAL cannot compute live composites here, in its own words; empty when it can."""
    value = None
    with gdal_errors() as messages:
        dataset = gdal.Open(_PROBE)
        value = None if dataset is None else dataset.ReadAsArray()
    if value is not None and np.all(value == PROBE):
        return ""
    said = messages.sentence(worded("Python cannot be used in VRT files"))
    # GDAL names what it opened, which here is the text itself.
    return said.replace(" ".join(_PROBE.split()), "live.vrt")
