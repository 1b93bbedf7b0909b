"""The demonstration applicant ready to file, and what happens when anything is taken away."""

import pytest

from models.domain.text import Language
from models.errors import CaseRefused
from models.services.ports import SampleExtent
from tests.filing_desk import TODAY, complete, complete_file, final_filings, shop

__all__ = ["complete", "complete_file", "shop"]  # fixtures


def order(session, filing, tmp_path):
    return session.dossiers.order(
        filing.id, Language.RU, draft=False, dated=TODAY, out=tmp_path / "out"
    )


def test_every_filing_the_pack_lets_be_final_is_built_without_draft(complete, tmp_path):
    filings = final_filings(complete)

    for filing in filings:
        result = complete.dossiers.build(order(complete, filing, tmp_path))
        assert result.path.is_file()
        assert result.pages > len(result.contents)
    assert len(filings) >= 4


def test_filings_without_an_issued_act_are_refused_with_the_reason(complete, tmp_path):
    for filing in complete.view().pack.filings.values():
        if filing.not_final:
            with pytest.raises(CaseRefused) as refused:
                order(complete, filing, tmp_path)
            assert "gap.not_final" in [cause.id for cause in refused.value.causes]


def test_taking_away_any_needed_answer_refuses_and_names_it(complete, tmp_path):
    checked = 0
    for filing in final_filings(complete):
        for key in needed_answers(complete, filing):
            question, party = split(key)
            complete.answers.clear(question, party=party)
            with pytest.raises(CaseRefused) as refused:
                order(complete, filing, tmp_path)
            title = complete.view().pack.questions[question].title
            assert title in set(texts(refused.value.causes)), (filing.id, key)
            complete.history.undo()
            checked += 1
    assert checked > 50


def test_taking_away_any_needed_document_refuses_and_names_it(complete, tmp_path):
    checked = 0
    for filing in final_filings(complete):
        for documents, need in needed_documents(complete, filing):
            for document in documents:
                complete.evidence.remove(document)
            with pytest.raises(CaseRefused) as refused:
                order(complete, filing, tmp_path)
            title = complete.view().pack.evidence[need].title
            assert title in set(texts(refused.value.causes)), (filing.id, need)
            for _ in documents:
                complete.history.undo()
            checked += 1
    assert checked > 15


def test_a_started_case_is_half_way(shop, tmp_path):
    with shop.create_sample(tmp_path / "a.dopusk", SampleExtent.STARTED, who="Алеся") as session:
        measures = session.view().readiness.measures

        assert 20 < measures.filled.percent < 90
        assert 10 < measures.evidenced.percent < 90
        assert session.view().readiness.steps


def needed_answers(session, filing):
    readiness = session.view().readiness
    return [
        slot.key
        for ref in readiness.filings[filing.id].items
        for slot in readiness.items[ref].questions
        if binding(readiness.items[ref]) and not slot.need.optional
    ]


def needed_documents(session, filing):
    readiness = session.view().readiness
    return [
        ([document.id for document in slot.documents], slot.need.kind)
        for ref in readiness.filings[filing.id].items
        for slot in readiness.items[ref].evidence
        if binding(readiness.items[ref]) and not slot.need.optional
    ]


def binding(item):
    return item.requirement.force == "must" and item.applies.truth == "true"


def split(key):
    from models.domain.ids import split_answer_key

    return split_answer_key(key)


def texts(messages):
    """Yield every detail of messages, however deep."""
    for said in messages:
        for detail in said.details.values():
            if hasattr(detail, "details"):
                yield from texts([detail])
            elif not isinstance(detail, list | tuple):
                yield detail


def test_a_dossier_is_judged_on_its_own_date(complete, tmp_path):
    """An extract that is good today may be too old on the planned day of filing."""
    later = TODAY.replace(year=TODAY.year + 2)

    with pytest.raises(CaseRefused) as refused:
        complete.dossiers.order(
            "jsc.registration", Language.RU, draft=False, dated=later, out=tmp_path
        )

    assert "evidence.too_old" in {
        detail.id
        for cause in refused.value.causes
        for detail in cause.details.values()
        if hasattr(detail, "id")
    }
