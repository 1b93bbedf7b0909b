"""Converting a kept document, choosing its pages, turning them; scans as one document."""

import json
import os

import pytest
from PIL import Image

from tests.office_files import docx, stand_in


@pytest.fixture
def documents(dopusk, tmp_path):
    """Return a reader of the documents a case holds, by title."""

    def read(case):
        out = tmp_path / "export.json"
        assert dopusk("export", case, "--out", out).code == 0
        found = json.loads(out.read_text("utf-8"))["documents"]
        out.unlink()
        return {each["title"]: each["versions"][-1] for each in found.values()}

    return read


@pytest.fixture
def office(dopusk, case, tmp_path, monkeypatch):
    """A case with a document of an office program, and something like LibreOffice on the path."""
    monkeypatch.setenv("PATH", str(stand_in(tmp_path, pages=9).parent), prepend=os.pathsep)
    said = dopusk("attach", case, "jsc.charter", docx(tmp_path / "Устав.docx"))
    assert said.code == 0
    assert "office program" in said.out
    return case


def test_what_waits_is_converted(dopusk, office, documents):
    said = dopusk("convert", office)

    assert said.code == 0
    assert documents(office)["Устав"]["rendition"]["pages"] == 9
    assert dopusk("convert", office).out.strip() == "No file waits to be converted."


def test_a_document_is_named_by_its_title(dopusk, office, documents):
    assert dopusk("convert", office, "Устав").code == 0
    assert documents(office)["Устав"]["fault"] is None

    said = dopusk("convert", office, "Никакой")
    assert said.code == 2
    assert "Устав" in said.err


def test_in_an_encrypted_case_somebody_must_agree(dopusk, office, documents, phrase):
    phrase(new="зубр у пушчы 7")
    assert dopusk("passphrase", office, "--set").code == 0
    phrase(present="зубр у пушчы 7")

    said = dopusk("convert", office)
    assert said.code == 2
    assert "--yes" in said.err
    assert documents(office)["Устав"]["rendition"] is None

    assert dopusk("convert", office, "--yes").code == 0
    assert documents(office)["Устав"]["rendition"] is not None


def test_pages_are_chosen_and_turned(dopusk, office, documents):
    dopusk("convert", office)

    assert dopusk("pages", office, "Устав", "3-7, 9").code == 0
    assert dopusk("turn", office, "Устав", "3-4", "90").code == 0
    version = documents(office)["Устав"]
    assert version["excerpt"] == [{"first": 3, "last": 7}, {"first": 9, "last": 9}]
    assert version["turns"] == [{"page": 3, "degrees": 90}, {"page": 4, "degrees": 90}]

    assert dopusk("pages", office, "Устав", "--all").code == 0
    assert dopusk("turn", office, "Устав", "1-9", "0").code == 0
    version = documents(office)["Устав"]
    assert (version["excerpt"], version["turns"]) == ([], [])


@pytest.mark.parametrize(
    "words",
    [
        ("pages", "Устав", "7-3"),
        ("pages", "Устав", "10"),
        ("pages", "Устав"),
        ("pages", "Устав", "3", "--all"),
        ("turn", "Устав", "1", "45"),
    ],
)
def test_pages_that_are_none_are_refused(dopusk, office, words):
    dopusk("convert", office)
    name, *rest = words

    assert dopusk(name, office, *rest).code == 2


def test_a_folder_of_scans_becomes_one_document_in_the_order_of_their_numbers(
    dopusk, case, documents, tmp_path
):
    folder = tmp_path / "Скан устава"
    folder.mkdir()
    for number in (10, 2, 1):
        Image.new("RGB", (100, 200 + number)).save(folder / f"стр {number}.png")
    (folder / "Thumbs.db").write_bytes(b"x")

    assert dopusk("attach", case, "jsc.charter", folder, "--as-one").code == 0

    version = documents(case)["Скан устава"]
    assert (version["name"], version["pages"]) == ("Скан устава.pdf", 3)


def test_what_is_no_picture_is_named_and_nothing_is_kept(dopusk, case, documents, pdf, tmp_path):
    picture = tmp_path / "a.png"
    Image.new("RGB", (10, 10)).save(picture)

    said = dopusk("attach", case, "jsc.charter", picture, pdf, "--as-one")

    assert said.code == 2
    assert "charter.pdf" in said.err
    assert documents(case) == {}


def test_a_case_is_converted_from_the_folder_it_lies_in(dopusk, office, documents, monkeypatch):
    monkeypatch.chdir(office.parent)

    assert dopusk("convert", office.name).code == 0
    assert documents(office)["Устав"]["rendition"] is not None


def test_what_fails_is_named_and_the_others_are_converted(dopusk, office, documents, tmp_path):
    dopusk("attach", office, "jsc.charter", docx(tmp_path / "Плохой.docx"))
    broken = (tmp_path / "Плохой.docx").read_bytes()
    stand_in(
        tmp_path,
        does=f"""
if source.read_bytes() == {broken!r}: sys.exit(3)
import pikepdf
with pikepdf.new() as pdf:
    pdf.add_blank_page()
    pdf.save(out / (source.stem + ".pdf"))
""",
    )
    dopusk("attach", office, "jsc.charter", docx(tmp_path / "Хороший.docx", "другой текст"))

    said = dopusk("convert", office, "Плохой", "Хороший")

    assert said.code == 2
    assert "Плохой" in said.err
    assert documents(office)["Хороший"]["rendition"]["pages"] == 1
