"""Kill a process in the middle of a verb, as often as wanted, and look at what it left."""

from __future__ import annotations

import os
import random
import select
import shutil
import signal
import time
from collections import Counter
from pathlib import Path

from models.services.workspace import Workspace
from tests.durability.checking import Ground, cheap_keys, faults_of, ground
from tests.durability.ports import real_ports
from tests.durability.verbs import NOT_ON_ENCRYPTED, ON_ENCRYPTED, PHRASE, VERBS


def kill_many(folder: Path, runs: int, seed: int) -> tuple[Counter, list[str]]:
    """Return counts of what happened, and everything that was wrong."""
    cheap_keys()
    chance = random.Random(seed)  # noqa: S311 (moments, not secrets)
    grounds = [ground(folder / f"ground-{n}", encrypted=bool(n)) for n in (0, 1)]
    jobs = [
        (verb, each)
        for verb in VERBS
        for each in grounds
        if not (each.encrypted and verb in NOT_ON_ENCRYPTED)
        and not (not each.encrypted and verb in ON_ENCRYPTED)
    ]
    lasting = {job[0] + str(job[1].encrypted): duration(*job, folder / "try") for job in jobs}
    counts: Counter = Counter()
    wrong = []
    for n in range(runs):
        verb, each = jobs[n % len(jobs)]
        room = folder / "run"
        outcome = kill_once(each, verb, room, lasting[verb + str(each.encrypted)], chance)
        found = faults_of(room / "case.dopusk", each, verb, acknowledged=outcome == "acknowledged")
        counts[outcome] += 1
        wrong += [f"{verb} encrypted={each.encrypted} run {n}: {fault}" for fault in found]
        shutil.rmtree(room)
    counts["wrong"] = len(wrong)
    return counts, wrong


def kill_once(before: Ground, verb: str, room: Path, lasts: float, chance: random.Random) -> str:
    """Do a verb in a process of its own and kill it at some moment; say what it had said."""
    path = before.copied(room)
    journal = path.with_name("case.dopusk-journal")
    reads, child = _started(path, verb, room, encrypted=before.encrypted)
    os.read(reads, 1)
    if chance.random() < 0.5:
        while not journal.exists() and not _ready(reads):
            pass
        _wait(chance.random() * 0.006)
    else:
        _wait(chance.random() * lasts * 1.1)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    said = os.read(reads, 100).decode()
    os.close(reads)
    if said not in {"", "done"}:
        raise AssertionError(f"{verb}: {said}")
    return "acknowledged" if said else "killed in flight"


def _started(path: Path, verb: str, room: Path, *, encrypted: bool) -> tuple[int, int]:
    reads, writes = os.pipe()
    child = os.fork()
    if child:
        os.close(writes)
        return reads, child
    said = b"done"
    try:
        phrase = (lambda: PHRASE) if encrypted else None
        session = Workspace(real_ports()).open(path, who="worker", passphrase=phrase)
        os.write(writes, b"r")
        VERBS[verb](session, room)
    except BaseException as error:  # noqa: BLE001 (the parent is told)
        said = repr(error).encode()[:90]
    os.write(writes, said)
    signal.pause()
    os._exit(0)


def duration(verb: str, before: Ground, room: Path) -> float:
    """Return how many seconds a verb takes when nobody disturbs it."""
    path = before.copied(room)
    reads, child = _started(path, verb, room, encrypted=before.encrypted)
    os.read(reads, 1)
    start = time.perf_counter()
    said = os.read(reads, 100)
    lasted = time.perf_counter() - start
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(reads)
    shutil.rmtree(room)
    if said != b"done":
        raise AssertionError(f"{verb}: {said.decode()}")
    return lasted


def _ready(reads: int) -> bool:
    return bool(select.select([reads], [], [], 0)[0])


def _wait(seconds: float) -> None:
    """Let a moment pass; which one does not matter for what is asserted."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        pass
