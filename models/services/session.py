"""One open case with all its verbs; belongs to the thread that opened it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.engine import Engine, derive
from models.errors import Message, message
from models.services.answers import AnswerService
from models.services.backups import BackupService
from models.services.bulk import BulkService
from models.services.checks import CheckService
from models.services.dossiers import DossierService
from models.services.erasure import ErasureService
from models.services.evidence import EvidenceService
from models.services.history import HistoryService
from models.services.papers import PaperService
from models.services.parties import PartyService
from models.services.past import state_after
from models.services.plans import PlanService
from models.services.protection import ProtectionService
from models.services.recorder import Recorder
from models.services.search import SearchService
from models.services.submissions import SubmissionService
from models.services.view import CaseView
from models.services.work import WorkService
from models.store.opening import read_only_because

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from models.domain.ids import EntryId
    from models.domain.law_pack import LawPack
    from models.services.ports import Ports
    from models.store.case_store import CaseStore


class CaseSession:
    """The services of one open case file; use as a context manager."""

    def __init__(
        self, path: Path, store: CaseStore, ports: Ports, pack: LawPack, *, who: str
    ) -> None:
        self.path = path
        self._store = store
        self._ports = ports
        self._recorder = Recorder(store, ports, pack, who=who)
        self._view: CaseView | None = None
        self._engine = Engine(pack)
        self.answers = AnswerService(self._recorder)
        self.parties = PartyService(self._recorder)
        self.evidence = EvidenceService(self._recorder)
        self.work = WorkService(self._recorder)
        self.history = HistoryService(self._recorder)
        self.bulk = BulkService(self._recorder)
        self.dossiers = DossierService(self._recorder, self.view)
        self.papers = PaperService(self._recorder)
        self.plans = PlanService(self._recorder)
        self.submissions = SubmissionService(self._recorder, self.dossiers, self.as_of)
        self.protection = ProtectionService(self._recorder, path)
        self.search = SearchService(self._recorder)
        self.erasure = ErasureService(self._recorder, path)
        self.backups = BackupService(store, path, ports)
        self.checks = CheckService(store, path)

    @property
    def read_only(self) -> Message | None:
        """Why nothing can be changed, None if it can."""
        return read_only_because(self._store)

    @property
    def who(self) -> str:
        """Who is at work, as the journal names them."""
        return self._recorder.who

    @who.setter
    def who(self, who: str) -> None:
        self._recorder.who = who

    @property
    def reason(self) -> str | None:
        """Why the next changes are made, if the user said so."""
        return self._recorder.reason

    @reason.setter
    def reason(self, reason: str | None) -> None:
        self._recorder.reason = reason

    def view(self) -> CaseView:
        """Return the case as it is now with everything that follows from it."""
        state = self._recorder.state
        today = self._ports.clock.today()
        known = self._view
        if (
            known is None
            or known.state is not state
            or known.today != today
            or known.read_only != self.read_only
        ):
            known = self._view = self._derived(today)
        return known

    def as_of(self, entry: EntryId) -> CaseView:
        """Return the case as it was just after an entry, on the day of that entry.

        Raises:
            StorageError: there is no such entry, or it cannot be read.
        """
        found = self._store.entry(entry)
        state, entries = state_after(self._store, entry, self._recorder.state)
        pack = self._recorder.pack
        if state.profile.law_pack not in {None, self._recorder.state.profile.law_pack}:
            pack = self._store.pack(state.profile.law_pack or "")
        day = found.at.astimezone().date()
        return CaseView(
            path=self.path,
            pack=pack,
            pack_sha256=state.profile.law_pack or "",
            state=state,
            readiness=derive(pack, state, day),
            head=found.hash,
            entries=entries,
            today=day,
            undo=None,
            redo=None,
            read_only=message("case.as_of", at=found.at),
            encrypted=self._store.encrypted,
            as_of=found,
        )

    def _derived(self, today: date) -> CaseView:
        state, pack = self._recorder.state, self._recorder.pack
        head = self._store.head()
        return CaseView(
            path=self.path,
            pack=pack,
            pack_sha256=state.profile.law_pack or "",
            state=state,
            readiness=self._engine.derive(state, today),
            head=head[1] if head else "",
            entries=self._store.entry_count(),
            today=today,
            undo=self.history.can_undo(),
            redo=self.history.can_redo(),
            read_only=self.read_only,
            encrypted=self._store.encrypted,
        )

    def close(self) -> None:
        """Let go of the file."""
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
