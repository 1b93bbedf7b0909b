"""Questions with their answers, as a form shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.question import AnswerType
from models.domain.records import AnswerState
from templates.layout import blocks
from templates.layout.marks import CheckBoxes
from templates.layout.styles import UPRIGHT
from templates.texts import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reportlab.platypus import Flowable

    from models.domain.ids import QuestionId
    from models.domain.question import Question
    from models.domain.records import Party
    from templates.layout.blocks import Cell
    from templates.layout.brief import Brief

_TOO_LONG_FOR_A_CELL = 400
_QUESTION_WIDTH = 68 / 168


def question_table(
    brief: Brief, questions: Iterable[QuestionId], party: Party | None
) -> list[Flowable]:
    """Return questions and answers as a table; long answers follow it as paragraphs."""
    rows: list[tuple[Cell, Cell]] = []
    after: list[Flowable] = []
    for question_id in questions:
        question = brief.question(question_id)
        if question is None or not brief.asked(question_id, party):
            continue
        owner = party if question.of_party else None
        value = brief.value(question_id, owner.id if owner else None)
        title = brief.setter.law(question.title)
        if value is not None and len(value) > _TOO_LONG_FOR_A_CELL:
            after += blocks.heading(title, brief.styles)
            after += _at_length(brief, question, value, owner)
        else:
            rows.append((title, answer_cell(brief, question, owner)))
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


def _at_length(brief: Brief, question: Question, value: str, party: Party | None) -> list[Flowable]:
    """Return a long answer under its own heading: a list line by line, a text by paragraphs."""
    answer = brief.answer(question.id, party.id if party else None)
    if question.type is AnswerType.LIST and answer and isinstance(answer.value, tuple):
        lines = [brief.setter.text(line, question.title) for line in answer.value]
        return blocks.numbered(lines, brief.styles)
    return blocks.paragraphs(brief.setter.text(value, question.title), brief.styles)


def _unanswered(brief: Brief, question: Question) -> Cell:
    if question.type is AnswerType.YES_NO:
        language = brief.language
        boxes = [(words("answer.yes", language), False), (words("answer.no", language), False)]
        return CheckBoxes(boxes, brief.styles.cell)
    if brief.setter.draft:
        return f"{blocks.BLANK} <i>{brief.setter.own('answer.blank')}</i>"
    return blocks.BLANK
