"""Texts that mean harm go through every verb and come back as they were."""

import json

import pytest

from models.domain.condition import PartyKind
from models.domain.records import Holding
from models.errors import DopuskError, RequestError
from models.services.restoring import Side
from models.services.view import JournalFilter
from tests.models.untrusted import BROKEN, HOSTILE

REF = "jsc.charter"
SHORT = [text for text in HOSTILE if len(text) < 1000]


def texts_of(session):
    """Return what the case keeps of the texts that were put in."""
    state = session.view().state
    return {
        "title": state.profile.title,
        "parties": {party.name for party in state.parties.values()},
        "note": state.work[REF].note if REF in state.work else None,
        "owner": state.work[REF].owner if REF in state.work else None,
        "documents": {document.title for document in state.documents.values()},
        "issuers": {(each.number, each.issuer) for each in state.documents.values()},
        "editions": {(each.edition, each.note) for each in state.verifications.values()},
        "grounds": {answer.ground for answer in state.answers.values()},
        "names": {v.name for document in state.documents.values() for v in document.versions},
    }


def _attach_and_say(session, paper, text):
    (document,) = session.evidence.attach(REF, [paper]).ids
    return session.evidence.update(document, number=text, issuer=text)


def _load_file(path, text):
    party = {"key": text, "kind": "organisation", "name": text, "roles": ["founder"]}
    holding = {"holder": text, "target": text, "shares": 5}
    body = {"answers": {"company.name_ru": text}, "parties": [party], "holdings": [holding]}
    path.write_text(json.dumps(body, ensure_ascii=False), "utf-8")
    return path


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_every_verb_keeps_a_text_as_it_is_or_refuses_it_in_words(
    session, workspace, tmp_path, text
):
    kept, refused = [], []

    def tried(name, verb):
        try:
            kept.append((name, verb()))
        except DopuskError as error:
            refused.append((name, error.message.id))

    paper = tmp_path / "paper.txt"
    paper.write_text("x")
    session.reason = text
    tried("party", lambda: session.parties.add(kind=PartyKind.PERSON, name=text, roles=[]))
    tried("answer", lambda: session.answers.put("company.name_ru", value=text))
    tried("law check", lambda: session.work.verify(REF, edition=text, note=text))
    tried("issuer", lambda: _attach_and_say(session, paper, text))
    tried("load", lambda: session.bulk.load(_load_file(tmp_path / "load.yaml", text)))
    tried("note", lambda: session.work.note(REF, text))
    tried("owner", lambda: session.work.owner(REF, text))
    tried("attach", lambda: session.evidence.attach(REF, [paper], title=text))
    tried("restore", lambda: session.history.restore(
        session.history.entries()[0].entry.id, side=Side.BEFORE))  # fmt: skip
    session.reason = None
    path, before = session.path, texts_of(session)
    told = [(line.message, line.entry.reason) for line in session.history.entries()]
    session.close()

    with workspace.open(path, who=text if text in SHORT else "b") as again:
        assert texts_of(again) == before
        assert [(line.message, line.entry.reason) for line in again.history.entries()] == told
        assert all(line.ok for line in again.checks.verify())
        assert again.history.entries(which=JournalFilter(text=text)) is not None
    assert {"note"} <= {name for name, _ in kept}
    assert before["note"].strip() == text.strip()
    assert all("." in message for _, message in refused)


@pytest.mark.parametrize("text", BROKEN)
def test_what_no_file_can_hold_is_refused_everywhere(session, text):
    before, entries = session.view().state, session.view().entries

    for verb in (
        lambda: session.parties.add(kind=PartyKind.PERSON, name=text, roles=[]),
        lambda: session.answers.put("company.name_ru", value=text),
        lambda: session.work.note(REF, text),
        lambda: session.work.owner(REF, text),
        lambda: session.parties.put_holding(Holding(id=text, holder="nobody")),
    ):
        with pytest.raises(RequestError):
            verb()

    assert session.view().state == before
    assert session.view().entries == entries
    assert all(line.ok for line in session.checks.verify())


@pytest.mark.parametrize("who", BROKEN)
def test_a_broken_name_of_the_user_is_refused(session, who):
    session.who = who

    with pytest.raises(RequestError, match=r"text\.broken"):
        session.work.note(REF, "x")
