"""Papers out for signature, signed copies in the dossier, and a text that changed since."""

import json

import pikepdf
import pypdfium2
import pytest

from models.domain.paper import PaperStage
from models.domain.text import Language
from models.errors import CaseRefused, RequestError
from tests.filing_desk import TODAY, complete, complete_file, shop
from tests.templates.pdfs import picture, text_pdf

__all__ = ["complete", "complete_file", "shop"]  # fixtures

FILING = "jsc.registration"


def order(session, tmp_path, *, draft=False, dated=TODAY):
    return session.dossiers.order(
        FILING, Language.RU, draft=draft, dated=dated, out=tmp_path / "out"
    )


def previews(session, tmp_path):
    return session.dossiers.preview(order(session, tmp_path)).papers


def application(session, tmp_path):
    return next(
        paper
        for paper in previews(session, tmp_path)
        if "application" in paper.id or paper.id.endswith("form.jsc_registration")
    )


@pytest.fixture
def scan(tmp_path):
    def make(pages, name="скан.pdf"):
        file = tmp_path / name
        file.write_bytes(text_pdf("ПОДПИСАНО", pages=pages))
        return file

    return make


def send_and_sign(session, tmp_path, scan):
    paper = application(session, tmp_path)
    session.papers.send([paper], tmp_path / "to sign")
    session.papers.sign(paper.id, scan(paper.pages))
    return paper


def test_a_preview_tells_papers_pages_signers_and_agrees_with_the_build(complete, tmp_path):
    seen = complete.dossiers.preview(order(complete, tmp_path))
    built = complete.dossiers.build(order(complete, tmp_path))

    assert [place.title for place in seen.contents] == [place.title for place in built.contents]
    assert seen.pages == built.pages
    assert [place.first_page for place in seen.contents] == [
        place.first_page for place in built.contents
    ]
    signing = {paper.id: paper.signers for paper in seen.papers}
    assert all(signing.values())
    assert {paper.stage for paper in seen.papers} == {PaperStage.DRAFT}


def test_sending_writes_the_file_to_sign_and_remembers_the_text(complete, tmp_path):
    paper = application(complete, tmp_path)

    complete.papers.send([paper], tmp_path / "to sign")

    (file,) = (tmp_path / "to sign").iterdir()
    with pikepdf.open(file) as pdf:
        assert len(pdf.pages) == paper.pages
    kept = complete.view().state.papers[paper.id]
    assert kept.stage is PaperStage.OUT
    assert kept.text == paper.text
    assert application(complete, tmp_path).stage is PaperStage.OUT
    complete.history.undo()
    assert complete.view().state.papers == {}


def test_a_final_dossier_takes_the_signed_copy_bit_for_bit(complete, tmp_path, scan):
    paper = send_and_sign(complete, tmp_path, scan)

    result = complete.dossiers.build(order(complete, tmp_path))

    place = next(place for place in result.contents if place.number == paper.number)
    assert place.sha256
    with pypdfium2.PdfDocument(result.path) as pdf:
        text = pdf[place.first_page - 1].get_textpage().get_text_range()
    assert "ПОДПИСАНО" in text
    manifest = json.loads((result.path.parent / "manifest.json").read_text("utf-8"))
    line = manifest["contents"][paper.number - 1]
    assert line["signed"] is True
    original = result.path.parent / line["original"]
    assert original.read_bytes() == (tmp_path / "скан.pdf").read_bytes()


def test_a_changed_text_refuses_the_final_dossier_and_shows_the_difference(
    complete, tmp_path, scan
):
    paper = send_and_sign(complete, tmp_path, scan)
    complete.answers.put("company.name_ru", value="Совсем иное название")

    with pytest.raises(CaseRefused) as refusal:
        complete.dossiers.build(order(complete, tmp_path))

    (cause,) = [each for each in refusal.value.causes if each.id == "paper.changed"]
    assert cause.details["paper"] == paper.title
    assert "Совсем иное название" in str(cause.details["places"])
    assert not (tmp_path / "out" / f"{FILING}-ru" / "dossier.pdf").exists()
    assert application(complete, tmp_path).changed is not None


def test_a_draft_shows_the_new_text_instead(complete, tmp_path, scan):
    paper = send_and_sign(complete, tmp_path, scan)
    complete.answers.put("company.name_ru", value="Совсем иное название")

    result = complete.dossiers.build(order(complete, tmp_path, draft=True))

    manifest = json.loads((result.path.parent / "manifest.json").read_text("utf-8"))
    line = next(line for line in manifest["contents"] if line["title"] == paper.title)
    assert line["signed"] is False


def test_what_is_signed_and_unchanged_is_not_sent_again_unless_withdrawn(complete, tmp_path, scan):
    send_and_sign(complete, tmp_path, scan)
    again = application(complete, tmp_path)
    assert again.stage is PaperStage.SIGNED

    with pytest.raises(CaseRefused, match=r"paper\.signed_already"):
        complete.papers.send([again], tmp_path / "to sign")
    complete.papers.withdraw(again.id)

    assert application(complete, tmp_path).stage is PaperStage.DRAFT


def test_a_paper_that_is_not_out_or_a_file_that_cannot_be_used_is_refused(complete, tmp_path, scan):
    paper = application(complete, tmp_path)
    with pytest.raises(RequestError, match=r"paper\.not_out"):
        complete.papers.sign(paper.id, scan(1))
    complete.papers.send([paper], tmp_path / "to sign")
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7\nnothing")

    with pytest.raises(RequestError, match=r"paper\.unusable"):
        complete.papers.sign(paper.id, broken)

    assert complete.view().state.papers[paper.id].signed is None


def test_a_photograph_of_a_signed_paper_serves_too(complete, tmp_path):
    paper = application(complete, tmp_path)
    complete.papers.send([paper], tmp_path / "to sign")
    photo = tmp_path / "фото.jpg"
    photo.write_bytes(picture())

    complete.papers.sign(paper.id, photo)
    result = complete.dossiers.build(order(complete, tmp_path))

    place = next(place for place in result.contents if place.number == paper.number)
    assert place.pages == 1
