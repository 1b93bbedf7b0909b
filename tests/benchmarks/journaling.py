"""A journal of years: appending its entries and verifying all of them."""

import hashlib
from time import perf_counter

from models.domain.canonical import canonical_bytes
from models.services.workspace import Workspace
from models.store.audit import audit
from models.store.case_store import CaseStore
from tests.benchmarks.large_case import ENTRIES, large_pack, large_state, one_answer_later
from tests.benchmarks.large_case import append_entry as append
from tests.benchmarks.timing import Line
from tests.conftest import CountingIds, make_ports


def measure(folder, part):
    """Append to a small case and verify it; against sealing the same values in memory only."""
    ids, pack = CountingIds(), large_pack()
    ports = make_ports(lambda: pack, ids=ids)
    path = folder / "journal.dopusk"
    Workspace(ports).create(path, title="ЗАО", who="Алеся").close()
    store, count = CaseStore.open(path), int(ENTRIES * part)
    before = large_state()
    after = one_answer_later(before)
    key = next(iter(after.answers))
    values = (before.answers[key], after.answers[key])

    sealed = _seconds(lambda: [_seal(values[n % 2]) for n in range(count)])
    appended = _seconds(lambda: append_all(store, ids, values, count))
    yield _line(f"append {count} entries", appended, "sealing them in memory", sealed)
    verified = _seconds(lambda: audit(path, store.database))
    store.close()
    read = _seconds(lambda: hashlib.sha256(path.read_bytes()))
    yield _line(f"verify {count} entries", verified, "SHA-256 of the file", read)


def append_all(store, ids, values, count):
    """Append entries that change one answer to and fro, in one transaction."""
    with store.transaction():
        entry, last = None, None
        for n in range(count):
            entry = append(store, ids, last, values[n % 2], entry)
            last = values[n % 2]


def _seal(record):
    body = canonical_bytes(record)
    return hashlib.sha256(b"0" * 32 + body), hashlib.sha256(body * 3)


def _seconds(run):
    start = perf_counter()
    run()
    return perf_counter() - start


def _line(what, took, compared_with, base):
    return Line(
        what=what, seconds=took, compared_with=compared_with, base=base, budget="-", kept=True
    )
