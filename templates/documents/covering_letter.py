"""The letter with which a filing is handed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.filing import PaperKind
from models.domain.ids import QuestionId
from models.errors import Message, message
from templates.layout import blocks
from templates.layout.own_words import letter_body, opening
from templates.layout.remarks import courtesy_note
from templates.layout.signing import signature_blocks
from templates.layout.styles import UPRIGHT
from templates.texts import format_day

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from templates.layout.brief import Brief, Listed

SHAPE = UPRIGHT


def story(brief: Brief) -> list[Flowable]:
    """Return the letter: sender, addressee, what is handed in, list of annexes, signature."""
    own, look = brief.setter.own, brief.styles
    line = own("letter.date_and_number", date=format_day(brief.order.dated))
    return [
        *blocks.letterhead(brief.applicant_markup, _particulars(brief), look),
        blocks.date_and_addressee([line], brief.addressee_markup, look),
        blocks.gap(14),
        *courtesy_note(brief),
        blocks.plain(own("letter.subject", filing=brief.filing.title), look),
        blocks.gap(),
        *letter_body(brief, standard_sentences(brief)),
        *opening(brief),
        blocks.gap(),
        *_annexes(brief),
        *signature_blocks(brief, PaperKind.COVERING_LETTER),
        *_contact(brief),
    ]


def standard_sentences(brief: Brief) -> tuple[str, ...]:
    """Return what the letter says unless somebody typed other words, as markup."""
    own = brief.setter.own
    return (
        own("letter.we_submit", applicant=brief.applicant, filing=brief.filing.title),
        own("letter.truthful"),
    )


def _particulars(brief: Brief) -> list[str]:
    own = brief.setter.own
    phone, email = (
        brief.value(QuestionId("company.phone")),
        brief.value(QuestionId("company.email")),
    )
    unp = brief.value(QuestionId("company.unp"))
    contact = [
        own("letter.phone", phone=phone) if phone else "",
        own("letter.email", email=email) if email else "",
        own("letter.unp", unp=unp) if unp else "",
    ]
    lines = [brief.address_markup or "", ", ".join(part for part in contact if part)]
    return [line for line in lines if line]


def _annexes(brief: Brief) -> list[Flowable]:
    """Name the papers one by one and the documents together: the inventory lists them."""
    own, look = brief.setter.own, brief.styles
    papers = [each for each in brief.contents if each.kind not in {None, PaperKind.COVERING_LETTER}]
    alike: dict[object, list[Listed]] = {}
    for listed in papers:
        alike.setdefault((listed.kind, listed.form), []).append(listed)
    lines = [
        own(
            "letter.annex",
            title=_together(brief, group),
            sheets=_sheets(brief.sheets(*group)),
            copies=brief.filing.copies,
        )
        for group in alike.values()
    ]
    if sheets := brief.sheets(*brief.enclosures()):
        copies = brief.filing.copies
        lines.append(own("letter.annex_documents", sheets=_sheets(sheets), copies=copies))
    head = own("letter.annexes")
    return [*blocks.heading(head, look), *blocks.numbered(lines, look)] if lines else []


def _together(brief: Brief, group: list[Listed]) -> str:
    """Return the title of a paper; sheets of one form for several parties are counted."""
    form = group[0].form
    if form is None or len(group) == 1:
        return group[0].title
    title = brief.order.snapshot.pack.forms[form].title.in_language(brief.language)
    return f"{title} ({len(group)})"


def _sheets(count: int) -> Message:
    return message("dossier.sheets", n=count)


def _contact(brief: Brief) -> list[Flowable]:
    """Name whom the authority may ring up: the one who prepared the filing, if known."""
    phone = brief.value(QuestionId("company.phone"))
    people = brief.with_role("representative") or brief.with_role("head")
    if not phone or not people:
        return []
    line = brief.setter.own("letter.contact", name=brief.name(people[0]), phone=phone)
    return [blocks.gap(18), blocks.small(line, brief.styles)]
