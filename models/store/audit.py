"""Whether a case file still is what Dopusk wrote: integrity, references, chain, images, content."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from models.domain.journal import entry_hash
from models.domain.state import CaseState
from models.errors import DopuskError, StorageError, message
from models.store import content, journal
from models.store.driver import storage_errors

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sqlite_utils import Database

    from models.domain.ids import EntryId
    from models.errors import Message
    from models.store.case_store import CaseStore

Outcome = tuple["Message", bool]


def audit(path: Path, store: CaseStore) -> tuple[Outcome, ...]:
    """Return one line per check, with whether it passed."""
    db = store.database
    steps: list[Callable[[], Iterator[Outcome]]] = [
        lambda: _integrity(db),
        lambda: _chain(db),
        lambda: _images(db),
        lambda: _replay(db, store),
        lambda: _contents(db),
        lambda: _law(store),
    ]
    outcomes: list[Outcome] = []
    for step in steps:
        try:
            with storage_errors(path):
                outcomes += step()
        except StorageError as error:
            outcomes.append((error.message, False))
    return tuple(outcomes)


def _integrity(db: Database) -> Iterator[Outcome]:
    problems = [row[0] for row in db.execute("PRAGMA integrity_check") if row[0] != "ok"]
    yield message("verify.integrity", n=len(problems)), not problems
    dangling = list(db.execute("PRAGMA foreign_key_check"))
    yield message("verify.references", n=len(dangling)), not dangling


def _chain(db: Database) -> Iterator[Outcome]:
    """Every entry carries its own hash and its parents' true hashes, and the first has none."""
    hashes: dict[EntryId, str] = {}
    broken: list[str] = []
    for entry, agrees in journal.oldest_first(db):
        linked = all(hashes.get(parent) == known for parent, known in entry.parents.items())
        rooted = bool(entry.parents) or not hashes
        if not (linked and rooted and agrees and entry_hash(entry) == entry.hash):
            broken.append(entry.id)
        hashes[entry.id] = entry.hash
    yield message("verify.chain", n=len(hashes), broken=broken), not broken


def _images(db: Database) -> Iterator[Outcome]:
    broken = []
    checked = 0
    for entry, _ in journal.oldest_first(db):
        kept = journal.images(db, entry.id)
        for n, sealed in enumerate(entry.images):
            for side, mark in ((journal.BEFORE, sealed.before), (journal.AFTER, sealed.after)):
                image = kept.pop((n, side), None)
                checked += mark is not None
                if (image.commitment if image else None) != mark:
                    broken.append(entry.id)
        if kept:
            broken.append(entry.id)
    yield message("verify.images", n=checked, broken=sorted(set(broken))), not broken


def _replay(db: Database, store: CaseStore) -> Iterator[Outcome]:
    """The tables hold exactly what the journal leads to."""
    replayed = CaseState()
    for entry, _ in journal.oldest_first(db):
        replayed = replayed.after(journal.steps_of(db, entry))
    yield message("verify.replay"), replayed == store.state()


def _contents(db: Database) -> Iterator[Outcome]:
    hashes = content.all_contents(db)
    broken = []
    for sha256 in hashes:
        digest = hashlib.sha256()
        for chunk in content.chunks(db, sha256):
            digest.update(chunk)
        if digest.hexdigest() != sha256 or not content.is_whole(db, sha256):
            broken.append(sha256[:12])
    yield message("verify.contents", n=len(hashes), broken=broken), not broken
    (orphans,) = next(
        iter(db.execute("select count(*) from chunk where content not in (select id from content)"))
    )
    yield message("verify.orphans", n=orphans), not orphans


def _law(store: CaseStore) -> Iterator[Outcome]:
    sha256 = store.state().profile.law_pack
    try:
        sound = sha256 is not None and _same_pack(store, sha256)
    except DopuskError as error:
        yield error.message, False
        return
    yield message("verify.law_pack"), sound


def _same_pack(store: CaseStore, sha256: str) -> bool:
    query = "select body from law_pack where sha256 = ?"
    bodies = [row["body"] for row in store.database.query(query, [sha256])]
    return [hashlib.sha256(body).hexdigest() for body in bodies] == [sha256]
