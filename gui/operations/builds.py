"""Building dossiers: orders are taken on the case's lane, files are written beside it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Protocol

from models.domain.dossier import Cancelled, DossierOrder, DossierResult, Watcher
from models.domain.ids import FilingId, SubmissionId
from models.domain.paper import Submission
from models.domain.text import Language
from models.errors import DopuskError
from models.services.submissions import compare

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gui.operations.job import Job
    from models.domain.dossier import DossierPreview, PaperPreview
    from models.domain.ids import PaperId
    from models.services.dossiers import DossierService
    from models.services.session import CaseSession
    from models.services.view import CheckLine


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildRequest:
    """What the user asked to build."""

    filings: tuple[FilingId, ...]
    language: Language
    draft: bool
    out: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildOutcome:
    """What came of one filing: a result, or the refusal with its causes."""

    filing: FilingId
    result: DossierResult | None = None
    error: DopuskError | None = None


class Dossiers(Protocol):
    """The part of the dossier service that may be called from any thread."""

    def build(self, order: DossierOrder, watcher: Watcher | None = None) -> DossierResult:
        """Build one dossier."""


@dataclass(frozen=True, slots=True)
class Ordered:
    """Frozen orders, refusals met on the way, and the service that builds them."""

    dossiers: Dossiers
    orders: tuple[DossierOrder, ...]
    refused: tuple[BuildOutcome, ...]


def take_orders(session: CaseSession, request: BuildRequest) -> Ordered:
    """Freeze the case for every filing asked for; one refusal does not stop the others."""
    orders: list[DossierOrder] = []
    refused: list[BuildOutcome] = []
    for filing in request.filings:
        try:
            orders.append(
                session.dossiers.order(
                    filing, request.language, draft=request.draft, dated=None, out=request.out
                )
            )
        except DopuskError as error:
            refused.append(BuildOutcome(filing=filing, error=error))
    return Ordered(session.dossiers, tuple(orders), tuple(refused))


def build_all(ordered: Ordered, job: Job) -> tuple[BuildOutcome, ...] | None:
    """Build every order; None when the user stopped it."""
    outcomes = list(ordered.refused)
    for order in ordered.orders:
        if job.cancelled():
            return None
        try:
            result = ordered.dossiers.build(order, job)
        except Cancelled:
            return None
        except DopuskError as error:
            outcomes.append(BuildOutcome(filing=order.filing, error=error))
        else:
            outcomes.append(BuildOutcome(filing=order.filing, result=result))
    return tuple(outcomes)


@dataclass(frozen=True, slots=True)
class Again:
    """A submission to build anew, in a folder that is thrown away afterwards."""

    dossiers: Dossiers
    submission: Submission
    order: DossierOrder
    folder: TemporaryDirectory[str]


def to_look(
    filing: FilingId, language: Language, session: CaseSession
) -> tuple[DossierService, DossierOrder]:
    """Freeze the case for a look at a filing."""
    return session.dossiers, session.dossiers.order_to_look(filing, language)


def drawn(ordered: tuple[DossierService, DossierOrder], _: Job) -> DossierPreview:
    """Draw the papers of an order."""
    dossiers, order = ordered
    return dossiers.preview(order)


def drawn_paper(
    paper: PaperId,
    sizes: Mapping[PaperId, int],
    ordered: tuple[DossierService, DossierOrder],
    _: Job,
) -> tuple[PaperPreview, ...]:
    """Draw one paper of an order; nothing if it holds no such paper."""
    dossiers, order = ordered
    found = dossiers.preview_paper(order, paper, sizes)
    return (found,) if found is not None else ()


def to_build_again(submission: SubmissionId, session: CaseSession) -> Again:
    """Order a submission anew, beside the case, where there is room for a dossier."""
    folder = TemporaryDirectory(dir=session.path.parent, prefix=".dopusk-proof-")
    try:
        order = session.submissions.order_again(submission, Path(folder.name))
    except BaseException:
        folder.cleanup()
        raise
    return Again(session.dossiers, session.submissions.found(submission), order, folder)


def built_again(again: Again, job: Job) -> tuple[CheckLine, ...] | None:
    """Build it and compare every file; None when the user stopped it."""
    with again.folder:
        try:
            return compare(again.submission, again.dossiers.build(again.order, job))
        except Cancelled:
            return None
