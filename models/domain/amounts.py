"""Amounts set by law on a day, with the arithmetic that leads to them."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from models.errors import Message, message

if TYPE_CHECKING:
    from datetime import date

    from models.domain.ids import ParameterId
    from models.domain.law_pack import LawPack
    from models.domain.requirement import Fee


@dataclass(frozen=True, slots=True)
class ReckonedAmount:
    """An amount in `unit` and the sentence that shows how it came about."""

    amount: Decimal
    unit: str
    arithmetic: Message


def amount_on(pack: LawPack, parameter: ParameterId, day: date) -> ReckonedAmount | None:
    """Return a parameter's amount on a day; None before the first one or while it is not set.

    What counts units of another parameter is multiplied out.
    """
    asked = pack.parameters[parameter]
    dated = asked.on(day)
    if dated is None or dated.amount is None:
        return None
    if asked.per is not None:
        return _times(pack, asked.per, dated.amount, day)
    said = message("amount.plain", amount=dated.amount, unit=asked.unit, since=dated.since)
    return ReckonedAmount(dated.amount, asked.unit, said)


def fee_on(pack: LawPack, fee: Fee, day: date) -> ReckonedAmount | None:
    """Return a fee on a day; None while the figure it rests on is not set."""
    return _times(pack, fee.parameter, fee.times, day)


def _times(
    pack: LawPack, parameter: ParameterId, times: Decimal, day: date
) -> ReckonedAmount | None:
    unit = amount_on(pack, parameter, day)
    if unit is None:
        return None
    total = times * unit.amount
    said = message(
        "amount.times",
        times=times,
        parameter=pack.parameters[parameter].title,
        single=unit.arithmetic,
        total=total,
        unit=unit.unit,
    )
    return ReckonedAmount(total, unit.unit, said)
