"""The closing attestation: that the file is true on its day, and what in it is about the future.

No act we know of asks for it. Whoever decides later must be able to tell a plan from a fact, and
whoever signs should have seen which of the statements are plans.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.filing import PaperKind
from models.domain.question import AnswerType
from templates.layout import blocks
from templates.layout.own_words import opening
from templates.layout.remarks import courtesy_note
from templates.layout.signing import signature_blocks
from templates.layout.styles import UPRIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportlab.platypus import Flowable

    from models.domain.ids import QuestionId
    from templates.layout.blocks import Cell
    from templates.layout.brief import Brief, Listed

SHAPE = UPRIGHT
_MM = UPRIGHT.text_width / 168
_LONGEST = 160


def story(brief: Brief) -> list[Flowable]:
    """Return the attestation, the register of statements about the future, the signature."""
    own = brief.setter.own
    facts = {
        "applicant": brief.applicant,
        "filing": brief.filing.title,
        "date": brief.order.dated,
    }
    return [
        blocks.title(own("documents.attestation.title"), brief.styles),
        *courtesy_note(brief),
        *opening(brief),
        blocks.body(own("attestation.true", **facts), brief.styles),
        blocks.body(own("attestation.changes"), brief.styles),
        *_register(brief),
        *signature_blocks(brief, PaperKind.ATTESTATION),
    ]


def _register(brief: Brief) -> list[Flowable]:
    own = brief.setter.own
    head = blocks.heading(own("attestation.register"), brief.styles)
    statements = [*_statements(brief), *_documents(brief)]
    if not statements:
        return [*head, blocks.body(own("attestation.none"), brief.styles)]
    rows = [[str(n), *statement] for n, statement in enumerate(statements, 1)]
    columns = [own(f"attestation.{column}") for column in ("number", "statement", "where")]
    widths = [12 * _MM, 100 * _MM, 56 * _MM]
    return [
        *head,
        blocks.body(own("attestation.future", date=brief.order.dated), brief.styles),
        blocks.gap(4),
        blocks.grid(columns, rows, widths, brief.styles, centred=(0,)),
    ]


def _statements(brief: Brief) -> Iterator[tuple[Cell, Cell]]:
    """Yield the answers about the future that the forms of the dossier print, and where."""
    forms = brief.order.snapshot.pack.forms
    for listed in brief.contents:
        form = forms[listed.form] if listed.form else None
        for section in form.sections if form else ():
            for question in section.questions:
                said = _said(brief, question)
                if said is not None:
                    yield said, _where(brief, listed)


def _said(brief: Brief, question: QuestionId) -> str | None:
    """Return a statement about the future as markup; None if it is none or there is no answer."""
    asked, value = brief.question(question), brief.value(question)
    if asked is None or not asked.looks_forward or value is None:
        return None
    title = brief.setter.law(asked.title)
    if asked.type is AnswerType.LIST:
        value = "; ".join(value.splitlines())
    return f"{title}: {brief.setter.text(_shortened(value), asked.title)}"


def _documents(brief: Brief) -> Iterator[tuple[Cell, Cell]]:
    """Yield the enclosed documents that are about the future as a whole."""
    kinds = brief.order.snapshot.pack.evidence
    for listed in brief.enclosures():
        document = brief.state.documents.get(listed.document) if listed.document else None
        kind = kinds.get(document.kind) if document and listed.pages else None
        if kind is not None and kind.looks_forward:
            title = brief.setter.text(listed.title, listed.title)
            whole = brief.setter.own("attestation.whole")
            yield f"{title} ({whole})", _where(brief, listed)


def _where(brief: Brief, listed: Listed) -> str:
    title = brief.setter.text(listed.title, listed.title)
    return f"{brief.setter.own('attestation.document', number=listed.shown)} {title}"


def _shortened(value: str) -> str:
    """Return the beginning of a text, cut between words."""
    line = " ".join(value.split())
    if len(line) <= _LONGEST:
        return line
    beginning = line[:_LONGEST].rsplit(" ", 1)[0]
    return f"{beginning} …"
