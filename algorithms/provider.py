# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The Processing provider."""

from __future__ import annotations

from contextlib import ExitStack

from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .. import resources
from ..engine.remote.signing import signing_with
from .bases.plugin_algorithm import PROVIDER
from .cleanclasses import CleanClassesAlgorithm
from .collection import CollectionFromFolder
from .explainmask import ExplainMaskAlgorithm
from .export import ExportAlgorithm
from .flatten import FlattenAlgorithm
from .kmeans import KMeansAlgorithm
from .map import MapAlgorithm
from .matchhistogram import MatchHistogramAlgorithm
from .methods import makers
from .models import example_models
from .network.logins import login_signer
from .network.signing import token_signer
from .normalize import NormalizeAlgorithm
from .periods import PeriodsAlgorithm
from .places import PlacesAlgorithm
from .sample import SampleAlgorithm
from .search import SearchAlgorithm
from .serieshistogram import SeriesHistogramAlgorithm
from .speckle import SpeckleAlgorithm
from .superpixels import SuperpixelsAlgorithm
from .threshold import ThresholdAlgorithm
from .tobands import ToBandsAlgorithm
from .where import WhereAlgorithm
from .zonalseries import ZonalSeriesAlgorithm

# In the order of the toolbox. The ids are public and never change.
ALGORITHMS: tuple[type[QgsProcessingAlgorithm], ...] = (
    CollectionFromFolder,
    SearchAlgorithm,
    MapAlgorithm,
    WhereAlgorithm,
    *makers().values(),
    ExplainMaskAlgorithm,
    PeriodsAlgorithm,
    ToBandsAlgorithm,
    ZonalSeriesAlgorithm,
    SeriesHistogramAlgorithm,
    PlacesAlgorithm,
    SampleAlgorithm,
    NormalizeAlgorithm,
    MatchHistogramAlgorithm,
    ThresholdAlgorithm,
    KMeansAlgorithm,
    SuperpixelsAlgorithm,
    FlattenAlgorithm,
    SpeckleAlgorithm,
    CleanClassesAlgorithm,
    ExportAlgorithm,
)

# The other providers that the example models take steps from.
STEPS = ("native", "gdal")


class Provider(QgsProcessingProvider):
    """Offers the algorithms of this plugin."""

    def __init__(self) -> None:
        super().__init__()
        # For all that reads: algorithms, live layers and the dock.
        self._signing = ExitStack()
        for signer in (token_signer(), login_signer()):
            self._signing.enter_context(signing_with(signer))
        QgsApplication.processingRegistry().providerAdded.connect(self._provider_added)

    def unload(self) -> None:
        self._signing.close()
        registry = QgsApplication.processingRegistry()
        if registry is not None:  # QGIS 3.44 has none any more when it ends
            registry.providerAdded.disconnect(self._provider_added)

    def _provider_added(self, name: str) -> None:
        """Read the models again: their outputs are known only when all their steps are."""
        if name in (self.id(), *STEPS):
            self.refreshAlgorithms()

    def id(self) -> str:
        return PROVIDER

    def name(self) -> str:
        return "Image Collections"

    def longName(self) -> str:
        return self.name()

    def versionInfo(self) -> str:
        return resources.version()

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(resources.path("icons", "icon.svg"))

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        for model in example_models():
            self.addAlgorithm(model)
