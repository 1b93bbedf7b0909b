"""The charter fund in figures, and the sums that fall due by law."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from models.domain.ids import QuestionId
from templates.layout import blocks
from templates.layout.attached import register
from templates.layout.styles import UPRIGHT
from templates.texts import format_day, format_money

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.platypus import Flowable

    from models.domain.filing import Milestone
    from templates.layout.blocks import Cell
    from templates.layout.brief import Brief

_MM = UPRIGHT.text_width / 168
_FUND, _PAID = QuestionId("capital.fund"), QuestionId("capital.paid")
_NONCASH, _IN_KIND = QuestionId("capital.noncash"), QuestionId("capital.noncash_amount")


def fund_state(brief: Brief) -> list[Flowable]:
    """Return what is declared, promised by the founders, paid, and still to be paid."""
    own = brief.setter.own
    declared, paid = _amount(brief, _FUND), _amount(brief, _PAID)
    left = None if declared is None or paid is None else max(declared - paid, Decimal(0))
    in_kind = _in_kind(brief)
    money = None if declared is None or in_kind is None else declared - in_kind
    figures = {
        "declared": declared,
        "promised": _promised(brief),
        "in_money": money,
        "in_kind": in_kind,
        "paid": paid,
        "left": left,
    }
    rows = [[own(f"fund_state.{name}"), _money(brief, each)] for name, each in figures.items()]
    head = [own("fund_state.what"), own("fund_state.amount")]
    return [blocks.grid(head, rows, [112 * _MM, 56 * _MM], brief.styles, centred=(1,))]


def milestones(brief: Brief, due: Sequence[Milestone]) -> list[Flowable]:
    """Return a line for each sum that falls due; what the law has not set yet is said so."""
    own = brief.setter.own
    rows = [_milestone(brief, each) for each in due]
    columns = ("what", "required", "done", "dates", "documents")
    head = [own(f"milestones.{name}") for name in columns]
    widths = [width * _MM for width in (38, 32, 32, 30, 36)]
    return [blocks.grid(head, rows, widths, brief.styles, centred=(1, 2))]


def _milestone(brief: Brief, milestone: Milestone) -> list[Cell]:
    own = brief.setter.own
    parameter = brief.order.snapshot.pack.parameters.get(milestone.parameter)
    dated = parameter.on(brief.order.dated) if parameter else None
    required = dated.amount if dated else None
    unset = f"<i>{own('milestones.unset')}</i>"
    return [
        brief.setter.law(parameter.title) if parameter else "",
        unset if required is None else format_money(required, None, brief.language),
        _money(brief, _amount(brief, milestone.done)),
        _dates(brief, milestone),
        _documents(brief, milestone),
    ]


def _dates(brief: Brief, milestone: Milestone) -> str:
    own = brief.setter.own
    lines = []
    if milestone.due_on is not None:
        due = brief.value(milestone.due_on)
        lines.append(own("milestones.due", day=due) if due else own("milestones.no_term"))
    done = brief.value(milestone.done_on)
    lines.append(own("milestones.done_on", day=done or blocks.BLANK[:10]))
    return "<br/>".join(lines)


def _documents(brief: Brief, milestone: Milestone) -> str:
    own, titles = brief.setter.own, []
    for kind in milestone.evidence:
        for document, _ in register(brief, kind, None):
            day = document.issued
            titles.append(
                own("annex_register.of_day", title=document.title, day=format_day(day))
                if day
                else brief.setter.text(document.title, document.title)
            )
    return blocks.one_below_another(titles) or "–"


def _promised(brief: Brief) -> Decimal | None:
    sums = [held.contribution for held in brief.holdings_in(None) if held.contribution is not None]
    return sum(sums, Decimal(0)) if sums else None


def _in_kind(brief: Brief) -> Decimal | None:
    """Return what is contributed in kind: nothing where the team says that there is none."""
    answer = brief.answer(_NONCASH)
    if answer is not None and answer.value is False:
        return Decimal(0)
    return _amount(brief, _IN_KIND)


def _amount(brief: Brief, question: QuestionId) -> Decimal | None:
    answer = brief.answer(question)
    try:
        return Decimal(str(answer.value)) if answer and answer.value is not None else None
    except InvalidOperation:
        return None


def _money(brief: Brief, amount: Decimal | None) -> str:
    return blocks.BLANK[:12] if amount is None else format_money(amount, None, brief.language)
