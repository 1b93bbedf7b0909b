"""How the records and fields of an entry read, before and after."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from gui.widgets.law.words import form_word, review_word
from models.domain.condition import PartyKind
from models.domain.ids import RequirementRef, split_requirement_ref
from models.domain.paper import FrozenFile, SignedFile
from models.domain.question import AnswerType
from models.domain.record_types import Record, record_kind
from models.domain.records import (
    Answer,
    AnswerState,
    CaseProfile,
    Document,
    DocumentLanguage,
    DocumentVersion,
    Holding,
    Party,
    Review,
)
from models.domain.requirement import DocumentForm
from models.services.labels import subject_of
from models.services.restoring import differences
from templates.layout.values import shown
from templates.texts import format_day, format_money, format_number, format_percent, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from gui.widgets.law.reader import Reader
    from models.domain.state import Step

NOTHING = "—"
_IN_THE_NAME = {"id", "question", "requirement", "party"}
"""Fields that say which record it is; its name tells them already."""
_HASH_SHOWN = 12


def record_words(record: Record, reader: Reader) -> str:
    """Return what a record is, and its name."""
    word = words(f"record.{record_kind(record).value}", reader.language)
    name = _name(record, reader)
    return f"{word}: {name}" if name else word


def field_words(step: Step, field: str, reader: Reader) -> str:
    """Return what a field of a step's record is called."""
    return words(f"field.{step.kind.value}.{field}", reader.language)


def changes(step: Step, reader: Reader) -> Iterator[tuple[str, str, str]]:
    """Yield each changed field with its value before and after in words."""
    for change in differences([step]):
        before, after = (
            NOTHING if side is None else value_words(side, change.field, reader)
            for side in (step.before, step.after)
        )
        if change.field not in _IN_THE_NAME and before != after:
            yield change.field, before, after


def value_words(record: Record, field: str, reader: Reader) -> str:
    """Return the value of a field as it is read; a dash where there is none."""
    value = getattr(record, field)
    match record:
        case _ if value is None or value in ("", ()):
            return NOTHING
        case Answer() if field == "value":
            return _answer(record, reader)
        case Holding() if field in {"holder", "target"}:
            return _party(value, reader)
        case Holding() if field == "contribution":
            return format_money(value, "BYN", reader.language)
        case Holding() if field in {"percent", "votes"}:
            return format_percent(value, reader.language)
        case Document() if field == "owner":
            return _party(value, reader)
        case CaseProfile() if field == "law_pack":
            return str(value)[:_HASH_SHOWN]
    return _plain(field, value, reader)


def _plain(field: str, value: object, reader: Reader) -> str:  # noqa: C901, PLR0911 (one kind a case)
    match value:
        case bool():
            return words("answer.yes" if value else "answer.no", reader.language)
        case AnswerState():
            return words(f"choice.state.{value.value}", reader.language)
        case PartyKind():
            return words(f"choice.party.{value.value}", reader.language)
        case DocumentLanguage():
            return words(f"choice.language.{value.value}", reader.language)
        case DocumentForm():
            return form_word(value)
        case Review():
            return review_word(value)
        case datetime():
            return f"{format_day(value.astimezone())} {value.astimezone():%H:%M}"
        case date():
            return format_day(value)
        case int() | Decimal():
            return format_number(value, reader.language)
        case DocumentVersion() | SignedFile() | FrozenFile():
            return value.name
        case tuple():
            return "\n".join(_plain(field, part, reader) for part in value)
    return _coded(field, str(value), reader)


def _coded(field: str, code: str, reader: Reader) -> str:
    """Return the title of what a code of the law pack stands for, the code if it is unknown."""
    pack = reader.view.pack
    tables: dict[str, Mapping[Any, object]] = {
        "roles": pack.roles,
        "kind": pack.evidence,
        "question": pack.questions,
        "requirement": pack.requirements,
    }
    name = code
    if field in {"requirement", "requirements"}:
        field, name = "requirement", split_requirement_ref(RequirementRef(code))[0]
    title = getattr(tables.get(field, {}).get(name), "title", None)
    return reader.text(title) if title is not None else code


def _answer(answer: Answer, reader: Reader) -> str:
    question = reader.view.pack.questions.get(answer.question)
    if question is None:
        return str(answer.value)
    if question.sensitive:
        return QCoreApplication.translate("JournalValues", "not shown: personal data")
    if question.type is AnswerType.PARTY:
        return _party(answer.value, reader)
    return shown(question, answer, reader.language)


def _party(party: object, reader: Reader) -> str:
    for known in reader.view.state.parties.values():
        if known.id == party:
            return known.name
    return QCoreApplication.translate("JournalValues", "no longer in the case")


def _name(record: Record, reader: Reader) -> str:
    match record:
        case CaseProfile() | Document():
            return record.title
        case Answer():
            name = _coded("question", record.question, reader)
            return f"{name} ({_party(record.party, reader)})" if record.party else name
        case Party():
            return record.name
        case Holding():
            return _party(record.holder, reader)
    subject = subject_of(record, reader.view.pack, reader.view.state)
    return words("record.name", reader.language, name=subject)
