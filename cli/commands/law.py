"""The law pack itself: its faults, one entry of it, what of the research it covers."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from cli.grammar import Command, Group, Option, pass_call
from cli.law_coverage import count, cover, read_research, unknown_items
from cli.law_coverage_page import page
from cli.law_list import LISTED, ListedEntry, chosen
from cli.law_text import describe, find_entry
from cli.outcome import Outcome, columns
from cli.shapes import change_lines, of_change
from models.domain.basis import BasisKind, Confidence, weakest
from models.domain.ids import RequirementId
from models.domain.requirement import Force, Track
from models.errors import RequestError, StorageError, message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cli.house import Call, LawFault
    from models.domain.law_pack import LawPack

RESEARCH = Path("..", "..", "docs", "law", "research.json")
"""Where the research lies, seen from the shipped pack."""


@click.group(cls=Group, name="law", invoke_without_command=True)
@click.pass_context
def law_command(ctx: click.Context) -> None:
    """Look at the law pack that comes along, or at one being written."""
    if ctx.invoked_subcommand is None:
        names = ", ".join(law_command.commands)
        raise RequestError(message("cli.usage.which_command", names=names))


@law_command.command(cls=Command, name="lint", word="law_lint")
@click.argument("folder", type=Path, metavar="[DIR]", required=False)
@pass_call
def lint_command(call: Call, folder: Path | None) -> Outcome:
    """Name every fault of a pack with its place."""
    where = _folder(call, folder)
    faults = call.house.lint(where)
    data = {"folder": str(where), "faults": [_fault(fault, call) for fault in faults]}
    if faults:
        lines = [f"{fault.file}:{fault.line}: {call.say(fault.message)}" for fault in faults]
        return Outcome(data=data, lines=lines, exit_code=1)
    return Outcome(data=data, lines=[call.words("cli.law.clean", path=where)])


def _fault(fault: LawFault, call: Call) -> dict[str, object]:
    return {"file": fault.file, "line": fault.line, "text": call.say(fault.message)}


@law_command.command(cls=Command, name="show", word="law_show")
@click.argument("entry", metavar="[ID]", required=False)
@click.option("--kind", type=click.Choice(sorted(LISTED)), cls=Option, word="law_kind")
@click.option(
    "--track", type=click.Choice([each.value for each in Track]), cls=Option, word="law_track"
)
@click.option(
    "--force", type=click.Choice([each.value for each in Force]), cls=Option, word="law_force"
)
@click.option(
    "--basis", type=click.Choice([each.value for each in BasisKind]), cls=Option, word="law_basis"
)
@click.option(
    "--confidence",
    type=click.Choice([each.value for each in Confidence]),
    cls=Option,
    word="law_sure",
)
@click.option("--dir", "folder", cls=Option, type=Path, word="law_dir", metavar="DIR")
@pass_call
def show_command(
    call: Call, /, entry: str | None, folder: Path | None, **wanted: str | None
) -> Outcome:
    """Show one entry of the pack, or a list of those that are wanted."""
    pack = call.house.read_pack(_folder(call, folder))
    if entry is None:
        return _list(chosen(pack, **wanted), call)
    kind, value = find_entry(entry, pack)
    return Outcome(
        data={"kind": kind, "id": entry, "entry": msgspec.to_builtins(value)},
        lines=describe(kind, value, pack, call),
    )


def _list(entries: list[ListedEntry], call: Call) -> Outcome:
    rows = [[one.id, one.basis or "-", one.title.in_language(call.language)] for one in entries]
    data = [{"kind": one.kind, "id": one.id, "basis": one.basis} for one in entries]
    lines = columns(rows) if rows else [call.words("cli.law.none_such")]
    return Outcome(data={"entries": data}, lines=lines)


@law_command.command(cls=Command, name="coverage", word="law_coverage")
@click.option("--research", cls=Option, type=Path, word="law_research", metavar="FILE")
@click.option("--out", cls=Option, type=Path, word="law_out", metavar="FILE")
@click.option("--dir", "folder", cls=Option, type=Path, word="law_dir", metavar="DIR")
@pass_call
def coverage_command(
    call: Call, research: Path | None, out: Path | None, folder: Path | None
) -> Outcome:
    """Show where every item of the research has gone, and how sure we are."""
    pack = call.house.read_pack(_folder(call, folder))
    covered = cover(pack, read_research(research or call.house.shipped_law / RESEARCH))
    unknown = unknown_items(pack, [one.item for one in covered])
    unsound = [one.item.id for one in covered if not one.sound]
    if out is not None:
        _write(out, page(pack, covered, count(pack)))
    places = {one.item.id: [place.id for place in one.places] for one in covered}
    data = {
        "requirements": len(pack.requirements),
        **_counts(pack),
        "items": places,
        "unplaced": unsound,
        "unknown": unknown,
    }
    lines = [*_count_lines(pack, len(covered) - len(unsound), len(covered), call)]
    lines += columns([[item, ", ".join(ids) or "-"] for item, ids in places.items()])
    lines += [call.words("cli.law.unplaced", id=item) for item in (*unsound, *unknown)]
    return Outcome(data=data, lines=lines, exit_code=1 if unsound or unknown else 0)


@law_command.command(cls=Command, name="verify", word="law_verify")
@click.argument("case", type=Path)
@click.argument("requirement")
@click.option("--edition", cls=Option, word="law_edition", metavar="TEXT", required=True)
@click.option("--note", cls=Option, word="law_note", metavar="TEXT", default="")
@pass_call
def verify_command(call: Call, case: Path, requirement: str, edition: str, note: str) -> Outcome:
    """Record that a lawyer of the team read the provision, in which edition of the act."""
    with call.case(case) as session:
        name = RequirementId(requirement)
        change = session.work.verify(name, edition=edition, note=note)
    return Outcome(data=of_change(change, call), lines=change_lines(change, call))


def _write(out: Path, text: str) -> None:
    try:
        out.write_text(text, encoding="utf-8")
    except OSError as error:
        raise StorageError(message("cli.law.not_written", path=out, reason=str(error))) from error


def _count_lines(pack: LawPack, placed: int, items: int, call: Call) -> Iterator[str]:
    yield call.words("cli.law.covered", n=len(pack.requirements), items=f"{placed}/{items}")
    yield ""
    for name, counted in _counts(pack).items():
        rows = [[call.words(f"cli.{name}.{word}"), str(n)] for word, n in counted.items()]
        yield from (call.words(f"cli.law.by_{name}"), *columns(rows), "")


def _counts(pack: LawPack) -> dict[str, dict[str, int]]:
    """Count requirements by track, by force and by the weakest basis that carries the duty."""
    requirements = pack.requirements.values()
    tracks = Counter(requirement.track for requirement in requirements)
    forces = Counter(requirement.force for requirement in requirements)
    bases = Counter(weakest(requirement.basis) for requirement in requirements)
    return {
        "track": {track.value: tracks[track] for track in Track},
        "force": {force.value: forces[force] for force in Force},
        "basis": {kind.value: bases[kind] for kind in BasisKind if bases[kind]},
    }


def _folder(call: Call, folder: Path | None) -> Path:
    where = folder or call.house.shipped_law
    if not where.is_dir():
        raise RequestError(message("cli.law.no_folder", path=where))
    return where
