"""The law pack itself: its faults, one entry of it, what of the research it covers."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from cli.grammar import Command, Group, Option, pass_call
from cli.law_text import describe, find_entry
from cli.outcome import Outcome, columns
from models.domain.basis import BasisKind, weakest
from models.domain.requirement import Force, Track
from models.errors import RequestError, message

if TYPE_CHECKING:
    from cli.house import Call, LawFault
    from models.domain.law_pack import LawPack


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
@click.argument("entry", metavar="ID")
@click.option("--dir", "folder", cls=Option, type=Path, word="law_dir", metavar="DIR")
@pass_call
def show_command(call: Call, entry: str, folder: Path | None) -> Outcome:
    """Show an act, a source, a requirement, a question, a filing, a gate and so on."""
    pack = call.house.read_pack(_folder(call, folder))
    kind, value = find_entry(entry, pack)
    return Outcome(
        data={"kind": kind, "id": entry, "entry": msgspec.to_builtins(value)},
        lines=describe(kind, value, pack, call),
    )


@law_command.command(cls=Command, name="coverage", word="law_coverage")
@click.option("--dir", "folder", cls=Option, type=Path, word="law_dir", metavar="DIR")
@pass_call
def coverage_command(call: Call, folder: Path | None) -> Outcome:
    """Show which requirement rests on which item of the research, and how sure we are."""
    pack = call.house.read_pack(_folder(call, folder))
    items: dict[str, list[str]] = {}
    for requirement in pack.requirements.values():
        for item in requirement.items:
            items.setdefault(item, []).append(requirement.id)
    items = dict(sorted(items.items()))
    counts = _counts(pack)
    lines = [call.words("cli.law.covered", n=len(pack.requirements), items=len(items)), ""]
    for name, counted in counts.items():
        rows = [[call.words(f"cli.{name}.{word}"), str(n)] for word, n in counted.items()]
        lines += [call.words(f"cli.law.by_{name}"), *columns(rows), ""]
    rows = [[item, ", ".join(requirements)] for item, requirements in items.items()]
    lines += columns(rows) if rows else []
    return Outcome(
        data={"requirements": len(pack.requirements), **counts, "items": items}, lines=lines
    )


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
