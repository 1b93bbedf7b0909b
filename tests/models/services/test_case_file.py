"""Passphrase, locks, copies and erasure through the services, on real files."""

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models.domain.backup import Reason
from models.domain.condition import PartyKind
from models.domain.journal import RecordKey
from models.domain.records import Holding, Kind
from models.domain.searching import folded
from models.errors import CaseRefused, RequestError, StorageError
from models.services.restoring import Side
from models.store import keys, locks
from tests.templates.pdfs import text_pdf

PHRASE = "чатыры выпадковыя словы"
SECRET = "Міхаліна Радзівіл"  # noqa: S105 (a name)
PASSPORT = "MP1234567"
PRINTED = "Наднёманскі"


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch):
    monkeypatch.setattr(keys, "PROFILES", {1: keys.Profile(memory=8, passes=1, lanes=1)})


@pytest.fixture
def worked(session, tmp_path):
    """A case about a person with a past: renamed, removed and brought back, with a document."""
    scan = tmp_path / "pasport.txt"
    scan.write_text(f"{SECRET} {PASSPORT} " * 200, encoding="utf-8")
    (party,) = session.parties.add(kind=PartyKind.PERSON, name=SECRET, roles=["founder"]).ids
    session.answers.put("party.country", party=party, value="CY")
    session.parties.put_holding(Holding(id="H1", holder=party, shares=5))
    (document,) = session.evidence.attach("jsc.charter", [scan], title=f"Паспорт {SECRET}").ids
    page = tmp_path / "pasport.pdf"
    page.write_bytes(text_pdf(f"{PRINTED} раён"))
    session.evidence.add_version(document, page)
    page.unlink()
    session.evidence.update(document, owner=party)
    session.parties.update(party, name="Іншая")
    session.history.undo()
    session.parties.remove(party)
    session.history.undo()
    session.answers.put("company.name_ru", value="Зубр")
    scan.unlink()
    session.party, session.document = party, document
    return session


def everything_in(folder):
    return b"".join(path.read_bytes() for path in Path(folder).rglob("*") if path.is_file())


def spelled(*texts):
    return [text.encode(code) for text in texts for code in ("utf-8", "utf-16-le", "utf-16-be")]


def failed(session):
    return [line.message.id for line in session.checks.verify() if not line.ok]


def test_a_passphrase_hides_everything_and_opens_it_again(worked, workspace, tmp_path):
    worked.backups.make(Reason.SCHEDULED)
    before = worked.view().state
    assert any(text in everything_in(tmp_path) for text in spelled(SECRET, PASSPORT))

    change = worked.protection.set(PHRASE)

    assert [found.id for found in change.findings] == ["passphrase.backups_rewritten"]
    assert not [
        text for text in spelled(SECRET, PASSPORT, "Зубр") if text in everything_in(tmp_path)
    ]
    assert worked.view().state == before
    worked.answers.put("company.form", value="zao")
    assert worked.view().undo.id == "journal.answer.put"
    worked.close()
    assert workspace.is_encrypted(worked.path)
    with workspace.open(worked.path, who="b", passphrase=lambda: PHRASE) as again:
        assert again.view().encrypted
        assert not failed(again)
        assert again.history.entries(limit=2)[1].entry.verb == "passphrase.set"
    (backup,) = workspace.backups(worked.path)
    assert workspace.compare(worked.path, backup, passphrase=lambda: PHRASE).sound


def test_plain_copies_that_a_killed_protection_left_are_encrypted_at_the_next_start(
    worked, workspace, tmp_path
):
    plain = worked.backups.make(Reason.SCHEDULED).path
    content = plain.read_bytes()
    worked.protection.set(PHRASE)
    plain.write_bytes(content)
    broken = plain.with_name("20200101T000000Z-scheduled.dopusk")
    broken.write_bytes(content[:70_000])
    worked.close()

    workspace.open(worked.path, who="b", passphrase=lambda: PHRASE).close()

    assert not [text for text in spelled(SECRET, PASSPORT) if text in everything_in(tmp_path)]
    assert not broken.exists()
    (backup,) = workspace.backups(worked.path)
    assert workspace.compare(worked.path, backup, passphrase=lambda: PHRASE).sound


@pytest.mark.parametrize("given", ["wrong words here", "", PHRASE.upper()])
def test_a_wrong_passphrase_is_refused_in_words(worked, workspace, given):
    worked.protection.set(PHRASE)
    worked.close()

    with pytest.raises(RequestError, match=r"case\.wrong_passphrase"):
        workspace.open(worked.path, who="b", passphrase=lambda: given)
    with pytest.raises(RequestError, match=r"case\.passphrase_needed"):
        workspace.open(worked.path, who="b")
    workspace.open(worked.path, who="b", passphrase=lambda: PHRASE).close()


