"""The answers a paper prints, each with the way to where it is answered."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from gui.theme.tokens import SPACE_1, SPACE_2
from gui.widgets.row_button import RowButton
from gui.widgets.styled import column, emptied, label, rule
from models.domain.evaluation import Facts
from models.domain.ids import PartyId, split_answer_key
from models.domain.printed import form_of, printed
from models.domain.question import AnswerType
from models.domain.records import AnswerState
from templates.texts import words as words_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QVBoxLayout

    from gui.widgets.law.reader import Reader
    from models.domain.ids import AnswerKey, PaperId

translate = QCoreApplication.translate


def printed_fields(
    box: QVBoxLayout, paper: PaperId, reader: Reader, wanted: Callable[[str], None]
) -> None:
    """Fill a box with the questions of a paper's form and their answers.

    Where a paper asks about several people, each is named once over what is asked of them; the
    one whose paper it is stands in its title already.
    """
    view = reader.view
    facts = Facts(view.pack, view.state.answers, view.state.parties, view.today)
    keys, (_, owner) = printed(paper, facts), form_of(paper, facts)
    emptied(box)
    about = owner
    for key in keys:
        party = split_answer_key(key)[1] or owner
        if party != about:
            box.addWidget(rule())
            if party is not None:
                box.addWidget(label("muted", wrap=True, text=reader.party(party)))
        about = party
        box.addWidget(_field(key, reader, wanted))
    if not keys:
        said = translate("PaperFields", "It is drawn from the case as a whole, not from a form.")
        box.addWidget(label("muted", wrap=True, text=said))


def _field(key: AnswerKey, reader: Reader, wanted: Callable[[str], None]) -> RowButton:
    line = RowButton()
    line.content.setContentsMargins(SPACE_2, SPACE_1, SPACE_2, SPACE_1)
    words = column(margin=0)
    name, answer = split_answer_key(key)[0], _answer(key, reader)
    question = reader.text(reader.view.pack.questions[name].title)
    title, said = label("caption", wrap=True, text=question), label(wrap=True, text=answer)
    for part in (title, said):
        part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words.addWidget(part)
    line.content.addLayout(words, 1)
    line.setAccessibleName(f"{reader.question(key)}: {answer}")
    line.clicked.connect(partial(wanted, str(key)))
    return line


def _answer(key: AnswerKey, reader: Reader) -> str:
    """Return an answer as the paper prints it, or that there is none."""
    from templates.layout.values import shown  # noqa: PLC0415 (not before a paper is looked at)

    answer = reader.view.state.answers.get(key)
    if answer is None or not answer.settles:
        return translate("PaperFields", "not answered yet")
    if answer.state is AnswerState.NOT_APPLICABLE:
        return words_of("answer.not_applicable", reader.language, ground=answer.ground or "–")
    question = reader.view.pack.questions[split_answer_key(key)[0]]
    if question.sensitive:
        return translate("PaperFields", "answered")
    if question.type is AnswerType.PARTY:
        return reader.party(PartyId(str(answer.value)))
    return shown(question, answer, reader.language)
