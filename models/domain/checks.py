"""Findings: contradictions and faults that the rules of the law pack and of identifiers show."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from models.domain import identifiers
from models.domain.amounts import amount_on
from models.domain.evaluation import evaluate
from models.domain.ids import AnswerKey, PartyId, answer_key
from models.domain.law_pack import Check, CheckKind, Severity
from models.domain.question import AnswerType
from models.domain.readiness import Finding, Truth
from models.errors import Message, RequestError, message

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from models.domain.evaluation import Facts
    from models.domain.records import Answer, Holding
    from models.domain.state import CaseState


def find(facts: Facts, state: CaseState) -> tuple[Finding, ...]:
    """Return what the pack's checks and the identifiers' own rules find, errors first."""
    findings = [*_pack_findings(facts, state), *_identifier_findings(facts), *_file_findings(state)]
    order = list(Severity)
    return tuple(sorted(findings, key=lambda finding: order.index(finding.severity)))


def _pack_findings(facts: Facts, state: CaseState) -> Iterator[Finding]:
    rules = {
        CheckKind.FORBIDDEN_WORDS: _forbidden_words,
        CheckKind.MINIMUM: _minimum,
        CheckKind.CONTRIBUTIONS_MAKE_FUND: _contributions,
        CheckKind.SHARES_MAKE_FUND: _shares,
        CheckKind.PERSONAL_NUMBER_AGREES: _personal_number,
        CheckKind.ACCOUNT_IS_OF_BANK: _account,
    }
    for check in facts.pack.checks.values():
        if evaluate(check.when, facts).truth is not Truth.TRUE:
            continue
        yield from rules[check.kind](check, facts, state)


def _forbidden_words(check: Check, facts: Facts, _state: CaseState) -> Iterator[Finding]:
    for question in check.questions:
        answer = facts.answers.get(answer_key(question))
        if answer is None or not isinstance(answer.value, str):
            continue
        text = answer.value.casefold()
        for allowed in check.except_words:
            text = text.replace(allowed.casefold(), " ")
        for word in check.words:
            if word.casefold() in text:
                yield _finding(check, (answer.key,), value=answer.value, word=word)
                break


def _minimum(check: Check, facts: Facts, _state: CaseState) -> Iterator[Finding]:
    key = answer_key(check.questions[0])
    amount = _amount(facts.answers.get(key))
    least = amount_on(facts.pack, check.parameter, facts.today) if check.parameter else None
    if amount is not None and least is not None and amount < least.amount:
        yield _finding(check, (key,), value=amount, minimum=least.arithmetic)


def _contributions(check: Check, facts: Facts, state: CaseState) -> Iterator[Finding]:
    key = answer_key(check.questions[0])
    fund = _amount(facts.answers.get(key))
    holdings = [holding for holding in state.holdings.values() if holding.target is None]
    if fund is None or not holdings or any(held.contribution is None for held in holdings):
        return
    total = _sum(held.contribution for held in holdings)
    if total != fund:
        yield _finding(check, (key,), value=fund, total=total)
    yield from _percents(check, holdings, key)


def _percents(check: Check, holdings: list[Holding], key: AnswerKey) -> Iterator[Finding]:
    """Shares in per cent, where all are given, make a hundred."""
    if any(held.percent is None for held in holdings):
        return
    total = _sum(held.percent for held in holdings)
    if total != Decimal(100):
        yield Finding(
            severity=check.severity,
            message=message("check.percent_sum", total=total),
            keys=(key,),
            filings=check.filings,
        )


def _shares(check: Check, facts: Facts, state: CaseState) -> Iterator[Finding]:
    """Number of shares times nominal value is the fund, and the holdings make that number."""
    keys = tuple(answer_key(question) for question in check.questions)
    fund, count, nominal = (_amount(facts.answers.get(key)) for key in keys)
    if fund is None or count is None or nominal is None:
        return
    if count * nominal != fund:
        yield _finding(check, keys, value=fund, count=count, nominal=nominal, total=count * nominal)
    held = [holding.shares for holding in state.holdings.values() if holding.target is None]
    if held and all(shares is not None for shares in held):
        total = _sum(Decimal(shares) for shares in held if shares is not None)
        if total != count:
            yield Finding(
                severity=check.severity,
                message=message("check.share_count", count=count, total=total),
                keys=keys,
                filings=check.filings,
            )


def _personal_number(check: Check, facts: Facts, _state: CaseState) -> Iterator[Finding]:
    """A personal number carries date of birth and sex; both must be those of the person."""
    number, birth, sex = check.questions
    for party in facts.parties.values():
        kept = facts.answers.get(answer_key(number, party.id))
        if kept is None or not isinstance(kept.value, str):
            continue
        try:
            carried = {
                birth: identifiers.born_on(kept.value).isoformat(),
                sex: identifiers.sex_of(kept.value).value,
            }
        except RequestError:
            continue  # a number that is wrong in itself is a finding of its own
        for question, expected in carried.items():
            other = facts.answers.get(answer_key(question, party.id))
            if other is not None and isinstance(other.value, str) and other.value != expected:
                field = facts.pack.questions[question].title
                yield _finding(check, (kept.key, other.key), party=party.name, field=field)


def _account(check: Check, facts: Facts, _state: CaseState) -> Iterator[Finding]:
    """The first four letters of the bank's BIC stand in the account number, places 5 to 8."""
    account, bank = (facts.answers.get(answer_key(question)) for question in check.questions)
    if account is None or bank is None:
        return
    if not isinstance(account.value, str) or not isinstance(bank.value, str):
        return
    inside, own = account.value[4:8], bank.value[:4]
    if inside != own:
        yield _finding(check, (account.key, bank.key), value=inside, expected=own)


def _identifier_findings(facts: Facts) -> Iterator[Finding]:
    for answer in facts.answers.values():
        question = facts.pack.questions.get(answer.question)
        if question is None or question.type is not AnswerType.IDENTIFIER:
            continue
        if question.identifier is None or not isinstance(answer.value, str):
            continue
        try:
            identifiers.normalise(question.identifier, answer.value)
        except RequestError as error:
            yield Finding(
                severity=Severity.ERROR,
                message=_about(answer, facts, error.message),
                keys=(answer.key,),
            )


def _about(answer: Answer, facts: Facts, reason: Message) -> Message:
    question = facts.pack.questions[answer.question]
    return message(
        "check.identifier",
        question=question.title,
        party=_party_name(answer.party, facts),
        reason=reason,
    )


def _party_name(party: PartyId | None, facts: Facts) -> str:
    known = facts.parties.get(party) if party else None
    return f" ({known.name})" if known else ""


def _file_findings(state: CaseState) -> Iterator[Finding]:
    for document in state.documents.values():
        if fault := document.current.fault:
            yield Finding(
                severity=Severity.WARNING,
                message=message(
                    "check.broken_file",
                    document=document.title,
                    fault=message(f"fault.{fault.value}"),
                ),
                documents=(document.id,),
            )


def _finding(check: Check, keys: tuple[AnswerKey, ...], **details: object) -> Finding:
    """Return the pack's own sentence about a check, with the figures it was found on."""
    return Finding(
        severity=check.severity,
        message=message(f"check.{check.kind.value}", text=check.text, **details),
        keys=keys,
        filings=check.filings,
    )


def _amount(answer: Answer | None) -> Decimal | None:
    return Decimal(answer.value) if answer and isinstance(answer.value, str) else None


def _sum(amounts: Iterable[Decimal | None]) -> Decimal:
    return sum((amount for amount in amounts if amount is not None), Decimal(0))
