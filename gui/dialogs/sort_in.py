"""Files that were dropped: what each of them is. Suggestions are marked, nothing is silent."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QLabel, QWidget

from gui.dialogs.frame import Frame, at_text_size
from gui.dialogs.scan_group import ScanGroup, common_name, grouped
from gui.theme.tokens import SPACE_2, SPACE_4
from gui.widgets.elided_box import ElidedBox
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.growing_area import GrowingArea
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
    from models.domain.dossier import Progress
    from models.domain.ids import EvidenceKind, RequirementRef
    from models.services.likeness import FirstLook
    from models.services.view import CaseView

_WIDTH, _HEIGHT = 820, 520


class _Line(NamedTuple):
    """A file, or pictures that are one document, and what may be chosen for it.

    A single picture of a group is kept by itself only while the group is not one document.
    """

    file: Path
    box: QComboBox
    name: QWidget
    said: QLabel
    group: ScanGroup | None
    single: bool

    @property
    def shown(self) -> bool:
        """Return whether it is a line of the present choice."""
        return self.group is None or self.group.as_one is not self.single

    @property
    def counts(self) -> bool:
        """Return whether there is something in it to keep."""
        return self.shown and (self.group is None or self.single or bool(self.group.pages()))

    def settle(self) -> None:
        """Show it if it is a line of the present choice, and what is said of it if anything is."""
        for widget in (self.name, self.box):
            widget.setVisible(self.shown)
        self.said.setVisible(self.shown and bool(self.said.text()))


class SortInDialog(Frame):
    """One line per file: its name, and the document it is kept as; pictures may become one."""

    def __init__(
        self,
        files: Sequence[Path],
        reader: Reader,
        parent: QWidget | None = None,
        look: Job | None = None,
        dropped_on: tuple[RequirementRef, EvidenceKind] | None = None,
    ) -> None:
        super().__init__(parent, _WIDTH)
        self._reader = reader
        self._candidates, self._chosen = candidates_of(reader.view), None
        if dropped_on is not None:
            self._chosen = _candidate(reader.view, *dropped_on)
            others = [each for each in self._candidates if each != self._chosen]
            self._candidates = [self._chosen, *others]
        self._files = list(files)
        self._lines: list[_Line] = []
        self._groups: list[ScanGroup] = []
        self.set_words(
            self.tr("What are these files?"),
            self._how(),
            self.tr("Keep in the case"),
            self.tr("Cancel"),
        )
        self.content.addWidget(self._area())
        self._looking = label("caption")
        self.foot.insertWidget(0, self._looking)
        self._on_chosen()
        if look is not None:
            self._follow(look)

    @classmethod
    def ask(
        cls,
        files: Sequence[Path],
        reader: Reader,
        parent: QWidget | None,
        look: Job | None = None,
        dropped_on: tuple[RequirementRef, EvidenceKind] | None = None,
    ) -> list[Attachment] | None:
        """Return what to keep as what, or None; a first look at the files may come in meanwhile.

        `dropped_on` is the document of a requirement that is chosen for all of them at first.
        """
        dialog = cls(files, reader, parent, look, dropped_on)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        found = dialog.answer()
        dialog.deleteLater()
        return found if accepted else None

    def answer(self) -> list[Attachment]:
        """Return the files that are not left out, each with what it is."""
        wanted = []
        for line in self._lines:
            found = line.box.currentData()
            pictures = line.group.pages() if line.group and not line.single else ()
            if isinstance(found, Candidate) and line.counts:
                about = Description(kind=found.kind)
                wanted.append(Attachment(found.ref, line.file, about, pictures))
        return wanted

    def _how(self) -> str:
        if self._chosen is not None:
            return self.tr(
                "Each is kept as the document you dropped it on, unless you choose another one "
                "here. Leave out what you do not need."
            )
        return self.tr(
            "Each is kept as a document of a requirement. What its name suggests is chosen "
            "already; please check it. Leave out what you do not need."
        )

    def _area(self) -> GrowingArea:
        inside = QWidget()
        inside.setProperty("surface", "none")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, SPACE_2, 0)
        grid.setHorizontalSpacing(SPACE_4)
        grid.setVerticalSpacing(SPACE_2)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        self._fill(grid)
        grid.setRowStretch(grid.rowCount(), 1)
        return GrowingArea(inside, at_text_size(_HEIGHT))

    def _fill(self, grid: QGridLayout) -> None:
        """Put in the groups of pictures, then what stands alone."""
        in_groups: set[Path] = set()
        for pictures in grouped(self._files):
            group = ScanGroup(pictures, self._reader.language)
            self._groups.append(group)
            grid.addWidget(group, grid.rowCount(), 0, 1, 2)
            self._add(grid, self._named(pictures), group, single=False)
            for picture in group.pictures:
                self._add(grid, picture, group, single=True)
            in_groups.update(pictures)
            group.changed.connect(self._on_chosen)
        for file in self._files:
            if file not in in_groups:
                self._add(grid, file, None, single=True)

    def _named(self, pictures: list[Path]) -> Path:
        """Return what one document of pictures is called: what says more of what it is."""
        folder, common = pictures[0].parent.name, common_name(pictures)
        telling = (name for name in (folder, common) if suggest(name, self._candidates))
        return pictures[0].parent / next(telling, folder or common)

    def _add(self, grid: QGridLayout, file: Path, group: ScanGroup | None, *, single: bool) -> None:
        box, suggested = self._box(file)
        name = ElidedLabel("body", Qt.TextElideMode.ElideMiddle)
        name.show_text(file.name)
        said = label("caption", wrap=True)
        said.setText(self.tr("suggested by the name of the file") if suggested else "")
        place = grid.rowCount()
        grid.addWidget(name, place, 0)
        grid.addWidget(box, place, 1)
        grid.addWidget(said, place + 1, 1)
        self._lines.append(_Line(file, box, name, said, group, single))

    def _box(self, file: Path) -> tuple[QComboBox, bool]:
        box = ElidedBox()
        box.setAccessibleName(file.name)
        box.addItem(self.tr("leave out"), None)
        for candidate in self._candidates:
            box.addItem(self._words(candidate), candidate)
        found = self._chosen or suggest(file.name, self._candidates)
        if found is not None:
            box.setCurrentIndex(1 + self._candidates.index(found))
        box.currentIndexChanged.connect(self._on_chosen)
        box.activated.connect(lambda _: box.setProperty("touched", True))
        return box, found is not None and self._chosen is None

    def _follow(self, look: Job) -> None:
        """Tell how far the first look at the files is; it ends with the dialog."""
        self._looking.setText(self.tr("Looking into the files…"))
        look.reported.connect(self._on_reported)
        look.finished.connect(self._on_looked)
        look.ended.connect(self._looking.clear)
        self.finished.connect(look.cancel)

    @Slot(object)
    def _on_reported(self, progress: Progress) -> None:
        said = self.tr("Looking into the files: {0} of {1}")
        self._looking.setText(said.format(progress.done, progress.total))

    @Slot(object)
    def _on_looked(self, looks: Sequence[FirstLook]) -> None:
        """Suggest by the text where neither the name nor the user has said anything yet."""
        singles = {line.file: line for line in self._lines if line.single}
        for file, look in zip(self._files, looks, strict=True):
            self._tell(singles[file], look)
        self._on_chosen()

    def _tell(self, line: _Line, look: FirstLook) -> None:
        words = [line.said.text()] if line.said.text() else []
        found = suggest_by_text(look.text, self._candidates)
        untouched = not line.box.property("touched") and line.box.currentData() is None
        if found is not None and untouched:
            line.box.setCurrentIndex(1 + self._candidates.index(found))
            words.append(self.tr("suggested by the text of the file"))
        if look.held_by:
            titles = ", ".join(look.held_by)
            words.append(self.tr("in the case already: {0}").format(titles))
        line.said.setText("; ".join(words))

    def _words(self, candidate: Candidate) -> str:
        item = self._reader.view.readiness.items[candidate.ref]
        kind = self._reader.evidence(candidate.kind)
        said = self._reader.text(item.requirement.title)
        parts = [kind, *([candidate.party] if candidate.party else []), said]
        return " · ".join(parts)

    @Slot()
    def _on_chosen(self) -> None:
        for line in self._lines:
            line.settle()
        self.primary_button.setEnabled(bool(self.answer()))
        self.grow()


def candidates_of(view: CaseView) -> list[Candidate]:
    """Return every document that a requirement of this case wants, what is missing first."""
    found = [
        _candidate(view, item.ref, slot.need.kind)
        for item in view.readiness.items.values()
        if item.applies.truth is not Truth.FALSE
        for slot in item.evidence
    ]
    return sorted(dict.fromkeys(found), key=lambda each: not each.missing)


def _candidate(view: CaseView, ref: RequirementRef, kind: EvidenceKind) -> Candidate:
    item, title = view.readiness.items[ref], view.pack.evidence[kind].title
    return Candidate(
        ref=ref,
        kind=kind,
        names=tuple(title.in_language(each) for each in Language),
        party=Reader(view, Language.RU).party(item.party),
        missing=not any(slot.documents for slot in item.evidence if slot.need.kind == kind),
    )
