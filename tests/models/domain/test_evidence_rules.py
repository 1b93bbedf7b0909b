"""What a lawyer is told of documents that may be filed all the same."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.evidence_rules import SOON, ends_before, fault, is_about, last_day, remarks
from models.domain.records import Document, DocumentLanguage, DocumentVersion, Remark
from models.domain.requirement import DocumentForm, EvidenceNeed

TODAY = date(2026, 11, 24)
NEED = EvidenceNeed(kind="charter", goes_to=("nbrb.register",))
PAPER = Document(
    id="D1",
    title="Выписка",
    kind="charter",
    requirements=("jsc.charter",),
    versions=(
        DocumentVersion(
            sha256="0" * 64,
            name="a.pdf",
            size=1,
            media_type="application/pdf",
            added_at=datetime(2026, 11, 1, tzinfo=UTC),
            added_by="Алеся",
        ),
    ),
)


def said(need, *documents):
    return [message.id for message in remarks(need, documents, TODAY)]


def test_a_plain_document_calls_for_nothing():
    assert said(NEED, PAPER) == []


@pytest.mark.parametrize(
    ("wanted", "form", "expected"),
    [
        ("notarised", None, ["evidence.form_unsaid"]),
        ("notarised", "copy", ["evidence.form_other"]),
        ("notarised", "notarised", []),
        ("certified", "notarised", []),
        ("copy", "original", []),
        ("copy", "certified", []),
        ("original", "copy", ["evidence.form_other"]),
        ("legalised", "original", ["evidence.form_other"]),
        ("original", "legalised", []),
    ],
)
def test_the_form_is_compared_with_what_is_needed(wanted, form, expected):
    need = replace(NEED, forms=(DocumentForm(wanted),))
    paper = replace(PAPER, form=form and DocumentForm(form))

    assert said(need, paper) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [("ru", False), ("be", False), ("en", True), ("other", True), (None, False)],
)
def test_what_is_written_in_another_language_needs_a_translation(language, expected):
    paper = replace(PAPER, language=language and DocumentLanguage(language))
    translation = replace(PAPER, id="D2", form=DocumentForm.TRANSLATED)

    assert said(NEED, paper) == ["evidence.untranslated"] * expected
    assert said(NEED, paper, translation) == []


def test_where_a_translation_is_asked_for_the_language_must_be_known():
    need = replace(NEED, forms=(DocumentForm.COPY, DocumentForm.TRANSLATED))
    paper = replace(PAPER, form=DocumentForm.COPY)

    assert said(need, paper) == ["evidence.untranslated"]
    assert said(need, replace(paper, language=DocumentLanguage.BE)) == []


def test_what_is_kept_in_the_house_is_not_spoken_of():
    need = replace(NEED, forms=(DocumentForm.ORIGINAL,))

    assert said(need, replace(PAPER, internal=True)) == []


def test_what_was_noticed_in_the_file_is_told():
    version = replace(PAPER.current, remarks=(Remark.SIGNED, Remark.NO_TEXT))

    assert said(NEED, replace(PAPER, versions=(version,))) == ["evidence.remark"] * 2


@given(
    issued=st.dates(date(2025, 1, 1), date(2027, 1, 1)),
    months=st.integers(1, 12),
    expires=st.none() | st.dates(date(2026, 6, 1), date(2027, 12, 31)),
)
def test_a_document_is_spoken_of_in_its_last_days_and_no_longer_serves_after_them(
    issued, months, expires
):
    need = replace(NEED, max_age_months=months)
    paper = replace(PAPER, issued=issued, expires=expires)
    last = last_day(need, paper)

    assert (fault(paper, need, TODAY) is None) == (last >= TODAY)
    assert ("evidence.ends_soon" in said(need, paper)) == (TODAY <= last <= TODAY + SOON)


@given(
    issued=st.none() | st.dates(date(2025, 1, 1), date(2027, 1, 1)),
    expires=st.none() | st.dates(date(2026, 6, 1), date(2027, 12, 31)),
    day=st.none() | st.dates(date(2026, 11, 1), date(2027, 12, 31)),
)
def test_what_is_good_today_and_not_on_the_planned_day_is_told(issued, expires, day):
    need = replace(NEED, max_age_months=6)
    paper = replace(PAPER, issued=issued, expires=expires)
    told = ends_before(need, paper, TODAY, day)

    if issued and day and day >= TODAY:
        turns_bad = not fault(paper, need, TODAY) and fault(paper, need, day)
        assert (told is not None) == bool(turns_bad)
    assert told is None or is_about(told, paper)


def test_documents_of_one_title_are_told_apart():
    other = replace(PAPER, id="D2", expires=date(2026, 11, 1))

    wrong = fault(other, NEED, TODAY)

    assert is_about(wrong, other)
    assert not is_about(wrong, PAPER)
