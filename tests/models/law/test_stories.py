"""Ten founders' stories: the shipped pack asks of them what the research says applies to them.

The stories were written from the research before the pack was; they judge the pack, so a mismatch
is mended in the pack.
"""

from dataclasses import replace
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from models.domain.condition import PartyKind
from models.domain.engine import derive
from models.domain.readiness import Truth
from models.domain.records import Party
from models.domain.state import CaseState
from tests.models.law.applying import TODAY, applies, facts_of

STORIES = sorted((Path(__file__).parent / "stories").glob("*.yaml"))
CLOSING = ("founders", "officers", "owners", "representatives")
OFFICERS = (
    "head",
    "chief_accountant",
    "technical_director",
    "risk_manager",
    "compliance_officer",
    "aml_officer",
    "board_member",
)
OF_THE_CASE = {
    "form": "company.form",
    "name_restricted": "company.name_restricted",
    "registration_channel": "registration.channel",
    "shares_channel": "shares.channel",
    "charter_changed": "company.charter_changed",
    "egr_extract_asked": "company.egr_extract_asked",
    "seal": "company.seal",
    "token_business": "htp.token_business",
    "token_resident": "htp.token_resident",
    "bank_group": "htp.bank_group",
    "foreign_staff": "htp.foreign_staff",
}
CORPORATE_THRESHOLD = 5


@pytest.fixture(params=STORIES, ids=lambda path: path.stem)
def story(request):
    return YAML(typ="safe").load(request.param)


@pytest.fixture
def facts(shipped, story):
    told = story["facts"]
    parties, answers = people_of(told)
    for fact, question in OF_THE_CASE.items():
        answers[question, None] = told[fact]
    for role in CLOSING:
        answers[f"{role}.complete", None] = True
    answers["capital.fund", None] = str(told["fund"])
    answers["nbrb.clients", None] = tuple(told["clients"])
    answers["capital.noncash", None] = any(
        founder["contribution"] != "cash" for founder in told["founders"]
    )
    return facts_of(shipped, answers, parties)


def people_of(told):
    """Return the parties of a story and what is known of each of them."""
    answers = {}
    parties = []

    def add(name, kind, country, *roles):
        party = Party(id=f"01J{len(parties):023}", kind=PartyKind(kind), name=name, roles=roles)
        parties.append(party)
        question = "party.citizenship" if kind == "person" else "party.country"
        answers[question, party.id] = country
        return party.id

    for number, founder in enumerate(told["founders"], start=1):
        party = add(f"Founder {number}", founder["kind"], founder["country"], "founder")
        answers["party.contribution_kind", party] = founder["contribution"]
        answers["party.holds_five_percent", party] = founder["share"] >= CORPORATE_THRESHOLD
        if founder["legalisation"] != "none":
            answers["party.legalisation", party] = founder["legalisation"]
    for role in OFFICERS:
        add(role, "person", "BY", role)
    add("Owner", "person", told["founders"][0]["country"], "beneficial_owner", "owner")
    if told["representative"]:
        add("Representative", "person", "BY", "representative")
    return parties, answers


@pytest.fixture
def asked(shipped):
    """Return the requirements that rest on each item of the research."""
    found = {}
    for requirement in shipped.requirements.values():
        for item in requirement.items:
            found.setdefault(item, []).append(requirement)
    return found


def test_what_applies_is_what_the_research_says(shipped, story, facts, asked):
    told = {
        item
        for note in shipped.notes.values()
        if not note.comparator
        for item in note.items
        if item.startswith("T")
    }
    wanted = {
        item
        for item, requirements in asked.items()
        for requirement in requirements
        if item.startswith("T") and applies(requirement, facts).truth is Truth.TRUE
    }

    assert sorted(wanted | told) == sorted(story["applies"])


def test_the_engine_lists_the_same_requirements(shipped, facts):
    state = CaseState(answers=facts.answers, parties=facts.parties)
    items = derive(shipped, state, TODAY).items.values()

    listed = {item.requirement.id for item in items if item.applies.truth is Truth.TRUE}
    asked = {
        requirement.id
        for requirement in shipped.requirements.values()
        if applies(requirement, facts).truth is Truth.TRUE
    }
    assert listed == asked


def test_nothing_stays_unknown(shipped, facts):
    missing = {
        requirement.id: verdict.because
        for requirement in shipped.requirements.values()
        if (verdict := applies(requirement, facts)).truth is Truth.UNKNOWN
    }

    assert missing == {}


def test_what_does_not_apply_says_why(shipped, story, facts, asked):
    comparators = {
        item for note in shipped.notes.values() if note.comparator for item in note.items
    }
    for item in set(story["does_not_apply"]) - comparators:
        assert asked.get(item), f"{item} has no requirement"
        for requirement in asked[item]:
            verdict = applies(requirement, facts)
            assert verdict.truth is Truth.FALSE, (item, requirement.id)
            assert set(verdict.because) <= set(facts.answers), (item, requirement.id)
            assert verdict.because or _parties_decide(requirement, facts), (item, requirement.id)


def _parties_decide(requirement, facts):
    """Return whether no answer is needed: two founders are not one, whatever is answered."""
    return applies(requirement, replace(facts, answers={})).truth is Truth.FALSE


def test_the_story_gives_a_reason_for_all_that_depends(story):
    assert set(story["does_not_apply"]) <= set(story["because"])
    assert set(story["applies"]).isdisjoint(story["does_not_apply"])
