"""The schema of a case file, one step at a time.

To change it: append a function, never edit one that has shipped; its name is recorded in the file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.store import driver as _driver  # noqa: F401 (must precede sqlite_utils)

from sqlite_utils import Migrations  # isort: skip

if TYPE_CHECKING:
    from sqlite_utils import Database

migrations = Migrations("dopusk")


@migrations()
def m001_case_and_law(db: Database) -> None:
    """Say which case this is and hold the law packs it works or worked under."""
    db.table("case_info").create({"key": str, "value": str}, pk="key", strict=True)
    db.table("law_pack").create(
        {"sha256": str, "id": str, "version": str, "adopted_at": str, "body": bytes},
        pk="sha256",
        not_null={"id", "version", "adopted_at", "body"},
        strict=True,
    )


@migrations()
def m002_records(db: Database) -> None:
    """Hold what the team entered about the applicant."""
    db.table("profile").create(
        {"id": str, "title": str, "law_pack": str, "target": str, "sample": int},
        pk="id",
        not_null={"title", "sample"},
        foreign_keys=[("law_pack", "law_pack", "sha256")],
        strict=True,
    )
    db.table("party").create(
        {"id": str, "kind": str, "name": str, "roles": str},
        pk="id",
        not_null={"kind", "name", "roles"},
        strict=True,
    )
    db.table("answer").create(
        {"key": str, "question": str, "party": str, "state": str, "value": str, "ground": str},
        pk="key",
        not_null={"question", "state", "value"},
        foreign_keys=[("party", "party", "id")],
        strict=True,
    )
    db.table("holding").create(
        {
            "id": str,
            "holder": str,
            "target": str,
            "shares": int,
            "percent": str,
            "votes": str,
            "contribution": str,
            "since": str,
        },
        pk="id",
        not_null={"holder"},
        foreign_keys=[("holder", "party", "id"), ("target", "party", "id")],
        strict=True,
    )
    db.table("work").create(
        {
            "requirement": str,
            "owner": str,
            "due": str,
            "note": str,
            "review": str,
            "prepared_by": str,
            "reviewer": str,
        },
        pk="requirement",
        strict=True,
    )
    db.table("verification").create(
        {"requirement": str, "by": str, "on": str, "edition": str, "note": str},
        pk="requirement",
        strict=True,
    )


@migrations()
def m003_evidence(db: Database) -> None:
    """Hold documents, their versions and their content in chunks, each content once."""
    db.table("content").create(
        {"id": int, "sha256": str, "size": int}, pk="id", not_null={"sha256", "size"}, strict=True
    )
    db.table("content").create_index(["sha256"], unique=True)
    db.table("chunk").create(
        {"content": int, "n": int, "body": bytes},
        pk=("content", "n"),
        not_null={"body"},
        foreign_keys=[("content", "content", "id")],
        strict=True,
    )
    db.table("document").create(
        {
            "id": str,
            "title": str,
            "kind": str,
            "internal": int,
            "form": str,
            "owner": str,
            "issued": str,
            "expires": str,
        },
        pk="id",
        not_null={"title", "kind", "internal"},
        foreign_keys=[("owner", "party", "id")],
        strict=True,
    )
    db.table("document_version").create(
        {
            "document": str,
            "n": int,
            "sha256": str,
            "name": str,
            "size": int,
            "media_type": str,
            "added_at": str,
            "added_by": str,
            "pages": int,
            "fault": str,
        },
        pk=("document", "n"),
        not_null={"sha256", "name", "size", "media_type", "added_at", "added_by"},
        foreign_keys=[("document", "document", "id"), ("sha256", "content", "sha256")],
        strict=True,
    )
    db.table("document_requirement").create(
        {"document": str, "requirement": str, "n": int},
        pk=("document", "requirement"),
        not_null={"n"},
        foreign_keys=[("document", "document", "id")],
        strict=True,
    )


@migrations()
def m004_journal(db: Database) -> None:
    """Hold the journal: entries in the order they arrived, and the images they commit to."""
    db.table("entry").create(
        {"seq": int, "id": str, "hash": str, "undoes": str, "undoable": int, "body": bytes},
        pk="seq",
        not_null={"id", "hash", "undoable", "body"},
        strict=True,
    )
    db.table("entry").create_index(["id"], unique=True)
    db.table("image").create(
        {"entry": str, "n": int, "side": str, "salt": bytes, "body": bytes},
        pk=("entry", "n", "side"),
        not_null={"salt", "body"},
        foreign_keys=[("entry", "entry", "id")],
        strict=True,
    )


@migrations()
def m005_erasure(db: Database) -> None:
    """Say which records were erased by which entry; when a pack was adopted the journal tells."""
    db.table("erasure").create(
        {"kind": str, "id": str, "entry": str},
        pk=("kind", "id", "entry"),
        foreign_keys=[("entry", "entry", "id")],
        strict=True,
    )
    db.execute("alter table law_pack drop column adopted_at")
    db.table("entry").create_index(["undoes"])  # what is undone is asked line by line


@migrations()
def m006_what_documents_say_of_themselves(db: Database) -> None:
    """Hold number, issuer and language of documents, and what a look into their files noticed."""
    for column in ("number", "issuer"):
        db.execute(f"alter table document add column {column} text not null default ''")
    db.execute("alter table document add column language text")
    db.execute("alter table document_version add column remarks text not null default '[]'")


@migrations()
def m007_papers_and_submissions(db: Database) -> None:
    """Hold papers that went out to be signed, and filings as they went to an authority.

    Beside them what was typed into papers, how filings are to go out, which pages of a file a
    dossier takes, and what stands on the pages of files, to be searched. `page_text` holds it as it
    reads; `page_index` finds it by normalised words and is made anew from that whenever needed.
    """
    for column, empty in (("excerpt", "[]"), ("turns", "[]"), ("rendition", "null")):
        db.execute(
            f"alter table document_version add column {column} text not null default '{empty}'"
        )
    db.table("wording").create(
        {"id": str, "opening": str, "body": str, "closing": str},
        pk="id",
        not_null={"opening", "body", "closing"},
        strict=True,
    )
    db.table("plan").create(
        {
            "filing": str,
            "day": str,
            "order": str,
            "separators": int,
            "volume_sheets": int,
            "duplex": int,
            "keeps": str,
        },
        pk="filing",
        not_null={"order", "separators", "duplex"},
        strict=True,
    )
    db.table("page_text").create(
        {"id": int, "sha256": str, "page": int, "text": str},
        pk="id",
        not_null={"sha256", "page", "text"},
        strict=True,
    )
    db.table("page_text").create_index(["sha256", "page"], unique=True)
    db.execute(
        "create virtual table page_index using fts5("
        "text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0')"
    )
    db.table("paper").create(
        {"id": str, "text": str, "sent_at": str, "sent_by": str, "signed": str},
        pk="id",
        not_null={"text", "sent_at", "sent_by", "signed"},
        strict=True,
    )
    db.table("submission").create(
        {
            "id": str,
            "filing": str,
            "language": str,
            "dated": str,
            "frozen_at": str,
            "frozen_by": str,
            "after": str,
            "head": str,
            "law_pack": str,
            "pages": int,
            "files": str,
            "contents": str,
        },
        pk="id",
        not_null={
            "filing",
            "language",
            "dated",
            "frozen_at",
            "frozen_by",
            "head",
            "files",
            "contents",
        },
        strict=True,
    )
