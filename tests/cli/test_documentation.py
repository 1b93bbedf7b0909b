"""docs/cli.md is true: every command has a section, every JSON shape is the one we print."""

import json
import os
import re
from pathlib import Path

import pytest

from tests.cli.test_manners import ALL
from tests.office_files import docx, stand_in
from tests.templates.pdfs import text_pdf

DOCUMENT = (Path(__file__).parents[2] / "docs" / "cli.md").read_text("utf-8")
EXAMPLES = {
    name: json.loads(body)
    for name, body in re.findall(r"^```json (\w+)\n(.*?)^```", DOCUMENT, re.DOTALL | re.MULTILINE)
}
FREE = {"entry", "items", "basis"}
"""Mappings whose keys are data."""


def _assert_same_shape(said, shown, where="$"):
    if isinstance(shown, dict):
        assert isinstance(said, dict), where
        assert set(said) == set(shown), where
        for key in shown.keys() - FREE:
            _assert_same_shape(said[key], shown[key], f"{where}.{key}")
    elif isinstance(shown, list):
        assert isinstance(said, list), where
        for each in said:
            _assert_same_shape(each, shown[0] if shown else each, f"{where}[]")
    elif said is not None and shown is not None:
        assert type(said) is type(shown), where


LINES = {
    "error": "status zubr.dopusk",
    "new": "new {new}",
    "set": "set {case} company.form zao",
    "convert": "convert {office}",
    "status": "status {case}",
    "next": "next {case}",
    "check": "check {bad}",
    "find": "find {found} charter",
    "journal": "journal {bad}",
    "export": "export {case} --out {new}",
    "planned": "plan {case} --filing jsc.registration --day 2026-12-01 --separators",
    "build": "build {case} --filing jsc.registration --draft --out {new}",
    "refused": "build {case} --filing jsc.registration --out {new}",
    "freeze": "freeze {ready} --filing jsc.registration --out {new}",
    "verify": "verify {case}",
    "backup": "backup {case} --out {new}",
    "backups": "backup {case} --list",
    "restore": "restore {case} --from {backup} --yes",
    "plan": "erase {case} --answer company.form --plan",
    "erase": "erase {case} --answer company.form --ground x --yes",
    "lint": "law lint {law}",
    "show": "law show jsc.charter",
    "coverage": "law coverage --research {research}",
}


@pytest.mark.parametrize("name", LINES)
def test_the_documented_shape_is_the_one_we_print(
    dopusk, case, tmp_path, monkeypatch, name, request
):
    if "{ready}" in LINES[name]:
        request.getfixturevalue("ready")
    bad = tmp_path / "bad.dopusk"
    dopusk("new", bad)
    dopusk("set", case, "company.form", "zao")
    dopusk("set", bad, "company.name_ru", "Банк")
    (tmp_path / "law" / "x.bad").touch()
    found = tmp_path / "found.dopusk"
    (tmp_path / "charter.pdf").write_bytes(text_pdf("The charter fund"))
    dopusk("new", found)
    dopusk("attach", found, "jsc.charter", tmp_path / "charter.pdf")
    office = tmp_path / "office.dopusk"
    dopusk("new", office)
    dopusk("attach", office, "jsc.charter", docx(tmp_path / "a.docx"))
    stand_in(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    research = tmp_path / "research.json"
    research.write_text('[{"id": "J-001", "title": "", "evidence": "-"}]')
    places = {
        "research": research,
        "office": office,
        "case": case,
        "ready": case,
        "bad": bad,
        "found": found,
        "new": tmp_path / "new",
        "backup": dopusk("backup", case, "--json").json["backup"]["path"],
        "law": tmp_path / "law",
    }

    said = dopusk(*LINES[name].format(**places).split(), "--json").json

    _assert_same_shape(said, EXAMPLES[name])


def test_every_example_is_tried():
    assert EXAMPLES.keys() == LINES.keys()


@pytest.mark.parametrize("path", [path for path in ALL if path != ("law",)], ids=" ".join)
def test_every_command_and_option_is_documented(path):
    words = " ".join(path)

    assert f"python main.py {words}" in DOCUMENT
    for param in ALL[path].params:
        for option in param.opts if param.param_type_name == "option" else ():
            assert f"{option}" in DOCUMENT


def test_the_load_example_loads(dopusk, case, tmp_path):
    (example,) = re.findall(r"^```yaml\n(.*?)^```", DOCUMENT, re.DOTALL | re.MULTILINE)
    unknown = r"^  company\.(phone|email): .*\n"  # the small pack has no such questions
    file = tmp_path / "load.yaml"
    file.write_text(re.sub(unknown, "", example, flags=re.MULTILINE), "utf-8")

    said = dopusk("load", case, file)

    assert said.code == 0, said.err
