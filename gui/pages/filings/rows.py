"""What the Filings page says of filings, papers and submissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.qtmodels.filing_rows import FilingRow
from models.domain.paper import PaperStage
from templates.texts import format_day, words

if TYPE_CHECKING:
    from gui.widgets.chip import ChipTone
    from gui.widgets.law.reader import Reader
    from models.domain.dossier import PaperPreview
    from models.domain.paper import Submission
    from models.domain.readiness import FilingStatus

translate = QCoreApplication.translate


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


def paper_word(paper: PaperPreview) -> tuple[str, ChipTone]:
    """Return how far a paper has come in a word, and the tone of the word."""
    if paper.changed is not None:
        return translate("Filings", "Text has changed"), "danger"
    if paper.stage is PaperStage.SIGNED:
        return translate("Filings", "Signed"), "ok"
    if paper.stage is PaperStage.OUT:
        return translate("Filings", "Out for signature"), "accent"
    return translate("Filings", "Draft"), "line"


def paper_facts(paper: PaperPreview, reader: Reader) -> str:
    """Return the pages of a paper and who signs it."""
    facts = [words("dossier.pages", reader.language, n=paper.pages)]
    if paper.signers:
        names = ", ".join(dict.fromkeys(paper.signers))
        facts.append(translate("Filings", "signed by: {0}").format(names))
    return " · ".join(facts)


def submission_facts(submission: Submission, reader: Reader) -> str:
    """Return when and by whom a submission was frozen, its language and pages."""
    return " · ".join(
        (
            words("dossier.pages", reader.language, n=submission.pages),
            words(f"choice.language.{submission.language.value}", reader.language),
            translate("Filings", "frozen {0}, {1}").format(
                format_day(submission.frozen_at.astimezone()), submission.frozen_by
            ),
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
