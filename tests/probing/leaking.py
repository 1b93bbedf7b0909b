"""Look for readable content in every byte that Dopusk wrote, also after it was killed.

Needles are the texts and contents of a case, as UTF-8 and as UTF-16. A PDF hides text from such a
search by itself, so a PDF that opens without a password counts as readable wherever it lies.
"""

from __future__ import annotations

import os
import random
import re
import select
import shutil
import subprocess
import sys
import time
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import msgspec

from models.domain.journal import RecordKey
from models.domain.records import Kind
from models.services.ports import SampleExtent
from tests.durability.checking import cheap_keys, ground, opened
from tests.durability.killing import duration, kill_once
from tests.durability.verbs import NOT_ON_ENCRYPTED, PHRASE, VERBS, party
from tests.probing.building import PACKING, shop

_LEAST = 8
"""Bytes: shorter texts are found anywhere by chance."""
_WINDOW, _PIECES = 24, 5


def needles_of(session) -> set[bytes]:
    """Return what may not be found: every text that was entered, and pieces of every content."""
    state = session.view().state
    records = [state.parties, state.answers, state.documents, state.work, state.profile.title]
    texts = set(_texts(msgspec.to_builtins(records)))
    known = {each.id for each in session.view().pack.requirements.values()}
    found = {text.encode(code) for text in texts - known for code in _CODES}
    return found | _pieces(session, state.documents.values())


