"""What came of one filing: the files, or the causes why there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from gui.theme.tokens import SPACE_2, SPACE_3, SPACE_4, Role
from gui.widgets.chip import Chip
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.gap_list import GapLine, GapList
from gui.widgets.icon_label import IconLabel, set_icon
from gui.widgets.styled import button, column, label, row
from gui.widgets.tips import plain_tip
from templates.texts import say, words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from gui.context import AppContext
    from gui.operations.builds import BuildOutcome
    from models.domain.change import Change
    from models.domain.dossier import Archival, DossierResult
    from models.domain.readiness import Gap
    from models.errors import DopuskError
    from models.services.view import CaseView

_REF, _KEY = "ref:", "key:"


class OutcomeCard(QFrame):
    """A dossier with its ways to open it and what it lacks; or a refusal with every cause.

    Signals:
        requirement_chosen: the reference of a requirement to mend.
        question_chosen: the key of a question to answer.
    """

    requirement_chosen = Signal(str)
    question_chosen = Signal(str)

    def __init__(
        self,
        context: AppContext,
        view: CaseView,
        outcome: BuildOutcome,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._view, self._outcome = context, view, outcome
        self._language = context.language_manager.current
        self.setProperty("card", "plain")
        self._layout = column(self, margin=SPACE_4, gap=SPACE_3)
        self._layout.addLayout(self._head())
        if outcome.result is not None:
            self._show_result(outcome.result)
        elif outcome.error is not None:
            self._show_refusal(outcome.error)

    def _head(self) -> QHBoxLayout:
        theme, built = self._context.theme_manager, self._outcome.result
        line = row(gap=SPACE_3)
        name, role = ("check", Role.OK) if built else ("blocked", Role.DANGER)
        filing = self._view.pack.filings[self._outcome.filing]
        line.addWidget(IconLabel(theme, name, role), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label("bold", wrap=True, text=filing.title.in_language(self._language)), 1)
        if built:
            chip = Chip()
            word = self.tr("Draft") if built.draft else self.tr("Final")
            chip.show_word(word, "warn" if built.draft else "ok")
            line.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _show_result(self, result: DossierResult) -> None:
        path = ElidedLabel("muted", Qt.TextElideMode.ElideMiddle)
        path.show_text(str(result.path))
        facts = row(gap=SPACE_3)
        facts.addWidget(path, 1)
        facts.addWidget(label("muted", text=words("dossier.pages", self._language, n=result.pages)))
        self._layout.addLayout(facts)
        holder = QWidget()
        tools = FlowLayout(holder, gap=SPACE_2)
        tools.addWidget(self._opener(self.tr("Open the file"), "document", result.path))
        tools.addWidget(self._opener(self.tr("Open the folder"), "folder", result.path.parent))
        if not result.draft and self._view.read_only is None:
            tools.addWidget(self._freezer(result))
        self._layout.addWidget(holder)
        if result.gaps:
            self._layout.addWidget(label("bold", text=self.tr("Still missing")))
            self._add_gaps([self._gap_line(gap) for gap in result.gaps])
        self._show_archival(result.archival)

    def _freezer(self, result: DossierResult) -> QWidget:
        """Return the button that keeps this dossier as what was filed."""
        freezer = button()
        freezer.setText(self.tr("Freeze as filed …"))
        freezer.setToolTip(
            plain_tip(self.tr("Every byte is kept in the case and never changes again"))
        )

        def frozen(_: Change) -> None:
            freezer.setText(self.tr("Kept as filed"))

        def keep() -> None:
            from gui.dialogs.freezing import FreezeDialog  # noqa: PLC0415 (when it is asked for)

            title = self._view.pack.filings[result.filing].title.in_language(self._language)
            if not FreezeDialog.ask(result, title, self._language, self):
                return
            freezer.setEnabled(False)
            self._context.operations.run(
                lambda session: session.submissions.freeze(result), then=frozen
            )

        freezer.clicked.connect(keep)
        return freezer

    def _show_archival(self, archival: Archival) -> None:
        said = "archival.holds" if archival.holds else "archival.does_not_hold"
        self._layout.addWidget(label("muted", wrap=True, text=words(said, self._language)))
        self._add_gaps(
            [GapLine(say(cause, self._language), blocks=False) for cause in archival.causes]
        )

    def _show_refusal(self, error: DopuskError) -> None:
        self._layout.addWidget(label(wrap=True, text=say(error.message, self._language)))
        status = self._view.readiness.filings.get(self._outcome.filing)
        known = {say(gap.message, self._language): gap for gap in (status.gaps if status else ())}
        lines = []
        for cause in error.causes:
            said = say(cause, self._language)
            gap = known.get(said)
            lines.append(self._gap_line(gap) if gap else GapLine(said, blocks=True))
        self._add_gaps(lines)

    def _add_gaps(self, lines: Sequence[GapLine]) -> None:
        if lines:
            gaps = GapList(self._context.theme_manager, lines)
            gaps.place_chosen.connect(self._on_place_chosen)
            self._layout.addWidget(gaps)

    def _gap_line(self, gap: Gap) -> GapLine:
        place = f"{_REF}{gap.ref}" if gap.ref else f"{_KEY}{gap.key}" if gap.key else ""
        return GapLine(say(gap.message, self._language), gap.blocks, place)

    def _opener(self, text: str, icon: str, path: Path) -> QWidget:
        opener = button()
        opener.setText(text)
        opener.setProperty("path", str(path))
        set_icon(opener, self._context.theme_manager, icon, Role.MUTED, 16)
        opener.clicked.connect(self._on_open_clicked)
        return opener

    @Slot()
    def _on_open_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.sender().property("path")))

    @Slot(str)
    def _on_place_chosen(self, place: str) -> None:
        if place.startswith(_REF):
            self.requirement_chosen.emit(place.removeprefix(_REF))
        else:
            self.question_chosen.emit(place.removeprefix(_KEY))
