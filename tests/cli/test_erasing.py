"""Erasure by law from the command line."""

import json


def test_an_answer_is_erased_with_its_past(dopusk, case):
    dopusk("set", case, "company.name_ru", "Тайное имя")
    dopusk("set", case, "company.name_ru", "Иное")
    plan = dopusk("erase", case, "--answer", "company.name_ru", "--plan", "--json").json["plan"]
    assert (plan["records"], plan["entries"]) == (1, 2)

    said = dopusk("erase", case, "--answer", "company.name_ru", "--ground", "ошибка", "--yes")

    assert said.code == 0
    assert "Тайное имя".encode() not in case.read_bytes()
    assert dopusk("verify", case).code == 0
    assert "(ошибка)" in dopusk("journal", case).out


def test_a_person_is_erased_with_papers_and_copies(dopusk, with_founders, pdf):
    case = with_founders
    exported = case.parent / "x.json"
    dopusk("export", case, "--out", exported)
    parties = json.loads(exported.read_text("utf-8"))["parties"]
    party = next(key for key, each in parties.items() if each["name"] == "Beaver Ltd")
    of = f"jsc.founder_extract@{party}"
    attached = dopusk("attach", case, of, pdf, "--kind", "extract", "--title", "Вытрымка")
    assert attached.code == 0, attached.err
    dopusk("backup", case)
    before = case.read_bytes()
    line = ("erase", case, "--party", party, "--ground", "заява ад 1.11.2026")

    unasked = dopusk(*line, "--json")
    assert unasked.code == 2
    assert any("Beaver Ltd" in cause for cause in unasked.json["error"]["causes"])
    assert "Document: “Вытрымка”" in unasked.json["error"]["causes"]
    assert case.read_bytes() == before
    said = dopusk(*line, "--yes", "--json")

    assert said.code == 0, said.err
    plan = said.json["plan"]
    assert plan["documents"] == ["Вытрымка"]
    assert (plan["files"], plan["bytes"], plan["backups"]) == (1, pdf.stat().st_size, 1)
    assert party in said.json["change"]["ids"]
    assert "Earlier backups were removed and a fresh one was made: 1" in said.json["findings"]
    for path in (case, *case.with_name(f"{case.name}.backups").iterdir()):
        assert b"Beaver Ltd" not in path.read_bytes()
    assert dopusk("verify", case).code == 0
    dopusk("undo", case)
    assert b"Beaver Ltd" not in case.read_bytes()
    assert dopusk(*line, "--plan").code == 2  # nothing is left to erase


def test_an_erasure_names_one_thing_and_its_ground(dopusk, case):
    dopusk("set", case, "company.form", "zao")
    answer = ("erase", case, "--answer", "company.form")

    assert dopusk(*answer, "--yes").code == 2
    assert dopusk(*answer, "--ground", " ", "--yes").code == 2
    assert dopusk("erase", case, "--ground", "x", "--yes").code == 2
    assert dopusk(*answer, "--party", "P", "--ground", "x", "--yes").code == 2
    assert dopusk("erase", case, "--party", "P", "--ground", "x", "--yes").code == 2
    assert dopusk("journal", case, "--json").json["entries"][0]["verb"] == "answer.put"
