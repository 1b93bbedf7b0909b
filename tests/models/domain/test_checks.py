"""Findings: what contradicts what, each with both sides."""

from dataclasses import replace
from decimal import Decimal

import pytest

from models.domain.checks import find
from models.domain.condition import Selector
from models.domain.evaluation import Facts
from models.domain.identifiers import born_on, sex_of
from models.domain.law_pack import CheckKind, Severity
from models.domain.question import AnswerType
from models.domain.records import Answer, AnswerState, Fault, Holding, Party
from models.domain.state import CaseState
from models.domain.text import Language
from templates.texts import say
from tests.models.domain.small_cases import a_document
from tests.models.domain.strategies import TODAY
from tests.models.small_pack import keyed, question, small_pack, text

SMALL = small_pack()


def pack_with(kind, *questions, **more):
    template = SMALL.checks["name.bank"]
    check = replace(
        template, id="c", kind=kind, questions=questions, words=(), except_words=(), text=text("!")
    )
    counts = keyed(
        question("shares.count", AnswerType.NUMBER), question("shares.nominal", AnswerType.MONEY)
    )
    return replace(SMALL, questions=SMALL.questions | counts, checks={"c": replace(check, **more)})


def found(pack, *answers, holdings=(), documents=()):
    state = CaseState(
        answers={answer.key: answer for answer in answers},
        parties={"P1": Party(id="P1", kind="person", name="Янка")},
        holdings=keyed(*holdings),
        documents=keyed(*documents),
    )
    facts = Facts(pack=pack, answers=state.answers, parties=state.parties, today=TODAY)
    findings = find(facts, state)
    for finding in findings:
        assert all(say(finding.message, language) for language in Language)
    return findings


def value(name, kept, party=None):
    return Answer(question=name, party=party, state=AnswerState.VALUE, value=kept)


def holding(number, **more):
    return Holding(id=f"H{number}", holder="P1", **more)


@pytest.mark.parametrize(
    ("name", "bad"),
    [
        ("Зубр", False),
        ("Зубр БАНК", True),
        ("Межбанковский", True),
        ("Криптобанк «Зубр»", False),  # the allowed word is taken out first
        ("Криптобанк и банк", True),
    ],
)
def test_forbidden_words_hide_in_no_spelling(name, bad):
    assert bool(found(SMALL, value("company.name_ru", name))) is bad


@pytest.mark.parametrize(
    ("amount", "bad"), [("20000000.00", False), ("19999999.99", True), ("20000000.01", False)]
)
def test_an_amount_is_held_against_the_figure_of_the_day(amount, bad):
    pack = pack_with(CheckKind.MINIMUM, "capital.fund", parameter="fund.minimum")

    findings = found(pack, value("capital.fund", amount))

    assert bool(findings) is bad
    for finding in findings:
        assert finding.keys == ("capital.fund",)
        minimum = finding.message.details["minimum"]
        assert minimum.details["amount"] == Decimal(20_000_000)


@pytest.mark.parametrize(
    ("parts", "bad"),
    [
        (["60.00", "40.00"], False),
        (["60.00", "40.01"], True),
        (["60.00", None], False),  # not all are known yet
        ([], False),
    ],
)
def test_contributions_make_the_fund_to_the_kopeck(parts, bad):
    pack = pack_with(CheckKind.CONTRIBUTIONS_MAKE_FUND, "capital.fund")
    holdings = [
        holding(number, contribution=Decimal(part) if part else None)
        for number, part in enumerate(parts)
    ]

    assert bool(found(pack, value("capital.fund", "100.00"), holdings=holdings)) is bad


def test_holdings_in_another_party_do_not_count():
    pack = pack_with(CheckKind.CONTRIBUTIONS_MAKE_FUND, "capital.fund")
    own = holding(1, contribution=Decimal(100))
    elsewhere = holding(2, target="P1", contribution=Decimal(5))

    assert not found(pack, value("capital.fund", "100.00"), holdings=[own, elsewhere])


