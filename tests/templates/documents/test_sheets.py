"""Sheets that go with an application: whom they are about, where they are dated, what they list."""

from dataclasses import replace
from io import BytesIO

import pypdfium2
import pytest
from reportlab.platypus.flowables import Flowable

from models.domain.filing import Block, FormSection, PaperKind
from models.domain.question import AnswerType
from models.domain.text import Language
from models.domain.volumes import Run, Volume
from templates.documents import attestation, form, inventory, volume
from templates.dossier.papers import PaperWriter
from templates.layout import blocks
from templates.layout.brief import Brief, Listed
from templates.layout.page import typeset
from templates.layout.typesetter import Typesetter
from tests.templates.small_case import ANSWERS, FORM, PACK, question, same, state

PLANS = replace(question("company.plans", AnswerType.LIST, title=same("Планы")), looks_forward=True)
NAME = "ЗАО «Зубр»"


@pytest.fixture
def brief(make_order):
    def make(language=Language.RU, contents=(), **more):
        order = make_order(language=language, **more)
        return Brief(order, Typesetter(language, draft=order.draft), tuple(contents))

    return make


def said(story: list[Flowable], language=Language.RU):
    return list(typeset(story, BytesIO(), language).structure.texts())


def party(brief):
    return next(iter(brief.with_role("founder")))


@pytest.mark.parametrize(
    ("language", "applicant", "dated"),
    [
        (Language.RU, "Заявитель: ", "______________ № ______________"),
        (Language.BE, "Заяўнік: ", "______________ № ______________"),
        (Language.EN, "Applicant: ", "______________ No. ______________"),
    ],
)
def test_a_sheet_names_the_applicant_and_has_room_for_date_and_number(
    brief, language, applicant, dated
):
    paper = brief(language)
    _, concerned, date_line, *_ = said(form.sheet(paper, FORM, None), language)

    assert concerned == f"{applicant}{paper.applicant}"
    assert date_line.replace("\u00a0", " ") == dated


def test_a_sheet_of_one_party_is_dated_but_bears_no_number(brief):
    paper = brief()
    lines = said(form.sheet(paper, FORM, party(paper)), Language.RU)

    assert lines[1:4] == [
        paper.name(party(paper)),
        f"Заявитель: {paper.applicant}",
        "Дата: ______________",
    ]


@pytest.mark.parametrize(
    ("asked", "stands"), [("party.citizenship", False), ("party.country", True)]
)
def test_a_section_about_documents_that_a_party_cannot_have_is_left_out(brief, asked, stands):
    section = FormSection(
        title=same("Выписка из-за рубежа"),
        questions=(asked,),
        blocks=(Block.EVIDENCE,),
        evidence=("extract",),
    )
    paper = brief()

    lines = said(form.sheet(paper, replace(FORM, sections=(section,)), party(paper)))

    assert ("Выписка из-за рубежа" in lines) is stands


def test_in_the_text_of_a_document_the_company_is_no_applicant(brief):
    lines = said(form.sheet(brief(), replace(FORM, drafts="charter"), None), Language.RU)

    assert lines[1] == brief().applicant
    assert not any("Заявитель" in line or line.startswith("____") for line in lines[:4])


@pytest.mark.parametrize("running", [True, False])
def test_parties_that_agree_on_contributions_do_not_list_documents(brief, running):
    section = FormSection(title=same("Вклады"), blocks=(Block.CONTRIBUTIONS,))
    agreed = replace(FORM, sections=(section,), running=running)

    lines = said(form.sheet(brief(draft=True), agreed, None), Language.RU)

    assert "Вклад, бел. руб." in lines
    assert ("Подтверждающие документы" in lines) is not running
    assert ("пока не приложен" in lines) is not running


@pytest.mark.parametrize("draft_of", ["Заявитель", None])
def test_a_table_of_owners_on_a_lying_page_bears_a_heading(brief, draft_of):
    questions = ("company.unp",) if draft_of else ()
    title = same("Собственность")
    section = FormSection(title=title, questions=questions, blocks=(Block.OWNERSHIP,))
    target = BytesIO()
    typeset(form.sheet(brief(), replace(FORM, sections=(section,)), None), target, Language.RU)

    pdf = pypdfium2.PdfDocument(target)
    lying = [page for page in pdf if page.get_width() > page.get_height()]
    shown = lying[0].get_textpage().get_text_range().replace("\r\n", " ")
    over = "Сведения о структуре собственности" if draft_of else "Собственность"
    assert shown.startswith(f"2 {over} Уровень")


def test_an_inventory_says_when_it_was_drawn_up(brief):
    assert "Опись составлена 23 ноября 2026 г." in said(inventory.story(brief()))[1].replace(
        "\u00a0", " "
    )


def test_the_sheet_behind_a_volume_is_dated(brief):
    assert said(volume.closing(brief(), 0, 3))[-1] == "23.11.2026"


@pytest.mark.parametrize("draft", [True, False])
def test_the_sheets_around_a_volume_say_that_it_is_a_draft(brief, draft):
    paper = brief(draft=draft)
    first = volume.cover(paper, [Volume((Run(1, 1),))], 0, 1)

    for story in (first, volume.closing(paper, 0, 1)):
        assert ("ЧЕРНОВИК – НЕ ДЛЯ ПОДАЧИ" in said(story)) is draft


def test_items_of_a_list_about_the_future_are_told_apart(brief):
    plans = replace(PACK, questions={**PACK.questions, PLANS.id: PLANS})
    section = replace(FORM.sections[0], questions=(PLANS.id,))
    plans = replace(plans, forms={FORM.id: replace(FORM, sections=(section,))})
    case = state(ANSWERS | {PLANS.id: ("Запуск", "Рост 40 % в год")})
    listed = Listed(number=1, title="Заявка", kind=PaperKind.APPLICATION, form=FORM.id, pages=1)

    lines = said(attestation.story(brief(pack=plans, case=case, contents=[listed])))

    assert "Планы: 1. Запуск; 2. Рост 40 % в год" in lines


def test_a_requirement_is_named_again_where_a_page_begins_but_read_out_once(make_order):
    refs = [f"nbrb.extract@{each}" for each in ("P1",)]
    enclosures = [
        Listed(
            number=number,
            title=f"Выписка {number}",
            pages=1,
            first_page=number,
            requirements=tuple(refs),
            enclosed=True,
        )
        for number in range(5, 85)
    ]
    papers = PaperWriter(make_order(), Typesetter(Language.RU, draft=False)).write(enclosures)
    drawn = papers.drawn[-1]

    title = "Требование nbrb.extract (ООО «Ромашка»)"
    assert drawn.text.count(title) == 1
    pdf = pypdfium2.PdfDocument(drawn.pdf)
    pages = [" ".join(page.get_textpage().get_text_range().split()) for page in pdf]
    table = [page for page in pages if "Требование Документ Страницы" in page]
    assert len(table) > 2
    for page in table:
        after = page.split("Требование Документ Страницы ")[1]
        assert after.startswith(f"{title} Выписка")
        assert page.count(title) == 1


def test_several_documents_in_one_cell_are_told_apart():
    assert blocks.one_below_another(["Чек", "Отчёт"]) == "Чек;<br/>Отчёт"
