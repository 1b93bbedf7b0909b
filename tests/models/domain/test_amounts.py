"""Amounts by date: floors that count base values, and a year whose figure is not known yet."""

from datetime import date
from decimal import Decimal

import pytest

from models.domain.amounts import amount_on, fee_on
from models.domain.ids import ParameterId
from models.domain.requirement import Fee
from models.domain.text import Language
from templates.texts import say

FILED = date(2026, 11, 23)
BASE, ZAO, OAO = map(ParameterId, ("base.value", "fund.floor_zao", "fund.floor_oao"))


@pytest.mark.parametrize(
    ("parameter", "day", "amount"),
    [
        (ZAO, FILED, 4_500),
        (OAO, FILED, 18_000),
        (ZAO, date(2025, 12, 31), 4_200),
        (BASE, date(2020, 1, 1), 27),
        (BASE, date(2021, 1, 1), 29),
        (BASE, date(2022, 1, 1), 32),
        (BASE, date(2023, 1, 1), 37),
        (BASE, date(2024, 1, 1), 40),
        (BASE, date(2025, 1, 1), 42),
        (BASE, date(2026, 12, 31), 45),
        (ParameterId("fund.minimum"), FILED, 20_000_000),
        (ParameterId("deposit.minimum"), FILED, 10_000_000),
    ],
)
def test_amount_is_that_of_the_day(shipped, parameter, day, amount):
    reckoned = amount_on(shipped, parameter, day)

    assert reckoned is not None
    assert (reckoned.amount, reckoned.unit) == (Decimal(amount), "BYN")


@pytest.mark.parametrize("parameter", [BASE, ZAO, OAO])
def test_nothing_is_reckoned_while_the_base_value_is_not_set(shipped, parameter):
    assert amount_on(shipped, parameter, date(2027, 1, 1)) is None


def test_nothing_is_reckoned_before_the_first_amount(shipped):
    assert amount_on(shipped, BASE, date(2019, 12, 31)) is None
    assert amount_on(shipped, ZAO, date(2020, 12, 31)) is None


@pytest.mark.parametrize(
    ("language", "parameter"),
    [
        (Language.RU, "Базовая величина"),
        (Language.BE, "Базавая велічыня"),
        (Language.EN, "Base value"),
    ],
)
def test_arithmetic_is_shown(shipped, language, parameter):
    reckoned = amount_on(shipped, ZAO, FILED)
    assert reckoned is not None

    said = say(reckoned.arithmetic, language).replace("\u00a0", " ").replace("\u202f", " ")

    assert said.startswith("100 × ")
    assert parameter in said
    assert "45 BYN" in said
    assert said.replace(",", " ").endswith("= 4 500 BYN")


def test_fee_counts_base_values(shipped):
    fee = Fee(parameter=BASE, times=Decimal(1), basis=())

    reckoned = fee_on(shipped, fee, FILED)

    assert reckoned is not None
    assert reckoned.amount == 45
    assert fee_on(shipped, fee, date(2027, 1, 1)) is None
