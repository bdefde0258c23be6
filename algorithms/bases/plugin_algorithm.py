# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The base of all algorithms of the plugin: who they are, and how parameters are added."""

from __future__ import annotations

import contextlib
import html
import math
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputHtml,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
)
from qgis.PyQt.QtGui import QIcon

from ... import resources
from ...engine.errors import InvalidOptionError
from ...engine.remote.asked_again import AskedAgain
from ..layers.transforms import forget_crs
from ..parameters import builders, shared
from ..parameters.choices import with_keys
from ..parameters.unused import said_of_unused
from ..results.announcements import announce_page
from ..results.read_and_written import check_destinations, check_read_and_written, places_to_write
from ..results.renewal import renew
from . import guide
from .toolbox_groups import group_label, group_of

# The public id of the provider, which that of each of its algorithms begins with.
PROVIDER = "imagecollections"


class PluginAlgorithm(QgsProcessingAlgorithm):
    """An algorithm of this plugin; subclasses set NAME, the public id, also of the icon."""

    NAME = ""

    def __init__(self) -> None:
        super().__init__()
        # The page that the run has written, empty without one; told of at the end of the run.
        self.page_path = ""
        # What servers were asked for again in the run.
        self._asked_again: AskedAgain | None = None
        # When the run began, in seconds of the epoch.
        self._begun = math.inf
        # The files and folders that it writes.
        self._places: frozenset[Path] = frozenset()

    @property
    def public_id(self) -> str:
        """The id with that of the provider.

        QGIS asks the provider for it, which is gone when the plugin is switched off in the middle
        of a run; that would be a crash.
        """
        return f"{PROVIDER}:{self.NAME}"

    def createInstance(self) -> PluginAlgorithm:
        return type(self)()

    def name(self) -> str:
        return self.NAME

    def group(self) -> str:
        return group_label(self.groupId())

    def groupId(self) -> str:
        return group_of(self.NAME)

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(resources.path("icons", f"{self.NAME}.svg"))

    def helpUrl(self) -> str:
        return guide.address(self.NAME)

    def shortHelpString(self) -> str:
        parts = [f"<p>{self.shortDescription()}</p>", self.details()]
        for parameter in self.parameterDefinitions():
            if parameter.help():
                text = html.escape(parameter.help(), quote=False)
                parts.append(f"<p>{bold(parameter.description())}<br/>{text}</p>")
        parts.append(self.listing())
        return "\n".join(part for part in parts if part)

    def details(self) -> str:
        """Return more help, as HTML, to stand above that of the parameters."""
        return ""

    def listing(self) -> str:
        """Return what is looked up rather than read, as HTML, to stand at the end of the help."""
        return ""

    def add(
        self,
        parameter: QgsProcessingParameterDefinition,
        text: str,
        *,
        advanced: bool = False,
    ) -> None:
        """Add a parameter with its help."""
        parameter.setHelp(text)
        if advanced:
            flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
            parameter.setFlags(parameter.flags() | flag)
        is_page = isinstance(parameter, QgsProcessingParameterFileDestination) and (
            "*.html" in parameter.fileFilter()
        )
        self.addParameter(parameter, not is_page)
        if is_page:
            # In the results viewer pages are listed by the names of their outputs.
            self.addOutput(QgsProcessingOutputHtml(parameter.name(), self.displayName()))

    def add_all(self, records: Iterable[shared.Shared]) -> None:
        """Add shared parameters."""
        for record in records:
            self.add(record.parameter, record.text, advanced=record.advanced)

    def check_parameters(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise EngineError for what no run can be made with; in the main thread.

        That is a key that is not in its list, and an output in the place of what is read.
        """
        with_keys(self.parameterDefinitions(), parameters, context)
        check_read_and_written(self, parameters, context)

    def check_inputs(
        self, parameters: dict[str, Any], context: QgsProcessingContext, *, but: str = ""
    ) -> None:
        """Raise an error that names the first input whose value is of the wrong kind, `but` one."""
        for definition in self.parameterDefinitions():
            if definition.name() != but and not definition.isDestination():
                builders.check_acceptable(definition, parameters, context)

    def check_written(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise WriteError for an output that cannot be put where it is to go.

        Apart from the other checks: of a result that is there it can be asked what it was made of
        when its folder is another one by now.
        """
        check_destinations(self, parameters, context)

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        self._asked_again = AskedAgain()
        self._begun = time.time()
        self._places = places_to_write(self, parameters, context)
        self._tell_of_unused(parameters, context, feedback)
        return True

    def _tell_of_unused(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback | None,
    ) -> None:
        # The checks of a run say what is no choice at all.
        with contextlib.suppress(InvalidOptionError):
            for sentence in said_of_unused(self.parameterDefinitions(), parameters, context):
                if feedback is not None:
                    feedback.pushWarning(sentence)

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        forget_crs()  # of the thread of the run, before the results are opened
        counts, self._asked_again = self._asked_again, None
        if counts is not None and feedback is not None and counts.sentence():
            feedback.pushInfo(counts.sentence())
        announce_page(self.page_path, feedback)
        renew(context.project(), self._places, self._begun)
        return {}

    # Choices may be places in their list, which QGIS takes for keys that it does not know.

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        try:
            keyed = with_keys(self.parameterDefinitions(), parameters, context)
        except InvalidOptionError as error:
            return False, str(error)
        checked: tuple[bool, str] = super().checkParameterValues(keyed, context)
        return checked

    def parameterAsEnumString(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> Any:
        keyed = self._keyed(parameters, name, context)
        return super().parameterAsEnumString(keyed, name, context)

    def parameterAsEnumStrings(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> Any:
        keyed = self._keyed(parameters, name, context)
        return super().parameterAsEnumStrings(keyed, name, context)

    def _keyed(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> dict[str, Any]:
        definition = self.parameterDefinition(name)
        # A base asks for parameters that not all have.
        return with_keys([definition] if definition else [], parameters, context)


def bold(text: str) -> str:
    """Return a text in bold for the help of a dialog; QGIS gives <b> a grey for light themes."""
    return f'<span style="font-weight:600">{text}</span>'
