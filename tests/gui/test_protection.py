"""The window keeps a case safe: passphrase, lock, copies, checks, erasure, reading only."""

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit

from gui.dialogs.checks import ChecksDialog
from gui.dialogs.copies import CopiesDialog, Restoring
from gui.dialogs.erase import EraseDialog, Erasure
from gui.dialogs.passphrase import PassphraseDialog, Passphrases
from gui.operations.job import Job
from gui.settings import BACKUPS
from gui.widgets.held_banner import HeldBanner
from models.domain.backup import Reason
from models.domain.condition import PartyKind
from models.domain.journal import RecordKey
from models.domain.records import Kind
from models.store import keys
from models.store.locks import lock_path

PHRASE = "чатыры выпадковыя словы"
WAIT = 20_000


@pytest.fixture(autouse=True)
def quick_and_alone(monkeypatch, settings):
    monkeypatch.setattr(keys, "PROFILES", {1: keys.Profile(memory=8, passes=1, lanes=1)})
    settings.put(BACKUPS, False)


@pytest.fixture
def actions(open_window):
    return open_window._actions


@pytest.fixture
def operations(app_context):
    return app_context.operations


@pytest.fixture
def seen(operations, qtbot):
    """Wait until the window has shown the next view."""

    def waiting():
        return qtbot.waitSignal(operations.view_changed, timeout=WAIT)

    return waiting


@pytest.fixture
def protected(open_window, operations, actions, seen, monkeypatch):
    monkeypatch.setattr(PassphraseDialog, "set_new", classmethod(lambda *_: PHRASE))
    with seen():
        actions["passphrase"].trigger()
    return open_window


def test_a_case_is_protected_locked_and_opened_again(
    protected, operations, actions, seen, qtbot, monkeypatch
):
    assert operations.view.encrypted
    assert not operations.view.path.read_bytes().startswith(b"SQLite")
    asked = []
    answers = iter(["не тая", PHRASE])

    def unlock(_cls, case, _parent, *, wrong):
        asked.append((case, wrong, operations.view, protected.windowTitle()))
        return next(answers)

    monkeypatch.setattr(PassphraseDialog, "unlock", classmethod(unlock))
    actions["lock"].trigger()
    assert operations.view is None
    assert "Зубр" not in protected.windowTitle()
    qtbot.waitUntil(lambda: operations.view is not None, timeout=WAIT)

    assert [wrong for _, wrong, _, _ in asked] == [False, True]
    assert operations.view.state.profile.title == "ЗАО «Зубр»"


def test_an_idle_case_is_locked_and_a_plain_one_is_not(protected, operations, actions, qtbot):
    keeping = protected._keeping
    assert keeping._idle.isActive()
    actions["idle_0"].trigger()
    assert not keeping._idle.isActive()
    actions["idle_5"].trigger()
    assert keeping._idle.interval() == 5 * 60_000


def test_only_what_applies_can_be_chosen(open_window, actions):
    assert actions["passphrase"].isEnabled()
    assert not actions["lock"].isEnabled()
    assert not actions["unprotect"].isEnabled()
    assert not open_window._keeping._idle.isActive()


def test_the_passphrase_is_changed_and_removed(protected, operations, actions, seen, monkeypatch):
    monkeypatch.setattr(
        PassphraseDialog, "change", classmethod(lambda *_: Passphrases(PHRASE, "new phrase"))
    )
    with seen():
        actions["passphrase"].trigger()
    monkeypatch.setattr(PassphraseDialog, "remove", classmethod(lambda *_: "new phrase"))
    with seen():
        actions["unprotect"].trigger()

    assert not operations.view.encrypted


def test_a_new_passphrase_must_be_long_and_typed_twice(qtbot):
    dialog = PassphraseDialog(present=False, new=True)
    qtbot.addWidget(dialog)
    wanted, again = dialog.findChildren(QLineEdit)

    for first, second, fine in (
        ("short", "short", False),
        (PHRASE, "x", False),
        (PHRASE, PHRASE, True),
    ):
        wanted.setText(first)
        again.setText(second)
        assert dialog.primary_button.isEnabled() is fine
    assert wanted.echoMode() == QLineEdit.EchoMode.Password


