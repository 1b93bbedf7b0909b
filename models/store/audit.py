"""Whether a case file still is what Dopusk wrote: integrity, references, chain, images, content."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import msgspec

from models.domain.journal import RecordKey, entry_hash
from models.domain.state import CaseState
from models.errors import DopuskError, StorageError, message
from models.store import content, journal, page_texts, reading
from models.store.driver import storage_errors
from models.store.rooms import PLACES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from sqlite_utils import Database

    from models.domain.ids import EntryId
    from models.errors import Message

Outcome = tuple["Message", bool]


def audit(path: Path, db: Database) -> tuple[Outcome, ...]:
    """Return one line per check, with whether it passed."""
    return (*audit_records(path, db), *audit_contents(path, db))


def audit_records(path: Path, db: Database) -> tuple[Outcome, ...]:
    """Check everything but the content of files."""
    steps: list[Callable[[], Iterator[Outcome]]] = [
        lambda: _integrity(db),
        lambda: _chain(db),
        lambda: _images(db),
        lambda: _replay(db, path.name),
        lambda: _erasures(db),
        lambda: _law(db, path.name),
        lambda: _pages(db),
    ]
    return _outcomes(path, steps)


def audit_contents(
    path: Path, db: Database, passed: Callable[[int, int], None] = lambda _done, _total: None
) -> tuple[Outcome, ...]:
    """Hash the content of every file anew.

    `passed` is told the bytes hashed so far and those in all, and may raise to stop. No lock is
    held between two chunks, so others may write meanwhile.
    """
    return _outcomes(path, [lambda: _contents(db, passed)])


def _outcomes(path: Path, steps: Sequence[Callable[[], Iterator[Outcome]]]) -> tuple[Outcome, ...]:
    outcomes: list[Outcome] = []
    for step in steps:
        try:
            with storage_errors(path):
                outcomes += step()
        except DopuskError as error:
            outcomes.append((error.message, False))
        except (msgspec.MsgspecError, ValueError) as error:
            said = message("storage.damaged", file=path.name, reason=type(error).__name__)
            outcomes.append((said, False))
    return tuple(outcomes)


def _integrity(db: Database) -> Iterator[Outcome]:
    """Pages, indexes and references hold; pages of an encrypted case carry their true seals."""
    problems = [row[0] for row in db.execute("PRAGMA integrity_check") if row[0] != "ok"]
    problems += [row[0] for row in db.execute("PRAGMA cipher_integrity_check")]
    yield message("verify.integrity", n=len(problems)), not problems
    dangling = list(db.execute("PRAGMA foreign_key_check"))
    yield message("verify.references", n=len(dangling)), not dangling


def _chain(db: Database) -> Iterator[Outcome]:
    """Every entry carries its own hash and its parents' true hashes, and the first has none."""
    hashes: dict[EntryId, str] = {}
    replicas: set[str] = set()
    broken: list[str] = []
    for entry, agrees in journal.oldest_first(db):
        linked = all(hashes.get(parent) == known for parent, known in entry.parents.items())
        rooted = bool(entry.parents) or not hashes
        if not (linked and rooted and agrees and entry_hash(entry) == entry.hash):
            broken.append(entry.id)
        hashes[entry.id] = entry.hash
        replicas.add(entry.replica)
    said = {row["key"]: row["value"] for row in db.query("select key, value from case_info")}
    ours = said.get("replica") in replicas and said.keys() <= {"replica", PLACES}
    yield message("verify.chain", n=len(hashes), broken=broken), not broken and ours


def _images(db: Database) -> Iterator[Outcome]:
    broken = []
    checked = 0
    for entry, _ in journal.oldest_first(db):
        kept = journal.images(db, entry.id)
        gone = journal.erased_from(db, entry.id)
        for n, sealed in enumerate(entry.images):
            erased = RecordKey(kind=sealed.kind, id=sealed.id) in gone
            for side, mark in ((journal.BEFORE, sealed.before), (journal.AFTER, sealed.after)):
                image = kept.pop((n, side), None)
                checked += image is not None
                if (image.commitment if image else None) != (None if erased else mark):
                    broken.append(entry.id)
        if kept:
            broken.append(entry.id)
    yield message("verify.images", n=checked, broken=sorted(set(broken))), not broken


def _replay(db: Database, name: str) -> Iterator[Outcome]:
    """The tables hold exactly what the journal leads to."""
    replayed = CaseState()
    for entry, _ in journal.oldest_first(db):
        replayed = replayed.after(journal.steps_of(db, entry))
    yield message("verify.replay"), replayed == reading.state(db, name)


def _erasures(db: Database) -> Iterator[Outcome]:
    """What counts as erased is what the chain of entries says was erased, nothing else."""
    told = {
        (key.kind.value, key.id, entry.id)
        for entry, _ in journal.oldest_first(db)
        for key in entry.erased
    }
    kept = {(row["kind"], row["id"], row["entry"]) for row in db.query("select * from erasure")}
    yield message("verify.erasures", n=len(told)), told == kept


def _contents(db: Database, passed: Callable[[int, int], None]) -> Iterator[Outcome]:
    hashes = content.all_contents(db)
    total = sum(content.size(db, sha256) for sha256 in hashes)
    broken, done = [], 0
    for sha256 in hashes:
        digest = hashlib.sha256()
        for chunk in content.chunks(db, sha256):
            digest.update(chunk)
            done += len(chunk)
            passed(done, total)
        sound = digest.hexdigest() == sha256 and content.is_whole(db, sha256)
        if not sound and content.known(db, sha256):  # not erased meanwhile
            broken.append(sha256[:12])
    yield message("verify.contents", n=len(hashes), broken=broken), not broken
    (orphans,) = next(
        iter(db.execute("select count(*) from chunk where content not in (select id from content)"))
    )
    yield message("verify.orphans", n=orphans), not orphans


def _pages(db: Database) -> Iterator[Outcome]:
    """The search finds what stands on the pages, and nothing that no longer does."""
    number, ok = page_texts.agrees(db)
    yield message("verify.pages", n=number), ok


def _law(db: Database, name: str) -> Iterator[Outcome]:
    """Every embedded pack is whole, and the one in force is among them."""
    packs = [row["sha256"] for row in db.query("select sha256 from law_pack")]
    for sha256 in packs:
        reading.pack(db, sha256)
    in_force = reading.state(db, name).profile.law_pack
    if in_force not in packs:
        raise StorageError(message("law_pack.missing", sha256=(in_force or "")[:12]))
    yield message("verify.law_pack"), True
