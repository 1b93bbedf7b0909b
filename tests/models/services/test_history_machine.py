"""Random work on a real case file: nothing is lost, everything can be taken back."""

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, multiple, rule

from models.domain.condition import PartyKind
from models.domain.records import AnswerState, Review
from models.domain.state import CaseState
from models.errors import DopuskError, RequestError
from models.services.workspace import Workspace
from tests.conftest import CountingIds, FixedClock, NoBuilder, NoSample
from tests.models.small_pack import small_pack

TEXTS = st.text(alphabet="аўі№«»<&\u202e😀 z", min_size=1).filter(str.strip)


class CaseWork(RuleBasedStateMachine):
    parties = Bundle("parties")

    def __init__(self):
        super().__init__()
        from models.services.ports import Ports

        self.folder = tempfile.TemporaryDirectory()
        ports = Ports(
            clock=FixedClock(),
            ids=CountingIds(),
            builder=NoBuilder(),
            sample=NoSample(),
            shipped_pack=small_pack,
        )
        self.workspace = Workspace(ports)
        self.path = Path(self.folder.name) / "case.dopusk"
        self.session = self.workspace.create(self.path, title="Зубр", who="a")
        self.past = [self.state]
        self.future = []

    @property
    def state(self) -> CaseState:
        return self.session.view().state

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
        assert (self.session.view().redo is None) == (not self.future)

    def teardown(self):
        failed = [line.message.id for line in self.session.history.verify() if not line.ok]
        self.session.close()
        self.folder.cleanup()
        assert not failed


TestCaseWork = CaseWork.TestCase
TestCaseWork.settings = settings(
    max_examples=15,
    stateful_step_count=15,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
