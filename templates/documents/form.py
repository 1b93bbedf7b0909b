"""Any form of the law pack: an application, a sheet of one party, a text to be signed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.filing import Block
from templates.layout import addendum, blocks
from templates.layout.attached import register
from templates.layout.fields import question_table
from templates.layout.form_blocks import DRAWN, Desk
from templates.layout.own_words import opening
from templates.layout.remarks import courtesy_note, unsigned_note, working_draft_note
from templates.layout.styles import UPRIGHT
from templates.texts import format_day

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from models.domain.filing import Form, FormSection
    from models.domain.records import Party
    from templates.layout.brief import Brief

SHAPE = UPRIGHT


def application(brief: Brief, form: Form) -> list[Flowable]:
    """Return a form that is addressed to the authority."""
    applicant = brief.setter.own("application.applicant", applicant=brief.applicant)
    return [
        blocks.date_and_addressee(
            [brief.setter.own("letter.date_and_number", date=format_day(brief.order.dated))],
            f"{brief.addressee_markup}<br/><br/>{applicant}",
            brief.styles,
        ),
        blocks.gap(10),
        blocks.title(brief.setter.law(form.title), brief.styles),
        *_remarks(brief, form),
        *opening(brief),
        *_filled(brief, form, None),
    ]


def sheet(brief: Brief, form: Form, party: Party | None) -> list[Flowable]:
    """Return a form that goes with an application; one for a party bears its name."""
    return [
        blocks.title(brief.setter.law(form.title), brief.styles),
        *(blocks.subtitle(line, brief.styles) for line in _concerned(brief, form, party)),
        *_dated(brief, form, party),
        *_remarks(brief, form),
        *opening(brief),
        *_filled(brief, form, party),
    ]


def _concerned(brief: Brief, form: Form, party: Party | None) -> list[str]:
    """Return whom a sheet is about; in the text of a document the company is no applicant."""
    if party is None and form.drafts is not None:
        return [brief.applicant_markup]
    applicant = brief.setter.own("application.applicant", applicant=brief.applicant)
    return [brief.name_markup(party), applicant] if party else [applicant]


def _dated(brief: Brief, form: Form, party: Party | None) -> list[Flowable]:
    """Return where whoever signs a sheet dates it; the text of a document says its own day."""
    if party is None and form.drafts is not None:
        return []
    line = brief.setter.own("sheet.date" if party else "sheet.date_and_number")
    return [blocks.plain(line, brief.styles), blocks.gap()]


def _remarks(brief: Brief, form: Form) -> list[Flowable]:
    note: list[Flowable] = []
    if form.drafts is not None:
        note = unsigned_note(brief)
    elif not form.official:
        note = working_draft_note(brief)
    return [*courtesy_note(brief), *note]


def _filled(brief: Brief, form: Form, party: Party | None) -> list[Flowable]:
    """Return the sections of a form, then the answers that did not fit in them."""
    seen = brief.for_form(form)
    sections = [part for section in form.sections for part in _section(seen, section, party)]
    title = form.title.in_language(brief.language)
    named = f"{title}: {brief.name(party)}" if party else title
    return [*sections, *addendum.pages(seen, named)]


def _section(brief: Brief, section: FormSection, party: Party | None) -> list[Flowable]:
    head = blocks.heading(brief.setter.law(section.title), brief.styles)
    if section.for_each is None:
        table = question_table(brief, section, party)
        if not table and _is_about_others(brief, section, party):
            return []
        return _with_blocks(Desk(brief, section, party), head, table)
    parties = brief.selected(section.for_each)
    if not parties:
        return [*head, blocks.body(brief.setter.own("application.nobody"), brief.styles)]
    table = [part for each in parties for part in _of_party(brief, section, each)]
    desk = Desk(brief, section, party, parties)
    return _with_blocks(desk, [] if section.questions else head, table)


def _is_about_others(brief: Brief, section: FormSection, party: Party | None) -> bool:
    """Return whether a party is asked nothing in a section, and has none of its documents.

    An extract from a trade register abroad is neither missing nor absent for a company at home.
    """
    if party is None or not section.questions or section.blocks != (Block.EVIDENCE,):
        return False
    return not any(register(brief, kind, party.id) for kind in section.evidence)


def _of_party(brief: Brief, section: FormSection, party: Party) -> list[Flowable]:
    """Return the questions of a repeated section for one of its parties, under its name."""
    if not section.questions:
        return []
    named = f"{brief.setter.law(section.title)}: {brief.name_markup(party)}"
    head = blocks.heading(named, brief.styles)
    return [*head, *question_table(brief, section, party)]


def _with_blocks(desk: Desk, head: list[Flowable], table: list[Flowable]) -> list[Flowable]:
    """Return a section; the heading of one that is a wide table alone turns with it."""
    parts = [*head, *table]
    for place, block in enumerate(desk.section.blocks):
        drawn = DRAWN[block](desk)
        if block is Block.OWNERSHIP:
            alone = place == 0 and not table
            own = desk.brief.setter.own("ownership.title")
            over = head if alone else blocks.heading(own, desk.brief.styles)
            lying = blocks.turned([*over, *drawn])
            parts = lying if alone else [*parts, *lying]
            continue
        if table or place:
            parts.append(blocks.gap())
        parts += drawn
    return parts
