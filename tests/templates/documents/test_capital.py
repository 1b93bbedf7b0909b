"""The charter fund in figures, sums due by law, policies by who approved them, who signs."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import page
import pytest

from models.domain.filing import Block, Form, FormSection, Milestone
from models.domain.law_pack import DatedAmount, Parameter, Role
from models.domain.question import AnswerType
from models.domain.records import Document
from models.domain.text import Language
from tests.templates.conftest import page_texts, squeezed
from tests.templates.pdfs import text_pdf
from tests.templates.small_case import ANSWERS, PACK, question, same, state

ASKED = (
    question("capital.paid", AnswerType.MONEY),
    question("capital.paid_on", AnswerType.DATE),
    question("bank.deposit", AnswerType.MONEY),
    question("bank.deposit_on", AnswerType.DATE),
    question("bank.deposit_due", AnswerType.DATE),
)
FUND, DEPOSIT = (
    Milestone(parameter="fund.minimum", done="capital.paid", done_on="capital.paid_on"),
    Milestone(
        parameter="deposit.minimum",
        done="bank.deposit",
        done_on="bank.deposit_on",
        due_on="bank.deposit_due",
    ),
)


def parameter(name, title, amount):
    dated = DatedAmount(since=date(2026, 1, 1), amount=amount, basis=())
    return Parameter(id=name, title=same(title), unit="BYN", amounts=(dated,))


FORM = Form(
    id="form.register",
    title=same("Справка"),
    signs=("head", "chief"),
    sections=(
        FormSection(
            title=same("Фонд"),
            blocks=(Block.FUND_STATE, Block.MILESTONES, Block.POLICIES, Block.SIGNATURE),
            milestones=(FUND, DEPOSIT),
            evidence=("charter",),
        ),
    ),
)
PACKED = replace(
    PACK,
    forms={FORM.id: FORM},
    questions={**PACK.questions, **{asked.id: asked for asked in ASKED}},
    roles={**PACK.roles, "chief": Role(id="chief", title=same("Главный бухгалтер"))},
    parameters={
        "fund.minimum": parameter("fund.minimum", "Минимальный фонд", Decimal(20000000)),
        "deposit.minimum": parameter("deposit.minimum", "Депозит", None),
    },
)  # fmt: skip
PAID = {"capital.paid": "12000000", "capital.paid_on": "2026-04-20", "capital.noncash": False}


def with_policy(case, enclosure, **more):
    document = Document(
        id=enclosure.document,
        title=enclosure.title,
        kind="charter",
        requirements=("nbrb.charter",),
        versions=(enclosure.version,),
        **more,
    )
    return replace(case, documents={document.id: document})


@pytest.fixture
def form_text(build, make_order):
    def run(case=None, enclosures=(), **more):
        result = build(
            make_order(enclosures, pack=PACKED, case=case or state(ANSWERS | PAID), **more)
        )
        place = result.contents[1]
        texts = page_texts(result.path)[place.first_page - 1 :][: place.pages]
        return squeezed(" ".join(texts)).replace("\u00a0", " "), result

    return run


def test_the_fund_is_told_in_figures(form_text):
    text, _ = form_text()

    assert "Объявленный уставный фонд 20 000 000,00" in text
    assert "Вклады учредителей, всего 20 000 000,00" in text
    assert "Внесено 12 000 000,00" in text
    assert "Осталось внести 8 000 000,00" in text
    assert "в том числе неденежные 0,00" in text


def test_sums_due_come_from_the_law_and_what_it_has_not_set_is_said(form_text):
    text, _ = form_text()

    assert "Минимальный фонд 20 000 000,00 12 000 000,00" in text
    assert "размер не установлен" in text
    assert "срок не установлен" in text


def test_a_policy_stands_with_number_day_and_who_approved_it(form_text, enclose):
    paper = enclose(text_pdf(), title="Политика рисков")
    case = with_policy(
        state(ANSWERS | PAID), paper, number="7-П", issuer="Совет директоров",
        issued=date(2026, 5, 4), expires=date(2026, 6, 1),
    )  # fmt: skip

    text, _ = form_text(case, [paper])

    assert "Политика рисков № 7-П от 04.05.2026 Совет директоров" in text
    assert "срок действия истек 01.06.2026" in text


def test_everyone_of_the_roles_that_the_pack_names_signs(form_text):
    text, _ = form_text()

    assert text.count("(подпись)") == 2
    assert "Главный бухгалтер" in text


@pytest.mark.parametrize("language", Language)
def test_it_is_archival_and_accessible(form_text, language):
    _, result = form_text(language=language)

    form = sorted((result.path.parent / "papers").iterdir())[1]
    for standard in ("2a", "ua1"):
        assert page.validate_pdf(form, profile=standard).failures == []
