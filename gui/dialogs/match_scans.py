"""Signed copies that were dropped: which paper each of them is. A human decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from gui.dialogs.frame import Frame
from gui.theme.tokens import SPACE_2, SPACE_4
from gui.widgets.elided_box import ElidedBox
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.styled import label
from models.domain.ids import EvidenceKind, RequirementRef
from models.domain.paper import PaperStage
from models.domain.suggesting import Candidate, suggest

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from models.domain.dossier import PaperPreview
    from models.domain.ids import PaperId

_WIDTH = 760


class MatchScansDialog(Frame):
    """One line per file: its name, and the paper it is the signed copy of."""

    def __init__(
        self,
        files: Sequence[Path],
        papers: Sequence[PaperPreview],
        target: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, _WIDTH)
        self._files, self._papers = list(files), list(papers)
        self._boxes: list[ElidedBox] = []
        self.set_words(
            self.tr("Which papers are these?"),
            self.tr(
                "Each file is kept as the signed copy of one paper. Please check what is chosen."
            ),
            self.tr("Attach the signed copies"),
            self.tr("Cancel"),
        )
        self._twice, self._none = label("danger", wrap=True), label("muted", wrap=True)
        self._none.setText(
            self.tr("No file has a paper yet: choose the one each file is the signed copy of.")
        )
        self.content.addLayout(self._lines(target))
        self.content.addWidget(self._twice)
        self.content.addWidget(self._none)
        self._on_chosen()

    @classmethod
    def ask(
        cls,
        files: Sequence[Path],
        papers: Sequence[PaperPreview],
        target: str,
        parent: QWidget | None,
    ) -> list[tuple[PaperId, Path]]:
        """Return which paper each file is; empty if the user would rather not."""
        dialog = cls(files, papers, target, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        found = dialog.answer()
        dialog.deleteLater()
        return found if accepted else []

    def answer(self) -> list[tuple[PaperId, Path]]:
        """Return the files that are not left out, each with its paper."""
        chosen = zip(self._files, self._boxes, strict=True)
        return [(box.currentData(), file) for file, box in chosen if box.currentData()]

    def _lines(self, target: str) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_4)
        grid.setVerticalSpacing(SPACE_2)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for number, file in enumerate(self._files):
            name = ElidedLabel("body", Qt.TextElideMode.ElideMiddle)
            name.show_text(file.name)
            suggested = suggested_paper(file.name, self._papers) or (number == 0 and target) or ""
            grid.addWidget(name, number, 0)
            grid.addWidget(self._box(file, suggested), number, 1)
        return grid

    def _box(self, file: Path, suggested: str) -> ElidedBox:
        box = ElidedBox()
        box.setAccessibleName(file.name)
        box.addItem(self.tr("leave out"), "")
        for paper in self._papers:
            box.addItem(f"{paper.number}. {paper.title}", paper.id)
        box.setCurrentIndex(max(box.findData(suggested), 0))
        box.currentIndexChanged.connect(self._on_chosen)
        self._boxes.append(box)
        return box

    @Slot()
    def _on_chosen(self) -> None:
        chosen = [paper for paper, _ in self.answer()]
        twice = len(set(chosen)) < len(chosen)
        self._twice.setText(self.tr("Two files cannot be the same paper.") if twice else "")
        self._twice.setVisible(twice)
        self._none.setVisible(not chosen)
        self.primary_button.setEnabled(bool(chosen) and not twice)
        self.grow()


def suggested_paper(file_name: str, papers: Sequence[PaperPreview]) -> str:
    """Return the id of the paper a file seems to be by its name, empty if nothing stands out."""
    candidates = {
        Candidate(
            ref=RequirementRef(paper.id),
            kind=EvidenceKind(""),
            names=(paper.title,),
            missing=paper.stage is not PaperStage.SIGNED,
        ): paper
        for paper in papers
    }
    found = suggest(file_name, list(candidates))
    return str(candidates[found].id) if found is not None else ""
