"""A spreadsheet holds texts as texts, days as days, figures as figures, and calculates nothing."""

import io
import re
import zipfile
from datetime import date
from decimal import Decimal

import pytest

from templates.editable.sayable import sayable
from templates.registers.book import Column, Kind, Sheet, write_book
from tests.models.untrusted import BROKEN, HOSTILE
from tests.templates.office import S, cells, parts

DAY = date(2026, 11, 23)


ONE = (Column("Что", 20),)


def book(*rows, columns=ONE):
    sheet = Sheet("Лист", columns, tuple(rows))
    return write_book([sheet], title="Реестр", author="«Зубр»", dated=DAY)


@pytest.mark.parametrize("text", [*HOSTILE, *BROKEN], ids=range(len(HOSTILE) + len(BROKEN)))
def test_any_text_stays_a_text_and_is_whole(text):
    content = book((text,))

    rows = cells(content)[1:]
    assert "".join(row[0] for row in rows) == sayable(text)
    sheet = parts(content)["xl/worksheets/sheet1.xml"]
    for forbidden in ("f", "hyperlink", "hyperlinks"):
        assert not list(sheet.iter(f"{S}{forbidden}"))
    assert {cell.get("t") for cell in sheet.iter(f"{S}c")} == {"s"}


def test_what_a_spreadsheet_would_run_stays_a_text_even_when_it_is_edited():
    read = parts(book(("=cmd|' /C calc'!A0",), ("+1",), ("-1",), ("@SUM(A1)",), ("слово",)))

    quoted = [each.get("quotePrefix") == "1" for each in read["xl/styles.xml"].find(f"{S}cellXfs")]
    looks = [int(cell.get("s")) for cell in read["xl/worksheets/sheet1.xml"].iter(f"{S}c")]
    assert [quoted[look] for look in looks[1:]] == [True, True, True, True, False]


def test_nothing_in_it_is_live_or_leads_outside():
    with zipfile.ZipFile(io.BytesIO(book(("http://x.example mailto:a@b",)))) as archive:
        names, whole = archive.namelist(), b"".join(map(archive.read, archive.namelist()))

    assert not [name for name in names if re.search("vba|external|calcChain|connections", name)]
    for live in (b"TargetMode", b"<f>", b"<f ", b"hyperlink"):
        assert live not in whole


def test_a_long_text_goes_on_in_the_rows_below():
    columns = (Column("Вопрос", 10), Column("Ответ", 10))

    rows = cells(book(("кто", "ж" * 40_000), ("где", "тут"), columns=columns))[1:]

    assert [row[0] for row in rows] == ["кто", None, None, "где"]
    assert "".join(row[1] for row in rows) == "ж" * 40_000 + "тут"


def test_days_and_figures_are_typed():
    columns = (
        Column("День", 10, Kind.DAY),
        Column("Сумма", 10, Kind.AMOUNT),
        Column("Доля", 10, Kind.SHARE),
        Column("Число", 10, Kind.COUNT),
    )
    content = book((DAY, Decimal("20000000.50"), Decimal("33.333333"), 7), columns=columns)

    assert cells(content)[1] == [46349.0, 20000000.5, 33.333333, 7.0]
    read = parts(content)
    formats = {
        each.get("numFmtId"): each.get("formatCode")
        for each in read["xl/styles.xml"].iter(f"{S}numFmt")
    }
    (look,) = [
        int(cell.get("s")) for cell in read["xl/worksheets/sheet1.xml"].iter(f"{S}c")
        if cell.get("r") == "A2"
    ]  # fmt: skip
    applied = list(read["xl/styles.xml"].find(f"{S}cellXfs"))[look]
    assert formats[applied.get("numFmtId")] == "dd.mm.yyyy"


def test_a_day_that_a_spreadsheet_does_not_know_is_written_out():
    assert cells(book((date(1812, 6, 24),), columns=(Column("День", 10, Kind.DAY),)))[1] == [
        "24.06.1812"
    ]


def test_it_is_set_up_to_be_read_and_printed():
    read = parts(book(("а",), ("б",)))
    sheet = read["xl/worksheets/sheet1.xml"]

    (pane,) = sheet.iter(f"{S}pane")
    assert (pane.get("state"), pane.get("ySplit")) == ("frozen", "1")
    assert sheet.find(f"{S}autoFilter").get("ref") == "A1:A3"
    page = sheet.find(f"{S}pageSetup")
    assert (page.get("paperSize"), page.get("orientation")) == ("9", "landscape")
    assert sheet.find(f"{S}cols")[0].get("width") is not None
    names = {
        each.get("name"): each.text for each in read["xl/workbook.xml"].iter(f"{S}definedName")
    }
    assert names["_xlnm.Print_Titles"] == "Лист!$1:$1"


def test_the_same_rows_give_the_same_bytes_and_name_title_author_and_day():
    first, second = book(("а",)), book(("а",))

    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        core = archive.read("docProps/core.xml").decode("utf-8")
    assert "<dc:title>Реестр</dc:title>" in core
    assert "2026-11-23T00:00:00Z" in core


def test_no_temporary_file_is_written(monkeypatch, tmp_path):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "nowhere"))

    assert cells(book(("а",)))[1] == ["а"]
