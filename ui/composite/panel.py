# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The choice of the composite, with the parameters that belong to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterDefinition
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from ...algorithms.methods import makers
from ...resources.i18n import translate
from ..state.settings import CompositeSettings
from .form import Form
from .quality import QualityField


def inputs(algorithm: QgsProcessingAlgorithm) -> dict[str, QgsProcessingParameterDefinition]:
    """Return the inputs of an algorithm by name."""
    definitions = algorithm.parameterDefinitions()
    return {each.name(): each for each in definitions if not each.isDestination()}


class CompositePanel(QWidget):
    """One composite algorithm of the provider, and its own parameters."""

    changed = pyqtSignal()

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        # The forms show what they say of their parameters, so they have to stay.
        self._algorithms = [kind().create() for kind in makers().values()]
        shared = set.intersection(*(set(inputs(each)) for each in self._algorithms))
        self.choice = QComboBox(self)
        self.choice.setObjectName("composite")
        self.choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.choice.setMinimumContentsLength(8)
        self._pages: list[Form] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.choice)
        for algorithm in self._algorithms:
            own = [each for name, each in inputs(algorithm).items() if name not in shared]
            self.choice.addItem(algorithm.icon(), algorithm.displayName(), algorithm.name())
            form = Form(own, self)
            form.changed.connect(self.changed)
            form.setVisible(False)
            self._pages.append(form)
            layout.addWidget(form)
        self.choice.currentIndexChanged.connect(self._show)
        self._show()

    @property
    def algorithm(self) -> QgsProcessingAlgorithm:
        """The algorithm that is chosen."""
        return self._algorithms[self.choice.currentIndex()]

    @property
    def form(self) -> Form:
        """The parameters of the algorithm that is chosen."""
        return self._pages[self.choice.currentIndex()]

    def set_names(self, names: Sequence[str], colours: Iterable[str] = ()) -> None:
        """Set the bands that every scene has, and the colours that every scene knows."""
        for field in self.findChildren(QualityField):
            field.set_names(names, colours)

    def problem(self) -> str:
        """Say what is missing or wrong, empty when nothing is."""
        for name, field in self.form.fields.items():
            if isinstance(field, QualityField) and field.problem():
                return field.problem()
            value = field.value()
            if name == "REDUCERS" and not value:
                return translate("ImageCollections", "Choose at least one reducer.")
            if name == "QUALITY_TARGET" and value is None and not field.isHidden():
                return self.form.problem() or translate(
                    "ImageCollections", "Enter a quality target."
                )
        return self.form.problem()

    def settings(self) -> CompositeSettings:
        """Return what is saved with the project."""
        return CompositeSettings(
            self.choice.currentData(),
            {
                algorithm.name(): page.values()
                for algorithm, page in zip(self._algorithms, self._pages)
            },
        )

    def restore(self, settings: CompositeSettings) -> list[str]:
        """Show what was saved; return the names of what cannot be shown."""
        names = [algorithm.name() for algorithm in self._algorithms]
        unshown = [f"composite.values.{name}" for name in settings.values if name not in names]
        for name, page in zip(names, self._pages):
            wrong = page.restore(settings.values.get(name, {}))
            unshown += (f"composite.values.{name}.{each}" for each in wrong)
        place = self.choice.findData(settings.algorithm)
        if place < 0 and settings.algorithm:
            unshown.append("composite.algorithm")
        self.choice.setCurrentIndex(max(place, 0))
        return unshown

    def _show(self) -> None:
        for page in self._pages:
            page.setVisible(page is self.form)
        self.choice.setToolTip(self.algorithm.shortDescription())
        self.changed.emit()
