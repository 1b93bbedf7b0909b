from datetime import date
from decimal import Decimal

import pytest

from models.domain.condition import PartyKind
from models.domain.records import AnswerState, Holding, Review
from models.errors import CaseRefused, RequestError, StorageError


def founder(session, name="Ёсіф Ўладзіслававіч", kind=PartyKind.PERSON):
    change = session.parties.add(kind=kind, name=name, roles=["founder"])
    return next(iter(change.ids))


def test_a_new_case_embeds_its_law_and_cannot_undo_its_own_creation(session):
    view = session.view()

    assert view.state.profile.law_pack == view.pack_sha256
    assert view.entries == 1
    assert view.undo is None


def test_an_answer_survives_closing(session, workspace):
    session.answers.put("capital.fund", value="20 000 000,00")
    session.close()

    with workspace.open(session.path, who="Глеб") as again:
        assert again.view().state.answers["capital.fund"].value == "20000000.00"


def test_a_refused_value_stores_nothing(session):
    with pytest.raises(RequestError):
        session.answers.put("company.registered_on", value="31.02.2026")

    assert session.view().entries == 1


@pytest.mark.parametrize("question", ["company.colour", "party.country"])
def test_only_declared_questions_can_be_answered_and_of_the_right_thing(session, question):
    with pytest.raises(RequestError):
        session.answers.put(question, value="x")


def test_a_ground_is_needed_for_not_applicable(session):
    with pytest.raises(RequestError, match=r"answer\.needs_ground"):
        session.answers.mark("company.unp", state=AnswerState.NOT_APPLICABLE, ground="  ")


def test_undo_and_redo_work_across_restarts(session, workspace):
    session.answers.put("company.name_ru", value="Зубр")
    session.answers.put("company.name_ru", value="Бусел")
    session.history.undo()
    session.close()

    with workspace.open(session.path, who="Глеб") as again:
        assert again.view().state.answers["company.name_ru"].value == "Зубр"
        again.history.redo()
        assert again.view().state.answers["company.name_ru"].value == "Бусел"
        again.history.undo()
        again.history.undo()
        assert "company.name_ru" not in again.view().state.answers
        with pytest.raises(RequestError, match=r"history\.nothing_to_undo"):
            again.history.undo()


def test_a_new_change_clears_redo(session):
    session.answers.put("company.name_ru", value="Зубр")
    session.history.undo()
    session.answers.put("company.name_ru", value="Бусел")

    assert session.view().redo is None


def test_removing_a_party_takes_its_answers_and_undo_brings_all_back(session):
    party = founder(session)
    session.answers.put("party.country", party=party, value="BY")
    session.parties.put_holding(Holding(id="h", holder=party, contribution=Decimal(5)))
    before = session.view().state

    session.parties.remove(party)

    assert not session.view().state.answers
    assert not session.view().state.holdings
    session.history.undo()
    assert session.view().state == before


def test_a_party_is_named_by_name_or_id_and_kept_by_id(session):
    party = founder(session)

    session.answers.put("company.signatory", value="ёсіф ўладзіслававіч")
    assert session.view().state.answers["company.signatory"].value == party
    session.answers.put("company.signatory", value=party)

    assert session.view().entries == 3


def test_a_party_that_may_not_answer_is_refused_by_name(session):
    session.parties.add(kind=PartyKind.PERSON, name="Вера", roles=["head"])
    with pytest.raises(RequestError, match=r"value\.no_party_yet"):
        session.answers.put("company.signatory", value="Вера")
    founder(session, "Глеб")
    with pytest.raises(RequestError, match=r"value\.no_such_party"):
        session.answers.put("company.signatory", value="Вера")
    founder(session, "Глеб")
    with pytest.raises(RequestError, match=r"value\.several_parties"):
        session.answers.put("company.signatory", value="глеб")


def test_removing_a_party_takes_the_answers_that_name_it(session):
    party = founder(session)
    session.answers.put("company.signatory", value=party)
    before = session.view().state

    session.parties.remove(party)

    assert not session.view().state.answers
    session.history.undo()
    assert session.view().state == before


def test_the_one_who_prepared_cannot_approve(session, workspace):
    session.work.review("jsc.charter", Review.READY)
    with pytest.raises(CaseRefused, match=r"review\.own_work"):
        session.work.review("jsc.charter", Review.APPROVED)
    session.close()

    with workspace.open(session.path, who="Глеб") as colleague:
        colleague.work.review("jsc.charter", Review.APPROVED)
        assert colleague.view().readiness.items["jsc.charter"].reviewed


def test_setting_the_same_value_twice_writes_one_entry(session):
    session.answers.put("company.name_ru", value="Зубр")
    session.answers.put("company.name_ru", value=" Зубр ")

    assert session.view().entries == 2


def test_law_verification_moves_the_fourth_measure_only(session):
    before = session.view().readiness.measures
    session.work.verify("jsc.charter", edition="16.01.2026")
    after = session.view().readiness.measures

    assert after.verified.done == before.verified.done + 1
    assert (after.filled, after.evidenced, after.reviewed) == (
        before.filled,
        before.evidenced,
        before.reviewed,
    )


def test_a_second_session_reads_what_the_first_writes_and_cannot_write(session, workspace):
    with workspace.open(session.path, who="Глеб") as other:
        session.answers.put("company.name_ru", value="Зубр")

        assert other.view().state.answers["company.name_ru"].value == "Зубр"
        assert other.view().read_only.details["who"] == "Алеся"
        with pytest.raises(StorageError, match=r"case\.held"):
            other.answers.put("company.form", value="zao")
        assert all(line.ok for line in other.checks.verify())
    session.answers.put("company.form", value="zao")


def test_bulk_load_is_all_or_nothing_and_names_every_fault(session, tmp_path):
    file = tmp_path / "load.yaml"
    file.write_text(
        """
answers: {company.form: zao, company.colour: red, capital.fund: lots}
parties:
  - {key: a, kind: person, name: Ёсіф, roles: [founder, wizard]}
holdings:
  - {holder: b, shares: 1}
""",
        encoding="utf-8",
    )

    with pytest.raises(RequestError) as refused:
        session.bulk.load(file)

    assert len(refused.value.causes) == 4
    assert session.view().entries == 1


def test_bulk_load_takes_marks_parties_and_holdings(session, tmp_path):
    file = tmp_path / "load.yaml"
    file.write_text(
        """
answers:
  company.form: zao
  company.signatory: a
  company.variants: [ЗАО «Зубр», ЗАО «Бусел»]
  company.name_ru: {later: true}
  company.unp: {na: ещё не зарегистрировано}
  founders.complete: true
parties:
  - key: a
    kind: person
    name: Ёсіф
    roles: [founder]
    answers: {party.country: BY, party.birth_date: 1990-05-14, party.convictions: false}
holdings:
  - {holder: a, shares: 100, percent: "33.34", contribution: "6668000.00", since: 2026-10-01}
""",
        encoding="utf-8",
    )

    session.bulk.load(file)

    state = session.view().state
    party = session.bulk.keys["a"]
    assert state.answers["company.unp"].ground == "ещё не зарегистрировано"
    assert state.answers[f"party.birth_date@{party}"].value == "1990-05-14"
    (held,) = state.holdings.values()
    assert (held.percent, held.since) == (Decimal("33.34"), date(2026, 10, 1))
    exported = session.bulk.export()
    assert state.answers["company.signatory"].value == party
    assert state.answers["company.variants"].value == ("ЗАО «Зубр»", "ЗАО «Бусел»")
    assert f"party.convictions@{party}" not in exported["answers"]
    assert all(line.ok for line in session.checks.verify())
