"""Dates that are asked for outside the law pack, as questions, so that the same field serves."""

from __future__ import annotations

from datetime import date

from models.domain.answer_values import parse_answer
from models.domain.ids import QuestionId
from models.domain.question import AnswerType, Question
from models.domain.text import Text


def date_question(title: str) -> Question:
    """Return a question for a date; the title is in the reader's language already."""
    return Question(id=QuestionId("day"), title=Text(title, title, title), type=AnswerType.DATE)


def day_of(asked: Question, text: str) -> date | None:
    """Read a date as typed; None for an empty text.

    Raises:
        RequestError: it is not a date; it says why.
    """
    return date.fromisoformat(str(parse_answer(asked, text))) if text else None
