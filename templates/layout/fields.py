"""Questions with their answers, as a form shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.question import AnswerType
from models.domain.records import AnswerState
from templates.layout import blocks
from templates.layout.addendum import fits
from templates.layout.marks import CheckBoxes
from templates.layout.styles import UPRIGHT
from templates.texts import words

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from models.domain.filing import FormSection
    from models.domain.question import Question
    from models.domain.records import Party
    from templates.layout.blocks import Cell
    from templates.layout.brief import Brief

_QUESTION_WIDTH = 68 / 168


def question_table(brief: Brief, section: FormSection, party: Party | None) -> list[Flowable]:
    """Return the questions of a section with their answers as a table.

    Long answers are continued in the addendum; in a text that runs on they follow the table.
    """
    rows: list[tuple[Cell, Cell]] = []
    after: list[Flowable] = []
    for question_id in section.questions:
        question = brief.question(question_id)
        if question is None or not brief.asked(question_id, party):
            continue
        owner = party if question.of_party else None
        value = brief.value(question_id, owner.id if owner else None)
        title = brief.setter.law(question.title)
        if value is None or fits(value):
            rows.append((title, answer_cell(brief, question, owner)))
        elif brief.addendum is not None:
            about = _about(brief, question, owner), section.title.in_language(brief.language)
            entered = _entered(brief, question, value, owner)
            rows.append((title, brief.addendum.begin(brief, question, entered, about)))
        else:
            after += blocks.heading(title, brief.styles)
            after += _at_length(brief, question, _entered(brief, question, value, owner))
    width = UPRIGHT.text_width
    widths = (width * _QUESTION_WIDTH, width * (1 - _QUESTION_WIDTH))
    table = [blocks.grid((), rows, widths, brief.styles)] if rows else []
    return [*table, *after]


def answer_cell(brief: Brief, question: Question, party: Party | None) -> Cell:
    """Return an answer as it stands in a form: words, check boxes, or a blank to fill in."""
    answer = brief.answer(question.id, party.id if party else None)
    if answer is None:
        return _unanswered(brief, question)
    if answer.state is AnswerState.NOT_APPLICABLE:
        return brief.setter.own("answer.not_applicable", ground=answer.ground or "–")
    value = brief.value(question.id, party.id if party else None)
    if value is None:  # a party that was removed
        return _unanswered(brief, question)
    if question.type is AnswerType.YES_NO:
        return CheckBoxes([(value, True)], brief.styles.cell)
    return brief.setter.text(value, question.title)


def _at_length(brief: Brief, question: Question, entered: str | tuple[str, ...]) -> list[Flowable]:
    """Return a long answer: a list line by line, a text by paragraphs."""
    if isinstance(entered, tuple):
        lines = [brief.setter.text(line, question.title) for line in entered]
        return blocks.numbered(lines, brief.styles)
    return blocks.paragraphs(brief.setter.text(entered, question.title), brief.styles)


def _entered(
    brief: Brief, question: Question, value: str, party: Party | None
) -> str | tuple[str, ...]:
    """Return the items of a list, or a value in words."""
    answer = brief.answer(question.id, party.id if party else None)
    if question.type is AnswerType.LIST and answer and isinstance(answer.value, tuple):
        return answer.value
    return value


def _about(brief: Brief, question: Question, party: Party | None) -> str:
    """Return which question an answer is to, with the party it is asked of."""
    title = question.title.in_language(brief.language)
    if party is None:
        return title
    return words("addendum.of_party", brief.language, question=title, party=brief.name(party))


def _unanswered(brief: Brief, question: Question) -> Cell:
    if question.type is AnswerType.YES_NO:
        language = brief.language
        boxes = [(words("answer.yes", language), False), (words("answer.no", language), False)]
        return CheckBoxes(boxes, brief.styles.cell)
    if brief.setter.draft:
        return f"{blocks.BLANK} <i>{brief.setter.own('answer.blank')}</i>"
    return blocks.BLANK
