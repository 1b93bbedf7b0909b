"""Whether the tables of a file are those that our migrations make; an altered schema is refused."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from models.store import driver as _driver  # noqa: F401 (must precede sqlite_utils)

if TYPE_CHECKING:
    from sqlite_utils import Database

Shape = frozenset[tuple[object, ...]]


_INDEXES = """
    select il.name, il."unique", il.origin, ii.seqno, ii.name
    from pragma_index_list(?) as il, pragma_index_info(il.name) as ii
"""
_ASPECTS = (
    "select * from pragma_table_xinfo(?)",
    "select * from pragma_foreign_key_list(?)",
    _INDEXES,
)


def shape(db: Database) -> Shape:
    """Return columns, keys, references and indexes of every table, however they were written."""
    found: set[tuple[object, ...]] = set()
    tables = [row[0] for row in db.execute("select name from sqlite_master where type = 'table'")]
    for table in tables:
        for number, aspect in enumerate(_ASPECTS):
            found |= {(table, number, *row) for row in db.execute(aspect, [table])}
    listed = db.execute("select name, strict from pragma_table_list where schema = 'main'")
    found |= {("strict", *row) for row in listed if not str(row[0]).startswith("sqlite_")}
    return frozenset(found)


@cache
def expected_steps() -> frozenset[str]:
    """Return the names of the migrations this program knows."""
    from sqlite_utils import Database  # noqa: PLC0415

    from models.store.migrations import migrations  # noqa: PLC0415

    return frozenset(step.name for step in migrations.pending(Database(memory=True)))


@cache
def expected_shape() -> Shape:
    """Return the shape of a file that went through all migrations."""
    from sqlite_utils import Database  # noqa: PLC0415

    from models.store.migrations import migrations  # noqa: PLC0415

    database = Database(memory=True)
    migrations.apply(database)
    return shape(database)
