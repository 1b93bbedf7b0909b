"""Going back to a copy of a closed case: what differs, and putting the copy in its place."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Callable
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.domain.backup import Backup
from models.domain.ids import EntryId
from models.domain.journal import Entry
from models.domain.records import Kind
from models.errors import DopuskError, Message, StorageError, message
from models.store import backups, files, opening, rewriting
from models.store.audit import audit
from models.store.case_store import CaseStore
from models.store.guarding import lock_up

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from models.domain.state import CaseState
    from models.store.keys import Key

Head = tuple[EntryId, str] | None
MakeEntry = Callable[[Head, str], Entry]


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many records of a kind the case has and the copy lacks, the reverse, and both differ."""

    kind: Kind
    only_case: int
    only_copy: int
    changed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """How a copy differs from the case; `newer` are the entries the copy lacks, newest first.

    `sound` says whether every check of the copy passed, `case_fault` why the case itself cannot be
    read, if so: then nothing is compared.
    """

    backup: Backup
    entries: int
    sound: bool
    newer: tuple[Entry, ...]
    counts: tuple[Counts, ...]
    case_fault: Message | None


def compare(path: Path, backup: Backup, passphrase: Callable[[], str] | None) -> Difference:
    """Return how a copy differs from the case; neither is changed.

    Raises:
        RequestError: the passphrase of the copy is missing or wrong.
        StorageError: the copy cannot be read.
    """
    key = opening.unlocked(backup.path, passphrase)
    with _reader(backup.path, key) as copy:
        sound = all(ok for _, ok in audit(backup.path, copy.database))
        state, known = copy.state(), {entry.id for entry, _ in copy.every_step()}
    try:
        own = opening.unlocked(path, passphrase)
        with _reader(path, own) as case:
            newer = [entry for entry, _ in case.every_step() if entry.id not in known]
            counts = _counts(case.state(), state)
    except DopuskError as error:
        return Difference(
            backup=backup,
            entries=len(known),
            sound=sound,
            newer=(),
            counts=(),
            case_fault=error.message,
        )
    return Difference(
        backup=backup,
        entries=len(known),
        sound=sound,
        newer=tuple(reversed(newer)),
        counts=counts,
        case_fault=None,
    )


def restore(path: Path, backup: Backup, opener: opening.Opener, entry: MakeEntry) -> Backup | None:
    """Put a copy in the place of a closed case; the case as it was is kept as a copy first.

    `entry` makes the journal entry that says so, out of head and replica. Returns the copy of what
    was there, None if nothing was.

    Raises:
        RequestError: the passphrase of the copy is missing or wrong.
        StorageError: somebody has the case open, or the disk is at fault; it is as before.
    """
    key = opening.unlocked(backup.path, opener.passphrase)
    lock, read_only = lock_up(path, who=opener.who, since=opener.now, take_over=opener.take_over)
    if lock is None:
        raise StorageError(read_only or message("case.read_only_place", file=path.name))
    try:
        kept = backups.keep_bytes(path, now=opener.now)
        fresh = _beside(path)
        try:
            _prepare(backup, fresh, key, entry)
            rewriting.put_in_place(fresh, path)
        except BaseException:
            rewriting.discard(fresh)
            raise
    finally:
        lock.release()
    return kept


def _prepare(backup: Backup, fresh: Path, key: Key | None, entry: MakeEntry) -> None:
    """Write the copy beside the case, with the entry that says it was restored, checked."""
    _copy_bytes(backup.path, fresh)
    with closing(CaseStore(fresh, files.open_file(fresh, key=key), key=key)) as store:
        with store.transaction():
            store.append(entry(store.head(), store.info("replica") or ""), (), lambda: b"")
        broken = [said for said, ok in audit(fresh, store.database) if not ok]
        if broken:
            raise StorageError(message("storage.copy_unsound", file=backup.path.name), broken)
    files.sync_file(fresh)


@contextmanager
def _reader(path: Path, key: Key | None) -> Iterator[CaseStore]:
    """Open a case for reading only; one of an older schema is read from a copy brought up to date.

    Raises:
        StorageError: it cannot be read.
    """
    header = files.examine(path)
    own = key.copy() if key and header.encrypted else None
    try:
        database = files.open_file(path, key=own, read_only=True)
    except StorageError as error:
        if error.message.id != "case.older_read_only":
            raise
    else:
        with closing(CaseStore(path, database, key=own)) as store:
            yield store
        return
    fresh = _beside(path)
    try:
        _copy_bytes(path, fresh)
        with closing(CaseStore(fresh, files.open_file(fresh, key=own), key=own)) as store:
            yield store
    finally:
        rewriting.discard(fresh)


def _beside(path: Path) -> Path:
    return path.with_name(f".{path.name}{rewriting.MARK}{secrets.token_hex(4)}")


def _copy_bytes(source: Path, target: Path) -> None:
    try:
        shutil.copyfile(source, target)
    except OSError as error:
        said = message("storage.cannot_rewrite", file=source.name, reason=error.strerror or "")
        raise StorageError(said) from error


def _counts(case: CaseState, copy: CaseState) -> tuple[Counts, ...]:
    found = []
    for kind in Kind:
        ours, theirs = case.of_kind(kind), copy.of_kind(kind)
        both = ours.keys() & theirs.keys()
        found.append(
            Counts(
                kind=kind,
                only_case=len(ours.keys() - theirs.keys()),
                only_copy=len(theirs.keys() - ours.keys()),
                changed=sum(ours[key] != theirs[key] for key in both),
            )
        )
    return tuple(each for each in found if each.only_case or each.only_copy or each.changed)
