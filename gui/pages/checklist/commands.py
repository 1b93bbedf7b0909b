"""What the page asks the case to do; a refusal comes back in words to whoever asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from gui.widgets.answer_fields.asked import day_of
from gui.widgets.law.reader import error_words
from models.domain.ids import AnswerKey, DocumentId, EvidenceKind, RequirementRef, split_answer_key

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from gui.context import AppContext
    from gui.operations.job import Job
    from gui.operations.operations import Verb
    from models.domain.question import Question
    from models.domain.records import AnswerState, AnswerValue, Review
    from models.domain.requirement import DocumentForm
    from models.errors import DopuskError

Said = Callable[[str], None]
"""Shows a refusal, already in words."""


class ChecklistCommands:
    """The verbs of the page, by the values its widgets hold."""

    def __init__(self, context: AppContext) -> None:
        self._context = context
        self._operations = context.operations
        self._languages = context.language_manager

    @property
    def who(self) -> str:
        """Return under whose name changes are made."""
        return self._operations.who

    def answer(self, key: AnswerKey, value: AnswerValue, refused: Said) -> None:
        """Answer a question with what was typed or chosen."""
        question, party = split_answer_key(key)
        self._run(lambda session: session.answers.put(question, party=party, value=value), refused)

    def clear(self, key: AnswerKey, refused: Said) -> None:
        """Take an answer back."""
        question, party = split_answer_key(key)
        self._run(lambda session: session.answers.clear(question, party=party), refused)

    def mark(self, key: AnswerKey, state: AnswerState, ground: str, refused: Said) -> None:
        """Give one of the quiet answers."""
        question, party = split_answer_key(key)
        self._run(
            lambda session: session.answers.mark(
                question, party=party, state=state, ground=ground or None
            ),
            refused,
        )

    def attach(
        self, ref: RequirementRef, kind: EvidenceKind, files: Sequence[Path], parent: QWidget
    ) -> Job | None:
        """Keep files as evidence; of several somebody is asked what they are, and may say no."""
        from gui.dialogs.sorting import sort_in  # noqa: PLC0415 (when it is asked for)

        if len(files) > 1:
            return sort_in(files, self._context, parent, (ref, kind))
        return self._operations.jobs.attach(ref, files, kind=kind)

    def add_version(self, document: DocumentId, file: Path, refused: Said) -> None:
        """Keep a newer file of a document."""
        self._run(lambda session: session.evidence.add_version(document, file), refused)

    def convert(self, document: DocumentId) -> None:
        """Convert a document to PDF; whoever calls has asked."""
        self._operations.jobs.convert(document)

    def keep_inside(self, document: DocumentId, *, internal: bool, refused: Said) -> None:
        """Keep a document out of every dossier, or let it go in again."""
        self._run(lambda session: session.evidence.update(document, internal=internal), refused)

    def form(self, document: DocumentId, form: DocumentForm | None, refused: Said) -> None:
        """Say in what form a document is."""
        self._run(lambda session: session.evidence.update(document, form=form), refused)

    def issued(self, document: DocumentId, asked: Question, text: str, refused: Said) -> None:
        """Say when a document was issued; empty for not known."""
        self._run(
            lambda session: session.evidence.update(document, issued=day_of(asked, text)), refused
        )

    def expires(self, document: DocumentId, asked: Question, text: str, refused: Said) -> None:
        """Say until when a document holds; empty for no end."""
        self._run(
            lambda session: session.evidence.update(document, expires=day_of(asked, text)), refused
        )

    def remove(self, document: DocumentId, refused: Said) -> None:
        """Remove a document; undo brings it back."""
        self._run(lambda session: session.evidence.remove(document), refused)

    def save_copy(
        self, document: DocumentId, target: Path, then: Callable[[], None], refused: Said
    ) -> None:
        """Write a copy of a document outside the case."""
        self._operations.read(
            lambda session: session.evidence.save_copy(document, target),
            lambda _: then(),
            refused=partial(self._say, refused),
        )

    def note(self, ref: RequirementRef, text: str, refused: Said) -> None:
        """Keep a note."""
        self._run(lambda session: session.work.note(ref, text), refused)

    def owner(self, ref: RequirementRef, name: str, refused: Said) -> None:
        """Say who takes care of a requirement."""
        self._run(lambda session: session.work.owner(ref, name), refused)

    def due(self, ref: RequirementRef, asked: Question, text: str, refused: Said) -> None:
        """Set the team's own date, or clear it with an empty text."""
        self._run(lambda session: session.work.due(ref, day_of(asked, text)), refused)

    def review(self, ref: RequirementRef, status: Review, refused: Said) -> None:
        """Move the review on."""
        self._run(lambda session: session.work.review(ref, status), refused)

    def _run(self, verb: Verb, refused: Said) -> None:
        self._operations.run(verb, refused=partial(self._say, refused))

    def _say(self, refused: Said, error: DopuskError) -> None:
        refused(error_words(error, self._languages.current))
