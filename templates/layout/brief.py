"""What a paper is written from: the order, the case read in one language, and the contents."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.domain.evaluation import Facts, asked_of, matches
from models.domain.filing import PaperKind
from models.domain.ids import (
    AuthorityId,
    DocumentId,
    FormId,
    PaperId,
    PartyId,
    QuestionId,
    RequirementRef,
    RoleId,
    answer_key,
    split_requirement_ref,
)
from models.domain.numbering import span
from models.domain.paper import Wording
from models.domain.question import AnswerType
from models.domain.readiness import Truth
from models.domain.records import Answer, AnswerState
from models.domain.text import Language
from models.domain.volumes import sheets_of
from models.errors import Message
from templates.layout.addendum import Addendum
from templates.layout.styles import Styles, styles
from templates.layout.values import shown

if TYPE_CHECKING:
    from collections.abc import Iterable

    from models.domain.condition import Selector
    from models.domain.dossier import DossierOrder
    from models.domain.filing import Filing, Form
    from models.domain.question import Question
    from models.domain.records import Holding, Party
    from models.domain.state import CaseState
    from templates.layout.typesetter import Typesetter

_NOTHING_TYPED = Wording(id=PaperId(""))
_REGISTERING = AuthorityId("registering_authority")
_AUTHORITY_NAME = QuestionId("registration.authority")
_NAMES = {
    Language.RU: (QuestionId("company.name_ru"), None),
    Language.BE: (QuestionId("company.name_be"), QuestionId("party.name_be")),
    Language.EN: (QuestionId("company.name_en"), QuestionId("party.name_latin")),
}
_ADDRESSES = {
    Language.RU: QuestionId("company.address_ru"),
    Language.BE: QuestionId("company.address_be"),
    Language.EN: QuestionId("company.address_ru"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A line of the contents: a paper of ours or an enclosure, with its place in the dossier.

    What could not be included has no pages, and `left_out` says why. `front` of the pages are a
    sheet that separates it from what is before; `notes` tell in what way it differs from its file.
    `key` is by what a later dossier knows it again. `label` and `labels` are its number and those
    of its pages as they are printed; `number` and pages themselves are counted through.
    """

    number: int
    title: str
    first_page: int = 0
    pages: int = 0
    sha256: str | None = None
    requirements: tuple[RequirementRef, ...] = ()
    kind: PaperKind | None = None
    form: FormId | None = None
    party: PartyId | None = None
    document: DocumentId | None = None
    enclosed: bool = False
    signed: bool = False
    left_out: Message | None = None
    front: int = 0
    notes: tuple[Message, ...] = ()
    key: str = ""
    label: str = ""
    labels: tuple[str, ...] = ()

    @property
    def shown(self) -> str:
        """Return its number as it is printed."""
        return self.label or str(self.number)

    @property
    def shown_pages(self) -> str:
        """Return its first and last page as they are printed."""
        counted = range(self.first_page, self.first_page + self.pages)
        return span(self.labels or [str(page) for page in counted])

    @property
    def last_page(self) -> int:
        """Return its last page."""
        return self.first_page + self.pages - 1


