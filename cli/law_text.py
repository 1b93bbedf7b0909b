"""An entry of the law pack in words a lawyer reads."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from cli.outcome import columns
from models.domain.basis import Act, Basis, Source
from models.domain.filing import Filing, Gate
from models.domain.glossary import Term
from models.domain.law_pack import LawPack, Parameter
from models.domain.notes import Note, OpenPoint
from models.domain.question import Question
from models.domain.requirement import Deadline, Requirement
from models.domain.text import Text
from models.errors import RequestError, message

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from decimal import Decimal

    from cli.house import Call

KINDS = {
    "requirement": "requirements",
    "question": "questions",
    "filing": "filings",
    "gate": "gates",
    "act": "acts",
    "source": "sources",
    "parameter": "parameters",
    "form": "forms",
    "check": "checks",
    "evidence": "evidence",
    "role": "roles",
    "stage": "stages",
    "authority": "authorities",
    "term": "glossary",
    "note": "notes",
    "point": "open_points",
}
"""Kinds of entry and the mapping of the pack each is kept in; an id is sought in this order."""


def find_entry(entry: str, pack: LawPack) -> tuple[str, object]:
    """Return the kind and the value of an entry.

    Raises:
        RequestError: the pack has no such entry; the nearest ids are named.
    """
    known: list[str] = []
    for kind, name in KINDS.items():
        entries: Mapping[str, object] = getattr(pack, name)
        if entry in entries:
            return kind, entries[entry]
        known += entries
    near = [message("cli.law.near", id=close) for close in get_close_matches(entry, known)]
    raise RequestError(message("cli.law.no_entry", id=entry), near)


def describe(kind: str, value: object, pack: LawPack, call: Call) -> list[str]:
    """Return an entry as lines."""
    title = getattr(value, "title", None) or getattr(value, "text", "")
    shown = title.in_language(call.language) if isinstance(title, Text) else str(title)
    identity = f"{call.words(f'cli.kind.{kind}')} {getattr(value, 'id', '')}"
    lines = [shown, identity, *_Describer(pack, call).details(value)]
    return [*lines, *_basis_lines(value, pack, call)]


class _Describer:
    """Says the particulars of each kind of entry."""

    def __init__(self, pack: LawPack, call: Call) -> None:
        self._pack = pack
        self._call = call

    def details(self, value: object) -> list[str]:
        match value:
            case Requirement():
                return self._requirement(value)
            case Question():
                return self._question(value)
            case Filing():
                return self._filing(value)
            case Gate():
                return self._gate(value)
            case Act():
                return self._act(value)
        return self._reference(value)

    def _reference(self, value: object) -> list[str]:
        match value:
            case Source():
                return self._rows(grade=value.grade, address=value.address, note=value.note)
            case Parameter():
                return self._parameter(value)
            case Term():
                words = (value.title.ru, value.title.be, value.title.en)
                return self._rows(terms=words, help=value.meaning)
            case Note():
                return ["", self._text(value.text), *self._rows(items=value.items)]
            case OpenPoint():
                return self._rows(number=str(value.number), requirements=value.requirements)
        return []

    def _requirement(self, value: Requirement) -> list[str]:
        pack = self._pack
        rows = self._rows(
            track=self._call.words(f"cli.track.{value.track.value}"),
            stage=pack.stages[value.stage].title,
            force=self._call.words(f"cli.force.{value.force.value}"),
            authority=pack.authorities[value.authority].title,
            filings=value.filings,
            questions=[need.question for need in value.questions],
            evidence=[need.kind for need in value.evidence],
            gates=value.gates,
            depends_on=value.depends_on,
            term=value.term,
            fee=value.fee,
            deadlines=[self._deadline(term) for term in value.deadlines],
            charge=self._charge(value),
            duty=self._call.words("cli.yes") if value.duty else None,
            items=value.items,
        )
        guidance = value.guidance
        advice = {"do": guidance.do, "proves": guidance.proves, "mistakes": guidance.mistakes}
        for word, text in advice.items():
            rows += ["", self._call.words(f"cli.guidance.{word}"), f"  {self._text(text)}"]
        return [*rows, *self._about(value)]

    def _deadline(self, term: Deadline) -> str:
        unit = self._call.words(f"cli.unit.{term.unit.value}", n=term.length)
        return f"{self._text(term.covers)}: {unit} ({term.event})"

    def _charge(self, value: Requirement) -> str | None:
        fee = value.charge
        title = self._text(self._pack.parameters[fee.parameter].title) if fee else ""
        return f"{fee.times} × {title}" if fee else None

    def _about(self, value: Requirement) -> list[str]:
        """Return the notes and the open points that throw light on a requirement."""
        notes = [note for note in self._pack.notes.values() if value.id in note.requirements]
        points = [one for one in self._pack.open_points.values() if value.id in one.requirements]
        lines = [f"  {self._text(note.title)} [{note.id}]" for note in notes]
        lines += [f"  {self._text(point.text)} [{point.id}]" for point in points]
        return ["", self._call.words("cli.law.about"), *lines] if lines else []

    def _question(self, value: Question) -> list[str]:
        asking = [
            requirement.id
            for requirement in self._pack.requirements.values()
            if any(need.question == value.id for need in requirement.questions)
        ]
        rows = self._rows(
            type=value.type.value,
            currency=value.currency,
            asked_by=asking,
            sensitive=self._call.words("cli.yes") if value.sensitive else None,
            help=value.help,
        )
        choices = [[choice.value, self._text(choice.title)] for choice in value.choices]
        return [*rows, *(columns(choices, indent="    ") if choices else [])]

    def _filing(self, value: Filing) -> list[str]:
        return self._rows(
            track=self._call.words(f"cli.track.{value.track.value}"),
            authority=self._pack.authorities[value.authority].title,
            addressee=value.addressee,
            copies=str(value.copies),
            opens=value.opens,
            not_final=value.not_final,
            after=[edge.before for edge in self._pack.edges if edge.after == value.id],
            requirements=[
                requirement.id
                for requirement in self._pack.requirements.values()
                if value.id in requirement.filings
            ],
        )

    def _gate(self, value: Gate) -> list[str]:
        edges = self._pack.edges
        return self._rows(
            track=self._call.words(f"cli.track.{value.track.value}"),
            after=[edge.before for edge in edges if edge.after == value.id],
            before=[edge.after for edge in edges if edge.before == value.id],
        )

    def _act(self, value: Act) -> list[str]:
        resting = [
            requirement.id
            for requirement in self._pack.requirements.values()
            if any(basis.act == value.id for basis in requirement.basis)
        ]
        return self._rows(
            number=value.number,
            adopted=value.adopted.isoformat() if value.adopted else None,
            in_force_from=value.in_force_from.isoformat() if value.in_force_from else None,
            role=value.role,
            requirements=resting,
        )

    def _parameter(self, value: Parameter) -> list[str]:
        rows = [
            [dated.since.isoformat(), self._amount(dated.amount, value.unit)]
            for dated in value.amounts
        ]
        return columns(rows) if rows else []

    def _amount(self, amount: Decimal | None, unit: str) -> str:
        return self._call.words("cli.law.not_set") if amount is None else f"{amount} {unit}"

    def _rows(self, **given: Text | str | Iterable[str] | None) -> list[str]:
        """Return the particulars that there are, each under its name."""
        rows = []
        for word, value in given.items():
            if value:
                rows.append([f"{self._call.words(f'cli.detail.{word}')}:", self._text(value)])
        return columns(rows) if rows else []

    def _text(self, value: Text | str | Iterable[str]) -> str:
        if isinstance(value, Text):
            return value.in_language(self._call.language)
        return value if isinstance(value, str) else ", ".join(value)


def _basis_lines(value: object, pack: LawPack, call: Call) -> list[str]:
    bases: tuple[Basis, ...] = getattr(value, "basis", ())
    lines = ["", call.words("cli.law.basis")] if bases else []
    for basis in bases:
        kind = call.words(f"cli.basis.{basis.kind.value}")
        sure = call.words(f"cli.confidence.{basis.confidence.value}")
        lines.append(f"  {basis.covers.in_language(call.language)} - {kind}, {sure}")
        if basis.act:
            place = f", {basis.provision}" if basis.provision else ""
            title = pack.acts[basis.act].title.in_language(call.language)
            lines.append(f"    {title}{place} [{basis.act}]")
        if basis.sources:
            lines.append(f"    {', '.join(basis.sources)}")
    return lines
