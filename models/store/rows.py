"""Records of the domain to rows and back. Rows never leave `models.store`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import msgspec

from models.domain.record_types import RECORD_TYPES as TYPES
from models.domain.record_types import Record
from models.domain.records import (
    Document,
    DocumentVersion,
    Kind,
)

if TYPE_CHECKING:
    from sqlite_utils import Database

TABLES = {
    Kind.PROFILE: ("profile", "id"),
    Kind.PARTY: ("party", "id"),
    Kind.ANSWER: ("answer", "key"),
    Kind.HOLDING: ("holding", "id"),
    Kind.DOCUMENT: ("document", "id"),
    Kind.WORK: ("work", "requirement"),
    Kind.VERIFICATION: ("verification", "requirement"),
    Kind.PAPER: ("paper", "id"),
    Kind.SUBMISSION: ("submission", "id"),
    Kind.WORDING: ("wording", "id"),
    Kind.PLAN: ("plan", "filing"),
}
"""Table and key column of each kind; parties first, because others refer to them."""

_FLAGS = {"sample", "internal", "separators", "duplex"}
_JSON = {
    Kind.PARTY: ("roles",),
    Kind.ANSWER: ("value",),
    Kind.PAPER: ("text", "signed"),
    Kind.SUBMISSION: ("files", "contents"),
    Kind.PLAN: ("order",),
}
_VERSION_JSON = ("remarks", "excerpt", "turns", "rendition")


def put(db: Database, kind: Kind, record_id: str, record: Record) -> None:
    """Write a record in place of the one with its id."""
    table, key = TABLES[kind]
    row = msgspec.to_builtins(record)
    for column in _JSON.get(kind, ()):
        row[column] = json.dumps(row[column], ensure_ascii=False)
    if isinstance(record, Document):
        _put_children(db, record)
        del row["versions"], row["requirements"]
    upsert(db, table, key, {**row, key: record_id})


def upsert(db: Database, table: str, key: str, row: dict[str, Any]) -> None:
    """Write a row in place of the one with its key.

    Not by sqlite-utils: its `upsert` tries on the file whether SQLite knows ON CONFLICT, takes a
    full disk for a no, and then drops the row without a word.
    """
    columns = ", ".join(f'"{column}"' for column in row)
    values = ", ".join("?" * len(row))
    updates = ", ".join(f'"{column}" = excluded."{column}"' for column in row)
    db.execute(
        f'insert into "{table}" ({columns}) values ({values})'  # noqa: S608 (names of our schema)
        f' on conflict ("{key}") do update set {updates}',
        list(row.values()),
    )


def remove(db: Database, kind: Kind, record_id: str) -> None:
    """Remove a record; the journal keeps its image."""
    table, key = TABLES[kind]
    if kind is Kind.DOCUMENT:
        _remove_children(db, record_id)
    db.table(table).delete_where(f"{key} = ?", [record_id])


def read_all(db: Database, kind: Kind) -> dict[str, Record]:
    """Return every record of a kind by id, oldest first."""
    if kind is Kind.DOCUMENT:
        return {document.id: document for document in _documents(db)}
    table, key = TABLES[kind]
    return {row[key]: _record(kind, row) for row in db.query(f"select * from {table}")}  # noqa: S608


def _record(kind: Kind, row: dict[str, Any]) -> Record:
    for column in _JSON.get(kind, ()):
        row[column] = json.loads(row[column])
    for flag in _FLAGS & row.keys():
        row[flag] = bool(row[flag])
    if kind is Kind.ANSWER:
        del row["key"]
    if kind is Kind.PROFILE:
        del row["id"]
    return msgspec.convert(row, TYPES[kind])


def _put_children(db: Database, document: Document) -> None:
    _remove_children(db, document.id)
    db.table("document_version").insert_all(
        {**_version_row(version), "document": document.id, "n": n}
        for n, version in enumerate(document.versions)
    )
    db.table("document_requirement").insert_all(
        {"document": document.id, "requirement": ref, "n": n}
        for n, ref in enumerate(document.requirements)
    )


def _version_row(version: DocumentVersion) -> dict[str, Any]:
    row: dict[str, Any] = msgspec.to_builtins(version)
    return row | {column: json.dumps(row[column]) for column in _VERSION_JSON}


def _remove_children(db: Database, document: str) -> None:
    for table in ("document_version", "document_requirement"):
        db.table(table).delete_where("document = ?", [document])


def _documents(db: Database) -> list[Document]:
    versions: dict[str, list[DocumentVersion]] = {}
    for row in db.query("select * from document_version order by document, n"):
        document = row.pop("document")
        del row["n"]
        row |= {column: json.loads(row[column]) for column in _VERSION_JSON}
        versions.setdefault(document, []).append(msgspec.convert(row, DocumentVersion))
    refs: dict[str, list[str]] = {}
    for row in db.query("select * from document_requirement order by document, n"):
        refs.setdefault(row["document"], []).append(row["requirement"])
    found = []
    for row in db.query("select * from document"):
        row["internal"] = bool(row["internal"])
        row["versions"] = versions.get(row["id"], [])
        row["requirements"] = refs.get(row["id"], [])
        if not row["versions"]:
            raise ValueError(f"document {row['id']} has no version")
        found.append(msgspec.convert(row, Document))
    return found
