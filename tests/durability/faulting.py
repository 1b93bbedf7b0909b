"""Let every single write, sync, truncation, removal and renaming of a verb fail in turn.

The kernel's answers are replaced by strace, so that everything above it is the real thing.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.durability.checking import Ground, cheap_keys, faults_of, ground
from tests.durability.verbs import NOT_ON_ENCRYPTED, ON_ENCRYPTED

ROOT = Path(__file__).parents[2]
FAULTS = (
    ("pwrite64", "ENOSPC"),
    ("pwrite64", "EIO"),
    ("fsync", "EIO"),
    ("fdatasync", "EIO"),
    ("ftruncate", "EIO"),
    ("unlink", "EACCES"),
    ("rename", "EACCES"),
)
_WATCHED = "pwrite64,fsync,fdatasync,ftruncate,unlink,rename"


def points(before: Ground, verb: str, room: Path) -> Iterator[tuple[str, str, int]]:
    """Yield every place where a verb can be hit: the call, the error, which call of its kind."""
    path = before.copied(room)
    log = room.with_name(f"{room.name}.log")
    said = _run(path, verb, before, ["-e", f"trace={_WATCHED}"], log)
    if said != "done":
        raise AssertionError(f"{verb}: {said}")
    calls = Counter(re.findall(r"^\d+ +(\w+)\(", log.read_text(errors="replace"), re.MULTILINE))
    shutil.rmtree(room)
    for call, error in FAULTS:
        for n in range(1, calls[call] + 1):
            yield call, error, n


def fault_many(
    folder: Path, verbs: list[str], every: int, *, encrypted: bool
) -> tuple[Counter, list[str]]:
    """Hit every `every`-th place of each verb; return counts and everything that was wrong."""
    cheap_keys()
    before = ground(folder / "ground", encrypted=encrypted)
    left_out = NOT_ON_ENCRYPTED if encrypted else ON_ENCRYPTED
    jobs = [
        (verb, *point)
        for verb in verbs
        if verb not in left_out
        for point in list(points(before, verb, folder / "count"))[::every]
    ]
    counts: Counter = Counter()
    wrong: list[str] = []
    with ThreadPoolExecutor(2) as pool:
        rooms = [folder / f"run-{n}" for n in range(len(jobs))]
        said = pool.map(lambda job, room: _hit(before, room, *job), jobs, rooms)
        for job, room, outcome in zip(jobs, rooms, said, strict=True):
            verb, call, error, _ = job
            kind = outcome.split()[0]
            counts[f"{call} {error}"] += 1
            counts[kind] += 1
            if kind not in {"done", "refused"}:
                wrong.append(f"{job}: {outcome}")
            done = kind == "done"
            found = faults_of(room / "case.dopusk", before, verb, acknowledged=done)
            wrong += [f"{job} {outcome}: {fault}" for fault in found]
            shutil.rmtree(room)
    counts["wrong"] = len(wrong)
    return counts, wrong


def _hit(before: Ground, room: Path, verb: str, call: str, error: str, n: int) -> str:
    path = before.copied(room)
    inject = ["-e", f"trace={call}", "-e", f"inject={call}:error={error}:when={n}"]
    return _run(path, verb, before, inject, room.with_name(f"{room.name}.log"))


def _run(path: Path, verb: str, before: Ground, options: list[str], log: Path) -> str:
    strace = ["strace", "-f", "--seccomp-bpf", "-qq", "-o", str(log), *options]
    worker = [sys.executable, "-m", "tests.durability.one", str(path), verb]
    worker += ["encrypted"] if before.encrypted else []
    line = [*strace, *worker]
    ended = subprocess.run(line, check=False, cwd=ROOT, capture_output=True, text=True, timeout=120)
    said = ended.stdout.strip()
    return said if said and ended.returncode == 0 else f"broken {ended.stderr.strip()[-300:]}"