@pytest.mark.parametrize(("second", "bad"), [("40", False), ("39.999999", True)])
def test_percents_make_a_hundred(second, bad):
    pack = pack_with(CheckKind.CONTRIBUTIONS_MAKE_FUND, "capital.fund")
    holdings = [
        holding(1, contribution=Decimal(60), percent=Decimal(60)),
        holding(2, contribution=Decimal(40), percent=Decimal(second)),
    ]

    findings = found(pack, value("capital.fund", "100.00"), holdings=holdings)

    assert [finding.message.id for finding in findings] == ["check.percent_sum"] * bad


@pytest.mark.parametrize(
    ("count", "nominal", "held", "said"),
    [
        ("10", "10.00", 10, []),
        ("10", "10.01", 10, ["check.shares_make_fund"]),
        ("10", "10.00", 9, ["check.share_count"]),
        ("10", "10.00", None, []),
    ],
)
def test_shares_times_nominal_make_the_fund_and_belong_to_somebody(count, nominal, held, said):
    names = ("capital.fund", "shares.count", "shares.nominal")
    pack = pack_with(CheckKind.SHARES_MAKE_FUND, *names)
    answers = [value(name, kept) for name, kept in zip(names, ("100", count, nominal), strict=True)]

    findings = found(pack, *answers, holdings=[holding(1, shares=held)])

    assert [finding.message.id for finding in findings] == said
    assert all(finding.keys == names for finding in findings)


def test_an_identifier_gone_wrong_is_an_error_with_its_reason():
    (finding,) = found(SMALL, value("company.unp", "200988542"))

    assert finding.severity is Severity.ERROR
    assert finding.keys == ("company.unp",)
    assert "200988542" not in say(finding.message, Language.RU)  # the digits at fault are enough
    assert finding.message.details["reason"].id == "identifier.unp_check_digit"


def test_a_broken_file_is_a_warning_and_errors_come_first():
    findings = found(
        SMALL,
        value("company.name_ru", "банк"),
        documents=[a_document(fault=Fault.UNREADABLE)],
    )

    assert [finding.severity for finding in findings] == [Severity.ERROR, Severity.WARNING]
    assert findings[1].documents == ("D1",)


@pytest.mark.parametrize(
    ("born", "sex", "faults"),
    [
        ("1959-06-14", "male", 1),
        ("1940-05-31", "female", 2),
        (None, "male", 0),
        ("BORN", "SEX", 0),
    ],
)
def test_a_personal_number_agrees_with_birth_and_sex(born, sex, faults):
    number = "3140596A001PB9"
    born = born_on(number).isoformat() if born == "BORN" else born
    sex = sex_of(number).value if sex == "SEX" else sex
    names = ("party.number", "party.birth_date", "party.sex")
    asked = keyed(*(question(name, AnswerType.TEXT, for_each=Selector()) for name in names))
    pack = pack_with(CheckKind.PERSONAL_NUMBER_AGREES, *names)
    pack = replace(pack, questions=pack.questions | asked)
    given = zip(names, (number, born, sex), strict=True)

    findings = found(pack, *(value(name, kept, "P1") for name, kept in given if kept))

    assert len(findings) == faults
    assert all(len(finding.keys) == 2 for finding in findings)


@pytest.mark.parametrize(("bank", "bad"), [("AKBBBY2X", False), ("NBRBBY2X", True), (None, False)])
def test_an_account_number_carries_its_bank(bank, bad):
    asked = keyed(question("company.iban"), question("company.bic"))
    pack = pack_with(CheckKind.ACCOUNT_IS_OF_BANK, "company.iban", "company.bic")
    pack = replace(pack, questions=pack.questions | asked)
    given = [value("company.iban", "BY75AKBB30120000000000000000")]
    given += [value("company.bic", bank)] if bank else []

    assert bool(found(pack, *given)) is bad
