import os

import pytest

from models.errors import RequestError, StorageError
from models.store.case_store import CaseStore
from models.store.driver import APPLICATION_ID


def test_a_new_file_says_what_it_is_and_is_one_file(tmp_path):
    CaseStore.create(tmp_path / "a.dopusk").close()

    assert [path.name for path in tmp_path.iterdir()] == ["a.dopusk"]
    header = (tmp_path / "a.dopusk").read_bytes()[68:72]
    assert header == APPLICATION_ID.to_bytes(4, "big") == b"DOPU"


def test_creating_never_overwrites(tmp_path):
    path = tmp_path / "a.dopusk"
    path.write_text("precious")

    with pytest.raises(RequestError, match=r"case\.exists"):
        CaseStore.create(path)

    assert path.read_text() == "precious"


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\x00" + bytes(100)])
def test_a_foreign_file_is_refused_and_left_alone(tmp_path, content):
    path = tmp_path / "a.dopusk"
    path.write_bytes(content)

    with pytest.raises(RequestError, match=r"case\.not_a_case"):
        CaseStore.open(path)

    assert path.read_bytes() == content


def test_a_missing_file_and_a_folder_are_named(tmp_path):
    with pytest.raises(RequestError, match=r"case\.missing"):
        CaseStore.open(tmp_path / "none.dopusk")
    with pytest.raises((RequestError, StorageError)):
        CaseStore.open(tmp_path)


def test_a_truncated_case_is_a_storage_error(tmp_path):
    path = tmp_path / "a.dopusk"
    CaseStore.create(path).close()
    os.truncate(path, 5000)

    with pytest.raises(StorageError):
        CaseStore.open(path).state()


def test_a_newer_file_is_refused_untouched(tmp_path):
    path = tmp_path / "a.dopusk"
    store = CaseStore.create(path)
    store.database.table("_sqlite_migrations").insert(
        {"migration_set": "dopusk", "name": "m999_future", "applied_at": ""}
    )
    store.close()
    before = path.read_bytes()

    with pytest.raises(StorageError, match=r"case\.newer"):
        CaseStore.open(path)

    assert path.read_bytes() == before


def test_every_table_is_strict(tmp_path):
    store = CaseStore.create(tmp_path / "a.dopusk")
    # SQLite lays out the tables of a search index by itself.
    tables = [
        table
        for table in store.database.tables
        if table.name != "_sqlite_migrations" and not table.name.startswith("page_index")
    ]

    assert tables
    assert all(table.strict for table in tables)


def test_a_locked_file_is_said_to_be_locked(tmp_path):
    path = tmp_path / "a.dopusk"
    first, second = CaseStore.create(path), CaseStore.open(path)
    second.database.execute("PRAGMA busy_timeout = 0")

    with first.transaction(), pytest.raises(StorageError, match=r"storage\.locked"):  # noqa: SIM117
        with second.transaction():
            pass
