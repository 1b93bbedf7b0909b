"""The case as it was, and putting back what was."""

import pytest

from models.domain.condition import PartyKind
from models.domain.journal import RecordKey
from models.domain.records import Kind, Review
from models.errors import CaseRefused, RequestError, StorageError
from models.services.restoring import Side
from models.services.view import JournalFilter


@pytest.fixture
def past(session):
    """A session with some history, and the states after each entry by its id."""
    states = {}

    def noted(change):
        states[change.entry] = session.view().state
        return change

    noted(session.answers.put("company.name_ru", value="Зубр"))
    noted(session.answers.put("company.name_ru", value="Бусел"))
    (party,) = noted(session.parties.add(kind=PartyKind.PERSON, name="Ёсіф", roles=["founder"])).ids
    noted(session.answers.put("party.country", party=party, value="CY"))
    noted(session.work.note("jsc.charter", "перша"))
    noted(session.work.review("jsc.charter", Review.READY))
    noted(session.work.note("jsc.charter", "другая"))
    noted(session.parties.remove(party))
    noted(session.history.undo())
    noted(session.history.redo())
    session.party = party
    return session, states


def line_of(session, verb, nth=0):
    lines = [line for line in session.history.entries() if line.entry.verb == verb]
    return lines[::-1][nth].entry.id


def test_every_entry_can_be_stood_at(past):
    session, states = past

    for entry, state in states.items():
        view = session.as_of(entry)
        assert view.state == state
        assert view.head == view.as_of.hash
        assert view.read_only.id == "case.as_of"
        assert view.readiness.items
    with pytest.raises(StorageError, match=r"journal\.entry_missing"):
        session.as_of("01NONE")


def test_a_removed_party_comes_back_with_what_went_with_it(past):
    session, _states = past
    removal = line_of(session, "party.remove")

    change = session.history.restore(removal, side=Side.BEFORE)

    state = session.view().state
    assert state.parties[session.party].name == "Ёсіф"
    assert state.answers[f"party.country@{session.party}"].value == "CY"
    assert change.message.id == "journal.history.restore"
    session.history.undo()
    assert session.party not in session.view().state.parties


def test_an_answer_of_a_removed_party_is_refused_by_name(past):
    session, _ = past
    entry = line_of(session, "answer.put", 2)
    before = session.view()

    with pytest.raises(CaseRefused) as refused:
        session.history.restore(entry, side=Side.AFTER)

    assert refused.value.causes[0].id == "restore.needs_party"
    assert session.view() is before


def test_one_field_comes_back_and_the_others_stay(past):
    session, _ = past
    note = line_of(session, "work.note", 0)
    key = RecordKey(kind=Kind.WORK, id="jsc.charter")

    session.history.restore(note, side=Side.AFTER, records=[key], fields=["note"])

    work = session.view().state.work["jsc.charter"]
    assert (work.note, work.review) == ("перша", Review.READY)
    with pytest.raises(RequestError, match=r"restore\.no_field"):
        session.history.restore(note, side=Side.AFTER, fields=["colour"])
    with pytest.raises(RequestError, match=r"restore\.not_in_entry"):
        session.history.restore(note, side=Side.AFTER, records=[RecordKey(kind=Kind.PARTY, id="x")])
    assert all(line.ok for line in session.checks.verify())


def test_what_an_entry_changed_is_told_field_by_field(past):
    session, _ = past

    changes = session.history.difference(line_of(session, "work.note", 1))

    assert [(each.field, each.before, each.after) for each in changes] == [
        ("note", "перша", "другая")
    ]


def test_entries_are_found_by_kind_text_time_and_person(past, workspace):
    session, _ = past
    everything = session.history.entries()

    parties = session.history.entries(which=JournalFilter(kinds=frozenset({Kind.PARTY})))
    assert {line.entry.verb for line in parties} == {
        "party.add",
        "party.remove",
        "history.undo",
        "history.redo",
    }
    assert len(session.history.entries(which=JournalFilter(text="ДРУГАЯ"))) == 1
    assert session.history.entries(which=JournalFilter(who=frozenset({"Q"}))) == ()
    middle = everything[4].entry.at
    assert len(session.history.entries(which=JournalFilter(since=middle))) == 5
    assert len(session.history.entries(which=JournalFilter(until=middle))) == len(everything) - 5
    assert session.history.people() == ("Алеся",)
    assert len(session.history.entries(limit=2, before=everything[1].entry.id)) == 2


def test_what_is_undone_and_a_clock_set_back_are_marked(past, clock):
    session, _ = past
    clock._moment = clock._moment.replace(year=2020)
    session.history.undo()

    lines = session.history.entries()
    assert lines[0].clock_back
    assert [line.undone for line in lines if line.entry.verb == "party.remove"] == [True]
    assert all(line.ok for line in session.checks.verify())


def test_every_change_of_the_past_can_be_said(past):
    from models.domain.text import Language
    from templates.texts import say

    session, _states = past
    session.history.restore(line_of(session, "party.remove"), side=Side.BEFORE)
    session.history.restore(line_of(session, "history.restore"), side=Side.BEFORE)
    session.history.undo()

    for line in session.history.entries():
        assert all(say(line.message, language) for language in Language)
    assert say(session.view().undo, Language.EN)


def test_the_case_itself_cannot_be_restored_away(past):
    session, _states = past
    before = session.view().state

    with pytest.raises(CaseRefused) as refused:
        session.history.restore(line_of(session, "case.create"), side=Side.BEFORE)

    assert "restore.no_case" in [cause.id for cause in refused.value.causes]
    assert session.view().state == before


def test_half_a_surrogate_pair_is_refused_in_words_and_the_case_works_on(past):
    session, _states = past
    before = session.view().state

    with pytest.raises(RequestError, match=r"text\.broken") as refused:
        session.work.note("jsc.charter", "імя \udcff файла")

    assert refused.value.message.details["code"] == "U+DCFF"
    assert session.view().state == before
    session.work.note("jsc.charter", "далей")
    assert all(line.ok for line in session.checks.verify())
