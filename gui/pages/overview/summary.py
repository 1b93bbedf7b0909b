"""The head of the overview: the day aimed at and the four measures; the frame has the title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QWidget

from gui.theme.tokens import SPACE_2, SPACE_4
from gui.widgets.measure import MeasureFigure
from gui.widgets.styled import card, column, label, row, rule
from templates.texts import words

if TYPE_CHECKING:
    from models.domain.readiness import Measure
    from models.domain.text import Language
    from models.services.view import CaseView


class Summary(QWidget):
    """Shows the target and the measures of a case."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target_label = label("muted")
        self._figures = [MeasureFigure() for _ in range(4)]
        layout = column(self, margin=0, gap=SPACE_2 * 2)
        layout.addWidget(self._target_label)
        layout.addWidget(self._strip())

    @property
    def figures(self) -> tuple[MeasureFigure, ...]:
        """Return the four figures: filled, evidenced, reviewed, law-verified."""
        return tuple(self._figures)

    def show_view(self, view: CaseView, language: Language) -> None:
        """Show the head of a view."""
        profile = view.state.profile
        self._target_label.setVisible(profile.target is not None)
        if profile.target:
            self._target_label.setText(words("overview.target", language, day=profile.target))
        measures = view.readiness.measures
        shown = (measures.filled, measures.evidenced, measures.reviewed, measures.verified)
        for figure, measure, (name, meaning) in zip(
            self._figures, shown, self._names(), strict=True
        ):
            self._show(figure, measure, name, meaning, language)

    def _strip(self) -> QFrame:
        strip = card()
        layout = row(strip, margin=SPACE_4, gap=SPACE_4)
        for index, figure in enumerate(self._figures):
            if index:
                layout.addWidget(rule("v"))
            layout.addWidget(figure, 1)
        return strip

    def _names(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Filled"), self.tr("Requirements whose every needed answer is there.")),
            (
                self.tr("Evidenced"),
                self.tr("Requirements whose every needed document is there and usable."),
            ),
            (
                self.tr("Reviewed"),
                self.tr("Requirements that a second person of the team has approved."),
            ),
            (
                self.tr("Law verified"),
                self.tr("Requirements whose provision a lawyer of the team has checked."),
            ),
        )

    @staticmethod
    def _show(
        figure: MeasureFigure, measure: Measure, name: str, meaning: str, language: Language
    ) -> None:
        parts = words("overview.of", language, done=measure.done, total=measure.total)
        figure.show_measure(name, f"{measure.percent}\u00a0%", parts, meaning)
