"""The right half of the page: one filing, its papers, what it lacks, what went out already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from gui.pages.filings.paper_card import PaperCard
from gui.pages.filings.rows import standing, submission_facts, submissions
from gui.theme.tokens import SPACE_1, SPACE_2, SPACE_3, SPACE_5
from gui.widgets.chip import Chip
from gui.widgets.gap_list import GapLine, GapList
from gui.widgets.segmented import Segmented
from gui.widgets.styled import button, card, column, emptied, label, row
from gui.widgets.text_block import TextBlock
from models.domain.text import Language
from templates.texts import format_day, say, words

if TYPE_CHECKING:
    from gui.theme.manager import ThemeManager
    from gui.widgets.law.reader import Reader
    from models.domain.dossier import DossierPreview, PaperPlace
    from models.domain.paper import Submission
    from models.domain.readiness import FilingStatus, Gap


class FilingPanel(QWidget):
    """Shows a filing over a bar of actions.

    Signals:
        paper_wanted: what to do with a paper (see `PaperCard.wanted`), the paper.
        all_wanted: every paper that needs a signature is to go out.
        submission_wanted: what to do with a submission (`out`, `again`), the submission.
        place_chosen: a gap leads to a requirement (`ref:…`), a question (`key:…`).
        language_chosen: the papers are wanted in another language.
    """

    paper_wanted = Signal(str, object)
    all_wanted = Signal()
    submission_wanted = Signal(str, object)
    place_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "plain")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._title, self._chip = TextBlock("strong"), Chip()
        self._whom, self._sum = label("muted", wrap=True), label("bold", wrap=True)
        self._language = Segmented([str(language) for language in Language])
        self._titles = {name: label("bold") for name in ("gaps", "papers", "texts", "rest", "out")}
        self._boxes = {name: column(margin=0, gap=SPACE_2) for name in self._titles}
        self._send = button()
        self._lay_out()
        self._send.clicked.connect(self.all_wanted)
        self._language.chosen.connect(self.language_chosen)

    def show_filing(self, status: FilingStatus, reader: Reader, language: Language) -> None:
        """Show what is known at once; the papers follow when they are drawn."""
        filing = status.filing
        self._title.setText(reader.text(filing.title))
        self._chip.show_word(*standing(status, reader))
        self._whom.setText(reader.text(filing.addressee))
        self._language.show_value(str(language))
        self._sum.setText(self.tr("Drawing the papers …"))
        self._send.setEnabled(False)
        for name in ("papers", "texts", "rest"):
            emptied(self._boxes[name])
            self._titles[name].hide()
        self._show_gaps(status.gaps, reader)
        self._show_submissions(
            [each for each in submissions(reader) if each.filing == filing.id], reader
        )

    def show_preview(self, preview: DossierPreview, reader: Reader) -> None:
        """Show the papers as drawn and the places of everything."""
        count = words("dossier.pages", reader.language, n=preview.pages)
        enclosed = len(preview.contents) - len(preview.papers)
        self._sum.setText(
            self.tr("{0}: papers {1}, enclosures {2}").format(count, len(preview.papers), enclosed)
        )
        papers = [paper for paper in preview.papers if paper.signers]
        for name, wanted in (("papers", papers), ("texts", list(preview.drafts))):
            emptied(self._boxes[name])
            self._titles[name].setVisible(bool(wanted))
            for paper in wanted:
                shown = PaperCard(paper, reader, attached_later=name == "texts")
                shown.wanted.connect(lambda way, paper=paper: self.paper_wanted.emit(way, paper))
                self._boxes[name].addWidget(shown)
        self._send.setEnabled(bool(papers) and reader.view.read_only is None)
        self._show_enclosures(preview.contents[len(preview.papers) :])

    def retranslate(self) -> None:
        """Set every word of the window anew."""
        self._titles["gaps"].setText(self.tr("Before it can be filed"))
        self._titles["papers"].setText(self.tr("Papers to sign"))
        self._titles["texts"].setText(self.tr("Texts of documents to sign and attach"))
        self._titles["rest"].setText(self.tr("What goes along"))
        self._titles["out"].setText(self.tr("What went out"))
        self._send.setText(self.tr("Send all out for signature …"))
        self._language.setAccessibleName(self.tr("Language of the papers"))
        for language, name in (("ru", "Русский"), ("be", "Беларуская"), ("en", "English")):
            self._language.name(language, name)

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

    def _show_enclosures(self, places: tuple[PaperPlace, ...]) -> None:
        box = emptied(self._boxes["rest"])
        self._titles["rest"].setVisible(bool(places))
        for place in places:
            line = row(gap=SPACE_3)
            line.addWidget(label(wrap=True, text=f"{place.number}. {place.title}"), 1)
            pages = self.tr("p. {0}").format(place.first_page) if place.pages else "–"
            line.addWidget(label("muted", text=pages), 0, Qt.AlignmentFlag.AlignTop)
            holder = QWidget()
            holder.setLayout(line)
            box.addWidget(holder)

    def _show_submissions(self, found: list[Submission], reader: Reader) -> None:
        emptied(self._boxes["out"])
        self._titles["out"].setVisible(bool(found))
        for submission in found:
            self._boxes["out"].addWidget(self._submission(submission, reader))

    def _submission(self, submission: Submission, reader: Reader) -> QFrame:
        shown = card("inset")
        box = column(shown, margin=SPACE_3, gap=SPACE_1)
        dated = self.tr("Dossier of {0}").format(format_day(submission.dated))
        box.addWidget(TextBlock(text=dated))
        box.addWidget(label("caption", wrap=True, text=submission_facts(submission, reader)))
        line = row(gap=SPACE_3)
        for way, said in (
            ("out", self.tr("Take the files out …")),
            ("again", self.tr("Build again and compare")),
        ):
            made = button("link")
            made.setText(said)
            made.setAccessibleName(f"{said}: {dated}")
            made.clicked.connect(
                lambda _=False, way=way: self.submission_wanted.emit(way, submission)
            )
            line.addWidget(made)
        line.addStretch(1)
        box.addLayout(line)
        return shown

    def _lay_out(self) -> None:
        content = QWidget()
        content.setProperty("surface", "none")
        inside: QVBoxLayout = column(content, margin=SPACE_5, gap=SPACE_3)
        head = row(gap=SPACE_2)
        head.addWidget(self._title, 1)
        head.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(head)
        inside.addWidget(self._whom)
        line = row(gap=SPACE_3)
        line.addWidget(self._sum, 1)
        line.addWidget(self._language)
        inside.addLayout(line)
        for name in ("out", "gaps", "papers", "texts", "rest"):
            inside.addSpacing(SPACE_2)
            inside.addWidget(self._titles[name])
            inside.addLayout(self._boxes[name])
        inside.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bar = QFrame()
        bar.setProperty("bar", "page")
        ways = row(bar, gap=SPACE_2)
        ways.setContentsMargins(SPACE_5, SPACE_3, SPACE_5, SPACE_3)
        ways.addWidget(self._send)
        ways.addStretch(1)
        whole = column(self, margin=0)
        whole.addWidget(scroll, 1)
        whole.addWidget(bar)


def _place_of(gap: Gap) -> str:
    return f"ref:{gap.ref}" if gap.ref else f"key:{gap.key}" if gap.key else ""
