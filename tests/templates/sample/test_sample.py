"""The demonstration applicant is whole, invented, and follows the shipped law pack."""

from decimal import Decimal
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from models.domain.engine import derive
from models.domain.evaluation import asked_of
from models.domain.identifiers import normalise
from models.domain.question import AnswerType
from models.domain.readiness import Truth
from models.domain.records import AnswerState
from models.domain.state import CaseState
from models.law import read_pack
from templates.sample import Sample
from templates.sample.evidence import wanted_documents
from templates.sample.reading import read_facts
from tests.templates.conftest import page_texts

LAW = Path(__file__).parents[3] / "templates" / "law"


@pytest.fixture(scope="module")
def pack():
    return read_pack(LAW)


@pytest.fixture(scope="module")
def sample(pack):
    return Sample(lambda: pack)


@pytest.fixture(scope="module")
def facts(pack, sample):
    return read_facts(pack, sample.load_file("complete"))


@pytest.fixture(scope="module")
def written(sample, tmp_path_factory):
    return sample.documents("complete", tmp_path_factory.mktemp("evidence"))


def test_complete_answers_whatever_a_requirement_asks(pack, facts):
    state = CaseState(answers=facts.answers, parties=facts.parties)

    items = derive(pack, state, facts.today).items.values()

    unanswered = {
        slot.key
        for item in items
        if item.applies.truth is not Truth.FALSE
        for slot in item.questions
        if slot.answer is None
    }
    assert unanswered == set()


@pytest.mark.parametrize("extent", ["started", "complete"])
def test_no_answer_is_to_a_question_that_is_not_asked(pack, sample, extent):
    facts = read_facts(pack, sample.load_file(extent))

    for answer in facts.answers.values():
        party = facts.parties.get(answer.party)
        assert asked_of(pack.questions[answer.question], party, facts), answer


def test_identifiers_pass_their_check_digits(pack, facts):
    checked = [
        normalise(pack.questions[answer.question].identifier, answer.value)
        for answer in facts.answers.values()
        if pack.questions[answer.question].type is AnswerType.IDENTIFIER
        and answer.state is AnswerState.VALUE
    ]
    assert len(checked) > 20


def test_shares_and_contributions_make_the_fund(sample):
    tree = YAML(typ="safe", pure=True).load(sample.load_file("complete").read_text("utf-8"))
    held = [holding for holding in tree["holdings"] if "target" not in holding]
    fund = Decimal(tree["answers"]["capital.fund"])
    nominal = Decimal(tree["answers"]["capital.share_nominal"])

    assert sum(Decimal(holding["contribution"]) for holding in held) == fund
    assert sum(holding["shares"] for holding in held) * nominal == fund
    assert sum(Decimal(holding["percent"]) for holding in held) == 100


def test_nothing_is_called_a_bank(facts):
    names = [str(answer.value).lower() for answer in facts.answers.values()]
    assert not [name for name in names if "зубр" in name and ("банк" in name or "bank" in name)]


def test_every_document_that_the_pack_wants_is_there(facts, written):
    wanted = {
        (each.requirement.id, each.party.id if each.party else None, each.need.kind)
        for each in wanted_documents(facts)
    }

    assert {(each.requirement, each.party, each.kind) for each in written} == wanted
    assert len(wanted) > 50


def test_who_pays_in_money_has_no_valuation(facts):
    kinds = {wanted.need.kind for wanted in wanted_documents(facts)}

    assert "contribution_payment" in kinds
    assert not kinds & {"valuation_report", "valuation_opinion"}


def test_papers_say_that_they_are_samples_and_internal_ones_carry_a_marker(written):
    for each in written:
        if each.path.suffix == ".pdf":
            text = " ".join(page_texts(each.path))
            assert "ОБРАЗЕЦ · УЗОР · SAMPLE" in text
            assert ("INTERNAL-MARKER-" in text) is each.internal
    assert any(each.internal for each in written)
    assert any(each.path.suffix == ".jpg" for each in written)


def test_papers_are_the_same_every_time(sample, written, tmp_path):
    again = sample.documents("complete", tmp_path)

    for first, second in zip(written, again, strict=True):
        assert first.path.read_bytes() == second.path.read_bytes()


def test_started_has_about_half(sample, written, tmp_path):
    started = sample.documents("started", tmp_path)

    assert 10 < len(started) < 0.7 * len(written)
