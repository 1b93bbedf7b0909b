"""A small law pack and a small case, made by hand."""

from datetime import date
from decimal import Decimal

from models.domain.condition import Condition, Op, PartyKind, Selector
from models.domain.filing import Block, Filing, Form, FormSection, Gate, GateKind, Paper, PaperKind
from models.domain.law_pack import Authority, EvidenceType, LawPack, Role, Stage
from models.domain.question import AnswerType, Choice, Question
from models.domain.records import Answer, AnswerState, CaseProfile, Holding, Party
from models.domain.requirement import EvidenceNeed, Force, Guidance, Requirement, Track
from models.domain.state import CaseState
from models.domain.text import Text

DATED = date(2026, 11, 23)
FOUNDERS = Selector(role="founder")


def same(words):
    return Text(words, words, words)


def question(name, kind=AnswerType.TEXT, **more):
    title = more.pop("title", Text(f"Вопрос {name}", f"Пытанне {name}", f"Question {name}"))
    return Question(id=name, title=title, type=kind, **more)


QUESTIONS = [
    question("company.name_ru", title=same("Наименование")),
    question("company.name_be", title=same("Найменне")),
    question("company.name_en"),
    question("company.phone"),
    question("company.email"),
    question("company.unp"),
    question("company.postcode"),
    question("company.address_ru"),
    question("company.address_be"),
    question("company.registered_on", AnswerType.DATE),
    question(
        "company.form",
        AnswerType.CHOICE,
        choices=(Choice(value="zao", title=Text("ЗАО", "ЗАТ", "CJSC")),),
    ),
    question(
        "company.kinds",
        AnswerType.CHOICES,
        choices=(Choice(value="a", title=same("Альфа")), Choice(value="b", title=same("Бета"))),
    ),
    question("company.story", AnswerType.LONG_TEXT),
    question("capital.fund", AnswerType.MONEY, currency="BYN"),
    question("capital.count", AnswerType.NUMBER),
    question("capital.part", AnswerType.SHARE),
    question("capital.noncash", AnswerType.YES_NO),
    question("capital.ready", AnswerType.YES_NO),
    question("party.country", party_kind=PartyKind.ORGANISATION),
    question("party.name_be", for_each=Selector()),
    question("party.name_latin", for_each=Selector()),
    question("party.position", for_each=Selector()),
    question("party.citizenship", party_kind=PartyKind.PERSON),
    question("party.secret", for_each=FOUNDERS, sensitive=True, title=same("Судимость")),
]

FORM = Form(
    id="form.register",
    title=Text("Заявление о включении в реестр", "Заява аб уключэнні ў рэестр", "Application"),
    sections=(
        FormSection(
            title=Text("О заявителе", "Аб заяўніку", "The applicant"),
            questions=tuple(
                asked.id
                for asked in QUESTIONS
                if not asked.of_party and asked.id != "company.name_en"
            ),
            blocks=(Block.CHARTER_FUND, Block.FOUNDERS, Block.OFFICERS),
        ),
        FormSection(
            title=Text("Учредитель", "Заснавальнік", "Founder"),
            questions=("party.country", "party.citizenship"),
            for_each=FOUNDERS,
        ),
        FormSection(
            title=Text("Приложения", "Дадаткі", "Annexes"),
            blocks=(Block.ANNEXES, Block.SIGNATURE),
        ),
    ),
)

FILING = Filing(
    id="nbrb.register",
    title=Text("Включение в реестр", "Уключэнне ў рэестр", "Entry in the register"),
    track=Track.NBRB,
    authority="nbrb",
    addressee=Text("Национальный банк", "Нацыянальны банк", "National Bank"),
    papers=(
        Paper(kind=PaperKind.COVERING_LETTER),
        Paper(kind=PaperKind.APPLICATION, form="form.register"),
        Paper(kind=PaperKind.OWNERSHIP),
        Paper(kind=PaperKind.INVENTORY),
    ),
    basis=(),
    copies=2,
)


