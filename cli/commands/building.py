"""Building dossiers, one per filing; what cannot be built is named, never left out silently."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from cli.grammar import Command, Option, one_of, pass_call, to_day
from cli.outcome import Outcome, failure
from cli.progress import watching
from cli.shapes import of_gaps
from models.domain.dossier import DossierResult
from models.domain.ids import FilingId
from models.domain.requirement import Track
from models.domain.text import Language
from models.errors import CaseRefused, RequestError, message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cli.house import Call
    from cli.shapes import Shape
    from models.services.session import CaseSession
    from models.services.view import CaseView

ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wish:
    """How the dossiers are wanted."""

    lang: Language
    draft: bool
    dated: date | None
    out: Path


@dataclass(slots=True)
class _Harvest:
    """What was built, and what was refused with the refusal."""

    built: list[DossierResult] = field(default_factory=list)
    refused: list[tuple[FilingId, CaseRefused]] = field(default_factory=list)


def _to_language(text: str) -> Language:
    return Language(one_of(*Language)(text))


@click.command(cls=Command, name="build")
@click.argument("case", type=Path)
@click.option("--filing", cls=Option, metavar="ID")
@click.option("--track", cls=Option, type=one_of(*Track, ALL), metavar="jsc|htp|nbrb|all")
@click.option("--out", cls=Option, word="out_folder", type=Path, required=True, metavar="DIR")
@click.option("--lang", cls=Option, type=_to_language, default=Language.RU, metavar="ru|be|en")
@click.option("--draft", cls=Option, is_flag=True)
@click.option("--date", "dated", cls=Option, word="date", type=to_day, metavar="DATE")
@pass_call
def build_command(
    call: Call,
    /,
    case: Path,
    filing: str | None,
    track: str | None,
    **wished: Any,  # noqa: ANN401 (the fields of the wish)
) -> Outcome:
    """Build the dossier of a filing, or of every filing of a track."""
    if (filing is None) == (track is None):
        raise RequestError(message("cli.build.one"))
    wish = _Wish(**wished)
    with call.case(case) as session:
        view = session.view()
        wanted = [FilingId(filing)] if filing is not None else _of_track(view, track or ALL)
        harvest = _build(session, wanted, wish, call)
    return _outcome(harvest, view, wish, call)


def _of_track(view: CaseView, track: str) -> list[FilingId]:
    filings = view.pack.filings.values()
    return [filing.id for filing in filings if track in {ALL, filing.track.value}]


def _build(session: CaseSession, wanted: Sequence[FilingId], wish: _Wish, call: Call) -> _Harvest:
    """Build each filing that can be built; a refusal of one does not stop the others."""
    harvest = _Harvest()
    for filing in wanted:
        try:
            order = session.dossiers.order(
                filing, wish.lang, draft=wish.draft, dated=wish.dated, out=wish.out
            )
            with watching(call.words("cli.build.working", filing=filing)) as watcher:
                harvest.built.append(session.dossiers.build(order, watcher))
        except CaseRefused as refusal:
            harvest.refused.append((filing, refusal))
    return harvest


def _outcome(harvest: _Harvest, view: CaseView, wish: _Wish, call: Call) -> Outcome:
    lines = [line for result in harvest.built for line in _lines(result, call)]
    data: Shape = {"dossiers": [_dossier(result, call) for result in harvest.built]}
    if not harvest.refused:
        return Outcome(data=data, lines=lines)
    data["refused"] = [_refused(*pair, view, wish, call) for pair in harvest.refused]
    failed = _failed(harvest, data, call)
    return Outcome(
        data=failed.data, lines=lines, remarks=failed.remarks, exit_code=failed.exit_code
    )


def _failed(harvest: _Harvest, data: Shape, call: Call) -> Outcome:
    """Return the refusal itself if there is one, else one that gathers several."""
    refusals = [refusal for _, refusal in harvest.refused]
    if len(refusals) == 1:
        said = call.say(refusals[0].message)
        causes = [call.say(cause) for cause in refusals[0].causes]
        return failure(1, said, causes, data)
    causes = [
        f"{filing}: {call.say(cause)}"
        for filing, refusal in harvest.refused
        for cause in refusal.causes or (refusal.message,)
    ]
    said = call.words("cli.build.refused", n=len(refusals))
    return failure(1, said, causes, data)


def _dossier(result: DossierResult, call: Call) -> Shape:
    return {
        "filing": result.filing,
        "lang": result.language.value,
        "draft": result.draft,
        "path": str(result.path),
        "zip": str(result.zip_path),
        "pages": result.pages,
        "sha256": result.sha256,
        "archival": {
            "pdfa_2b": result.archival.holds,
            "causes": [call.say(cause) for cause in result.archival.causes],
        },
        "missing": of_gaps(result.gaps, call),
    }


def _refused(
    filing: FilingId, refusal: CaseRefused, view: CaseView, wish: _Wish, call: Call
) -> Shape:
    gaps = [gap for gap in view.readiness.filings[filing].gaps if gap.blocks]
    return {
        "filing": filing,
        "lang": wish.lang.value,
        "message": call.say(refusal.message),
        "causes": [call.say(cause) for cause in refusal.causes],
        "missing": of_gaps(gaps, call),
    }


def _lines(result: DossierResult, call: Call) -> list[str]:
    pages = call.words("cli.build.pages", n=result.pages)
    title = "cli.build.draft" if result.draft else "cli.build.final"
    lines = [call.words(title, filing=result.filing, pages=pages, path=result.path)]
    if result.gaps:
        lines.append(f"  {call.words('cli.build.gaps', n=len(result.gaps))}")
    if result.archival.causes:
        lines.append(f"  {call.words('archival.does_not_hold')}")
        lines += [f"    {call.say(cause)}" for cause in result.archival.causes]
    return lines
