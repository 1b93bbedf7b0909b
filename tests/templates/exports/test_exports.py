"""A whole case given out tells what is in it, typed, and nothing sensitive or what rests on it."""

import io
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime

import docx
import pytest

from models.domain.condition import Condition, Op
from models.domain.dossier import CaseSnapshot
from models.domain.engine import derive
from models.domain.question import AnswerType
from models.domain.records import Document, DocumentVersion
from models.domain.requirement import QuestionNeed
from models.domain.text import Language
from templates.exports import REPORT, SPREADSHEET, export_case
from tests.models.untrusted import HOSTILE
from tests.templates.office import all_text, cells
from tests.templates.small_case import ANSWERS, DATED, PACK, question, requirement, state

DEPENDS_ON_SECRET = replace(
    requirement("nbrb.explain", "charter"),
    applies_when=Condition(op=Op.ANSWERED, question="case.secret"),
)
ASKS = replace(
    requirement("nbrb.ask", "charter"),
    questions=(QuestionNeed(question="company.unp"), QuestionNeed(question="case.secret")),
)
WITH_SECRETS = replace(
    PACK,
    questions=PACK.questions
    | {"case.secret": question("case.secret", AnswerType.TEXT, sensitive=True)},
    requirements=PACK.requirements | {"nbrb.explain": DEPENDS_ON_SECRET, "nbrb.ask": ASKS},
)


def snapshot(case=None, pack=PACK):
    case = case or state()
    return CaseSnapshot(
        pack=pack,
        pack_sha256="ab" * 32,
        state=case,
        readiness=derive(pack, case, DATED),
        head="cd" * 32,
    )


def given(form, case=None, pack=PACK, language=Language.RU):
    return export_case(form, snapshot(case, pack), DATED, language)


def sheets(content):
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        count = sum(name.startswith("xl/worksheets/") for name in archive.namelist())
    return [cells(content, number) for number in range(1, count + 1)]


def test_every_list_of_a_team_has_its_sheet():
    requirements, filings, _, _, people, holdings, documents, answers = sheets(given(SPREADSHEET))

    assert requirements[1][:4] == ["Национальный банк", "Подача", "Требование nbrb.charter", None]
    assert filings[1][0] == "Включение в реестр"
    assert [row[0] for row in people[1:]] == ["ООО «Ромашка»", "Владимир Ёвшин", "Анна Щукина"]
    assert holdings[1] == ["ООО «Ромашка»", "заявитель", 15000.0, 75.0, None, 15000000.0, None]
    assert len(documents) == 1
    told = {(row[2], row[1]): row[4] for row in answers[1:]}
    assert told["capital.fund", None] == 20000000.0
    assert told["company.registered_on", None] == 46083.0
    assert told["company.form", None] == "ЗАО"
    assert told["capital.noncash", None] == "нет"
    assert told["party.country", "ООО «Ромашка»"] == "Беларусь"


def test_documents_are_described_internal_ones_too_but_not_given_out():
    version = DocumentVersion(
        sha256="ef" * 32, name="устав.pdf", size=1234, media_type="application/pdf",
        added_at=datetime(2026, 1, 1, tzinfo=UTC), added_by="А", pages=3,
    )  # fmt: skip
    document = Document(
        id="D1", title="Устав", kind="charter", requirements=("nbrb.charter",),
        versions=(version,), internal=True, issued=date(2026, 1, 16), owner="P1",
    )  # fmt: skip
    rows = sheets(given(SPREADSHEET, replace(state(), documents={"D1": document})))[6]

    assert rows[1][0] == "Устав"
    assert rows[1][3] == "ООО «Ромашка»"
    assert rows[1][6] == 46038.0
    assert rows[1][9:14] == ["да", "устав.pdf", 3.0, 1234.0, "ef" * 32]


@pytest.mark.parametrize("form", [SPREADSHEET, REPORT])
def test_nothing_sensitive_is_in_it_nor_what_rests_on_it(form):
    case = state(ANSWERS | {"case.secret": "СЕКРЕТ-ДЕЛА"})

    told = all_text(io.BytesIO(given(form, case, WITH_SECRETS)))

    for secret in ("СЕКРЕТ-ДЕЛА", "СЕКРЕТ-ПАРТИИ", "Судимость", "case.secret", "nbrb.explain"):
        assert secret not in told
    assert "Вопрос company.unp" in told


def test_the_report_says_how_each_filing_stands_and_what_is_open():
    read = docx.Document(io.BytesIO(given(REPORT, pack=WITH_SECRETS)))

    said = [paragraph.text for paragraph in read.paragraphs]
    assert said[0] == "Отчёт о состоянии дела: Дело Зубр"
    assert "Подача: Включение в реестр" in said
    assert any(line.startswith("Мешает подаче (") for line in said)
    assert said[said.index("Вопросы без ответа") + 1] == "Вопрос company.unp"
    readiness = read.tables[0]
    assert [cell.text for cell in readiness.rows[0].cells][:2] == ["Направление", "Заполнено"]
    assert read.core_properties.language == "ru-BY"


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("form", [SPREADSHEET, REPORT])
def test_it_is_told_in_the_language_asked_for_and_the_same_every_time(form, language):
    content = given(form, language=language)

    assert content == given(form, language=language)
    wanted = {"ru": "Включение в реестр", "be": "Уключэнне ў рэестр", "en": "Entry in the register"}
    assert wanted[language] in all_text(io.BytesIO(content))


@pytest.mark.parametrize("form", [SPREADSHEET, REPORT])
def test_hostile_texts_stay_texts(form):
    shown = [text for text in HOSTILE if len(text) < 1000]
    answers = ANSWERS | {"company.story": "\n".join(shown), "company.name_ru": shown[9]}
    case = state(answers)
    party = replace(case.parties["P1"], name="=cmd|' /C calc'!A0")
    case = replace(case, parties=case.parties | {"P1": party})

    content = given(form, case)

    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            part = archive.read(name)
            assert b"TargetMode" not in part
            assert b"<f>" not in part
    if form == SPREADSHEET:
        assert sheets(content)[4][1][0] == "=cmd|' /C calc'!A0"
