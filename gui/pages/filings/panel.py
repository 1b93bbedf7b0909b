"""The right half of the page: how a filing stands, its plan, all that the authority will get."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from gui.pages.filings.content_list import ContentList
from gui.pages.filings.foot_bar import FootBar
from gui.pages.filings.glance_bar import GlanceBar
from gui.pages.filings.plan_bar import PlanBar
from gui.pages.filings.rows import contents, draft_rows, held_words, standing, submissions
from gui.pages.filings.submission_card import SubmissionCard
from gui.theme.tokens import SPACE_2, SPACE_3, SPACE_5
from gui.widgets.chip import Chip
from gui.widgets.gap_list import GapLine, GapList
from gui.widgets.segmented import Segmented
from gui.widgets.styled import column, emptied, label, row
from gui.widgets.text_block import TextBlock
from models.domain.contents import UNSIGNED, ContentState
from models.domain.text import Language
from templates.texts import say, words

if TYPE_CHECKING:
    from gui.theme.manager import ThemeManager
    from gui.widgets.law.reader import Reader
    from models.domain.contents import ContentLine, Glance
    from models.domain.dossier import DossierPreview
    from models.domain.readiness import FilingStatus, Gap

_STATES = {
    "expired": {ContentState.EXPIRED},
    "expiring": {ContentState.EXPIRES},
    "changed": {ContentState.CHANGED},
    "unsigned": set(UNSIGNED),
}


class FilingPanel(QWidget):
    """Shows a filing over a bar of actions.

    Signals:
        line_wanted: what to do with a line of the contents, its key.
        ordered: the documents in their new order, by id.
        files_dropped: the key of a paper, files that came back signed.
        submission_wanted: what to do with a submission (`look`, `out`, `again`), its id.
        place_chosen: a gap leads to a requirement (`ref:…`), a question (`key:…`).
        law_chosen: the key of an entry of the Law page.
        language_chosen: the papers are wanted in another language.
    """

    line_wanted = Signal(str, str)
    ordered = Signal(list)
    files_dropped = Signal(str, list)
    submission_wanted = Signal(str, str)
    place_chosen = Signal(str)
    law_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "plain")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._title, self._chip = TextBlock("strong"), Chip()
        self._whom, self._sum = label("muted", wrap=True), label("bold", wrap=True)
        self._language = Segmented([str(language) for language in Language])
        self._language_title, self._bare = label("caption"), label("muted", wrap=True)
        self._glance, self.plan, self.foot = GlanceBar(theme), PlanBar(theme), FootBar()
        names = ("out", "gaps", "plan", "contents", "texts", "left")
        self._titles = {name: label("bold") for name in names}
        for title in self._titles.values():
            title.setContentsMargins(0, SPACE_2, 0, 0)
        self._boxes = {name: column(margin=0, gap=SPACE_2) for name in names}
        self._contents, self._texts = ContentList(), ContentList()
        self._scroll = QScrollArea()
        self._filing, self._lines = "", tuple["ContentLine", ...]()
        self._lay_out()
        self._wire()

    def show_filing(self, status: FilingStatus, reader: Reader, language: Language) -> None:
        """Show what is known at once; the papers follow when they are drawn."""
        filing = status.filing
        self._title.setText(reader.text(filing.title))
        self._chip.show_word(*standing(status, reader))
        self._whom.setText(reader.text(filing.addressee))
        self._language.show_value(str(language))
        self._sum.setText(self.tr("Drawing the papers …"))
        self.foot.show_state(held=held_words(reader), waits=True, signing=False)
        self._show_gaps(status.gaps, reader)
        self._show_submissions(reader, filing.id)
        self.plan.show_plan(filing, reader)
        if f"{filing.id}/{language}" != self._filing:  # what was drawn before says nothing of it
            self._filing = f"{filing.id}/{language}"
            self._glance.hide()
            self._bare.hide()
            self._contents.show_rows([])
            for name in ("texts", "left"):
                self._titles[name].hide()
            self._texts.show_rows([])
            emptied(self._boxes["left"])
            self._scroll.verticalScrollBar().setValue(0)

    def show_preview(self, preview: DossierPreview, reader: Reader) -> None:
        """Show everything as drawn, with its places."""
        glance, language = preview.glance, reader.language
        said = (
            words("filing.sum.papers", language, n=glance.papers),
            words("filing.sum.documents", language, n=glance.documents),
            words("dossier.pages", language, n=glance.pages),
            words("dossier.sheets", language, n=glance.sheets),
        )
        self._sum.setText(" · ".join(said))
        self._glance.show_glance(glance)
        self._glance.show()
        self._lines = preview.lines
        self._contents.show_rows(contents(preview, reader))
        self._texts.show_rows(draft_rows(preview.drafts, reader))
        self._titles["texts"].setVisible(bool(preview.drafts))
        self._bare.setVisible(not glance.documents and bool(glance.missing))
        self._show_left_out(glance, reader)
        signing = any(paper.signers for paper in preview.papers)
        self.foot.show_state(held=held_words(reader), waits=False, signing=signing)

    def show_refusal(self, words: str) -> None:
        """Say why the papers cannot be drawn."""
        self._sum.setText(self.tr("The papers cannot be drawn: {0}").format(words))

    def retranslate(self) -> None:
        """Set every word of the window anew."""
        self._titles["out"].setText(self.tr("What went out"))
        self._titles["gaps"].setText(self.tr("Before it can be filed"))
        self._titles["plan"].setText(self.tr("Plan of the filing"))
        self._titles["contents"].setText(self.tr("What the authority will get"))
        self._titles["texts"].setText(self.tr("Texts of documents to sign and attach"))
        self._titles["left"].setText(self.tr("Left out, and why"))
        self._contents.setAccessibleName(self._titles["contents"].text())
        self._language_title.setText(self.tr("Language of the papers"))
        self._language.setAccessibleName(self._language_title.text())
        self._bare.setText(
            self.tr(
                "No documents go along yet. What is missing is listed above; each line leads to "
                "where it is attached."
            )
        )
        for language, name in (("ru", "Русский"), ("be", "Беларуская"), ("en", "English")):
            self._language.name(language, name)
        self.plan.retranslate()
        self.foot.retranslate()

    def restyle(self) -> None:
        """Take fresh icons."""
        self._glance.restyle()
        self.plan.restyle()

    def _show_gaps(self, gaps: tuple[Gap, ...], reader: Reader) -> None:
        emptied(self._boxes["gaps"])
        self._titles["gaps"].setVisible(bool(gaps))
        lines = [
            GapLine(say(gap.message, reader.language), gap.blocks, _place_of(gap))
            for gap in sorted(gaps, key=lambda gap: not gap.blocks)
        ]
        if lines:
            shown = GapList(self._theme, lines)
            shown.place_chosen.connect(self.place_chosen)
            self._boxes["gaps"].addWidget(shown)

    def _show_left_out(self, glance: Glance, reader: Reader) -> None:
        box = emptied(self._boxes["left"])
        self._titles["left"].setVisible(bool(glance.left_out))
        for said in glance.left_out:
            box.addWidget(TextBlock(text=reader.say(said)))

    def _show_submissions(self, reader: Reader, filing: str) -> None:
        found = [each for each in submissions(reader) if each.filing == filing]
        box = emptied(self._boxes["out"])
        self._titles["out"].setVisible(bool(found))
        for each in found:
            card = SubmissionCard(each, reader)
            card.wanted.connect(lambda way, key=each.id: self.submission_wanted.emit(way, key))
            box.addWidget(card)

    def _on_glance_chosen(self, name: str) -> None:
        """Go to what was counted."""
        if name == "unverified":
            self.law_chosen.emit(name)
        elif name in _STATES:
            line = next((each for each in self._lines if each.state in _STATES[name]), None)
            found = self._contents.row_of(str(line.paper or line.document)) if line else None
            if found is not None:
                self._scroll.ensureWidgetVisible(found)
                found.setFocus()
        else:
            title = self._titles["left" if name == "left_out" else "gaps"]
            self._scroll.verticalScrollBar().setValue(title.y())

    def _wire(self) -> None:
        self._glance.chosen.connect(self._on_glance_chosen)
        self._language.chosen.connect(self.language_chosen)
        for each in (self._contents, self._texts):
            each.wanted.connect(self.line_wanted)
        self._contents.ordered.connect(self.ordered)
        self._contents.files_dropped.connect(self.files_dropped)

    def _lay_out(self) -> None:
        content = QWidget()
        content.setProperty("surface", "none")
        inside: QVBoxLayout = column(content, margin=SPACE_5, gap=SPACE_3)
        head = row(gap=SPACE_2)
        head.addWidget(self._title, 1)
        head.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(head)
        inside.addWidget(self._whom)
        inside.addWidget(self._sum)
        inside.addWidget(self._glance)
        self._boxes["plan"].addWidget(self.plan)
        papers = row(gap=SPACE_2)
        papers.addWidget(self._language_title)
        papers.addWidget(self._language)
        papers.addStretch(1)
        self._boxes["contents"].addLayout(papers)
        self._boxes["contents"].addWidget(self._contents)
        self._boxes["contents"].addWidget(self._bare)
        self._boxes["texts"].addWidget(self._texts)
        for name, title in self._titles.items():
            inside.addWidget(title)
            inside.addLayout(self._boxes[name])
        inside.addStretch(1)
        self._scroll.setWidget(content)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = column(self, margin=0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self.foot)


def _place_of(gap: Gap) -> str:
    return f"ref:{gap.ref}" if gap.ref else f"key:{gap.key}" if gap.key else ""
