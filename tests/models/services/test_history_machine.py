"""Random work on a real case file: nothing is lost, everything can be taken back."""

import os
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, multiple, rule

from models.domain.condition import PartyKind
from models.domain.journal import RecordKey
from models.domain.records import AnswerState, Holding, Kind, Review
from models.domain.state import CaseState
from models.errors import DopuskError, RequestError
from models.services.restoring import Side
from models.services.workspace import Workspace
from tests.conftest import make_ports
from tests.models.small_pack import small_pack

LONG = "DOPUSK_LONG" in os.environ
TEXTS = st.text(alphabet="аўі№«»<&\u202e😀 z", min_size=1).filter(str.strip)


class CaseWork(RuleBasedStateMachine):
    parties = Bundle("parties")

    def __init__(self):
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        ports = make_ports(small_pack)
        self.workspace = Workspace(ports)
        self.path = Path(self.folder.name) / "case.dopusk"
        self.session = self.workspace.create(self.path, title="Зубр", who="a")
        self.past = [self.state]
        self.future = []
        self.noted = {}

    @property
    def state(self) -> CaseState:
        return self.session.view().state

    def tried(self, verb):
        """Run a verb that may refuse in words; nothing else may happen then."""
        before = self.state
        try:
            verb()
        except DopuskError:
            assert self.state == before
        self.done()

    def with_document(self, choice, verb):
        known = list(self.state.documents)
        if known:
            self.tried(lambda: verb(known[choice % len(known)]))

    def done(self):
        """Note a change for the model of undo, unless nothing changed."""
        if self.state != self.past[-1]:
            self.past.append(self.state)
            self.future.clear()

    @rule(name=TEXTS)
    def answer(self, name):
        try:
            self.session.answers.put("company.name_ru", value=name)
        except RequestError:
            assert not name.replace("\u202e", "").strip()
        self.done()

    @rule(state=st.sampled_from([AnswerState.UNKNOWN, AnswerState.LATER]))
    def mark(self, state):
        self.session.answers.mark("capital.fund", state=state)
        self.done()

    @rule()
    def clear(self):
        self.session.answers.clear("company.name_ru")
        self.done()

    @rule(target=parties, name=TEXTS, kind=st.sampled_from(PartyKind))
    def add_party(self, name, kind):
        try:
            change = self.session.parties.add(kind=kind, name=name, roles=["founder"])
        except RequestError:
            return multiple()
        self.done()
        return next(iter(change.ids))

    @rule(party=parties, country=st.sampled_from(["BY", "CY"]))
    def answer_of_party(self, party, country):
        try:
            self.session.answers.put("party.country", party=party, value=country)
        except DopuskError:
            assert party not in self.state.parties
        self.done()

    @rule(party=consumes(parties))
    def remove_party(self, party):
        try:
            self.session.parties.remove(party)
        except RequestError:
            assert party not in self.state.parties
        self.done()

    @rule(text=TEXTS)
    def note(self, text):
        self.session.work.note("jsc.charter", text)
        self.done()

    @rule()
    def hand_over(self):
        self.session.work.review("jsc.charter", Review.READY)
        self.done()

    @rule()
    def attach(self):
        file = Path(self.folder.name) / "устав.txt"
        file.write_text("устав", encoding="utf-8")
        self.session.evidence.attach("jsc.charter", [file])
        self.done()

    @rule(party=parties, name=TEXTS)
    def update_party(self, party, name):
        self.tried(lambda: self.session.parties.update(party, name=name, roles=["founder"]))

    @rule(party=parties, shares=st.integers(-1, 10))
    def put_holding(self, party, shares):
        holding = Holding(id=f"H{shares}", holder=party, shares=shares)
        self.tried(lambda: self.session.parties.put_holding(holding))

    @rule(shares=st.integers(0, 10))
    def remove_holding(self, shares):
        self.tried(lambda: self.session.parties.remove_holding(f"H{shares}"))

    @rule(choice=st.integers(0, 5), internal=st.booleans(), title=TEXTS)
    def describe_document(self, choice, internal, title):
        self.with_document(
            choice,
            lambda each: self.session.evidence.update(each, internal=internal, title=title),
        )

    @rule(choice=st.integers(0, 5), party=parties)
    def own_document(self, choice, party):
        self.with_document(choice, lambda each: self.session.evidence.update(each, owner=party))

    @rule(choice=st.integers(0, 5), link=st.booleans())
    def link_document(self, choice, link):
        verb = self.session.evidence.link if link else self.session.evidence.unlink
        self.with_document(choice, lambda each: verb(each, "jsc.name"))

    @rule(choice=st.integers(0, 5))
    def add_version(self, choice):
        file = Path(self.folder.name) / "новы.txt"
        file.write_text("новы", encoding="utf-8")
        self.with_document(choice, lambda each: self.session.evidence.add_version(each, file))

    @rule(choice=st.integers(0, 5))
    def remove_document(self, choice):
        self.with_document(choice, self.session.evidence.remove)

    @rule(name=TEXTS, status=st.sampled_from(Review))
    def work(self, name, status):
        self.tried(lambda: self.session.work.owner("jsc.charter", name))
        self.tried(lambda: self.session.work.due("jsc.charter", self.session.view().today))
        self.tried(lambda: self.session.work.review("jsc.charter", status))
        self.tried(lambda: self.session.work.verify("jsc.charter", edition=name))

    @rule(name=st.sampled_from(["Зубр", "Бусел"]))
    def load(self, name):
        file = Path(self.folder.name) / "load.yaml"
        file.write_text(f"answers: {{company.name_ru: {name}}}\n", encoding="utf-8")
        self.tried(lambda: self.session.bulk.load(file))

    @rule(choice=st.integers(0, 60), side=st.sampled_from(Side))
    def restore(self, choice, side):
        lines = self.session.history.entries(limit=1000)
        entry = lines[choice % len(lines)].entry.id
        self.tried(lambda: self.session.history.restore(entry, side=side))

    @rule(choice=st.integers(0, 60))
    def look_back(self, choice):
        lines = self.session.history.entries(limit=1000)
        view = self.session.as_of(lines[choice % len(lines)].entry.id)
        assert view.entries == len(lines) - choice % len(lines)
        noted = self.noted.get(view.head)
        assert noted is None or view.state == noted

    @rule(party=consumes(parties))
    def erase_party(self, party):
        before = self.state
        try:
            self.session.erasure.erase(RecordKey(kind=Kind.PARTY, id=party), "заява")
        except RequestError:
            assert party not in before.parties
            return
        assert party not in self.state.parties
        # What was erased is in no past any more, and nothing before it can be undone
        self.past, self.future, self.noted = [self.state], [], {}

    @rule()
    def undo(self):
        if len(self.past) == 1:
            return
        self.session.history.undo()
        self.future.append(self.past.pop())

    @rule()
    def redo(self):
        if not self.future:
            return
        self.session.history.redo()
        self.past.append(self.future.pop())

    @rule()
    def reopen(self):
        self.session.close()
        self.session = self.workspace.open(self.path, who="b")

    @invariant()
    def state_is_what_undo_says(self):
        assert self.state == self.past[-1]
        self.noted[self.session.view().head] = self.state
        assert (self.session.view().redo is None) == (not self.future)

    def teardown(self):
        failed = [line.message.id for line in self.session.checks.verify() if not line.ok]
        self.session.close()
        self.folder.cleanup()
        assert not failed


TestCaseWork = CaseWork.TestCase
TestCaseWork.settings = settings(
    max_examples=1000 if LONG else 15,
    stateful_step_count=40 if LONG else 20,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
