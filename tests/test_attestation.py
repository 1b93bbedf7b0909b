"""The closing attestation names what in a file is a plan, and where it stands."""

import pytest

from models.domain.text import Language
from tests.filing_desk import TODAY, complete, complete_file, shop

__all__ = ["complete", "complete_file", "shop"]  # fixtures

FILING = "htp.residency"


def preview(session, tmp_path, language=Language.RU):
    order = session.dossiers.order(FILING, language, draft=True, dated=TODAY, out=tmp_path / "out")
    return session.dossiers.preview(order)


def attestation(seen):
    return next(paper for paper in seen.papers if paper.id.endswith("attestation"))


def test_every_filing_closes_with_an_attestation_before_the_inventory(complete):
    for filing in complete.view().pack.filings.values():
        assert [paper.kind.value for paper in filing.papers][-2:] == ["attestation", "inventory"]


def test_an_enclosed_plan_is_named_with_its_number(complete, tmp_path):
    seen = preview(complete, tmp_path)
    (project,) = [place for place in seen.contents if place.title == "Бизнес-проект"]

    text = attestation(seen).text

    assert "Бизнес-проект (документ в целом)" in text
    assert f"документ № {project.number} по описи: Бизнес-проект" in text


def test_an_answer_about_the_future_is_listed_until_it_is_taken_back(complete, tmp_path):
    (document,) = [
        each for each in complete.view().state.documents.values() if each.kind == "business_project"
    ]
    complete.evidence.remove(document.id)  # the form that drafts it is printed again
    complete.answers.put("htp.plan", value="Запуск в июне 2027 года. " * 20)
    order = complete.dossiers.order(
        FILING, Language.RU, draft=True, dated=TODAY, out=tmp_path / "out"
    )

    from templates.dossier.papers import PaperWriter
    from templates.layout.typesetter import Typesetter

    papers = PaperWriter(order, Typesetter(Language.RU, draft=True)).write([])
    (told,) = [
        drawn.text
        for listed, drawn in zip(papers.contents, papers.drawn, strict=True)
        if listed.kind and listed.kind.value == "attestation"
    ]

    line = next(part for part in told if "Запуск в июне 2027" in part)
    assert line.endswith("…")
    assert len(line) < 260


@pytest.mark.parametrize("language", list(Language))
def test_the_applicant_signs_it(complete, tmp_path, language):
    assert attestation(preview(complete, tmp_path, language)).signers
