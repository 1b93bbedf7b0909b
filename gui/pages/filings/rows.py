"""What the Filings page says of filings, papers and submissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.pages.filings.content_row import RowText
from gui.qtmodels.filing_rows import FilingRow
from models.domain.contents import ContentState
from models.domain.paper import PaperStage
from templates.texts import format_day, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.widgets.chip import ChipTone
    from gui.widgets.law.reader import Reader
    from models.domain.contents import ContentLine
    from models.domain.dossier import DossierPreview, PaperPreview
    from models.domain.paper import Submission
    from models.domain.readiness import FilingStatus

translate = QCoreApplication.translate
LOOK, SAVE, WORDS, COMPARE = "look", "save", "words", "compare"
SEND, SIGN, WITHDRAW = "send", "sign", "withdraw"
_HASH_SHOWN = 12
_READS = frozenset({LOOK, SAVE, COMPARE})


def filing_rows(reader: Reader) -> list[FilingRow]:
    """Return the filings in the order of the law pack."""
    return [_row(status, reader) for status in reader.view.readiness.filings.values()]


def standing(status: FilingStatus, reader: Reader) -> tuple[str, ChipTone]:
    """Return how a filing stands in a word, and the tone of the word."""
    if any(each.filing == status.filing.id for each in submissions(reader)):
        return translate("Filings", "Filed"), "ok"
    if status.ready:
        return translate("Filings", "Ready"), "ok"
    if status.filing.not_final:
        return translate("Filings", "Draft only for now"), "expected"
    blocking = sum(gap.blocks for gap in status.gaps)
    return translate("Filings", "Missing: {0}").format(blocking), "warn"


def submissions(reader: Reader) -> tuple[Submission, ...]:
    """Return what went to the authorities, the newest first."""
    found = reader.view.state.submissions.values()
    return tuple(sorted(found, key=lambda each: each.frozen_at, reverse=True))


def contents(preview: DossierPreview, reader: Reader) -> list[RowText]:
    """Return what an authority will get, line by line."""
    papers = {paper.id: paper for paper in preview.papers}
    fixed = reader.view.pack.filings[preview.filing].fixed_order
    return [
        _paper_line(line, papers[line.paper], reader)
        if line.paper is not None
        else _document_line(line, reader, movable=not fixed)
        for line in preview.lines
    ]


def draft_rows(drafts: Sequence[PaperPreview], reader: Reader) -> list[RowText]:
    """Return the texts of documents that are signed and attached."""
    return [
        RowText(
            key=paper.id,
            number="",
            title=paper.title,
            facts=paper_facts(paper, reader),
            ways={
                LOOK: translate("PaperCard", "Look"),
                WORDS: translate("PaperCard", "Own words …"),
                SAVE: translate("PaperCard", "Save the file …"),
            },
            reads=_READS,
            held=held_words(reader),
        )
        for paper in drafts
    ]


def held_words(reader: Reader) -> str:
    """Return why nothing can be changed, empty if it can."""
    return reader.say(reader.view.read_only) if reader.view.read_only else ""


def paper_facts(paper: PaperPreview, reader: Reader) -> str:
    """Return the pages of a paper and who signs it."""
    return " · ".join((words("dossier.pages", reader.language, n=paper.pages), *_signers(paper)))


def _signers(paper: PaperPreview) -> list[str]:
    names = ", ".join(dict.fromkeys(paper.signers))
    return [translate("Filings", "signed by: {0}").format(names)] if names else []


def _paper_line(line: ContentLine, paper: PaperPreview, reader: Reader) -> RowText:
    chip, tone = _state(line.state)
    own = paper.id in reader.view.state.wordings
    facts = [translate("Filings", "paper"), _pages(line), *_signers(paper)]
    return RowText(
        key=paper.id,
        number=line.number,
        title=line.title,
        facts=" · ".join([*facts, *([translate("Filings", "own words")] if own else [])]),
        chip=chip,
        tone=tone,
        ways=_ways_of_paper(paper),
        reads=_READS,
        chip_way=COMPARE if paper.changed else "",
        held=held_words(reader),
        takes_files=bool(paper.signers),  # a draft tells why it takes none yet
    )


def _document_line(line: ContentLine, reader: Reader, *, movable: bool) -> RowText:
    chip, tone = _state(line.state)
    danger = line.state in {ContentState.EXPIRED, ContentState.LEFT_OUT}
    return RowText(
        key=str(line.document),
        number=line.number,
        title=line.title,
        facts=" · ".join((translate("Filings", "document"), _pages(line))),
        chip=chip,
        tone=tone,
        remark=reader.say(line.remark) if line.remark else "",
        remark_kind="danger" if danger else "warn",
        ways={LOOK: translate("PaperCard", "Look")},
        reads=_READS,
        held=held_words(reader),
        movable=movable,
    )


def _pages(line: ContentLine) -> str:
    """Return the pages a line takes."""
    if not line.pages:
        return translate("Filings", "no pages")
    if line.pages == 1:
        return translate("Filings", "p. {0}").format(line.span)
    return translate("Filings", "pp. {0}").format(line.span)


def _state(state: ContentState) -> tuple[str, ChipTone]:
    """Return how a line stands in a word, and the tone of the word."""
    said: dict[ContentState, tuple[str, ChipTone]] = {
        ContentState.DRAWN: (translate("Filings", "Drawn"), "line"),
        ContentState.ENCLOSED: (translate("Filings", "Goes along"), "line"),
        ContentState.SIGNED: (translate("Filings", "Signed"), "ok"),
        ContentState.DRAFT: (translate("Filings", "Draft"), "line"),
        ContentState.OUT: (translate("Filings", "Out for signature"), "accent"),
        ContentState.CHANGED: (translate("Filings", "Text has changed"), "danger"),
        ContentState.EXPIRES: (translate("Filings", "Ends before filing"), "warn"),
        ContentState.EXPIRED: (translate("Filings", "Expired"), "danger"),
        ContentState.LEFT_OUT: (translate("Filings", "Left out"), "danger"),
    }
    return said[state]


def _ways_of_paper(paper: PaperPreview) -> dict[str, str]:
    """Return what can be done with a paper as far as it has come."""
    out = paper.stage is not PaperStage.DRAFT
    settled = paper.stage is PaperStage.SIGNED and paper.changed is None
    ways = {LOOK: translate("PaperCard", "Look")}
    if paper.changed is not None:
        ways[COMPARE] = translate("PaperCard", "What has changed …")
    ways[WORDS] = translate("PaperCard", "Own words …")
    if paper.signers and not settled and out:
        ways[SIGN] = translate("PaperCard", "Attach the signed copy …")
        ways[SEND] = translate("PaperCard", "Send out anew …")
    elif paper.signers and not settled:
        ways[SEND] = translate("PaperCard", "Send out for signature …")
    if out:
        ways[WITHDRAW] = translate("PaperCard", "Back to a draft")
    return ways


def submission_facts(submission: Submission, reader: Reader) -> str:
    """Return when and by whom a submission was frozen, its language and pages."""
    return " · ".join(
        (
            words("dossier.pages", reader.language, n=submission.pages),
            words(f"choice.language.{submission.language.value}", reader.language),
            translate("Filings", "frozen {0}, {1}").format(
                format_day(submission.frozen_at.astimezone()), submission.frozen_by
            ),
            translate("Filings", "law data {0}").format(submission.law_pack[:_HASH_SHOWN]),
        )
    )


def _row(status: FilingStatus, reader: Reader) -> FilingRow:
    mark, tone = standing(status, reader)
    authority = reader.view.pack.authorities[status.filing.authority]
    return FilingRow(
        key=status.filing.id,
        title=reader.text(status.filing.title),
        aside=reader.text(authority.title),
        mark=mark,
        tone=tone,
    )
