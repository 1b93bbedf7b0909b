"""Random small law packs and cases under them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from hypothesis import strategies as st

from models.domain.filing import Edge, Filing, Gate, GateKind
from models.domain.ids import requirement_ref
from models.domain.records import Document, DocumentVersion, Fault, Review, Verification, Work
from models.domain.requirement import EvidenceNeed, Force, QuestionNeed, Track
from models.domain.state import CaseState
from tests.models.domain.strategies import (
    BASE,
    CASE_QUESTIONS,
    EVIDENCE,
    QUESTIONS,
    TODAY,
    answers,
    conditions,
    parties,
    selectors,
)
from tests.models.small_pack import basis, keyed, requirement, text


@st.composite
def _requirement(draw, number, gates, filings):
    for_each = draw(st.none() | selectors())
    asked = QUESTIONS if for_each else CASE_QUESTIONS
    needs = draw(st.lists(st.sampled_from(sorted(asked)), unique=True, max_size=2))
    kinds = draw(st.lists(st.sampled_from(EVIDENCE), unique=True, max_size=2))
    serves = tuple(draw(st.lists(st.sampled_from(filings), unique=True)))
    earlier = [f"r{index}" for index in range(number)]
    return requirement(
        f"r{number}",
        track=draw(st.sampled_from(Track)),
        force=draw(st.sampled_from(Force)),
        filings=serves,
        for_each=for_each,
        applies_when=draw(st.none() | conditions(depth=1, of_party=for_each is not None)),
        questions=tuple(
            QuestionNeed(question=need, optional=draw(st.booleans())) for need in needs
        ),
        evidence=tuple(
            EvidenceNeed(kind=kind, goes_to=serves, optional=draw(st.booleans())) for kind in kinds
        ),
        gates=tuple(draw(st.lists(st.sampled_from(gates), unique=True, max_size=1))),
        depends_on=tuple(draw(st.lists(st.sampled_from(earlier), unique=True)) if earlier else ()),
        expected=draw(st.booleans()),
    )


@st.composite
def packs(draw):
    gates, filings = ("g0", "g1"), ("f0", "f1")
    steps = st.tuples(st.sampled_from(gates), st.sampled_from(filings), st.booleans())
    return replace(
        BASE,
        gates=keyed(
            *(
                Gate(
                    id=gate,
                    title=text(gate),
                    short=text(gate),
                    track=Track.JSC,
                    kind=GateKind.STATUS,
                    opens_when=draw(conditions(depth=1)),
                    basis=basis(),
                )
                for gate in gates
            )
        ),
        filings=keyed(
            *(
                Filing(
                    id=filing,
                    title=text(filing),
                    track=Track.JSC,
                    authority="office",
                    addressee=text("office"),
                    papers=(),
                    basis=basis(),
                )
                for filing in filings
            )
        ),
        edges=tuple(
            Edge(before=before, after=after, firm=firm, basis=basis())
            for before, after, firm in draw(st.lists(steps, max_size=3))
        ),
        requirements=keyed(
            *(
                draw(_requirement(number, gates, filings))
                for number in range(draw(st.sampled_from([2, 3, 1])))
            )
        ),
    )


@st.composite
def _documents(draw, refs):
    version = DocumentVersion(
        sha256="0" * 64,
        name="a.pdf",
        size=1,
        media_type="application/pdf",
        added_at=datetime(2026, 11, 1, tzinfo=UTC),
        added_by="Алеся",
        fault=draw(st.none() | st.sampled_from(Fault)),
    )
    return Document(
        id=draw(st.sampled_from(["D1", "D2", "D3"])),
        title="документ",
        kind=draw(st.sampled_from(EVIDENCE)),
        requirements=tuple(draw(st.lists(st.sampled_from(refs), unique=True, min_size=1))),
        versions=(version,),
        internal=draw(st.booleans()),
        expires=draw(st.none() | st.sampled_from([date(2026, 1, 1), date(2027, 1, 1)])),
    )


@st.composite
def cases(draw):
    """A law pack and a case under it."""
    pack, among = draw(packs()), draw(parties())
    refs = [
        requirement_ref(wanted.id, party)
        for wanted in pack.requirements.values()
        for party in (among if wanted.for_each else [None])
    ]
    documents, work = [], []
    if refs:
        documents = draw(st.lists(_documents(refs), max_size=3))
        work = draw(st.lists(st.sampled_from(refs), unique=True))
    verified = draw(st.lists(st.sampled_from(sorted(pack.requirements)), unique=True))
    state = CaseState(
        answers=draw(answers(among)),
        parties=among,
        documents=keyed(*documents),
        work={
            ref: Work(requirement=ref, review=draw(st.sampled_from(Review)), prepared_by="Алеся")
            for ref in work
        },
        verifications={
            wanted: Verification(requirement=wanted, by="Янка", on=TODAY, edition="2026")
            for wanted in verified
        },
    )
    return pack, state