def test_checks_are_shown_line_by_line(open_window, app_context, qtbot):
    dialog = ChecksDialog(app_context, open_window)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: bool(dialog._text), timeout=WAIT)

    shown = [label.text() for label in dialog.findChildren(QLabel)]
    assert "The case is whole: nothing was altered outside Dopusk." in shown
    assert dialog._text.count("\n+ ") >= 9


def test_closing_the_checks_stops_them(open_window, app_context, qtbot):
    dialog = ChecksDialog(app_context, open_window)
    qtbot.addWidget(dialog)

    with qtbot.waitSignal(dialog._job.ended, timeout=WAIT):
        dialog.reject()


def test_files_are_looked_over_quietly_and_only_a_fault_is_told(
    open_window, operations, seen, qtbot, tmp_path
):
    scan = tmp_path / "scan.bin"
    scan.write_bytes(b"scan" * 1000)
    told = []
    open_window._keeping.told.connect(lambda tone, _words: told.append(tone))
    with seen():
        operations.jobs.attach("jsc.charter", [scan])

    def damage(session):
        session._store.database.execute("update chunk set body = zeroblob(7)")

    for spoil, expected in ((lambda _session: None, []), (damage, ["danger"])):
        with qtbot.waitSignal(operations.busy_changed, timeout=WAIT):
            operations.read(spoil, lambda _: None)
        open_window._keeping.look_over()
        job = operations.jobs.findChildren(Job)[-1]
        with qtbot.waitSignal(job.ended, timeout=WAIT):
            pass
        assert told == expected


def test_a_person_is_erased_behind_a_plan_and_a_ground(
    open_window, app_context, actions, seen, qtbot, monkeypatch
):
    operations = app_context.operations
    with seen():
        operations.run(
            lambda session: session.parties.add(kind=PartyKind.PERSON, name="Ёсіф", roles=[])
        )
    (party,) = operations.view.state.parties
    dialog = EraseDialog(app_context, operations.view, open_window)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.answer() is not None, timeout=WAIT)
    assert not dialog.primary_button.isEnabled()
    dialog._ground.setText("заява")
    assert dialog.primary_button.isEnabled()
    assert dialog.answer() == Erasure(RecordKey(kind=Kind.PARTY, id=party), "заява")

    chosen = dialog.answer()
    monkeypatch.setattr(EraseDialog, "ask", classmethod(lambda *_: chosen))
    with seen():
        actions["erase"].trigger()

    assert not operations.view.state.parties
    assert operations.view.undo is None


def test_a_copy_is_compared_and_gone_back_to(
    open_window, app_context, actions, seen, qtbot, monkeypatch
):
    operations = app_context.operations
    with qtbot.waitSignal(operations.busy_changed, timeout=WAIT):
        operations.read(lambda session: session.backups.make(Reason.BY_HAND), lambda _: None)
    with seen():
        operations.run(lambda session: session.answers.put("company.name_ru", value="Бусел"))
    found = []
    operations.on_workspace(lambda shop: shop.backups(operations.view.path), found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=WAIT)
    dialog = CopiesDialog(app_context, operations.view.path, found[0], open_window)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(dialog.primary_button.isEnabled, timeout=WAIT)
    assert "Changes of the case that it lacks: 1" in dialog._told.text()
    chosen = dialog.answer()
    assert isinstance(chosen, Restoring)

    monkeypatch.setattr(CopiesDialog, "ask", classmethod(lambda *_: chosen))
    with seen():
        actions["copies"].trigger()

    assert operations.view.state.answers == {}


def test_a_case_held_elsewhere_is_shown_and_says_so(
    window, app_context, workspace, operations, seen, tmp_path
):
    path = tmp_path / "held.dopusk"
    with workspace.create(path, title="Зубр", who="Глеб"):
        with seen():
            operations.open_case(path)
        banner = window.findChild(HeldBanner)
        assert banner.isVisible()
        assert "Глеб" in banner._words.text()
        assert not window._actions["erase"].isEnabled()
    with seen():
        banner.retry_wanted.emit()

    assert operations.view.read_only is None
    assert not banner.isVisible()


