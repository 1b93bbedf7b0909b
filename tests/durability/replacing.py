"""Kill the making of a case and the going back to a copy: each is done or not, never by half."""

from __future__ import annotations

import os
import random
import shutil
import signal
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from models.errors import DopuskError
from models.services.workspace import Workspace
from tests.durability.checking import cheap_keys, ground, opened
from tests.durability.ports import real_ports
from tests.durability.verbs import PHRASE, VERBS


def replace_many(folder: Path, runs: int, seed: int) -> tuple[Counter, list[str]]:
    """Return counts of what happened, and everything that was wrong."""
    cheap_keys()
    chance = random.Random(seed)  # noqa: S311
    counts: Counter = Counter()
    wrong = []
    for encrypted in (False, True):
        before = ground(folder / f"ground-{encrypted}", encrypted=encrypted)
        with opened(before.folder / "case.dopusk") as session:
            VERBS["backups.make"](session, before.folder)
            session.answers.put("company.name_ru", value="Пасля копіі")
            after = session.view().state
        jobs: dict[str, Callable[[Path], None]] = {
            "create": lambda room, encrypted=encrypted: _create(room, encrypted=encrypted),
            "restore": lambda room, encrypted=encrypted: _restore(room, encrypted=encrypted),
        }
        for name, job in jobs.items():
            lasts = _killed(before.folder, folder / "run", job, 60.0)[0]
            for n in range(runs):
                room = folder / "run"
                _, done = _killed(before.folder, room, job, lasts * 1.2 * chance.random())
                counts[f"{name} {'acknowledged' if done else 'in flight'}"] += 1
                found = (
                    _faults_of_create(room, done=done)
                    if name == "create"
                    else _faults_of_restore(room, (before.state, after), done=done)
                )
                wrong += [f"{name} encrypted={encrypted} run {n}: {each}" for each in found]
    return counts + Counter(wrong=len(wrong)), wrong


def _create(room: Path, *, encrypted: bool) -> None:
    phrase = (lambda: PHRASE) if encrypted else None
    Workspace(real_ports()).create(
        room / "new.dopusk", title="Новая", who="worker", passphrase=phrase
    ).close()


def _restore(room: Path, *, encrypted: bool) -> None:
    path, phrase = room / "case.dopusk", (lambda: PHRASE) if encrypted else None
    workspace = Workspace(real_ports())
    (backup,) = workspace.backups(path)
    workspace.restore(path, backup, who="worker", passphrase=phrase)


def _faults_of_create(room: Path, *, done: bool) -> list[str]:
    """What was acknowledged opens; what was not says what it is, and the old case is untouched."""
    try:
        with opened(room / "new.dopusk") as session:
            return [line.message.id for line in session.checks.verify() if not line.ok]
    except DopuskError as error:
        return [error.message.id] if done else []


def _faults_of_restore(room: Path, states: tuple[object, object], *, done: bool) -> list[str]:
    earlier, later = states
    with opened(room / "case.dopusk") as session:
        wrong = [line.message.id for line in session.checks.verify() if not line.ok]
        state = session.view().state
    if state not in ((earlier,) if done else (earlier, later)):
        wrong.append("another state")
    # What the case was before is never the only one and gone: it is the case, or among its copies.
    if state == earlier:
        backups = Workspace(real_ports()).backups(room / "case.dopusk")
        if len(backups) < 2:
            wrong.append("what was there before is gone")
    return wrong


def _killed(
    ground_folder: Path, room: Path, job: Callable[[Path], None], after: float
) -> tuple[float, bool]:
    """Do a job in a process of its own and kill it; return how long it ran, and if it was done."""
    shutil.rmtree(room, ignore_errors=True)
    shutil.copytree(ground_folder, room)
    reads, writes = os.pipe()
    child = os.fork()
    if not child:
        os.close(reads)
        job(room)
        os.write(writes, b"d")
        signal.pause()
    os.close(writes)
    start, done = time.perf_counter(), False
    os.set_blocking(reads, False)
    while time.perf_counter() - start < after and not done:
        try:
            said = os.read(reads, 1)
        except BlockingIOError:
            continue
        if not said:
            raise AssertionError("the job failed")
        done = True
    lasted = time.perf_counter() - start
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(reads)
    return lasted, done