class Brief:
    """One dossier order as its papers see it; a `form` opens the sensitive answers it demands.

    `wording` is what a lawyer typed into the paper that is drawn, and `paper` what it is called.
    """

    def __init__(
        self,
        order: DossierOrder,
        setter: Typesetter,
        contents: tuple[Listed, ...] = (),
        form: Form | None = None,
        paper: tuple[str, Wording] = ("", _NOTHING_TYPED),
    ) -> None:
        self.order = order
        self.setter = setter
        self.contents = contents
        self.paper, self.wording = paper
        self.form = form
        self.addendum = Addendum() if form is not None and not form.running else None
        self._demanded = _named_in(form)
        self.facts = Facts(
            pack=order.snapshot.pack,
            answers=order.snapshot.state.answers,
            parties=order.snapshot.state.parties,
            today=order.dated,
        )

    def for_form(self, form: Form) -> Brief:
        """Return the same brief as the form may see it."""
        named = self.paper, self.wording
        return Brief(self.order, self.setter, self.contents, form, named)

    def for_paper(self, paper: PaperId, title: str) -> Brief:
        """Return the same brief for one paper, with what was typed into it."""
        wording = self.state.wordings.get(paper, _NOTHING_TYPED)
        return Brief(self.order, self.setter, self.contents, paper=(title, wording))

    @property
    def language(self) -> Language:
        """Return the language of the papers."""
        return self.setter.language

    @property
    def styles(self) -> Styles:
        """Return the paragraph styles of that language."""
        return styles(self.language)

    @property
    def state(self) -> CaseState:
        """Return what the team has entered."""
        return self.order.snapshot.state

    @property
    def filing(self) -> Filing:
        """Return the filing that the dossier is for."""
        return self.order.snapshot.pack.filings[self.order.filing]

    def question(self, question: QuestionId) -> Question | None:
        """Return a question of the pack, None if this pack does not ask it."""
        return self.order.snapshot.pack.questions.get(question)

    def answer(self, question: QuestionId, party: PartyId | None = None) -> Answer | None:
        """Return an answer that settles its question, None if there is none yet.

        A sensitive one is given only to the form that names the question.
        """
        asked = self.question(question)
        if asked is not None and asked.sensitive and question not in self._demanded:
            return None
        answer = self.state.answers.get(answer_key(question, party))
        return answer if answer is not None and answer.settles else None

    def value(self, question: QuestionId, party: PartyId | None = None) -> str | None:
        """Return the value of an answer in words, as plain text; None without a value."""
        asked, answer = self.question(question), self.answer(question, party)
        if asked is None or answer is None or answer.state is not AnswerState.VALUE:
            return None
        if asked.type is AnswerType.PARTY:
            named = self.state.parties.get(PartyId(str(answer.value)))
            return self.name(named) if named else None
        return shown(asked, answer, self.language)

    def markup(self, question: QuestionId, party: PartyId | None = None) -> str | None:
        """Return the value of an answer as markup; None without a value."""
        value, asked = self.value(question, party), self.question(question)
        return None if value is None or asked is None else self.setter.text(value, asked.title)

    def asked(self, question: QuestionId, party: Party | None) -> bool:
        """Return whether a question is put to the case or to this party."""
        asked = self.question(question)
        return asked is not None and asked_of(asked, party, self.facts)

    def selected(self, selector: Selector) -> tuple[Party, ...]:
        """Return the parties that a selector is known to mean."""
        return tuple(
            party
            for party in self.state.parties.values()
            if matches(selector, party, self.facts).truth is Truth.TRUE
        )

    def with_role(self, role: str) -> tuple[Party, ...]:
        """Return the parties of a role."""
        wanted = RoleId(role)
        return tuple(party for party in self.state.parties.values() if wanted in party.roles)

    def name(self, party: Party) -> str:
        """Return a party's name in the language of the paper, as plain text."""
        question = _NAMES[self.language][1]
        return (question and self.value(question, party.id)) or party.name

    def name_markup(self, party: Party) -> str:
        """Return a party's name as markup."""
        return self.setter.text(self.name(party), party.name)

    @property
    def applicant(self) -> str:
        """Return the applicant's name, or the title of the case while it has none."""
        name = self.value(_NAMES[self.language][0]) or self.value(_NAMES[Language.RU][0])
        return name or self.state.profile.title

    @property
    def applicant_markup(self) -> str:
        """Return the applicant's name as markup."""
        return self.setter.text(self.applicant, self.applicant)

    @property
    def addressee_markup(self) -> str:
        """Return whom the filing goes to: the registering authority by its own name, if known."""
        if self.filing.authority == _REGISTERING and (named := self.markup(_AUTHORITY_NAME)):
            return named
        return self.setter.law(self.filing.addressee)

    @property
    def address_markup(self) -> str | None:
        """Return the applicant's address with its postcode, as markup."""
        parts = [
            self.markup(QuestionId("company.postcode")),
            self.markup(_ADDRESSES[self.language]),
        ]
        return ", ".join(part for part in parts if part) or None

    def signatory(self) -> Party | None:
        """Return who signs for the applicant, as the law pack has it."""
        rule = self.order.snapshot.pack.signing
        gate = self.order.snapshot.readiness.gates.get(rule.gate)
        order = rule.roles if gate is not None and gate.is_open else rule.before
        found = (party for role in order for party in self.with_role(role))
        return next(found, None)

    def signing_roles(self, kind: PaperKind | None) -> tuple[RoleId, ...]:
        """Return the roles that sign the form at hand, or a paper of this kind."""
        if self.form is not None:
            return self.form.signs
        named = (paper.signs for paper in self.filing.papers if paper.kind is kind)
        return next(named, ())

    def role_title(self, role: RoleId) -> str:
        """Return the title of a role as markup."""
        known = self.order.snapshot.pack.roles.get(role)
        return self.setter.law(known.title) if known else ""

    def holdings_in(self, target: PartyId | None) -> tuple[Holding, ...]:
        """Return what is held in a party, or in the applicant."""
        holdings = self.state.holdings.values()
        return tuple(holding for holding in holdings if holding.target == target)

    def requirement_title(self, ref: RequirementRef) -> str:
        """Return a requirement's title, with the party it concerns, as markup."""
        requirement, party_id = split_requirement_ref(ref)
        title = self.setter.law(self.order.snapshot.pack.requirements[requirement].title)
        party = self.state.parties.get(party_id) if party_id else None
        return f"{title} ({self.name_markup(party)})" if party else title

    def enclosures(self) -> tuple[Listed, ...]:
        """Return the lines of the contents that are documents of the case."""
        return tuple(listed for listed in self.contents if listed.enclosed)

    def sheets(self, *contents: Listed) -> int:
        """Return how many sheets the listed things take, printed as the filing is to go out."""
        duplex = self.order.plan.duplex
        return sum(sheets_of(listed.pages, duplex=duplex) for listed in contents)


def _named_in(form: Form | None) -> frozenset[QuestionId]:
    sections = form.sections if form else ()
    return frozenset(question for section in sections for question in section.questions)


def total_pages(contents: Iterable[Listed]) -> int:
    """Return how many pages the listed things have together."""
    return sum(listed.pages for listed in contents)