def test_a_day_s_copy_is_made_beside_the_window(
    window, app_context, operations, settings, qtbot, tmp_path
):
    settings.put(BACKUPS, True)
    operations.create_case(tmp_path / "b.dopusk", title="Зубр")

    folder = tmp_path / "b.dopusk.backups"
    qtbot.waitUntil(lambda: bool(list(folder.glob("*-scheduled.dopusk"))), timeout=WAIT)


def test_locking_puts_dialogs_away(protected, actions, qtbot, monkeypatch):
    monkeypatch.setattr(PassphraseDialog, "unlock", classmethod(lambda *_, **__: None))
    dialog = QDialog(protected)
    dialog.show()

    actions["lock"].trigger()

    assert not dialog.isVisible()


def test_a_damaged_case_is_answered_with_its_copies(
    window, workspace, operations, qtbot, monkeypatch, tmp_path
):
    path = tmp_path / "broken.dopusk"
    with workspace.create(path, title="Зубр", who="Глеб") as session:
        session.answers.put("company.name_ru", value="Зубр")
        session.backups.make(Reason.BY_HAND)
    path.write_bytes(path.read_bytes()[:9000] + b"\0" * 40_000)
    offered, said = [], []
    monkeypatch.setattr(
        CopiesDialog,
        "ask",
        classmethod(lambda _cls, _context, case, found, _parent: offered.append((case, found))),
    )
    operations.refused.connect(said.append)

    operations.open_case(path)
    qtbot.waitUntil(lambda: bool(offered), timeout=WAIT)

    ((case, found),) = offered
    assert case == path
    assert [each.reason for each in found] == [Reason.BY_HAND]
    assert len(said) == 1


def test_who_loses_the_lock_sees_the_strip_at_once(open_window, operations, qtbot):
    lock_path(operations.view.path).write_bytes(
        b'{"who":"Q","host":"far","machine":"elsewhere","process":1,'
        b'"since":"2026-11-24T08:00:00Z","token":"t"}'
    )
    said = []
    operations.refused.connect(said.append)

    operations.run(lambda session: session.answers.put("company.form", value="zao"))
    qtbot.waitUntil(lambda: operations.view.read_only is not None, timeout=WAIT)

    assert open_window.findChild(HeldBanner).isVisible()
    assert "Q" in open_window.findChild(HeldBanner)._words.text()
    assert [error.message.id for error in said] == ["case.taken_over"]


def test_what_was_typed_last_is_kept_when_the_case_is_locked(
    protected, operations, actions, qtbot, monkeypatch
):
    monkeypatch.setattr(
        PassphraseDialog, "unlock", classmethod(lambda *_, **__: PHRASE if kept else None)
    )
    kept = [True]
    editor = QLineEdit(protected)
    editor.editingFinished.connect(
        lambda: operations.run(
            lambda session: session.answers.put("company.name_ru", value=editor.text())
        )
    )
    editor.show()
    protected.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(lambda: protected.focusWidget() is editor, timeout=WAIT)
    editor.setText("Бусел")

    actions["lock"].trigger()
    qtbot.waitUntil(lambda: operations.view is not None, timeout=WAIT)

    assert operations.view.state.answers["company.name_ru"].value == "Бусел"


def test_after_unlocking_the_same_page_is_in_front(
    protected, operations, actions, seen, qtbot, monkeypatch
):
    protected.show_page("journal")
    monkeypatch.setattr(PassphraseDialog, "unlock", classmethod(lambda *_, **__: PHRASE))
    actions["lock"].trigger()
    qtbot.waitUntil(lambda: operations.view is not None, timeout=WAIT)
    qtbot.waitUntil(actions["journal"].isChecked, timeout=WAIT)


def test_daily_backups_are_chosen_in_the_menu(open_window, actions, settings):
    assert not actions["daily_copies"].isChecked()
    actions["daily_copies"].trigger()

    assert settings.get(BACKUPS) is True
    actions["daily_copies"].trigger()
    assert settings.get(BACKUPS) is False
