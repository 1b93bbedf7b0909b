"""What stands on the pages of kept files: as it reads, and an index of its words.

The index holds no text of its own (it is `contentless`) and is made of `page_text` alone. Words of
deleted pages stay in it until it is merged, so whatever deletes here also merges.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from models.domain.searching import folded

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from sqlite_utils import Database

    from models.domain.searching import Term

_OF = "select id from page_text where sha256 in (select value from json_each(?))"
_FOUND = """
    select sha256, page, page_text.text, 0.0
    from page_index cross join page_text on page_text.id = page_index.rowid
    where page_index match ? and sha256 in (select value from json_each(?))
    order by page_index.rowid limit ?
"""
"""The index is walked in its own order, so that a common word ends as soon as enough is found."""
_WEIGHED = _FOUND.replace("0.0", "bm25(page_index)")
_ON_PAGES_OF = _FOUND.replace(
    "order by",
    "and page_index.rowid between (select min(id) from page_text where sha256 = ?)"
    " and (select max(id) from page_text where sha256 = ?) order by",
)
"""Pages of a content are kept one behind the other, and the index leaps to the first of them."""


@dataclass(frozen=True, slots=True)
class PageText:
    """The text of a page, from 1, of a content by its SHA-256 (hex).

    `weight` says how much of the page is about what was asked, the lower the more; 0 is not known.
    """

    sha256: str
    page: int
    text: str
    weight: float = 0.0


def put(db: Database, sha256: str, texts: Sequence[str]) -> None:
    """Keep the texts of a content's pages, once. Runs in a transaction.

    A content without any gets one blank page: it has been looked at.
    """
    if sha256 in known(db, [sha256]):
        return
    (last,) = db.execute("select coalesce(max(id), 0) from page_text").fetchone()
    numbered = list(enumerate(texts or [""], 1))
    db.conn.executemany(
        "insert into page_text (id, sha256, page, text) values (?, ?, ?, ?)",
        [(last + page, sha256, page, text) for page, text in numbered],
    )
    db.conn.executemany(
        "insert into page_index (rowid, text) values (?, ?)",
        [(last + page, folded(text)) for page, text in numbered],
    )


def known(db: Database, contents: Iterable[str]) -> set[str]:
    """Return which of these contents have been looked at."""
    query = "select distinct sha256 from page_text where sha256 in (select value from json_each(?))"
    return {row[0] for row in db.execute(query, [json.dumps(list(contents))])}


def forget(db: Database, contents: Collection[str]) -> bool:
    """Delete texts and words of contents; return whether there were any. Runs in a transaction."""
    gone = [row[0] for row in db.execute(_OF, [json.dumps(list(contents))])]
    if not gone:
        return False
    db.conn.executemany("delete from page_index where rowid = ?", [(each,) for each in gone])
    db.conn.executemany("delete from page_text where id = ?", [(each,) for each in gone])
    db.execute("insert into page_index (page_index) values ('optimize')")
    return True


def find(
    db: Database,
    terms: Sequence[Term],
    contents: Collection[str],
    limit: int,
    *,
    weighed: bool = False,
) -> list[PageText]:
    """Return pages of these contents that have all the terms, oldest content first.

    To weigh them takes as long as there are pages with any of the words.
    """
    if not terms or not contents or limit < 1:
        return []
    query = _WEIGHED if weighed else _FOUND
    return _read(db, query, [_match(terms), json.dumps(list(contents)), limit])


def find_in(db: Database, terms: Sequence[Term], sha256: str, limit: int) -> list[PageText]:
    """Return pages of one content that have all the terms, without a walk past all others."""
    return _read(db, _ON_PAGES_OF, [_match(terms), json.dumps([sha256]), sha256, sha256, limit])


def _read(db: Database, query: str, values: list[object]) -> list[PageText]:
    rows = db.execute(query, values)
    return [PageText(sha256, page, _text(text), weight) for sha256, page, text, weight in rows]


def agrees(db: Database) -> tuple[int, bool]:
    """Return how many pages there are, and whether the index holds just their words.

    The index is made once more in memory and compared: the same pages, the same words as often.
    """
    pages = [row[0] for row in db.execute("select id from page_text order by id")]
    indexed = [row[0] for row in db.execute("select rowid from page_index order by rowid")]
    made = "create virtual table temp.{} using fts5{}"
    db.execute(made.format("fresh_index", "(text, content='', tokenize="
                           "'unicode61 remove_diacritics 0')"))  # fmt: skip
    try:
        for row in db.execute("select id, text from page_text order by id").fetchall():
            db.conn.execute(
                "insert into fresh_index (rowid, text) values (?, ?)",
                [row[0], folded(_text(row[1]))],
            )
        db.execute(made.format("fresh_words", "vocab('temp', 'fresh_index', 'row')"))
        db.execute(made.format("kept_words", "vocab('main', 'page_index', 'row')"))
        both = zip_longest(
            db.execute("select term, doc, cnt from fresh_words"),
            db.execute("select term, doc, cnt from kept_words"),
        )
        # To the end, for a table that is being read cannot be dropped.
        unlike = sum(one != other for one, other in both)
        return len(pages), pages == indexed and not unlike
    finally:
        for table in ("kept_words", "fresh_words", "fresh_index"):
            db.execute(f"drop table if exists temp.{table}")


def _text(stored: object) -> str:
    """Return a text as it was stored; of a damaged one whatever is left, and `agrees` tells."""
    return stored if isinstance(stored, str) else ""


def _match(terms: Sequence[Term]) -> str:
    """Return terms as a query; they hold letters and digits only, so nothing in them is syntax."""
    return " AND ".join(f'"{" ".join(term.words)}"{"" if term.whole else " *"}' for term in terms)
