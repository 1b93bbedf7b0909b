"""Everything the window does to a case goes through here, and comes back as signals.

One lane thread owns the open case; the window's thread never touches its file. Each verb is
committed by the time it is announced, so there is nothing to save.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from gui.operations.jobs import Jobs
from gui.operations.lane import Lane
from models.domain.ids import EntryId
from models.errors import RequestError, message

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future
    from pathlib import Path

    from models.domain.backup import Backup
    from models.domain.change import Change
    from models.errors import DopuskError
    from models.services.ports import SampleExtent
    from models.services.session import CaseSession
    from models.services.view import CaseView
    from models.services.workspace import Workspace

    Verb = Callable[[CaseSession], Change]
    Refused = Callable[[DopuskError], None]

Result = TypeVar("Result")
_DAMAGES = {"storage.damaged", "law_pack.missing", "law_pack.damaged", "case.not_a_case"}


class Operations(QObject):
    """Runs verbs on the open case and tells whoever listens.

    Signals:
        changed: a `Change` was committed.
        view_changed: the fresh `CaseView`, or None when no case is open any more.
        refused: a `DopuskError`; nothing was changed.
        busy_changed: the lane has work or has none.
        progress: a `Progress` of any running job, None once none is running any more.
        passphrase_wanted: the path of a case that needs one, and whether the last was wrong.
        damaged: the path of a case that could not be opened because of what is in the file.
    """

    changed = Signal(object)
    view_changed = Signal(object)
    refused = Signal(object)
    busy_changed = Signal(bool)
    progress = Signal(object)
    passphrase_wanted = Signal(object, bool)
    damaged = Signal(object)

    def __init__(
        self, workspace: Callable[[], Workspace], who: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._make_workspace = workspace
        self._workspace: Workspace | None = None
        self._session: CaseSession | None = None
        self._view: CaseView | None = None
        self._closed = ""
        self._who = who
        self.lane = Lane("case", self)
        self.jobs = Jobs(self)
        self.lane.busy_changed.connect(self.busy_changed)

    @property
    def view(self) -> CaseView | None:
        """Return the latest view of the open case."""
        return self._view

    @property
    def is_busy(self) -> bool:
        """Return whether anything is being done to a case, or for it."""
        return self.lane.is_busy or self.jobs.are_busy

    @property
    def who(self) -> str:
        """Return under whose name changes are made."""
        return self._who

    def set_who(self, who: str) -> None:
        """Make later changes under another name."""
        if who == self._who:
            return
        self._who = who

        def renamed() -> CaseView | None:
            if self._session is None:
                return None
            self._session.who = who
            return self._session.view()

        self.lane.submit(
            renamed, lambda view: self._show(view) if view else None, self.refused.emit
        )

    def create_case(self, path: Path, *, title: str) -> None:
        """Make a new case and open it."""
        self._open(lambda shop: shop.create(path, title=title, who=self._who))

    def open_sample(self, path: Path, extent: SampleExtent) -> None:
        """Make the demonstration case and open it."""
        self._open(lambda shop: shop.create_sample(path, extent, who=self._who))

    def open_case(
        self, path: Path, *, passphrase: str | None = None, take_over: bool = False
    ) -> None:
        """Open a case in place of the one that is open.

        `take_over` takes the lock that another machine left.
        """
        phrase = None if passphrase is None else (lambda: passphrase)
        self.lane.submit(
            partial(
                self._swap,
                lambda shop: shop.open(path, who=self._who, passphrase=phrase, take_over=take_over),
                path,
            ),
            self._show,
            partial(self._not_opened, path),
        )

    def restore(self, path: Path, backup: Backup, passphrase: str | None) -> None:
        """Close a case, put a copy in its place, and open that."""
        phrase = None if passphrase is None else (lambda: passphrase)

        def work() -> CaseView:
            self._close()
            shop = self._shop()
            shop.restore(path, backup, who=self._who, passphrase=phrase)
            self._session = shop.open(path, who=self._who, passphrase=phrase)
            return self._session.view()

        self.lane.submit(work, self._show, partial(self._not_opened, path))

    def on_workspace(
        self,
        query: Callable[[Workspace], Result],
        then: Callable[[Result], None],
        refused: Refused | None = None,
    ) -> Future[Result]:
        """Ask about cases that are not open, such as the copies of one."""
        return self.lane.submit(lambda: query(self._shop()), then, refused or self.refused.emit)

    def close_case(self, then: Callable[[], None] | None = None) -> None:
        """Close the open case, if there is one; its content is hidden at once."""
        self._show(None)

        def closed(_: None) -> None:
            if then is not None:
                then()

        self.lane.submit(self._close, closed, self.refused.emit)

    def run(
        self,
        verb: Verb,
        *,
        then: Callable[[Change], None] | None = None,
        refused: Refused | None = None,
    ) -> Future[Any]:
        """Run a verb on the lane, announce the change, then show the fresh view.

        A caller that shows the refusal itself hands in `refused`; otherwise it is broadcast.
        """
        return self.lane.submit(
            partial(self.done, verb), partial(self.announce, then), refused or self.refused.emit
        )

    def read(
        self,
        query: Callable[[CaseSession], Result],
        then: Callable[[Result], None],
        *,
        refused: Refused | None = None,
    ) -> Future[Result]:
        """Ask the case something that is not in the view, such as a document's content."""
        return self.lane.submit(
            lambda: query(self._open_session()), then, refused or self.refused.emit
        )

    def undo(self) -> None:
        """Take the last change back."""
        self.run(lambda session: session.history.undo())

    def redo(self) -> None:
        """Make the last change that was taken back once more."""
        self.run(lambda session: session.history.redo())

    def shut_down(self) -> None:
        """Stop long jobs, finish what runs, close the case and end the threads."""
        self.jobs.shut_down()
        self.lane.submit(self._close, lambda _: None, lambda _: None)
        self.lane.stop()

    def _open(self, opener: Callable[[Workspace], CaseSession], own: Path | None = None) -> None:
        self.lane.submit(partial(self._swap, opener, own), self._show, self.refused.emit)

    def _swap(self, opener: Callable[[Workspace], CaseSession], own: Path | None) -> CaseView:
        # The open case stays until the new one is there, unless it is the same locked file
        if self._session is not None and own is not None and _same(self._session.path, own):
            self._close()
        fresh = opener(self._shop())
        self._close()
        self._session = fresh
        return fresh.view()

    def _shop(self) -> Workspace:
        if self._workspace is None:
            self._workspace = self._make_workspace()
        return self._workspace

    def _not_opened(self, path: Path, error: DopuskError) -> None:
        if self._session is None and self._view is not None:
            self._show(None)
        if error.message.id in {"case.passphrase_needed", "case.wrong_passphrase"}:
            self.passphrase_wanted.emit(path, error.message.id == "case.wrong_passphrase")
        else:
            self.refused.emit(error)
            if error.message.id in _DAMAGES:
                self.damaged.emit(path)

    @Slot(str)
    def stand_at(self, entry: str) -> None:
        """Show the case as it was just after an entry of its journal; `refresh` comes back.

        Until then every change is refused.
        """
        self.lane.submit(
            lambda: self._open_session().as_of(EntryId(entry)), self._show, self.refused.emit
        )

    @Slot()
    def refresh(self) -> None:
        """Look at the open case anew: as it is now, with what others did to it or to its lock."""
        if self._view is not None:
            self.lane.submit(lambda: self._open_session().view(), self._show, self.refused.emit)

    def look_again(self) -> None:
        """Show what a refusal has changed, such as a case that can only be read now.

        A further refusal is not said: the first is on the screen, and saying it would lead here
        again.
        """
        if self._view is not None and self._view.as_of is None:
            self.lane.submit(lambda: self._open_session().view(), self._show, lambda _: None)

    def _close(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            self._closed = session.path.name
            session.close()

    def done(self, verb: Verb) -> tuple[Change, CaseView]:
        """Run a verb and return what came of it; only on the lane."""
        session = self._open_session()
        if self._view is not None and self._view.as_of is not None and self._view.read_only:
            raise RequestError(self._view.read_only)
        change = verb(session)
        return change, session.view()

    def has_open(self, session: CaseSession) -> bool:
        """Return whether this very case is still open; only on the lane."""
        return self._session is session

    def _open_session(self) -> CaseSession:
        if self._session is None:  # it was closed or locked between asking and being asked
            raise RequestError(message("case.closed", file=self._closed))
        return self._session

    def _show(self, view: CaseView | None) -> None:
        self._view = view
        self.view_changed.emit(view)

    def announce(
        self, then: Callable[[Change], None] | None, outcome: tuple[Change, CaseView]
    ) -> None:
        """Tell everybody of a change and show the case with it."""
        change, self._view = outcome
        self.changed.emit(change)
        self.view_changed.emit(self._view)
        if then is not None:
            then(change)


def _same(one: Path, other: Path) -> bool:
    return one.absolute() == other.absolute()
