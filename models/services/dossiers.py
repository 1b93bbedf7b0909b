"""Ordering and building a dossier: a frozen snapshot goes out, a file that was read back comes."""

from __future__ import annotations

from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from models.domain.dossier import DossierOrder, Enclosure
from models.domain.engine import derive
from models.domain.filings import enclosed_in_order
from models.errors import CaseRefused, RequestError, StorageError, message
from models.store import rooms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date

    from models.domain.dossier import (
        DossierPreview,
        DossierResult,
        PaperPreview,
        Progress,
        Watcher,
    )
    from models.domain.ids import FilingId, PaperId
    from models.domain.text import Language
    from models.services.recorder import Recorder
    from models.services.view import CaseView


_NOWHERE = Path()


class DossierService:
    """The verbs of dossiers; ordering belongs to the case's thread, building to any."""

    def __init__(self, recorder: Recorder, view: Callable[[], CaseView]) -> None:
        self._recorder = recorder
        self._view = view

    def finish(self) -> None:
        """Clear away what killed builds left; the rooms of living ones stay."""
        now = self._recorder.ports.clock.now()
        rooms.clear_remembered(self._recorder.store, who=self._recorder.who, since=now)

    def order(
        self,
        filing: FilingId,
        language: Language,
        *,
        draft: bool,
        dated: date | None,
        out: Path,
    ) -> DossierOrder:
        """Freeze what a dossier of a filing is to be built from, into `out/<filing>-<lang>`.

        Raises:
            RequestError: no such filing.
            CaseRefused: not a draft, and something binding is missing; every cause is named.
        """
        return self.order_from(self._view(), filing, language, draft=draft, dated=dated, out=out)

    def order_from(
        self,
        view: CaseView,
        filing: FilingId,
        language: Language,
        *,
        draft: bool = False,
        dated: date | None = None,
        out: Path,
    ) -> DossierOrder:
        """Freeze what a dossier is to be built from, out of any picture of the case.

        Raises: as `order` does.
        """
        rooms.remember(self._recorder.store, out)
        return self._ordered(view, filing, language, draft=draft, dated=dated, out=out)

    def order_to_look(self, filing: FilingId, language: Language) -> DossierOrder:
        """Return the order of a draft that is only looked at, never built.

        Raises:
            RequestError: no such filing.
        """
        return self._ordered(self._view(), filing, language, draft=True, dated=None, out=_NOWHERE)

    def _ordered(
        self,
        view: CaseView,
        filing: FilingId,
        language: Language,
        *,
        draft: bool,
        dated: date | None,
        out: Path,
    ) -> DossierOrder:
        view = self._on_day(view, dated)
        status = view.readiness.filings.get(filing)
        if status is None:
            raise RequestError(
                message("filing.unknown", filing=filing, filings=list(view.pack.filings))
            )
        blocking = [gap.message for gap in status.gaps if gap.blocks]
        if blocking and not draft:
            title = status.filing.title
            raise CaseRefused(message("filing.not_ready", filing=title, n=len(blocking)), blocking)
        return DossierOrder(
            filing=filing,
            language=language,
            draft=draft,
            dated=dated or view.today,
            snapshot=view.snapshot,
            enclosures=_enclosures(view, filing),
            gaps=status.gaps,
            folder=out / f"{filing}-{language}",
            sealed=view.encrypted,
        )

    def preview(self, order: DossierOrder) -> DossierPreview:
        """Draw the papers of an order and count its pages; safe on any thread.

        Raises:
            CaseRefused: a final paper would hold text that cannot be drawn.
        """
        return self._recorder.ports.builder.preview(order)

    def preview_paper(
        self, order: DossierOrder, paper: PaperId, sizes: Mapping[PaperId, int]
    ) -> PaperPreview | None:
        """Draw one paper of an order, None if it holds no such paper; safe on any thread.

        `sizes` are the pages of the other papers, as a preview of the whole told them.

        Raises:
            CaseRefused: a final paper would hold text that cannot be drawn.
        """
        return self._recorder.ports.builder.preview_paper(order, paper, sizes)

    def _on_day(self, view: CaseView, dated: date | None) -> CaseView:
        """Return the case as it stands on the day of filing, when more may have expired."""
        if dated is None or dated == view.today:
            return view
        return replace(view, today=dated, readiness=derive(view.pack, view.state, dated))

    def build(self, order: DossierOrder, watcher: Watcher | None = None) -> DossierResult:
        """Build an order; safe on any thread, the case file is read through its own connection.

        Raises:
            CaseRefused: an enclosure or a text cannot be set; each is named.
            StorageError: case or folder cannot be read or written.
            Cancelled: the watcher asked to stop.
        """
        ports, store = self._recorder.ports, self._recorder.store.reader()()

        @contextmanager
        def content(sha256: str) -> Iterator[BinaryIO]:
            with store.open_content(sha256) as stream:
                yield stream

        who, now = self._recorder.who, ports.clock.now()
        try:
            with closing(store), rooms.room(order.folder.parent, who=who, since=now) as room:
                return ports.builder.build(order, room, content, watcher or _Nobody())
        except OSError as error:
            reason = error.strerror or type(error).__name__
            said = message("dossier.cannot_write", folder=order.folder, reason=reason)
            raise StorageError(said) from error


class _Nobody:
    """Watches nothing and never stops a job."""

    def report(self, progress: Progress) -> None:
        """Take no note."""

    def cancelled(self) -> bool:
        """Return False."""
        return False


def _enclosures(view: CaseView, filing: FilingId) -> tuple[Enclosure, ...]:
    """Return the documents that go along: first those the team has put in order."""
    readiness = view.readiness
    serving = set(readiness.items)
    plan = view.state.plans.get(filing)
    going = enclosed_in_order(view.pack.filings[filing], readiness.items, plan)
    return tuple(
        Enclosure(
            document=document.id,
            title=document.title,
            version=document.current,
            requirements=tuple(ref for ref in document.requirements if ref in serving),
        )
        for document in going
    )
