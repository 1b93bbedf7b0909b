"""Making cases and giving them out."""

import json

import docx
import pytest

from models.services.workspace import Workspace
from tests.templates.office import all_text


def test_new_calls_a_case_like_its_file(dopusk, tmp_path):
    said = dopusk("new", tmp_path / "zubr.dopusk", "--json")

    assert said.code == 0
    assert said.json["case"]["title"] == "zubr"
    assert (tmp_path / "zubr.dopusk").is_file()


def test_new_takes_a_title(dopusk, tmp_path):
    said = dopusk("new", tmp_path / "a.dopusk", "--title", "ЗАО «Зубр»")

    assert "ЗАО «Зубр»" in said.out


def test_new_never_overwrites(dopusk, case):
    before = case.read_bytes()

    said = dopusk("new", case)

    assert said.code == 2
    assert case.read_bytes() == before


def test_new_refuses_a_blank_title(dopusk, tmp_path):
    assert dopusk("new", tmp_path / "a.dopusk", "--title", " ").code == 2
    assert not (tmp_path / "a.dopusk").exists()


def test_new_refuses_a_title_for_the_demonstration_case(dopusk, tmp_path):
    said = dopusk("new", tmp_path / "a.dopusk", "--sample", "--title", "x")

    assert said.code == 2
    assert "--sample" in said.err


@pytest.mark.parametrize(
    ("words", "extent"),
    [
        (["--sample", "{case}"], "started"),
        (["{case}", "--sample"], "started"),
        (["{case}", "--sample", "complete"], "complete"),
        (["--sample=complete", "{case}"], "complete"),
        (["--sample", "--json", "{case}"], "started"),
    ],
)
def test_sample_may_stand_with_and_without_its_extent(dopusk, monkeypatch, tmp_path, words, extent):
    wanted = []

    def create_sample(self, path, extent, *, who):
        wanted.append(extent)
        return self.create(path, title="sample", who=who, sample=True)

    monkeypatch.setattr(Workspace, "create_sample", create_sample)
    said = dopusk("new", *(word.format(case=tmp_path / "a.dopusk") for word in words))

    assert said.code == 0
    assert wanted == [extent]


def test_export_writes_the_case_as_json(dopusk, case, tmp_path):
    dopusk("set", case, "company.name_ru", "ЗАО «Зубр»")
    out = tmp_path / "case.json"

    said = dopusk("export", case, "--format", "json", "--out", out)

    assert said.code == 0
    assert "ЗАО «Зубр»" in json.dumps(json.loads(out.read_text("utf-8")), ensure_ascii=False)


def test_export_keeps_sensitive_answers_in_the_case(dopusk, with_founders, tmp_path):
    dopusk("set", with_founders, "party.convictions@Beaver Ltd", "yes")
    dopusk("export", with_founders, "--out", tmp_path / "case.json")

    assert "convictions" not in (tmp_path / "case.json").read_text("utf-8")


def test_export_replaces_an_earlier_one(dopusk, case, tmp_path):
    out = tmp_path / "case.json"
    dopusk("export", case, "--out", out)

    assert dopusk("export", case, "--out", out).code == 0
    assert sorted(tmp_path.glob(".case*")) == []


def test_export_never_overwrites_a_case(dopusk, case):
    before = case.read_bytes()

    said = dopusk("export", case, "--out", case)

    assert said.code == 2
    assert case.read_bytes() == before


def test_export_into_a_missing_folder_is_a_trouble_of_storage(dopusk, case, tmp_path):
    said = dopusk("export", case, "--out", tmp_path / "no" / "case.json")

    assert said.code == 3
    assert "Traceback" not in said.err


@pytest.mark.parametrize("form", ["xlsx", "docx"])
def test_export_writes_a_spreadsheet_and_a_report_without_sensitive_answers(
    dopusk, with_founders, tmp_path, form
):
    dopusk("set", with_founders, "company.name_ru", "ЗАО «Зубр»")
    dopusk("set", with_founders, "party.convictions@Beaver Ltd", "yes")
    out = tmp_path / f"case.{form}"

    said = dopusk("export", with_founders, "--format", form, "--out", out, "--lang", "be")

    assert (said.code, said.err) == (0, "")
    told = all_text(out)
    assert "convictions" not in told
    assert {"xlsx": "Beaver Ltd", "docx": "Справаздача аб стане справы"}[form] in told
    before = out.read_bytes()
    assert dopusk("export", with_founders, "--format", form, "--out", out, "--lang", "be").code == 0
    assert out.read_bytes() == before
    assert sorted(tmp_path.glob(".case*")) == []


@pytest.mark.parametrize("form", ["xlsx", "docx"])
@pytest.mark.parametrize("content", [b"mine", b"{", b"PK\x03\x04rubbish"])
def test_export_leaves_the_work_of_others_alone(dopusk, case, tmp_path, form, content):
    out = tmp_path / f"mine.{form}"
    out.write_bytes(content)

    assert dopusk("export", case, "--format", form, "--out", out).code == 2
    assert out.read_bytes() == content


def test_export_leaves_a_document_of_another_program_alone(dopusk, case, tmp_path):
    out = tmp_path / "mine.docx"
    docx.Document().save(str(out))
    before = out.read_bytes()

    assert dopusk("export", case, "--format", "docx", "--out", out).code == 2
    assert out.read_bytes() == before


@pytest.mark.parametrize("form", ["xlsx", "docx"])
def test_an_export_that_cannot_be_written_is_a_trouble_of_storage(dopusk, case, tmp_path, form):
    said = dopusk("export", case, "--format", form, "--out", tmp_path / "no" / f"case.{form}")

    assert said.code == 3
    assert "Traceback" not in said.err