def test_a_passphrase_is_changed_and_removed(worked, workspace):
    worked.protection.set(PHRASE)
    with pytest.raises(RequestError, match=r"passphrase\.wrong"):
        worked.protection.change("not the old one", "another phrase")
    worked.protection.change(PHRASE, "another phrase")
    worked.close()
    with workspace.open(worked.path, who="b", passphrase=lambda: "another phrase") as again:
        with pytest.raises(RequestError, match=r"passphrase\.set_already"):
            again.protection.set("a third phrase")
        again.protection.remove("another phrase")
        assert not failed(again)
    with workspace.open(worked.path, who="b") as plain:
        assert not plain.view().encrypted
        with pytest.raises(RequestError, match=r"passphrase\.too_short"):
            plain.protection.set("short")


def test_a_closed_case_gives_its_key_to_nobody(worked):
    worked.protection.set(PHRASE)
    reader = worked._store.reader()
    worked.close()

    with pytest.raises(StorageError, match=r"case\.closed"):
        reader()
    with pytest.raises(StorageError, match=r"case\.closed"):
        worked.backups.make(Reason.SCHEDULED)


def test_a_new_case_may_be_encrypted_from_the_start(workspace, tmp_path):
    path = tmp_path / "b.dopusk"
    workspace.create(path, title=SECRET, who="a", passphrase=lambda: PHRASE).close()

    assert path.read_bytes()[0] == 1
    assert not [text for text in spelled(SECRET) if text in everything_in(tmp_path)]


@pytest.mark.parametrize("encrypted", [False, True])
def test_a_person_is_erased_to_the_last_byte(worked, tmp_path, encrypted):
    worked.backups.make(Reason.SCHEDULED)
    salts = [
        row["salt"]
        for row in worked._store.database.query("select salt from image join entry on entry = id")
    ]
    if encrypted:
        worked.protection.set(PHRASE)
    target = RecordKey(kind=Kind.PARTY, id=worked.party)
    plan = worked.erasure.plan(target)
    assert plan.name == SECRET
    assert plan.documents == (f"Паспорт {SECRET}",)
    assert len(plan.contents) == 2
    assert worked.search.find(PRINTED)
    others = dict(worked.view().state.answers)
    del others[f"party.country@{worked.party}"]

    change = worked.erasure.erase(target, "Заявление об отзыве согласия № 5")

    everything = everything_in(tmp_path)
    words = (SECRET, PASSPORT, "Іншая", PRINTED, folded(PRINTED), folded(PRINTED)[3:])
    assert not [text for text in spelled(*words) if text in everything]
    assert not worked.search.find(PRINTED)
    assert "erase.copies_removed" in [found.id for found in change.findings]
    assert sum(salt in everything for salt in salts) < len(salts)
    state = worked.view().state
    assert (state.parties, state.documents, state.holdings) == ({}, {}, {})
    assert state.answers == others
    assert not failed(worked)
    (tombstone,) = worked.history.entries(limit=1)
    assert tombstone.entry.reason == "Заявление об отзыве согласия № 5"
    assert target in tombstone.entry.erased
    assert worked.view().undo is None
    assert any(line.erased for line in worked.history.entries())
    assert len(worked.backups.found()) == 1


def test_what_was_erased_cannot_be_restored_and_content_of_others_stays(worked, tmp_path):
    scan = tmp_path / "again.txt"
    scan.write_text(f"{SECRET} {PASSPORT} " * 200, encoding="utf-8")
    (other,) = worked.evidence.attach("jsc.charter", [scan]).ids
    target = RecordKey(kind=Kind.DOCUMENT, id=worked.document)
    entry = next(
        line for line in worked.history.entries() if target.id in {i.id for i in line.images}
    )

    assert worked.erasure.plan(target).shared == 1
    worked.erasure.erase(target, "ошибка")

    with pytest.raises(CaseRefused) as refused:
        worked.history.restore(entry.entry.id, side=Side.AFTER)
    assert refused.value.causes[0].id == "restore.erased"
    assert list(worked.view().state.documents) == [other]
    assert not failed(worked)


