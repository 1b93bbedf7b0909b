"""The team's lawyer confirms having read the provision behind a requirement."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout

from gui.dialogs.frame import Frame, field
from gui.theme.tokens import SPACE_1
from gui.widgets.law.act_words import act_words
from gui.widgets.law.reader import Reader
from gui.widgets.styled import card, column, label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFrame, QWidget

    from gui.context import AppContext
    from models.domain.ids import RequirementId
    from models.domain.requirement import Requirement

_WIDTH = 560
_NOTE_LINES = 3


@dataclass(frozen=True, slots=True)
class Checked:
    """What the lawyer says of the check."""

    edition: str
    note: str


def verify(context: AppContext, requirement: RequirementId, parent: QWidget) -> None:
    """Ask for the verification of a requirement and record it; undo takes it back."""
    view = context.operations.view
    if view is None or requirement not in view.pack.requirements:
        return
    reader = Reader(view, context.language_manager.current)
    asked = VerifyDialog.ask(
        view.pack.requirements[requirement], reader, context.operations.who, parent
    )
    if asked is not None:
        context.operations.run(
            lambda session: session.work.verify(requirement, edition=asked.edition, note=asked.note)
        )


class VerifyDialog(Frame):
    """Asks which edition of the act was read."""

    def __init__(
        self, requirement: Requirement, reader: Reader, who: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, _WIDTH)
        self._edition = QLineEdit()
        self._note = QPlainTextEdit()
        self.set_words(
            self.tr("Verify the legal basis"),
            self.tr(
                "A lawyer of the team confirms having read the provision itself. "
                "Name the edition that was read."
            ),
            self.tr("Confirm"),
            self.tr("Cancel"),
        )
        self.content.addWidget(self._what(requirement, reader))
        self._add_fields()
        signed = self.tr("Recorded as: {0}, {1}").format(who, reader.date(reader.view.today))
        self.content.addWidget(label("muted", wrap=True, text=signed))
        if (known := reader.verified(requirement.id)) is not None:
            replaced = self.tr("Replaces the check by {0} on {1}, edition: {2}").format(
                known.by, reader.date(known.on), known.edition
            )
            self.content.addWidget(label("warn", wrap=True, text=replaced))
        self._edition.textChanged.connect(self._on_edition_changed)
        self._on_edition_changed()
        self._edition.setFocus()

    @classmethod
    def ask(
        cls, requirement: Requirement, reader: Reader, who: str, parent: QWidget | None
    ) -> Checked | None:
        """Return what was confirmed, or None."""
        dialog = cls(requirement, reader, who, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return dialog.answer() if accepted else None

    def answer(self) -> Checked:
        """Return what stands in the fields."""
        return Checked(" ".join(self._edition.text().split()), self._note.toPlainText().strip())

    def _what(self, requirement: Requirement, reader: Reader) -> QFrame:
        shown = card("inset")
        lines: QVBoxLayout = column(shown, gap=SPACE_1)
        lines.addWidget(label("bold", wrap=True, text=reader.text(requirement.title)))
        for cited in cited_acts(requirement, reader):
            lines.addWidget(label("muted", wrap=True, text=cited))
        return shown

    def _add_fields(self) -> None:
        edition: QLabel = label("bold", text=self.tr("Edition of the act that was read"))
        note: QLabel = label("bold", text=self.tr("Note, if any"))
        self.content.addLayout(field(edition, self._edition))
        self.content.addLayout(field(note, self._note))
        self._edition.setPlaceholderText(self.tr("For example, as amended on 1 March 2026"))
        self._note.setPlaceholderText(self.tr("What differs from the guidance, where it is found"))
        self._note.setTabChangesFocus(True)
        self._note.ensurePolished()  # the size of its letters is known only then
        line = self._note.fontMetrics().lineSpacing()
        self._note.setFixedHeight(line * (_NOTE_LINES + 1))

    @Slot()
    def _on_edition_changed(self) -> None:
        self.primary_button.setEnabled(bool(self._edition.text().strip()))


def cited_acts(requirement: Requirement, reader: Reader) -> tuple[str, ...]:
    """Return the acts a requirement rests on as they are cited, each once."""
    known = ((reader.view.pack.acts.get(b.act), b) for b in requirement.basis if b.act)
    cited = (act_words(act, basis.provision, reader.language) for act, basis in known if act)
    return tuple(dict.fromkeys(cited))