def _pieces(session, documents) -> set[bytes]:
    """Return pieces of contents; one that several share is the file format's, not the case's."""
    seen: Counter = Counter()
    for document in documents:
        with session.evidence.open_content(document.current.sha256) as stream:
            content = stream.read()
        step = max(1, len(content) // _PIECES)
        pieces = {content[at : at + _WINDOW] for at in range(step // 2, len(content), step)}
        seen.update(piece for piece in pieces if len(set(piece)) > _WINDOW // 2)
    return {piece for piece, times in seen.items() if times == 1}


_CODES = ("utf-8", "utf-16-le", "utf-16-be")


def _texts(value) -> Iterator[str]:
    """Yield the texts inside that cannot be found by chance and are no ids of ours."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from _texts(each)
    elif isinstance(value, str) and len(value.encode()) >= _LEAST:
        telling = not value.isascii() or any(map(str.isdigit, value))
        if telling:
            yield value


def leaks(folder: Path, needles: set[bytes]) -> tuple[int, list[str]]:
    """Return how many bytes were searched, and what lies readable in a folder."""
    searched, found = 0, []
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            content = path.read_bytes()
            searched += len(content)
            seen = [needle for needle in needles if needle in content]
            found += [f"{path.relative_to(folder)}: {needle!r}" for needle in seen[:3]]
            if content.startswith(b"%PDF") and not _sealed(path):
                found.append(f"{path.relative_to(folder)}: opens without a password")
    return searched, found


def _sealed(path: Path) -> bool:
    """Return whether nothing in a PDF can be read without its password.

    One that was cut short by a kill may open, because it lost the word that it is encrypted; what
    counts then is whether any of its streams unpacks.
    """
    import pikepdf

    try:
        with pikepdf.open(path) as pdf:
            return not any(
                _unpacks(each) for each in pdf.objects if isinstance(each, pikepdf.Stream)
            )
    except pikepdf.PasswordError:
        return True
    except pikepdf.PdfError:
        return not re.search(rb"stream\r?\n(x\x9c|\xff\xd8|BT)", path.read_bytes())


def _unpacks(stream) -> bool:
    raw = stream.read_raw_bytes()
    if raw.startswith((b"\xff\xd8", b"BT", b"q ")):
        return True
    try:
        return bool(zlib.decompress(raw))
    except zlib.error:
        return False


def probe_verbs(folder: Path, runs: int, seed: int) -> tuple[Counter, list[str]]:
    """Kill every verb on an encrypted case at any moment and search all that is left."""
    cheap_keys()
    chance = random.Random(seed)  # noqa: S311 (moments, not secrets)
    before = ground(folder / "ground", encrypted=True)
    with opened(before.folder / "case.dopusk") as session:
        needles = needles_of(session) | {b"a" * 64, b"b" * 64}
    inputs = {"a.bin", "b.bin", "load.yaml"}
    verbs = [verb for verb in VERBS if verb not in NOT_ON_ENCRYPTED | {"protection.remove"}]
    lasting = {verb: duration(verb, before, folder / "try") for verb in verbs}
    counts: Counter = Counter()
    wrong = []
    for n in range(runs):
        verb, room = verbs[n % len(verbs)], folder / "run"
        counts[kill_once(before, verb, room, lasting[verb], chance)] += 1
        for name in inputs:
            (room / name).unlink()
        searched, found = leaks(room, needles)
        counts["bytes searched"] += searched
        wrong += [f"{verb} run {n}: {each}" for each in found]
        shutil.rmtree(room)
    return counts + Counter(needles=len(needles), wrong=len(wrong)), wrong


def probe_erasures(folder: Path, runs: int, seed: int) -> tuple[Counter, list[str]]:
    """Kill an erasure at any moment; once it is in the journal, opening leaves no byte of it."""
    cheap_keys()
    chance = random.Random(seed)  # noqa: S311
    before = ground(folder / "ground", encrypted=False)
    with opened(before.folder / "case.dopusk") as session:
        VERBS["backups.make"](session, before.folder)
        target = RecordKey(kind=Kind.PARTY, id=party(session))
        name = session.view().state.parties[target.id].name
    needles = {text.encode(code) for text in (name, target.id) for code in _CODES}
    needles -= {target.id.encode()}  # the tombstone names the id, which says nothing
    verb = "erasure.erase"
    lasts = duration(verb, before, folder / "try")
    counts: Counter = Counter()
    wrong = []
    for n in range(runs):
        room = folder / "run"
        counts[kill_once(before, verb, room, lasts, chance)] += 1
        with opened(room / "case.dopusk") as session:
            erased = target.id not in session.view().state.parties
            wrong += [f"run {n}: {line}" for line in session.checks.verify() if not line.ok]
        (room / "load.yaml").unlink()
        searched, found = leaks(room, needles)
        counts["erased" if erased else "not begun"] += 1
        counts["bytes searched"] += searched
        if erased:
            wrong += [f"run {n}: {each}" for each in found]
        elif not found:
            wrong.append(f"run {n}: the name is gone without an erasure")
        shutil.rmtree(room)
    return counts + Counter(needles=len(needles), wrong=len(wrong)), wrong


def probe_builds(
    folder: Path, runs: int, seed: int, extent: SampleExtent
) -> tuple[Counter, list[str]]:
    """Kill the building of a dossier out of an encrypted case at any moment, and search."""
    cheap_keys()
    folder.mkdir(parents=True)
    chance = random.Random(seed)  # noqa: S311
    workspace, case, out = shop(), folder / "case.dopusk", folder / "out"
    with workspace.create_sample(case, extent, who="test") as session:
        needles = needles_of(session)
        session.protection.set(PHRASE)
    lasts, _ = _killed_build(case, out, 600.0)
    shutil.rmtree(out)
    counts: Counter = Counter()
    wrong = []
    for n in range(runs):
        _, releasing = _killed_build(case, out, lasts * chance.random())
        counts["killed while released" if releasing else "killed before"] += 1
        searched, found = leaks(folder, needles) if not releasing else (0, [])
        counts["bytes searched"] += searched
        wrong += [f"build {n}: {each}" for each in found]
        workspace.open(case, who="test", passphrase=lambda: PHRASE).close()
        left = [each.name for each in out.glob(".*")]
        wrong += [f"build {n}: left {name}" for name in left]
        shutil.rmtree(out, ignore_errors=True)
    return counts + Counter(needles=len(needles), wrong=len(wrong)), wrong


def _killed_build(case: Path, out: Path, after: float) -> tuple[float, bool]:
    """Build for some seconds; return how many it lasted, and whether the release had begun.

    A program of its own builds: one that forks loses the threads of the judge of archival files.
    """
    reads, writes = os.pipe()
    command = [sys.executable, "-m", "tests.probing.building", str(case), str(out), str(writes)]
    child = subprocess.Popen(command, pass_fds=[writes], cwd=Path(__file__).parents[2])
    os.close(writes)
    os.read(reads, 1)
    start, said = time.perf_counter(), b""
    while (left := start + after - time.perf_counter()) > 0:
        if select.select([reads], [], [], left)[0]:
            more = os.read(reads, 100)
            said += more
            if not more:
                break
    lasted = time.perf_counter() - start
    child.kill()
    child.wait()
    while more := os.read(reads, 100):
        said += more
    os.close(reads)
    if b"!" in said:
        raise AssertionError("the build failed")
    return lasted, PACKING.encode() in said
