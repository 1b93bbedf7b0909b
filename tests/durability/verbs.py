"""Every verb that changes a case, each done once on a prepared case.

A verb takes the session and a folder for files; what it needs is in the case already.
"""

from __future__ import annotations

from models.domain.backup import Reason
from models.domain.condition import PartyKind
from models.domain.journal import RecordKey
from models.domain.records import AnswerState, Holding, Kind, Review
from models.services.descriptions import Attachment
from models.services.restoring import Side

PHRASE, OTHER = "чатыры выпадковыя словы", "зусім іншыя словы тут"
_REF = "jsc.charter"


def prepare(session, folder):
    """Fill a case so that every verb finds what it works on."""
    (folder / "a.bin").write_bytes(b"a" * 3_000)
    (folder / "b.bin").write_bytes(b"b" * 2_500_000)
    (folder / "load.yaml").write_text(
        "answers: {company.form: zao}\nparties: [{key: a, kind: person, name: A}]\n", "utf-8"
    )
    session.answers.put("company.name_ru", value="Зубр")
    session.parties.add(kind=PartyKind.PERSON, name="Ёсіф", roles=["founder"])
    session.parties.add(kind=PartyKind.ORGANISATION, name="Альфа", roles=["founder"])
    session.answers.put("party.country", party=party(session), value="CY")
    session.parties.put_holding(Holding(id="H1", holder=party(session), shares=5))
    session.evidence.attach(_REF, [folder / "a.bin"])
    session.work.review(_REF, Review.READY)
    session.answers.put("company.form", value="oao")
    session.history.undo()


def party(session):
    return next(iter(session.view().state.parties))


def document(session):
    return next(iter(session.view().state.documents))


def first_answer(session):
    lines = session.history.entries(limit=1000)
    return [line.entry.id for line in lines if line.entry.verb == "answer.put"][-1]


VERBS = {
    "answers.put": lambda s, _: s.answers.put("company.name_ru", value="Бусел"),
    "answers.mark": lambda s, _: s.answers.mark("capital.fund", state=AnswerState.LATER),
    "answers.clear": lambda s, _: s.answers.clear("company.name_ru"),
    "parties.add": lambda s, _: s.parties.add(kind=PartyKind.PERSON, name="Q", roles=[]),
    "parties.update": lambda s, _: s.parties.update(party(s), name="Інакш"),
    "parties.remove": lambda s, _: s.parties.remove(party(s)),
    "parties.put_holding": lambda s, _: s.parties.put_holding(
        Holding(id="H2", holder=party(s), shares=7)
    ),
    "parties.remove_holding": lambda s, _: s.parties.remove_holding("H1"),
    "evidence.attach": lambda s, f: s.evidence.attach(_REF, [f / "b.bin"]),
    "evidence.attach_all": lambda s, f: s.evidence.attach_all(
        [Attachment(_REF, f / "a.bin"), Attachment(_REF, f / "b.bin")]
    ),
    "evidence.add_version": lambda s, f: s.evidence.add_version(document(s), f / "b.bin"),
    "evidence.update": lambda s, _: s.evidence.update(document(s), owner=party(s)),
    "evidence.link": lambda s, _: s.evidence.link(document(s), "jsc.name"),
    "evidence.unlink": lambda s, _: s.evidence.unlink(document(s), _REF),
    "evidence.remove": lambda s, _: s.evidence.remove(document(s)),
    "work.note": lambda s, _: s.work.note(_REF, "нататка"),
    "work.owner": lambda s, _: s.work.owner(_REF, "Алеся"),
    "work.due": lambda s, _: s.work.due(_REF, s.view().today),
    "work.review": lambda s, _: s.work.review(_REF, Review.CHANGES_REQUESTED),
    "work.verify": lambda s, _: s.work.verify(_REF, edition="2026"),
    "bulk.load": lambda s, f: s.bulk.load(f / "load.yaml"),
    "history.undo": lambda s, _: s.history.undo(),
    "history.redo": lambda s, _: s.history.redo(),
    "history.restore": lambda s, _: s.history.restore(first_answer(s), side=Side.BEFORE),
    "erasure.erase": lambda s, _: s.erasure.erase(RecordKey(kind=Kind.PARTY, id=party(s)), "заява"),
    "backups.make": lambda s, _: s.backups.make(Reason.BY_HAND),
    "protection.set": lambda s, _: s.protection.set(PHRASE),
    "protection.change": lambda s, _: s.protection.change(PHRASE, OTHER),
    "protection.remove": lambda s, _: s.protection.remove(PHRASE),
}
"""By name; `protection.change` and `.remove` need an encrypted case, all others take either."""

ON_ENCRYPTED = frozenset({"protection.change", "protection.remove"})
NOT_ON_ENCRYPTED = frozenset({"protection.set"})
