"""Flip bits of a case file: each is harmless or noticed, never a crash or another answer."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from models.domain.canonical import canonical_bytes
from models.domain.journal import RecordKey
from models.domain.records import Kind
from models.errors import DopuskError
from models.services.workspace import Workspace
from tests.durability.checking import cheap_keys, ground
from tests.durability.ports import real_ports
from tests.durability.verbs import PHRASE, document

_PAGE = 4096


def prepared(folder: Path, *, encrypted: bool) -> Path:
    """Make a case with a past, a document and an erasure; return its path."""
    cheap_keys()
    ground(folder / "ground", encrypted=encrypted)
    path = folder / "ground" / "case.dopusk"
    with _opened(path) as session:
        session.evidence.attach("jsc.charter", [folder / "ground" / "a.bin"], title="Б")
        session.erasure.erase(RecordKey(kind=Kind.DOCUMENT, id=document(session)), "заява")
        session.evidence.attach("jsc.charter", [folder / "ground" / "a.bin"])
    return path


def places(size: int, wanted: int, seed: int) -> Iterator[tuple[int, int]]:
    """Yield byte and bit of every flip: the file's header, every page's header, and at random."""
    chance = random.Random(seed)  # noqa: S311 (places, not secrets)
    for at in range(100):
        yield at, chance.randrange(8)
    for page in range(0, size, _PAGE):
        for at in range(page, page + 12):
            yield at, chance.randrange(8)
    for _ in range(wanted):
        yield chance.randrange(size), chance.randrange(8)


def flip_many(path: Path, flips: Iterable[tuple[int, int]]) -> tuple[Counter, list[str]]:
    """Return how the flips ended, and every one that ended wrong."""
    sound = path.read_bytes()

    def flipped() -> Iterator[tuple[str, bytes]]:
        for at, bit in flips:
            changed = bytearray(sound)
            changed[at] ^= 1 << bit
            yield f"byte {at} bit {bit}", bytes(changed)

    return _judge_all(path, flipped())


def overwrite_many(path: Path, wanted: int, seed: int) -> tuple[Counter, list[str]]:
    """Write stretches of zeros or ones over the file, as failing disks do; return as above."""
    chance = random.Random(seed)  # noqa: S311
    sound = path.read_bytes()

    def overwritten() -> Iterator[tuple[str, bytes]]:
        for n in range(wanted):
            at, length = chance.randrange(len(sound)), chance.choice([1, 16, 512, 4096, 40_000])
            at -= at % min(length, 4096)
            stretch = bytes([0xFF * (n % 2)]) * min(length, len(sound) - at)
            yield f"{length} bytes at {at}", sound[:at] + stretch + sound[at + len(stretch) :]

    return _judge_all(path, overwritten())


def _judge_all(path: Path, changed: Iterable[tuple[str, bytes]]) -> tuple[Counter, list[str]]:
    expected, _ = _answer(path)
    tried = path.with_name("flipped.dopusk")
    counts: Counter = Counter()
    wrong = []
    for what, content in changed:
        tried.write_bytes(content)
        outcome = judged(tried, expected)
        counts[outcome.split(":")[0]] += 1
        if outcome.startswith("wrong"):
            wrong.append(f"{what} {outcome}")
    return counts, wrong


def judged(path: Path, expected: bytes) -> str:
    """Return how a file that is no longer as it was is met."""
    try:
        said, broken = _answer(path)
    except DopuskError:
        return "refused"
    except Exception as error:  # noqa: BLE001 (any other exception is what we look for)
        return f"wrong: crash {error!r}"
    if broken:
        return "found by verify"
    return "harmless" if said == expected else "wrong: another answer unnoticed"


def _answer(path: Path) -> tuple[bytes, list[str]]:
    """Return all that a case says, and the checks that failed."""
    with _opened(path) as session:
        broken = [line.message.id for line in session.checks.verify() if not line.ok]
        if broken:
            return b"", broken
        view = session.view()
        entries = [(line.entry, line.images) for line in session.history.entries(limit=1000)]
        files = [
            session.evidence.open_content(each.current.sha256)
            for each in view.state.documents.values()
        ]
        contents = []
        for file in files:
            with file as stream:
                contents.append(stream.read().hex())
        return canonical_bytes([view.state, view.head, view.pack_sha256, entries, contents]), []


def _opened(path: Path):
    return Workspace(real_ports()).open(path, who="check", passphrase=lambda: PHRASE)
