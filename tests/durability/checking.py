"""What must hold of a case after whatever happened to the process that worked on it."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from models.errors import RequestError
from models.services.workspace import Workspace
from models.store import keys
from tests.durability.ports import real_ports
from tests.durability.verbs import OTHER, PHRASE, prepare

CHEAP = {1: keys.Profile(memory=8, passes=1, lanes=1)}
"""Argon2 for the harness: thousands of openings, and its cost is not what is tried."""


@dataclass(frozen=True)
class Ground:
    """A prepared folder with a case in it, to be copied for every run, and what the case holds."""

    folder: Path
    encrypted: bool
    state: object
    entries: int

    def copied(self, to: Path) -> Path:
        shutil.copytree(self.folder, to)
        return to / "case.dopusk"


def cheap_keys() -> None:
    """Make keys cheap in this process and in those it forks."""
    keys.PROFILES = CHEAP


def ground(folder: Path, *, encrypted: bool) -> Ground:
    """Prepare a case."""
    folder.mkdir(parents=True)
    path = folder / "case.dopusk"
    phrase = (lambda: PHRASE) if encrypted else None
    workspace = Workspace(real_ports())
    with workspace.create(path, title="Зубр", who="test", passphrase=phrase) as session:
        prepare(session, folder)
        view = session.view()
        return Ground(folder, encrypted, view.state, view.entries)


def opened(path: Path):
    """Open a case whatever its passphrase is by now."""
    workspace = Workspace(real_ports())
    if not workspace.is_encrypted(path):
        return workspace.open(path, who="check")
    try:
        return workspace.open(path, who="check", passphrase=lambda: PHRASE)
    except RequestError:
        return workspace.open(path, who="check", passphrase=lambda: OTHER)


def faults_of(path: Path, before: Ground, verb: str, *, acknowledged: bool) -> list[str]:
    """Return what is wrong with a case after a verb was done, refused, killed or broken off."""
    wrong = []
    with opened(path) as session:
        wrong += [line.message.id for line in session.checks.verify() if not line.ok]
        view = session.view()
        more = view.entries - before.entries
        writes = 0 if verb == "backups.make" else 1
        if more not in {writes, 0} or (acknowledged and more != writes):
            wrong.append(f"{more} entries more, acknowledged: {acknowledged}")
        if more == 0 and view.state != before.state:
            wrong.append("another state without an entry")
    known = {each.name for each in before.folder.iterdir()} | {"case.dopusk.backups"}
    left = {each.name for each in path.parent.iterdir()} - known
    backups = path.parent / "case.dopusk.backups"
    left |= {each.name for each in backups.glob(".*")} if backups.exists() else set()
    return wrong + [f"left behind: {name}" for name in sorted(left)]
