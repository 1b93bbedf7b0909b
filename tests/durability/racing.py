"""Processes that open one case at the same moment: one of them writes, the others read."""

from __future__ import annotations

import os
import signal
from collections import Counter
from pathlib import Path

from models.services.workspace import Workspace
from tests.durability.checking import Ground, cheap_keys, ground, opened
from tests.durability.killing import kill_once
from tests.durability.ports import real_ports
from tests.durability.verbs import PHRASE


def race_many(folder: Path, rounds: int, racers: int = 5) -> tuple[Counter, list[str]]:
    """Let processes race for cases that are free or held by the dead; return what was wrong."""
    import random

    cheap_keys()
    chance = random.Random(1)  # noqa: S311
    grounds = [ground(folder / f"ground-{n}", encrypted=bool(n)) for n in (0, 1)]
    counts: Counter = Counter()
    wrong = []
    for n in range(rounds):
        before, room = grounds[n % 2], folder / f"run-{n}"
        if n % 4 < 2:
            kill_once(before, "work.note", room, 0.01, chance)  # its lock stays behind
            with_dead = "held by the dead"
        else:
            before.copied(room)
            with_dead = "free"
        counts[with_dead] += 1
        said = _race(room / "case.dopusk", before, racers)
        counts.update(said)
        if said["wrote"] != 1 or said["wrote"] + said["read"] != racers:
            wrong.append(f"round {n}, {with_dead}: {dict(said)}")
        with opened(room / "case.dopusk") as session:
            if any(not line.ok for line in session.checks.verify()):
                wrong.append(f"round {n}: no longer whole")
            if session.read_only is not None:
                wrong.append(f"round {n}: still held")
    return counts + Counter(wrong=len(wrong)), wrong


def _race(path: Path, before: Ground, racers: int) -> Counter:
    """Start all at once, keep each until all have said what they could do, then kill them."""
    gate_reads, gate_writes = os.pipe()
    says_reads, says_writes = os.pipe()
    children = []
    for number in range(racers):
        child = os.fork()
        if not child:
            os.close(gate_writes)
            _runner(path, number, gate_reads, says_writes, encrypted=before.encrypted)
        children.append(child)
    os.close(gate_reads)
    os.close(gate_writes)  # the start
    said = b""
    while len(said) < racers:
        said += os.read(says_reads, racers)
    for child in children:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    os.close(says_reads)
    os.close(says_writes)
    words = {"w": "wrote", "r": "read", "!": "failed"}
    return Counter(words[letter] for letter in said.decode())


def _runner(path: Path, number: int, gate: int, says: int, *, encrypted: bool) -> None:
    phrase = (lambda: PHRASE) if encrypted else None
    try:
        os.read(gate, 1)
        session = Workspace(real_ports()).open(path, who=f"racer {number}", passphrase=phrase)
        if session.read_only is None:
            session.answers.put("company.name_ru", value=f"Зубр {number}")
            os.write(says, b"w")
        else:
            os.write(says, b"r")
    except BaseException:  # noqa: BLE001 (the parent is told)
        os.write(says, b"!")
    signal.pause()
    os._exit(0)
