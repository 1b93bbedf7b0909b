"""Making and opening cases."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from models.domain.ids import EntryId
from models.domain.journal import Entry
from models.domain.records import CaseProfile
from models.errors import RequestError, message
from models.services.demonstration import fill
from models.services.protection import strong
from models.services.recorder import Recorder, put
from models.services.restoring_backups import Head, compare, restore
from models.services.session import CaseSession
from models.store import backups, files
from models.store.opening import Opener, create_case, open_case

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from models.domain.backup import Backup
    from models.domain.law_pack import LawPack
    from models.domain.state import CaseState, Step
    from models.services.ports import Ports, SampleExtent
    from models.services.restoring_backups import Difference
    from models.store.case_store import CaseStore


class Workspace:
    """Where cases are made and opened from."""

    def __init__(self, ports: Ports) -> None:
        self._ports = ports

    def create(
        self,
        path: Path,
        *,
        title: str,
        who: str,
        sample: bool = False,
        passphrase: Callable[[], str] | None = None,
    ) -> CaseSession:
        """Make a new case under today's law pack, which it embeds; encrypted with a passphrase.

        Raises:
            RequestError: something is at that path already, the title is blank, or the passphrase
                is too short.
            StorageError: the file cannot be written.
        """
        if not (clean := " ".join(title.split())):
            raise RequestError(message("case.title_blank"))
        pack = self._ports.shipped_pack()
        phrase = None if passphrase is None else strong(passphrase())
        store = create_case(path, self._opener(who, phrase))
        try:
            self._found(store, pack, CaseProfile(title=clean, sample=sample), who)
        except BaseException:
            store.close()
            path.unlink(missing_ok=True)
            raise
        return CaseSession(path, store, self._ports, pack, who=who)

    def create_sample(self, path: Path, extent: SampleExtent, *, who: str) -> CaseSession:
        """Make the demonstration case: a fictitious applicant, half-way or ready to file.

        Raises:
            RequestError: something is at that path already.
            StorageError: the file cannot be written.
        """
        title = self._ports.sample.title
        session = self.create(path, title=title, who=who, sample=True)
        try:
            fill(session, self._ports.sample, extent)
        except BaseException:
            session.close()
            path.unlink(missing_ok=True)
            raise
        return session

    def open(
        self,
        path: Path,
        *,
        who: str,
        passphrase: Callable[[], str] | None = None,
        take_over: bool = False,
    ) -> CaseSession:
        """Open a case under the law pack it embeds.

        One that somebody else has open, or that cannot be written, is only read: the session's
        `read_only` says why. `take_over` takes the lock of another machine.

        Raises:
            RequestError: the file is missing or no Dopusk case, or its passphrase missing or wrong.
            StorageError: it is damaged, locked, or made by a newer Dopusk.
        """
        store = open_case(path, self._opener(who, passphrase, take_over=take_over))
        try:
            pack = store.pack(store.state().profile.law_pack or "")
            session = CaseSession(path, store, self._ports, pack, who=who)
            if session.read_only is None:
                session.erasure.finish()
                session.protection.finish()
                session.dossiers.finish()
        except BaseException:
            store.close()
            raise
        return session

    def is_encrypted(self, path: Path) -> bool:
        """Return whether a case needs a passphrase.

        Raises:
            RequestError: the file is missing or no Dopusk case.
            StorageError: it cannot be read.
        """
        return files.examine(path).encrypted

    def backups(self, path: Path) -> tuple[Backup, ...]:
        """Return the copies of a case, newest first.

        Raises:
            StorageError: their folder cannot be read.
        """
        return backups.found(path)

    def compare(
        self, path: Path, backup: Backup, *, passphrase: Callable[[], str] | None = None
    ) -> Difference:
        """Return how a copy differs from the case. Raises as `restoring.compare` does."""
        return compare(path, backup, passphrase)

    def restore(
        self,
        path: Path,
        backup: Backup,
        *,
        who: str,
        passphrase: Callable[[], str] | None = None,
        take_over: bool = False,
    ) -> Backup | None:
        """Put a copy in the place of a closed or lost case; return the copy of what was there.

        Raises as `restoring.restore` does.
        """
        opener = self._opener(who, passphrase, take_over=take_over)
        return restore(path, backup, opener, self._restored(who, backup))

    def _restored(self, who: str, backup: Backup) -> Callable[[Head, str], Entry]:
        def entry(head: Head, replica: str) -> Entry:
            return Entry(
                id=EntryId(self._ports.ids.ulid()),
                parents=dict([head]) if head else {},
                replica=replica,
                who=who,
                at=self._ports.clock.now(),
                verb="backup.restore",
                images=(),
                reason=backup.path.name,
                undoable=False,
            )

        return entry

    def _opener(
        self, who: str, passphrase: Callable[[], str] | None, *, take_over: bool = False
    ) -> Opener:
        now = self._ports.clock.now()
        return Opener(who=who, now=now, passphrase=passphrase, take_over=take_over)

    def _found(self, store: CaseStore, pack: LawPack, profile: CaseProfile, who: str) -> None:
        """Write the first entry; it commits to the embedded law pack through the profile."""
        ids = self._ports.ids

        def plan(state: CaseState) -> list[Step]:
            store.put_info("replica", ids.ulid())
            sha256 = store.embed_pack(pack)
            return [put(state, replace(profile, law_pack=sha256))]

        Recorder(store, self._ports, pack, who=who).record("case.create", plan, undoable=False)
