"""What an authority will get, at a glance: unsigned, changed, expired, left out, unverified."""

from datetime import date, timedelta

from models.domain.contents import ContentState
from models.domain.text import Language
from tests.filing_desk import TODAY, complete, complete_file, shop
from tests.templates.pdfs import text_pdf

__all__ = ["complete", "complete_file", "shop"]  # fixtures

FILING = "jsc.registration"


def seen(session):
    return session.dossiers.preview(session.dossiers.order_to_look(FILING, Language.RU))


def test_lines_tell_everything_in_order_and_the_sums_agree(complete):
    preview = seen(complete)
    glance = preview.glance

    assert [line.number for line in preview.lines] == [each.label for each in preview.contents]
    assert glance.pages == preview.pages == glance.sheets
    assert preview.lines[-1].span.rpartition("–")[2] == str(preview.pages)
    assert glance.papers + glance.documents == len(preview.lines)
    assert glance.papers == len(preview.papers)
    assert glance.unsigned == sum(bool(paper.signers) for paper in preview.papers)
    assert (glance.missing, glance.expired, glance.changed) == (0, 0, 0)


def test_a_document_that_ends_before_the_planned_day_is_told(complete):
    document = next(line.document for line in seen(complete).lines if line.document)
    complete.evidence.update(document, expires=TODAY + timedelta(days=10))
    assert seen(complete).glance.expiring == 0

    complete.plans.set(FILING, day=TODAY + timedelta(days=20))
    preview = seen(complete)
    line = next(line for line in preview.lines if line.document == document)
    assert preview.glance.expiring == 1
    assert line.state is ContentState.EXPIRES
    assert line.remark.id == "contents.expires"

    complete.evidence.update(document, expires=date(2026, 1, 1))
    assert seen(complete).glance.expired == 1


def test_an_internal_document_is_named_as_left_out(complete):
    before = seen(complete)
    document = next(line.document for line in before.lines if line.document)
    title = complete.view().state.documents[document].title

    complete.evidence.update(document, internal=True)
    after = seen(complete)

    assert after.glance.documents == before.glance.documents - 1
    assert [said.details["document"] for said in after.glance.left_out] == [title]


def test_a_signed_paper_whose_text_changed_shows_both_texts(complete, tmp_path):
    paper = next(paper for paper in seen(complete).papers if "form.jsc_registration" in paper.id)
    complete.papers.send([paper], tmp_path)
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(text_pdf())
    complete.papers.sign(paper.id, scan)
    assert seen(complete).glance.changed == 0

    complete.answers.put("company.name_ru", value="Совсем иное название")
    preview = seen(complete)
    changed = next(each for each in preview.papers if each.id == paper.id)

    assert preview.glance.changed == 1
    assert changed.sent_text == paper.text != changed.text


def test_provisions_nobody_verified_are_counted_once_each(complete):
    first, *rest = seen(complete).glance.unverified

    complete.work.verify(first, edition="x")

    assert list(seen(complete).glance.unverified) == rest
