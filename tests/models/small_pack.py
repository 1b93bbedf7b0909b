"""A law pack small enough to hold in the head; not the law."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from models.domain.basis import Basis, BasisKind, Confidence
from models.domain.condition import Condition, Op, PartyKind, Selector
from models.domain.filing import Edge, Filing, Form, FormSection, Gate, GateKind, Paper, PaperKind
from models.domain.law_pack import (
    Authority,
    Check,
    CheckKind,
    DatedAmount,
    EvidenceType,
    LawPack,
    Parameter,
    Role,
    Severity,
    Stage,
)
from models.domain.question import AnswerType, Choice, IdentifierKind, Question
from models.domain.requirement import (
    EvidenceNeed,
    Force,
    Guidance,
    QuestionNeed,
    Requirement,
    Track,
)
from models.domain.text import Text

FOUNDER = Selector(role="founder")


def text(words: str) -> Text:
    return Text(ru=words, be=words, en=words)


def basis() -> tuple[Basis, ...]:
    return (
        Basis(covers=text("all"), kind=BasisKind.OFFICIAL, confidence=Confidence.HIGH, sources=()),
    )


def question(question_id: str, kind: AnswerType = AnswerType.TEXT, **more) -> Question:
    return Question(id=question_id, title=text(question_id), type=kind, **more)


def requirement(requirement_id: str, track: Track = Track.JSC, **more) -> Requirement:
    words = text(requirement_id)
    fields = {
        "title": words,
        "track": track,
        "stage": f"{track}.all",
        "force": Force.MUST,
        "authority": "office",
        "guidance": Guidance(do=words, proves=words, mistakes=words),
        "basis": basis(),
        "items": (),
    }
    return Requirement(id=requirement_id, **(fields | more))


def keyed(*values):
    return {value.id: value for value in values}


def small_pack(**more) -> LawPack:
    fund = QuestionNeed(question="capital.fund")
    pack = LawPack(
        id="small",
        version="1",
        as_of=date(2026, 11, 23),
        title=text("small"),
        notice=text("not the law"),
        authorities=keyed(Authority(id="office", title=text("office"))),
        stages=keyed(
            *(Stage(id=f"{track}.all", track=track, title=text(track)) for track in Track)
        ),
        roles=keyed(
            Role(id="founder", title=text("founder"), complete_when="founders.complete"),
            Role(id="head", title=text("head")),
        ),
        evidence=keyed(
            EvidenceType(id="charter", title=text("charter")),
            EvidenceType(id="extract", title=text("extract")),
            EvidenceType(id="memo", title=text("memo")),
            EvidenceType(id="conviction", title=text("conviction"), sensitive=True),
        ),
        acts={},
        sources={},
        parameters=keyed(
            Parameter(
                id="fund.minimum",
                title=text("minimum"),
                unit="BYN",
                amounts=(
                    DatedAmount(since=date(2026, 1, 1), amount=Decimal(20_000_000), basis=basis()),
                ),
            )
        ),
        questions=keyed(
            question(
                "company.form",
                AnswerType.CHOICE,
                choices=(
                    Choice(value="zao", title=text("ЗАО")),
                    Choice(value="oao", title=text("ОАО")),
                ),
            ),
            question("company.name_ru"),
            question("company.unp", AnswerType.IDENTIFIER, identifier=IdentifierKind.UNP),
            question("company.registered_on", AnswerType.DATE),
            question("capital.fund", AnswerType.MONEY, currency="BYN"),
            question("founders.complete", AnswerType.YES_NO),
            question("company.signatory", AnswerType.PARTY, role="founder"),
            question("company.variants", AnswerType.LIST),
            question("party.country", for_each=FOUNDER),
            question("party.birth_date", AnswerType.DATE, party_kind=PartyKind.PERSON),
            question("party.convictions", AnswerType.YES_NO, for_each=FOUNDER, sensitive=True),
        ),
        gates=keyed(
            Gate(
                id="jsc.registered",
                title=text("registered"),
                short=text("registered"),
                track=Track.JSC,
                kind=GateKind.STATUS,
                opens_when=Condition(op=Op.ANSWERED, question="company.registered_on"),
                basis=basis(),
            )
        ),
        edges=(Edge(before="jsc.registered", after="htp.residency", firm=True, basis=basis()),),
        forms=keyed(
            Form(
                id="form.a",
                title=text("form"),
                sections=(FormSection(title=text("names"), questions=("company.name_ru",)),),
            )
        ),
        filings=keyed(
            Filing(
                id="jsc.registration",
                title=text("registration"),
                track=Track.JSC,
                authority="office",
                addressee=text("office"),
                papers=(Paper(kind=PaperKind.APPLICATION, form="form.a"),),
                basis=basis(),
            ),
            Filing(
                id="htp.residency",
                title=text("residency"),
                track=Track.HTP,
                authority="office",
                addressee=text("office"),
                papers=(),
                basis=basis(),
            ),
        ),
        requirements=keyed(
            requirement(
                "jsc.name",
                filings=("jsc.registration",),
                questions=(QuestionNeed(question="company.name_ru"),),
            ),
            requirement(
                "jsc.charter",
                filings=("jsc.registration",),
                questions=(fund,),
                evidence=(EvidenceNeed(kind="charter", goes_to=("jsc.registration",)),),
                depends_on=("jsc.name",),
            ),
            requirement(
                "jsc.founder_extract",
                filings=("jsc.registration",),
                for_each=Selector(
                    role="founder",
                    where=Condition(
                        op=Op.NOT,
                        parts=(Condition(op=Op.ONE_OF, question="party.country", values=("BY",)),),
                    ),
                ),
                evidence=(
                    EvidenceNeed(kind="extract", goes_to=("jsc.registration",), max_age_months=12),
                    EvidenceNeed(kind="memo", optional=True),
                ),
            ),
            requirement(
                "jsc.agreement",
                filings=("jsc.registration",),
                force=Force.SHOULD,
                applies_when=Condition(op=Op.COUNT_AT_LEAST, selector=FOUNDER, values=("2",)),
            ),
            requirement(
                "htp.application",
                track=Track.HTP,
                filings=("htp.residency",),
                gates=("jsc.registered",),
                questions=(QuestionNeed(question="company.unp"),),
            ),
        ),
        checks=keyed(
            Check(
                id="name.bank",
                kind=CheckKind.FORBIDDEN_WORDS,
                severity=Severity.ERROR,
                text=text("no bank"),
                questions=("company.name_ru",),
                basis=basis(),
                words=("банк",),
                except_words=("криптобанк",),
            ),
            Check(
                id="fund.contributions",
                kind=CheckKind.CONTRIBUTIONS_MAKE_FUND,
                severity=Severity.ERROR,
                text=text("sum"),
                questions=("capital.fund",),
                basis=basis(),
            ),
        ),
    )
    return replace(pack, **more)
