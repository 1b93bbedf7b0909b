"""A pack compiles to what its files say."""

import subprocess
import sys
from datetime import date
from decimal import Decimal

from models.domain.canonical import canonical_bytes, from_canonical
from models.domain.condition import Condition, Op, PartyKind, Selector
from models.domain.law_pack import LawPack
from models.domain.requirement import Track
from models.law import read_pack
from tests.models.law.conftest import SHIPPED


def test_condition_compiles_to_its_tree(small):
    requirement = read_pack(small).requirements["jsc.charter"]

    founder = Selector(
        role="founder", where=Condition(op=Op.ONE_OF, question="party.country", values=("BY",))
    )
    assert requirement.applies_when == Condition(
        op=Op.ANY,
        parts=(
            Condition(op=Op.COUNT_AT_LEAST, values=("2",), selector=Selector(role="founder")),
            Condition(op=Op.ANY_PARTY, selector=founder),
        ),
    )


def test_gate_compares_with_parameter_and_date(small):
    opens_when = read_pack(small).gates["jsc.fund"].opens_when

    enough, not_open, in_time = opens_when.parts
    assert (enough.op, enough.parameter) == (Op.AT_LEAST, "fund.minimum")
    assert not_open.op is Op.NOT
    assert (in_time.op, in_time.values) == (Op.AT_MOST, ("2030-01-01",))


def test_needs_keep_order_and_options(small):
    requirement = read_pack(small).requirements["jsc.charter"]

    assert [(need.question, need.optional) for need in requirement.questions] == [
        ("company.form", False),
        ("company.registered_on", True),
    ]
    assert requirement.evidence[0].goes_to == ("jsc.registration",)
    assert requirement.term.en == "Duty"
    assert requirement.track is Track.JSC


def test_figures_and_party_kinds_compile(small):
    pack = read_pack(small)

    assert pack.parameters["fund.minimum"].on(date(2026, 11, 23)).amount == Decimal(20_000_000)
    assert pack.questions["party.pep"].party_kind is PartyKind.PERSON
    assert pack.filings["jsc.registration"].papers[1].form == "form.one"
    assert pack.edges[0].firm


def test_small_pack_survives_its_canonical_form(small):
    pack = read_pack(small)

    assert from_canonical(canonical_bytes(pack), LawPack) == pack


def test_shipped_pack_survives_its_canonical_form(shipped):
    assert from_canonical(canonical_bytes(shipped), LawPack) == shipped


def test_sections_keep_the_order_of_the_files(shipped):
    assert list(shipped.stages)[:2] == ["jsc.form", "jsc.name"]


def test_importing_the_package_loads_no_library():
    code = "import sys, models.law; print({'pydantic', 'ruamel.yaml'} & set(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=SHIPPED.parents[1],
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.strip() == "set()"
