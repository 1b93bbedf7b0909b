"""Files that were dropped: what each of them is. Suggestions are marked, nothing is silent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from gui.dialogs.frame import Frame
from gui.theme.tokens import SPACE_2, SPACE_4
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.law.reader import Reader
from gui.widgets.styled import label
from models.domain.readiness import Truth
from models.domain.suggesting import Candidate, suggest, suggest_by_text
from models.domain.text import Language
from models.services.descriptions import Attachment, Description

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from gui.operations.job import Job
    from models.services.likeness import FirstLook
    from models.services.view import CaseView

_WIDTH, _HEIGHT = 760, 360


class SortInDialog(Frame):
    """One line per file: its name, and the document it is kept as."""

    def __init__(
        self,
        files: Sequence[Path],
        reader: Reader,
        parent: QWidget | None = None,
        look: Job | None = None,
    ) -> None:
        super().__init__(parent, _WIDTH)
        self._reasons: list[QLabel] = []
        self._reader = reader
        self._candidates = candidates_of(reader.view)
        self._files = list(files)
        self._boxes: list[QComboBox] = []
        self.set_words(
            self.tr("What are these files?"),
            self.tr(
                "Each is kept as a document of a requirement. What its name suggests is chosen "
                "already; please check it. Leave out what you do not need."
            ),
            self.tr("Keep in the case"),
            self.tr("Cancel"),
        )
        self.content.addWidget(self._lines())
        self._on_chosen()
        if look is not None:
            look.finished.connect(self._on_looked)

    @classmethod
    def ask(
        cls, files: Sequence[Path], reader: Reader, parent: QWidget | None, look: Job | None = None
    ) -> list[Attachment] | None:
        """Return what to keep as what, or None; a first look at the files may come in meanwhile."""
        dialog = cls(files, reader, parent, look)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        found = dialog.answer()
        dialog.deleteLater()
        return found if accepted else None

    def answer(self) -> list[Attachment]:
        """Return the files that are not left out, each with what it is."""
        chosen = zip(self._files, self._boxes, strict=True)
        return [
            Attachment(found.ref, file, Description(kind=found.kind))
            for file, box in chosen
            if isinstance(found := box.currentData(), Candidate)
        ]

    def _lines(self) -> QScrollArea:
        inside = QWidget()
        inside.setProperty("surface", "none")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, SPACE_2, 0)
        grid.setHorizontalSpacing(SPACE_4)
        grid.setVerticalSpacing(SPACE_2)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for number, file in enumerate(self._files):
            name = ElidedLabel("body", Qt.TextElideMode.ElideMiddle)
            name.show_text(file.name)
            box, suggested = self._box(file)
            grid.addWidget(name, 2 * number, 0)
            grid.addWidget(box, 2 * number, 1)
            said = label("caption", wrap=True)
            said.setText(self.tr("suggested by the name of the file") if suggested else "")
            said.setVisible(suggested)
            self._reasons.append(said)
            grid.addWidget(said, 2 * number + 1, 1)
        grid.setRowStretch(2 * len(self._files), 1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumHeight(min(_HEIGHT, inside.sizeHint().height() + SPACE_2))
        return area

    def _box(self, file: Path) -> tuple[QComboBox, bool]:
        box = QComboBox()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setAccessibleName(file.name)
        box.addItem(self.tr("leave out"), None)
        for candidate in self._candidates:
            box.addItem(self._words(candidate), candidate)
        found = suggest(file.name, self._candidates)
        if found is not None:
            box.setCurrentIndex(1 + self._candidates.index(found))
        box.currentIndexChanged.connect(self._on_chosen)
        box.activated.connect(lambda _: box.setProperty("touched", True))
        self._boxes.append(box)
        return box, found is not None

    @Slot(object)
    def _on_looked(self, looks: Sequence[FirstLook]) -> None:
        """Suggest by the text where neither the name nor the user has said anything yet."""
        for look, box, said in zip(looks, self._boxes, self._reasons, strict=True):
            words = [said.text()] if said.text() else []
            found = suggest_by_text(look.text, self._candidates)
            if found is not None and not box.property("touched") and box.currentData() is None:
                box.setCurrentIndex(1 + self._candidates.index(found))
                words.append(self.tr("suggested by the text of the file"))
            if look.held_by:
                titles = ", ".join(look.held_by)
                words.append(self.tr("in the case already: {0}").format(titles))
            said.setText("; ".join(words))
            said.setVisible(bool(words))

    def _words(self, candidate: Candidate) -> str:
        item = self._reader.view.readiness.items[candidate.ref]
        kind = self._reader.evidence(candidate.kind)
        said = self._reader.text(item.requirement.title)
        parts = [kind, *([candidate.party] if candidate.party else []), said]
        return " · ".join(parts)

    @Slot()
    def _on_chosen(self) -> None:
        self.primary_button.setEnabled(bool(self.answer()))


def candidates_of(view: CaseView) -> list[Candidate]:
    """Return every document that a requirement of this case wants, what is missing first."""
    found = [
        Candidate(
            ref=item.ref,
            kind=slot.need.kind,
            names=tuple(view.pack.evidence[slot.need.kind].title.in_language(each)
                        for each in Language),
            party=Reader(view, Language.RU).party(item.party),
            missing=not slot.documents,
        )
        for item in view.readiness.items.values()
        if item.applies.truth is not Truth.FALSE
        for slot in item.evidence
    ]  # fmt: skip
    return sorted(dict.fromkeys(found), key=lambda each: not each.missing)
