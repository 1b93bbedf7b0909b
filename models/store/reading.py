"""What a case holds, out of a connection: its state and the law packs it embeds."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import msgspec

from models.domain.canonical import from_canonical
from models.domain.law_pack import LawPack
from models.domain.records import Kind
from models.domain.state import CaseState
from models.errors import StorageError, message
from models.store import rows

if TYPE_CHECKING:
    from sqlite_utils import Database


def state(db: Database, name: str) -> CaseState:
    """Return everything a case holds now; `name` is what the file is called in an error.

    Raises:
        StorageError: rows make no sense.
    """
    try:
        records = {kind: rows.read_all(db, kind) for kind in Kind}
    except (msgspec.MsgspecError, ValueError, TypeError) as error:  # NULL where there is none
        said = message("storage.damaged", file=name, reason=str(error))
        raise StorageError(said) from error
    return CaseState.of(records)


def pack(db: Database, sha256: str) -> LawPack:
    """Return an embedded law pack.

    Raises:
        StorageError: it is missing or damaged.
    """
    for row in db.query("select body, id, version from law_pack where sha256 = ?", [sha256]):
        if row["body"] is None or hashlib.sha256(row["body"]).hexdigest() != sha256:
            raise StorageError(message("law_pack.damaged", reason="SHA-256"))
        try:
            found = from_canonical(row["body"], LawPack)
        except msgspec.MsgspecError as error:
            raise StorageError(message("law_pack.damaged", reason=str(error))) from error
        if (found.id, found.version) != (row["id"], row["version"]):
            raise StorageError(message("law_pack.damaged", reason="id, version"))
        return found
    raise StorageError(message("law_pack.missing", sha256=sha256[:12]))
