"""Cases made by hand for single rules, and what the random ones are run with."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import HealthCheck, settings

from models.domain.evaluation import Facts
from models.domain.records import Answer, AnswerState, Document, DocumentVersion
from tests.models.domain.strategies import TODAY
from tests.models.small_pack import small_pack

some_cases = settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow], deadline=None)


def given_answers(**values):
    return {
        name.replace("_", "."): Answer(
            question=name.replace("_", "."), state=AnswerState.VALUE, value=value
        )
        for name, value in values.items()
    }


def one_filing():
    return replace(small_pack().filings["htp.residency"], id="f0")


def a_document(fault=None, **more):
    version = DocumentVersion(
        sha256="0" * 64,
        name="a.pdf",
        size=1,
        media_type="application/pdf",
        added_at=datetime(2026, 2, 1, tzinfo=UTC),
        added_by="Алеся",
        fault=fault,
    )
    return Document(
        id="D1",
        title="выпіска",
        kind="extract",
        requirements=("r",),
        versions=(version,),
        **more,
    )


def facts_of(pack, state):
    return Facts(pack=pack, answers=state.answers, parties=state.parties, today=TODAY)


def outline(readiness):
    """What must not depend on any order, comparable."""
    return (
        {
            ref: (item.applies.truth, item.mark, item.complete)
            for ref, item in readiness.items.items()
        },
        {gate: status.is_open for gate, status in readiness.gates.items()},
        {filing: _outline_of(status) for filing, status in readiness.filings.items()},
        readiness.measures,
        readiness.tracks,
        Counter((step.opens, step.ref) for step in readiness.steps if step.ref),
        {step.key for step in readiness.steps if step.key},
    )


def _outline_of(status):
    gaps = Counter((gap.message.id, gap.blocks, gap.ref) for gap in status.gaps)
    return status.ready, set(status.items), status.waits_for, gaps, status.measures