def test_erasing_needs_a_ground_and_something_to_erase(worked):
    with pytest.raises(RequestError, match=r"erase\.ground_blank"):
        worked.erasure.erase(RecordKey(kind=Kind.PARTY, id=worked.party), "  ")
    with pytest.raises(RequestError, match=r"erase\.unknown"):
        worked.erasure.plan(RecordKey(kind=Kind.PARTY, id="nobody"))
    with pytest.raises(RequestError, match=r"erase\.kind"):
        worked.erasure.plan(RecordKey(kind=Kind.PROFILE, id="case"))


def test_copies_are_whole_thinned_out_and_due_once_a_day(worked, clock):
    assert worked.backups.is_due()
    made = [worked.backups.make(Reason.SCHEDULED) for _ in range(9)]
    found = worked.backups.found()

    assert len(found) == 7
    assert found[0].path == made[-1].path
    assert not worked.backups.is_due()
    assert [path.name for path in worked.path.parent.glob("**/.*part*")] == []


def test_the_schedule_survives_a_clock_that_is_set_back_and_forth(worked, clock):
    today = clock._moment
    worked.backups.make(Reason.SCHEDULED)
    clock._moment = today.replace(year=2020)
    worked.answers.put("company.name_ru", value="У мінулым")

    assert worked.backups.is_due()
    worked.backups.make(Reason.SCHEDULED)
    assert not worked.backups.is_due()
    clock._moment = today.replace(year=2030)
    worked.answers.put("company.name_ru", value="У будучыні")
    assert worked.backups.is_due()


def test_who_was_removed_can_still_be_erased(worked):
    assert worked.erasure.removed() == ()
    worked.parties.remove(worked.party)
    worked.evidence.remove(worked.document)

    found = worked.erasure.removed()

    assert {key.id for key, _ in found} == {worked.party, worked.document}
    assert SECRET in [name for _, name in found]
    worked.erasure.erase(next(key for key, _ in found if key.id == worked.party), "заява")
    assert worked.erasure.removed() == ()


def test_a_copy_is_compared_and_put_back_and_what_was_there_is_kept(worked, workspace, tmp_path):
    backup = worked.backups.make(Reason.BY_HAND)
    worked.answers.put("company.name_ru", value="Бусел")
    worked.close()

    difference = workspace.compare(worked.path, backup)
    assert [entry.verb for entry in difference.newer] == ["answer.put"]
    assert [(each.kind, each.changed) for each in difference.counts] == [(Kind.ANSWER, 1)]
    kept = workspace.restore(worked.path, backup, who="Глеб")

    with workspace.open(worked.path, who="a") as again:
        assert again.view().state.answers["company.name_ru"].value == "Зубр"
        assert again.history.entries(limit=1)[0].entry.verb == "backup.restore"
        assert not failed(again)
    verbs = [entry.verb for entry in workspace.compare(worked.path, kept).newer]
    assert verbs == ["backup.restore"]


def test_a_damaged_case_comes_back_from_its_copy(worked, workspace):
    backup = worked.backups.make(Reason.SCHEDULED)
    worked.close()
    os.truncate(worked.path, 9000)

    assert workspace.compare(worked.path, backup).case_fault is not None
    workspace.restore(worked.path, backup, who="a")

    with workspace.open(worked.path, who="a") as again:
        assert not failed(again)


def test_an_open_case_is_not_replaced(worked, workspace):
    backup = worked.backups.make(Reason.BY_HAND)

    with pytest.raises(StorageError, match=r"case\.held"):
        workspace.restore(worked.path, backup, who="b")


def test_a_complete_copy_goes_anywhere_but_over_something(worked, workspace, tmp_path):
    target = tmp_path / "elsewhere" / "copy.dopusk"
    target.parent.mkdir()

    worked.backups.copy_to(target)
    with pytest.raises(RequestError, match=r"case\.exists"):
        worked.backups.copy_to(target)

    with workspace.open(target, who="b") as copy:
        assert copy.view().state == worked.view().state


def test_a_case_closed_is_one_file(worked, tmp_path):
    assert locks.lock_path(worked.path).exists()
    worked.close()

    assert [path.name for path in tmp_path.iterdir()] == ["case.dopusk"]


def test_a_lock_of_the_dead_is_taken_and_one_of_another_machine_only_on_demand(
    worked, workspace, clock
):
    worked.close()
    path = locks.lock_path(worked.path)
    path.write_bytes(b'{"who":"Q","host":"h","machine":"')  # cut short by a crash
    workspace.open(worked.path, who="b").close()
    path.write_bytes(
        b'{"who":"Q","host":"far","machine":"elsewhere","process":1,'
        b'"since":"2026-11-24T08:00:00Z","token":"t"}'
    )

    with workspace.open(worked.path, who="b") as reading:
        assert reading.view().read_only.details["host"] == "far"
        assert not reading.backups.is_due()
    with workspace.open(worked.path, who="b", take_over=True) as writing:
        writing.answers.put("company.form", value="zao")


