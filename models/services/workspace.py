"""Making and opening cases."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from models.domain.records import CaseProfile
from models.errors import DopuskError, RequestError, StorageError, message
from models.services.demonstration import fill
from models.services.recorder import Recorder, put
from models.services.session import CaseSession
from models.store.case_store import CaseStore

if TYPE_CHECKING:
    from pathlib import Path

    from models.domain.law_pack import LawPack
    from models.domain.state import CaseState, Step
    from models.services.ports import Ports, SampleExtent


class Workspace:
    """Where cases are made and opened from."""

    def __init__(self, ports: Ports) -> None:
        self._ports = ports

    def create(self, path: Path, *, title: str, who: str, sample: bool = False) -> CaseSession:
        """Make a new case under today's law pack, which it embeds.

        Raises:
            RequestError: something is at that path already, or the title is blank.
            StorageError: the file cannot be written.
        """
        if not (clean := " ".join(title.split())):
            raise RequestError(message("case.title_blank"))
        pack = self._ports.shipped_pack()
        store = CaseStore.create(path)
        try:
            self._found(store, pack, CaseProfile(title=clean, sample=sample), who)
        except DopuskError:
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

    def open(self, path: Path, *, who: str) -> CaseSession:
        """Open a case under the law pack it embeds.

        Raises:
            RequestError: the file is missing or is no Dopusk case.
            StorageError: it is damaged, locked, or made by a newer Dopusk.
        """
        store = CaseStore.open(path)
        try:
            sha256 = store.state().profile.law_pack
            if sha256 is None:
                raise StorageError(message("law_pack.missing", sha256=""))
            return CaseSession(path, store, self._ports, store.pack(sha256), who=who)
        except DopuskError:
            store.close()
            raise

    def _found(self, store: CaseStore, pack: LawPack, profile: CaseProfile, who: str) -> None:
        """Write the first entry; it commits to the embedded law pack through the profile."""
        ids = self._ports.ids

        def plan(state: CaseState) -> list[Step]:
            store.put_info("replica", ids.ulid())
            sha256 = store.embed_pack(pack)
            return [put(state, replace(profile, law_pack=sha256))]

        Recorder(store, self._ports, pack, who=who).record("case.create", plan, undoable=False)
