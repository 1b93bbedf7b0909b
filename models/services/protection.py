"""The passphrase of a case: set, change, remove; the earlier copies follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.change import Change
from models.domain.ids import EntryId
from models.errors import DopuskError, RequestError, StorageError, message
from models.store import backups
from models.store.keys import key_for, new_key

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from models.domain.backup import Backup
    from models.errors import Message
    from models.services.recorder import Recorder
    from models.store.keys import Key

LEAST_LENGTH = 8
"""Letters that a passphrase has at least; four words are better."""


class ProtectionService:
    """The verbs of encryption. Each writes the whole file anew and cannot be taken back."""

    def __init__(self, recorder: Recorder, path: Path) -> None:
        self._recorder = recorder
        self._path = path

    @property
    def encrypted(self) -> bool:
        """Return whether the case is encrypted."""
        return self._recorder.store.encrypted

    def finish(self) -> None:
        """Encrypt or remove plain copies that a killed setting of the passphrase left."""
        key = self._recorder.store.key
        if key is not None and any(not each.encrypted for each in backups.found(self._path)):
            follow(self._path, key, key)

    def set(self, passphrase: str) -> Change:
        """Encrypt the case and its earlier copies.

        Raises:
            RequestError: it is encrypted already, or the passphrase is too short.
            StorageError: the file could not be written anew; it is as before.
        """
        if self.encrypted:
            raise RequestError(message("passphrase.set_already"))
        check_strength(passphrase)
        return self._rewrite("passphrase.set", new_key(passphrase))

    def change(self, old: str, new: str) -> Change:
        """Encrypt the case and its earlier copies under another passphrase.

        Raises:
            RequestError: it is not encrypted, the old one is wrong, or the new one too short.
            StorageError: the file could not be written anew; it is as before.
        """
        self._check_old(old)
        check_strength(new)
        return self._rewrite("passphrase.change", new_key(new))

    def remove(self, old: str) -> Change:
        """Write the case and its earlier copies without encryption.

        Raises:
            RequestError: it is not encrypted, or the passphrase is wrong.
            StorageError: the file could not be written anew; it is as before.
        """
        self._check_old(old)
        return self._rewrite("passphrase.remove", None)

    def _check_old(self, passphrase: str) -> None:
        key = self._recorder.store.key
        if key is None:
            raise RequestError(message("passphrase.none"))
        given = key_for(passphrase, key.salt)
        if not given.same_as(key):
            raise RequestError(message("passphrase.wrong"))

    def _rewrite(self, verb: str, key: Key | None) -> Change:
        store = self._recorder.store
        old = store.key.copy() if store.key else None
        store.rewrite(key, self._recorder.draft(verb))
        try:
            findings = follow(self._path, old, key)
        finally:
            if old is not None:
                old.forget()
        head = store.head()
        return Change(
            entry=head[0] if head else EntryId(""),
            kinds=frozenset(),
            ids=frozenset(),
            message=message(f"journal.{verb}"),
            findings=findings,
        )


def _removed(backup: Backup) -> bool:
    try:
        backups.remove(backup)
    except StorageError:
        return False
    return True


def _salt(key: Key | None) -> bytes | None:
    return key.salt if key else None


def check_strength(passphrase: str) -> None:
    """Raise RequestError if a passphrase is too short to protect anything."""
    if len(passphrase) < LEAST_LENGTH:
        raise RequestError(message("passphrase.too_short", least=LEAST_LENGTH))


def strong(passphrase: str) -> Callable[[], str]:
    """Return what gives a passphrase, once it is known to be strong enough.

    Raises:
        RequestError: it is too short.
    """
    check_strength(passphrase)
    return lambda: passphrase


def follow(case: Path, old: Key | None, new: Key | None) -> tuple[Message, ...]:
    """Bring the copies of a case under its new key; say what became of them.

    A plain copy that cannot be encrypted is removed: it would betray what the case now hides. One
    under an earlier passphrase stays as it is.
    """
    done, removed, kept, plain = 0, 0, 0, 0
    for backup in backups.found(case):
        try:
            of_old = backup.encrypted and old is not None
            if backup.encrypted and (not of_old or backups.salt_of(backup) != _salt(old)):
                kept += 1
                continue
            if of_old and old is new:
                continue
            backups.write_under(backup, old if backup.encrypted else None, new)
            done += 1
        except DopuskError:
            if backup.encrypted or new is None:
                kept += 1
            elif _removed(backup):
                removed += 1
            else:
                plain += 1
    told = {"rewritten": done, "removed": removed, "kept": kept, "plain": plain}
    return tuple(message(f"passphrase.backups_{what}", n=n) for what, n in told.items() if n)