def requirement(name, kind, **more):
    return Requirement(
        id=name,
        title=Text(f"Требование {name}", f"Патрабаванне {name}", f"Requirement {name}"),
        track=Track.NBRB,
        stage="nbrb.filing",
        force=Force.MUST,
        authority="nbrb",
        guidance=Guidance(do=same("-"), proves=same("-"), mistakes=same("-")),
        basis=(),
        items=(),
        filings=("nbrb.register",),
        evidence=(EvidenceNeed(kind=kind, goes_to=("nbrb.register",)),),
        **more,
    )


PACK = LawPack(
    id="test",
    version="1",
    as_of=date(2026, 11, 1),
    title=same("Пакет"),
    notice=same("Только для испытаний."),
    authorities={"nbrb": Authority(id="nbrb", title=same("НБ"))},
    stages={"nbrb.filing": Stage(id="nbrb.filing", track=Track.NBRB, title=same("Подача"))},
    roles={
        name: Role(id=name, title=Text(ru, be, name))
        for name, ru, be in (
            ("founder", "Учредитель", "Заснавальнік"),
            ("head", "Руководитель", "Кіраўнік"),
            ("beneficial_owner", "Бенефициар", "Бенефіцыяр"),
            ("representative", "Представитель", "Прадстаўнік"),
        )
    },
    evidence={kind: EvidenceType(id=kind, title=same(kind)) for kind in ("charter", "extract")},
    acts={},
    sources={},
    parameters={},
    questions={asked.id: asked for asked in QUESTIONS},
    gates={
        "jsc.registered": Gate(
            id="jsc.registered",
            title=same("АО"),
            short=same("АО"),
            track=Track.JSC,
            kind=GateKind.STATUS,
            opens_when=Condition(op=Op.ANSWERED, question="company.registered_on"),
            basis=(),
        )
    },
    edges=(),
    forms={"form.register": FORM},
    filings={"nbrb.register": FILING},
    requirements={
        "nbrb.charter": requirement("nbrb.charter", "charter"),
        "nbrb.extract": requirement("nbrb.extract", "extract", for_each=FOUNDERS),
    },
    checks={},
)

ANSWERS = {
    "company.name_ru": "Закрытое акционерное общество «Зубр Токен»",
    "company.name_be": "Закрытае акцыянернае таварыства «Зубр Токен»",
    "company.name_en": "Zubr Token CJSC",
    "company.phone": "+375171112233",
    "company.address_ru": "г. Минск, ул. Ёлочная, 5",
    "company.address_be": "г. Мінск, вул. Ёлкавая, 5",
    "company.postcode": "220000",
    "company.registered_on": "2026-03-02",
    "company.form": "zao",
    "company.kinds": ("a", "b"),
    "capital.fund": "20000000.00",
    "capital.count": "20000",
    "capital.part": "12.50",
    "capital.noncash": False,
    "party.country@P1": "Беларусь",
    "party.name_be@P2": "Ўладзімір Ёўшын",
    "party.position@P2": "Директор",
    "party.secret@P1": "СЕКРЕТ-ПАРТИИ",
}


def state(answers=None, parties=None, holdings=None):
    kept = {}
    for key, value in (ANSWERS if answers is None else answers).items():
        asked, _, party = key.partition("@")
        kept[key] = Answer(
            question=asked, party=party or None, state=AnswerState.VALUE, value=value
        )
    people = parties or (
        Party(id="P1", kind=PartyKind.ORGANISATION, name="ООО «Ромашка»", roles=("founder",)),
        Party(id="P2", kind=PartyKind.PERSON, name="Владимир Ёвшин", roles=("head", "founder")),
        Party(id="P3", kind=PartyKind.PERSON, name="Анна Щукина", roles=("beneficial_owner",)),
    )
    held = holdings or (
        Holding(
            id="H1", holder="P1", shares=15000, percent=Decimal(75), contribution=Decimal(15000000)
        ),
        Holding(
            id="H2", holder="P2", shares=5000, percent=Decimal(25), contribution=Decimal(5000000)
        ),
        Holding(id="H3", holder="P3", target="P1", percent=Decimal(100), since=date(2020, 5, 6)),
        Holding(id="H4", holder="P1", target="P3", percent=Decimal(1)),
    )
    return CaseState(
        profiles={"case": CaseProfile(title="Дело Зубр")},
        answers=kept,
        parties={party.id: party for party in people},
        holdings={holding.id: holding for holding in held},
    )
