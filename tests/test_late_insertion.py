"""What was filed keeps its numbers when something is inserted later."""

import pypdfium2
import pytest

from models.domain.text import Language
from models.errors import RequestError
from tests.filing_desk import TODAY, complete, complete_file, shop
from tests.templates.conftest import page_texts, squeezed
from tests.templates.pdfs import text_pdf

__all__ = ["complete", "complete_file", "shop"]  # fixtures

FILING = "jsc.registration"


def build(session, tmp_path, name="out", language=Language.RU):
    order = session.dossiers.order(FILING, language, draft=False, dated=TODAY, out=tmp_path / name)
    return session.dossiers.build(order)


@pytest.fixture
def filed(complete, tmp_path):
    """Return the dossier that was filed; the next one keeps its numbers."""
    result = build(complete, tmp_path, "filed")
    (submission,) = complete.submissions.freeze(result).ids
    complete.plans.set(FILING, keeps=submission)
    return result


def insert(session, tmp_path, after):
    """Attach a document of two pages, enclosed just behind another one."""
    file = tmp_path / "late.pdf"
    file.write_bytes(text_pdf("ПОЗДНЕЕ", pages=2))
    (late,) = session.evidence.attach("jsc.charter", [file], title="Позднее", kind="charter").ids
    session.plans.set(FILING, order=(*after, late))


def enclosed(result):
    return [place for place in result.contents if len(place.key) == 26]


def labels_of(path):
    document = pypdfium2.PdfDocument(path)
    try:
        return [document.get_page_label(index) for index in range(len(document))]
    finally:
        document.close()


def test_the_same_file_has_the_same_numbers(complete, filed, tmp_path):
    again = build(complete, tmp_path)

    assert [place.labels for place in again.contents] == [place.labels for place in filed.contents]


@pytest.mark.parametrize("language", [Language.RU, Language.BE])
def test_what_is_inserted_bears_letters_and_all_else_its_number(
    complete, filed, tmp_path, language
):
    first, second, *_ = enclosed(filed)
    insert(complete, tmp_path, [first.key])

    again = build(complete, tmp_path, language=language)

    now = {place.key: place for place in again.contents}
    (late,) = [place for place in again.contents if place.title == "Позднее"]
    assert late.label == f"{first.label}A"
    assert late.labels == (f"{first.labels[-1]}A", f"{first.labels[-1]}B")
    for place in filed.contents:
        assert now[place.key].label == place.label
        both = min(place.pages, now[place.key].pages)  # a paper may be shorter in Belarusian
        assert now[place.key].labels[:both] == place.labels[:both]
    assert labels_of(again.path) == [n for place in again.contents for n in place.labels]
    texts = page_texts(again.path)
    assert late.labels[1] in texts[late.first_page].split()
    assert f"{late.labels[0]}–{late.labels[1]}" in squeezed(" ".join(texts))
    assert again.contents.index(now[second.key]) == again.contents.index(late) + 1


def test_what_was_taken_out_is_said_to_be_gone(complete, filed, tmp_path):
    place = next(each for each in enclosed(filed) if each.title != "Позднее")
    complete.evidence.update(place.key, internal=True)
    order = complete.dossiers.order(
        FILING, Language.RU, draft=True, dated=TODAY, out=tmp_path / "draft"
    )

    again = complete.dossiers.build(order)

    text = squeezed(" ".join(page_texts(again.path)))
    assert f"Изъято: № {place.label}" in text
    left = {each.key: each.labels for each in filed.contents if each.key != place.key}
    now = {each.key: each.labels for each in again.contents}
    assert all(now[key][: len(labels)] == labels for key, labels in left.items() if key in now)


def test_numbers_of_another_filing_are_not_kept(complete, filed):
    submission = next(iter(complete.view().state.submissions))

    with pytest.raises(RequestError):
        complete.plans.set("htp.residency", keeps=submission)


def test_a_frozen_file_remembers_its_numbers_for_ever(complete, filed, tmp_path):
    insert(complete, tmp_path, [])
    (submission,) = complete.submissions.freeze(build(complete, tmp_path, "second")).ids

    lines = complete.submissions.build_again(submission, tmp_path / "again")

    assert all(line.ok for line in lines)