def test_going_back_to_a_copy_takes_a_foreign_lock_only_on_demand(worked, workspace):
    backup = worked.backups.make(Reason.BY_HAND)
    worked.close()
    locks.lock_path(worked.path).write_bytes(
        b'{"who":"Q","host":"far","machine":"elsewhere","process":1,'
        b'"since":"2026-11-24T08:00:00Z","token":"t"}'
    )

    with pytest.raises(StorageError):
        workspace.restore(worked.path, backup, who="b")

    assert workspace.restore(worked.path, backup, who="b", take_over=True)


def test_a_lock_tidied_away_and_taken_by_another_is_not_taken_back(worked):
    mine = worked._store.guard.lock
    locks.lock_path(worked.path).unlink()
    other = locks.take(worked.path, who="Глеб", since=datetime(2026, 11, 24, tzinfo=UTC))

    with pytest.raises(StorageError, match=r"case\.taken_over"):
        worked.answers.put("company.form", value="zao")

    other.release()
    assert mine is worked._store.guard.lock


def test_who_loses_the_lock_writes_no_more_and_is_told(worked):
    lock = locks.lock_path(worked.path)
    lock.write_bytes(
        b'{"who":"Q","host":"far","machine":"elsewhere","process":1,'
        b'"since":"2026-11-24T08:00:00Z","token":"t"}'
    )

    with pytest.raises(StorageError, match=r"case\.taken_over"):
        worked.answers.put("company.form", value="zao")
    assert worked.view().read_only.details["who"] == "Q"


def test_a_lock_tidied_away_is_made_anew(worked):
    locks.lock_path(worked.path).unlink()

    worked.answers.put("company.form", value="zao")

    assert locks.lock_path(worked.path).exists()


def test_a_case_moved_away_is_not_written_and_can_be_saved(worked, tmp_path):
    worked.path.rename(tmp_path / "moved.dopusk")
    with pytest.raises(StorageError, match=r"case\.gone"):
        worked.answers.put("company.form", value="zao")
    shutil.copy(tmp_path / "moved.dopusk", worked.path)
    with pytest.raises(StorageError, match=r"case\.replaced"):
        worked.answers.put("company.form", value="zao")


def test_what_a_killed_rewrite_left_is_swept_away(worked, workspace, tmp_path):
    worked.close()
    (tmp_path / ".case.dopusk.new-12ab34cd").write_bytes(b"half")

    workspace.open(worked.path, who="b").close()

    assert [path.name for path in tmp_path.iterdir()] == ["case.dopusk"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows has other rights on folders")
def test_read_only_media_are_read(worked, tmp_path):
    from tests.models.services.reading_as_nobody import read_as_nobody

    worked.close()

    assert read_as_nobody(worked.path) == "case.read_only_place"


def test_a_journal_of_the_old_file_is_not_played_into_a_restored_one(worked, workspace, tmp_path):
    """A process killed while it wrote leaves a journal; it belongs to the file of then."""
    backup = worked.backups.make(Reason.BY_HAND)
    state = worked.view().state
    path = worked.path
    worked.close()
    killed_while_writing(path)
    journal = path.with_name(f"{path.name}-journal")
    assert journal.stat().st_size > 512

    kept = workspace.restore(path, backup, who="b")

    assert not journal.exists()
    with workspace.open(path, who="b") as again:
        assert not failed(again)
        assert again.view().state == state
    with closing(sqlite3.connect(kept.path)) as db:  # the killed change is rolled back there
        assert db.execute("pragma integrity_check").fetchone() == ("ok",)
        assert db.execute("select count(*) from sqlite_master").fetchone()[0] < 100


def killed_while_writing(path):
    """Die in the middle of a transaction after its journal and some pages are on disk."""
    script = (
        "import os, signal, sqlite3, sys\n"
        "db = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "db.execute('pragma cache_size = 1')\n"
        "db.execute('begin immediate')\n"
        "for n in range(500): db.execute(f'create table t{n} (x)')\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    subprocess.run([sys.executable, "-c", script, str(path)], check=False)


def test_a_new_case_wants_a_strong_passphrase_too(workspace, tmp_path):
    with pytest.raises(RequestError, match=r"passphrase\.too_short"):
        workspace.create(tmp_path / "new.dopusk", title="x", who="a", passphrase=lambda: "abc")

    assert not list(tmp_path.iterdir())
