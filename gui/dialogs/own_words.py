"""A paper beside its fields: what it prints, one's own words in it, and the page as drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from gui.dialogs.paper_fields import printed_fields
from gui.theme.tokens import SPACE_1, SPACE_2, SPACE_3, SPACE_4
from gui.widgets.answer_fields.prose import ProseEdit
from gui.widgets.law.reader import Reader
from gui.widgets.live_pages import LivePages
from gui.widgets.on_screen import room_for
from gui.widgets.styled import column, label
from gui.widgets.text_block import TextBlock
from models.domain.paper import PaperStage, Wording

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from gui.context import AppContext
    from gui.operations.job import Job
    from models.domain.dossier import DossierPreview, PaperPreview
    from models.domain.ids import FilingId, PaperId
    from models.domain.text import Language
    from models.services.view import CaseView

_WIDTH, _HEIGHT = 1180, 860
_PAUSE = 700
"""Milliseconds without a key after which what was typed is kept."""
_LETTER = "/covering_letter"


class OwnWordsDialog(QDialog):
    """Fields on the left, the page on the right; nothing waits for the drawing.

    Signals:
        question_wanted: the key of a question to answer.
    """

    question_wanted = Signal(str)

    def __init__(
        self,
        paper: PaperPreview,
        filing: FilingId,
        language: Language,
        context: AppContext,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(paper.title)
        self._paper, self._filing, self._language, self._context = paper, filing, language, context
        self._job: Job | None = None
        self._again = False
        self._sizes: dict[PaperId, int] = {}
        self._pages = LivePages()
        self._edits: dict[str, ProseEdit] = {}
        self._fields: QVBoxLayout = column(margin=0, gap=SPACE_2)
        self._warning = label("warn", wrap=True)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._commit)
        self._lay_out()
        context.operations.view_changed.connect(self._on_view_changed)
        pixels = context.theme_manager.pixels
        self.resize(QSize(pixels(_WIDTH), pixels(_HEIGHT)).boundedTo(room_for(self)))
        self._show_paper(paper)
        if context.operations.view is not None:
            self._show_case(context.operations.view)

    @Slot(object)
    def know(self, preview: DossierPreview) -> None:
        """Take the whole filing as it was last drawn: a letter prints how large the others are."""
        found = next((each for each in _papers(preview) if each.id == self._paper.id), None)
        if found is not None:
            self._sizes = {each.id: each.pages for each in preview.papers}
            if self._job is None and found.pdf != self._paper.pdf:
                self._show_paper(found)

    @property
    def waits(self) -> bool:
        """Return whether the page is being drawn."""
        return self._job is not None

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._commit()
        self._pages.stop()
        super().closeEvent(event)

    @override
    def reject(self) -> None:
        self.close()  # what was typed last is kept too

    def _lay_out(self) -> None:
        left = QWidget()
        left.setProperty("surface", "plain")
        inside = column(left, margin=SPACE_4, gap=SPACE_3)
        inside.addWidget(TextBlock("strong", self._paper.title))
        inside.addWidget(self._warning)
        inside.addWidget(label("bold", text=self.tr("Words of your own")))
        kept = self.tr("Kept as you type. Drawing the paper anew never touches them.")
        inside.addWidget(label("caption", wrap=True, text=kept))
        for place, title, hint in self._places():
            inside.addLayout(self._editor(place, title, hint))
        inside.addSpacing(SPACE_2)
        inside.addWidget(label("bold", text=self.tr("What this paper prints")))
        inside.addLayout(self._fields)
        inside.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(left)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        beside = QSplitter()
        beside.addWidget(scroll)
        beside.addWidget(self._pages)
        beside.setSizes([460, 720])
        beside.setChildrenCollapsible(False)
        column(self, margin=0).addWidget(beside)

    def _places(self) -> list[tuple[str, str, str]]:
        """Return the places for own words, each with its title and a hint."""
        opening = ("opening", self.tr("Under the title"), self.tr("Nothing of your own yet"))
        closing = ("closing", self.tr("Over the signatures"), self.tr("Nothing of your own yet"))
        if not self._paper.id.endswith(_LETTER):
            return [opening, closing]
        body = ("body", self.tr("Text of the letter"), self.tr("Empty: the letter's own sentences"))
        return [opening, body, closing]

    def _editor(self, place: str, title: str, hint: str) -> QVBoxLayout:
        edit = ProseEdit(least=3, most=12)
        edit.setAccessibleName(title)
        edit.setPlaceholderText(hint)
        edit.textChanged.connect(self._pause.start)
        edit.edited.connect(lambda text: self._keep(place, text))
        self._edits[place] = edit
        box = column(margin=0, gap=SPACE_1)
        box.addWidget(label("caption", text=title))
        box.addWidget(edit)
        return box

    def _show_case(self, view: CaseView) -> None:
        """Show what is kept: own words, and the answers the paper prints."""
        wording = view.state.wordings.get(self._paper.id) or Wording(id=self._paper.id)
        reader = Reader(view, self._context.language_manager.current)
        held = reader.say(view.read_only) if view.read_only else ""
        for place, edit in self._edits.items():
            edit.show_text(getattr(wording, place))
            edit.setReadOnly(bool(held))
            edit.setToolTip(held)
        printed_fields(self._fields, self._paper.id, reader, self._on_question_wanted)
        if held:
            self._warning.setText(held)
        elif self._paper.stage is PaperStage.SIGNED:
            said = self.tr(
                "This paper is signed: what you change here no longer fits the signature."
            )
            self._warning.setText(said)
        self._warning.setVisible(bool(self._warning.text()))

    def _show_paper(self, paper: PaperPreview) -> None:
        self._paper = paper
        self._pages.show_pdf(paper.pdf)
        self._pages.show_state("")

    @Slot()
    def _commit(self) -> None:
        self._pause.stop()
        for edit in self._edits.values():
            edit.commit()

    def _keep(self, place: str, text: str) -> None:
        paper = self._paper.id
        self._context.operations.run(lambda session: session.papers.word(paper, **{place: text}))

    @Slot(object)
    def _on_view_changed(self, view: CaseView | None) -> None:
        if view is None:
            self.close()
            return
        self._show_case(view)
        self._redraw()

    def _redraw(self) -> None:
        """Draw the paper anew; while one is being drawn, the newest wish waits alone."""
        if self._job is not None:
            self._again = True
            return
        self._again = False
        self._pages.show_state(self.tr("Drawing …"))
        self._job = self._context.operations.jobs.preview_paper(
            self._filing, self._language, self._paper.id, self._sizes
        )
        self._job.finished.connect(self._on_drawn)
        self._job.refused.connect(self._on_refused)

    @Slot(object)
    def _on_drawn(self, papers: tuple[PaperPreview, ...]) -> None:
        self._job = None
        if self._again:
            self._redraw()
            return
        if papers:
            self._show_paper(papers[0])
        else:
            self._pages.show_state(self.tr("This paper is not drawn any more."))

    @Slot(object)
    def _on_refused(self, _: object) -> None:
        self._job = None
        self._pages.show_state(self.tr("Not drawn; what you typed is kept."))

    def _on_question_wanted(self, key: str) -> None:
        self.question_wanted.emit(key)
        self.close()


def _papers(preview: DossierPreview) -> tuple[PaperPreview, ...]:
    return (*preview.papers, *preview.drafts)
