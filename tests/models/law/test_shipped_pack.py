"""What the shipped pack promises, whatever else its editors change."""

import pytest

from models.domain.basis import MAY_CARRY_A_DUTY, BasisKind, weakest
from models.domain.filing import PaperKind
from models.domain.question import AnswerType
from models.domain.requirement import Force, Track
from models.law import lint
from tests.models.law.conftest import SHIPPED

FILINGS = {
    "jsc.name", "jsc.registration", "jsc.shares", "htp.residency", "nbrb.register", "nbrb.psp",
}  # fmt: skip
GATES = {
    "jsc.registered", "jsc.fund", "htp.resident", "nbrb.entered", "nbrb.financial",
    "nbrb.psp_entered", "nbrb.deposit",
}  # fmt: skip


def test_shipped_pack_is_faultless():
    assert lint(SHIPPED) == ()


@pytest.mark.parametrize("track", Track)
def test_track_has_enough_requirements_in_every_stage(shipped, track):
    requirements = [item for item in shipped.requirements.values() if item.track is track]
    stages = {stage.id for stage in shipped.stages.values() if stage.track is track}

    assert len(requirements) >= 15
    assert {item.stage for item in requirements} == stages


def test_requirements_follow_the_order_of_stages(shipped):
    order = list(shipped.stages)
    places = [order.index(item.stage) for item in shipped.requirements.values()]

    assert places == sorted(places)


def test_filings_and_gates_are_those_agreed(shipped):
    assert set(shipped.filings) == FILINGS
    assert set(shipped.gates) == GATES


def test_only_national_bank_filings_cannot_be_final(shipped):
    waiting = {filing.id for filing in shipped.filings.values() if filing.not_final}

    assert waiting == {"nbrb.register", "nbrb.psp"}


def test_authorities_that_see_ownership_get_it(shipped):
    with_ownership = {
        filing.id
        for filing in shipped.filings.values()
        if PaperKind.OWNERSHIP in {paper.kind for paper in filing.papers}
    }

    assert with_ownership == {"htp.residency", "nbrb.register"}


def test_no_form_claims_to_be_official(shipped):
    assert not any(form.official for form in shipped.forms.values())


def test_duties_rest_on_found_sources(shipped):
    for requirement in shipped.requirements.values():
        if requirement.force is Force.MUST:
            kinds = {basis.kind for basis in requirement.basis if basis.carries_duty}
            assert kinds & MAY_CARRY_A_DUTY, requirement.id


def test_analogy_and_expectation_never_carry_a_duty(shipped):
    weak = {BasisKind.ANALOGY, BasisKind.EXPECTED, BasisKind.RECALLED, BasisKind.RECOMMENDATION}
    for requirement in shipped.requirements.values():
        if weakest(requirement.basis) in weak or requirement.expected:
            assert requirement.force is not Force.MUST, requirement.id


def test_political_criteria_have_no_field(shipped):
    assert not any("T3-016" in item.items for item in shipped.requirements.values())


def test_sensitive_questions_are_those_that_named_forms_demand(shipped):
    """Founder sheets (C, D) and the registration form; questionnaires of the Park (J) and M."""
    sensitive = {question.id for question in shipped.questions.values() if question.sensitive}
    letters = {
        question: {form.letter for form in shipped.forms.values() if question in _asked(form)}
        for question in sensitive
    }

    assert letters.pop("party.bars_absent") <= set("BCD")
    assert letters.pop("party.pep") == {"C"}
    assert all(found and found <= {"J", "M"} for found in letters.values())
    assert all(shipped.questions[question].type is AnswerType.YES_NO for question in sensitive)


def _asked(form):
    return {question for section in form.sections for question in section.questions}


def test_final_filings_hand_in_papers(shipped):
    goes_to = {
        filing
        for requirement in shipped.requirements.values()
        for need in requirement.evidence
        for filing in need.goes_to
    }

    assert goes_to >= {"jsc.name", "jsc.registration", "jsc.shares", "htp.residency"}


def test_base_value_of_the_year(shipped):
    assert shipped.parameters["base.value"].on(shipped.as_of).amount == 45
