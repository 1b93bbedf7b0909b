"""Rules about what belongs where and what comes before what."""

from __future__ import annotations

from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING

from models.domain.requirement import Track
from models.errors import message
from models.law.schema import QuestionRef, walk
from models.law.sections import FilingBody, QuestionBody, RequirementBody, StageBody

if TYPE_CHECKING:
    from collections.abc import Iterator

    from models.law.faults import PackFault
    from models.law.reading import Draft


def stages_belong_to_the_track(draft: Draft) -> Iterator[PackFault]:
    """The first part of an id is its track, and a requirement's stage is of that track."""
    stages = draft.of("stages", StageBody)
    for section in ("requirements", "gates", "filings"):
        for entry in draft.entries[section].values():
            if entry.id.partition(".")[0] not in set(Track):
                yield entry.fault((), message("law.no_such_track", id=entry.id))
    for entry in draft.of("requirements", RequirementBody).values():
        stage = stages.get(entry.body.stage)
        if stage and entry.id.partition(".")[0] != stage.body.track:
            said = message("law.stage_of_another_track", id=entry.id, stage=stage.id)
            yield entry.fault(("stage",), said)


def papers_go_where_the_requirement_serves(draft: Draft) -> Iterator[PackFault]:
    """A document goes only to filings that its requirement serves."""
    for entry in draft.of("requirements", RequirementBody).values():
        for at, need in enumerate(entry.body.evidence):
            for filing in need.goes_to:
                if filing not in entry.body.filings:
                    said = message("law.goes_elsewhere", id=entry.id, filing=str(filing))
                    yield entry.fault(("evidence", at, "goes_to"), said)


def nothing_waits_for_itself(draft: Draft) -> Iterator[PackFault]:
    """Neither requirements nor gates and filings depend on themselves in a circle."""
    requirements = draft.of("requirements", RequirementBody)
    needs = {
        name: [str(other) for other in entry.body.depends_on]
        for name, entry in requirements.items()
    }
    if circle := _circle(needs):
        entry = requirements[circle[0]]
        yield entry.fault(("depends_on",), message("law.circle", ids=circle))
    if circle := _circle(_steps(draft)):
        for edge in draft.edges:
            if edge.body.after in circle and edge.body.before in circle:
                yield edge.fault((), message("law.circle", ids=circle))
                return


def no_question_decides_whether_it_is_asked(draft: Draft) -> Iterator[PackFault]:
    """Whether a party is asked a question never rests on that question, at first or second hand."""
    questions = draft.of("questions", QuestionBody)
    needs = {
        name: [str(part) for _, part in walk(entry.body.for_each) if isinstance(part, QuestionRef)]
        for name, entry in questions.items()
    }
    if circle := _circle(needs):
        yield questions[circle[0]].fault(("for_each",), message("law.circle", ids=circle))


def _steps(draft: Draft) -> dict[str, list[str]]:
    """Return what each gate or filing waits for; a filing opens its gate."""
    steps: dict[str, list[str]] = {}
    for edge in draft.edges:
        steps.setdefault(edge.body.after, []).append(edge.body.before)
    for entry in draft.of("filings", FilingBody).values():
        if entry.body.opens:
            steps.setdefault(str(entry.body.opens), []).append(entry.id)
    return steps


def _circle(needs: dict[str, list[str]]) -> tuple[str, ...]:
    try:
        TopologicalSorter(needs).prepare()
    except CycleError as error:
        return tuple(error.args[1])
    return ()
