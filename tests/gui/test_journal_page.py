"""The Journal page: finding an entry, reading it, going back to it, putting things back."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QPushButton

from gui.widgets.held_banner import HeldBanner
from gui.widgets.row_list import ROW
from models.domain.condition import PartyKind
from models.domain.journal import RecordKey
from models.domain.records import Kind
from models.errors import RequestError

WAIT = 20_000


@pytest.fixture
def operations(app_context):
    return app_context.operations


@pytest.fixture
def do(operations, qtbot):
    """Run a verb and wait until the window has shown what came of it."""

    def run(verb):
        with qtbot.waitSignal(operations.view_changed, timeout=WAIT):
            operations.run(verb)

    return run


@pytest.fixture
def rest(operations, qtbot):
    """Wait until everything asked of the case has come."""

    def wait():
        done = []
        operations.read(lambda _: None, done.append)
        qtbot.waitUntil(lambda: bool(done), timeout=WAIT)

    return wait


@pytest.fixture
def page(open_window, do, rest):
    do(lambda s: s.answers.put("company.name_ru", value="Зубр"))
    do(lambda s: s.answers.put("company.name_ru", value="Бусел"))
    do(lambda s: s.parties.add(kind=PartyKind.PERSON, name="<b>Ёсіф</b>", roles=["founder"]))
    open_window.show_page("journal")
    rest()
    return open_window.current_page()


def rows(page):
    model = page.findChild(QListView).model()
    return [model.index(n, 0).data(ROW) for n in range(model.rowCount())]


def choose(page, number):
    view = page.findChild(QListView)
    view.setCurrentIndex(view.model().index(number, 0))
    QApplication.processEvents()  # what is put into a layout shows a moment later


def said(page):
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible()]


def press(page, words):
    (found,) = [
        each for each in page.findChildren(QPushButton) if each.text() == words and each.isVisible()
    ]
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def test_entries_are_listed_newest_first_and_read_before_and_after(page):
    assert [row.line.entry.verb for row in rows(page)] == [
        "party.add",
        "answer.put",
        "answer.put",
        "case.create",
    ]
    assert "Алеся Ковалёва" in rows(page)[0].aside

    choose(page, 1)

    read = said(page)
    assert read.index("Зубр") < read.index("Бусел")
    assert "Answer" in read
    formats = {each.textFormat() for each in page.findChildren(QLabel) if each.isVisible()}
    assert formats == {Qt.TextFormat.PlainText}


def test_one_value_is_put_back(page, operations, qtbot):
    choose(page, 1)

    with qtbot.waitSignal(operations.view_changed, timeout=WAIT):
        press(page, "Put back")

    assert operations.view.state.answers["company.name_ru"].value == "Зубр"
    assert operations.view.state.parties


def test_what_was_added_is_taken_away_and_brought_back(page, operations, rest, qtbot):
    choose(page, 0)
    with qtbot.waitSignal(operations.view_changed, timeout=WAIT):
        press(page, "Take away again")
    assert not operations.view.state.parties
    rest()

    choose(page, 0)
    with qtbot.waitSignal(operations.view_changed, timeout=WAIT):
        press(page, "Bring back")

    assert [party.name for party in operations.view.state.parties.values()] == ["<b>Ёсіф</b>"]


def test_the_case_is_seen_as_it_was_and_nothing_can_be_changed_there(
    page, open_window, operations, rest, qtbot
):
    choose(page, 2)
    with qtbot.waitSignal(operations.view_changed, timeout=WAIT):
        press(page, "See the case as it was then")
    rest()

    assert operations.view.state.answers["company.name_ru"].value == "Зубр"
    assert [row.here for row in rows(page)] == [False, False, True, False]
    assert not open_window._actions["build"].isEnabled()
    assert not open_window._top_bar._build.isEnabled()
    assert not open_window._actions["undo"].isEnabled()
    refused = []
    operations.run(lambda s: s.answers.put("company.name_ru", value="X"), refused=refused.append)
    rest()
    assert isinstance(refused[0], RequestError)
    assert operations.view.as_of is not None

    banner = open_window.findChild(HeldBanner)
    assert banner.isVisible()
    with qtbot.waitSignal(operations.view_changed, timeout=WAIT):
        press(banner, "Back to now")
    assert operations.view.as_of is None
    assert operations.view.state.answers["company.name_ru"].value == "Бусел"
    assert open_window._actions["build"].isEnabled()


def test_the_journal_is_searched_and_narrowed(page, rest, qtbot):
    page.findChild(QLineEdit).setText("ёсіф")
    qtbot.waitUntil(lambda: len(rows(page)) == 1, timeout=WAIT)
    page.findChild(QLineEdit).setText("")
    qtbot.waitUntil(lambda: len(rows(page)) == 4, timeout=WAIT)

    what = page._list.filters.what
    what.menu().aboutToShow.emit()
    (answers,) = [each for each in what.menu().actions() if each.data() == Kind.ANSWER]
    answers.trigger()
    rest()

    assert {row.line.entry.verb for row in rows(page)} == {"answer.put"}
    assert what.isChecked()


def test_nothing_found_says_what_to_do(page, qtbot):
    page.findChild(QLineEdit).setText("няма такога")
    qtbot.waitUntil(lambda: not rows(page), timeout=WAIT)

    assert "Nothing matches" in said(page)
    assert "Choose an entry" in said(page)


def test_older_entries_follow_when_they_are_wanted(page, do, rest, monkeypatch):
    monkeypatch.setattr("gui.pages.journal.page._AT_ONCE", 2)
    page._lines = []
    page._search()
    rest()
    assert len(rows(page)) == 2

    page._list.more_wanted.emit()
    rest()
    page._list.more_wanted.emit()
    rest()

    assert [row.line.entry.verb for row in rows(page)][-1] == "case.create"
    assert len(rows(page)) == len({row.key for row in rows(page)}) == 4


def test_what_became_of_an_entry_is_marked(page, do, rest):
    do(lambda s: s.history.undo())
    rest()
    assert [row.marks for row in rows(page)][:2] == [(), ("undone",)]

    do(lambda s: s.history.redo())
    (party,) = page._reader.view.state.parties
    do(lambda s: s.erasure.erase(RecordKey(kind=Kind.PARTY, id=party), "заява"))
    rest()
    erased = [row for row in rows(page) if "erased" in row.marks]
    choose(page, rows(page).index(erased[-1]))

    assert not [text for text in said(page) if "Ёсіф" in text]
    assert [text for text in said(page) if "erased by law" in text]
    assert not page._panel._all.isEnabled()


def test_a_sensitive_answer_is_not_shown(page, do, rest):
    (party,) = page._reader.view.state.parties
    do(lambda s: s.answers.put("party.convictions", party=party, value=True))
    rest()
    choose(page, 0)

    assert "not shown: personal data" in said(page)
    assert "yes" not in said(page)


def test_days_are_counted_from_now_also_while_the_past_is_shown(page, operations, qtbot, rest):
    today = page._today
    operations.stand_at(rows(page)[-1].key)
    qtbot.waitUntil(lambda: operations.view.as_of is not None, timeout=WAIT)
    page._reader = replace(page._reader, view=replace(operations.view, today=date(2020, 1, 1)))
    page.show_view(page._reader.view)
    page._list.filters.when.show_value("1")

    since = page._wanted(page._reader).since

    assert since.date() == today


@pytest.mark.parametrize("kind", list(Kind))
def test_every_field_of_every_record_has_words(kind):
    from dataclasses import fields

    from models.domain.record_types import RECORD_TYPES
    from models.domain.text import Language
    from templates.texts import words

    for field in fields(RECORD_TYPES[kind]):
        if field.name not in {"id", "question", "requirement", "party"}:
            assert all(words(f"field.{kind.value}.{field.name}", each) for each in Language)
