"""Looking at a document: what is decided about its pages is kept, shown at once, and undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from gui.dialogs.page_view import PageView
from gui.settings import BACKUPS
from models.domain.records import PageRange, Turn
from tests.office_files import docx, stand_in
from tests.templates.pdfs import text_pdf

WAIT = 20_000
REF = "jsc.charter"


@pytest.fixture
def operations(app_context, settings):
    settings.put(BACKUPS, False)
    return app_context.operations


@pytest.fixture
def seen(operations, qtbot):
    return lambda: qtbot.waitSignal(operations.view_changed, timeout=WAIT)


@pytest.fixture
def page(open_window, operations, seen, tmp_path):
    """The Documents page on a document of twelve pages."""
    (tmp_path / "Договор.pdf").write_bytes(text_pdf(pages=12))
    with seen():
        operations.jobs.attach(REF, [tmp_path / "Договор.pdf"])
    open_window.show_page("documents")
    return open_window.current_page()


@pytest.fixture
def view(page, qtbot):
    page._panel._look.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(PageView)), timeout=WAIT)
    (shown,) = page.findChildren(PageView)
    drawn(shown, 1, qtbot)
    yield shown
    shown.close()


def drawn(view, number, qtbot):
    qtbot.waitUntil(lambda: not view._pages[number - 1].pixmap().isNull(), timeout=WAIT)
    return view._pages[number - 1].pixmap()


def tools(view):
    return view._tools.itemAt(0).widget()


def current(operations):
    (document,) = operations.view.state.documents.values()
    return document.current


def size(view, number):
    page = view._pages[number - 1]
    return page.width(), page.height()


def test_a_page_is_turned_at_once_and_for_the_dossier_only(view, operations, seen, qtbot):
    before, whole = size(view, 1), current(operations).sha256
    with seen():
        tools(view)._right.click()

    assert current(operations).turns == (Turn(page=1, degrees=90),)
    assert current(operations).sha256 == whole
    assert size(view, 1) == before[::-1]
    assert size(view, 2) == before
    picture = drawn(view, 1, qtbot)
    assert picture.width() > picture.height()


@pytest.mark.parametrize(
    ("keys", "degrees"),
    [
        ([(Qt.Key.Key_R, Qt.KeyboardModifier.NoModifier)], 90),
        ([(Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)], 270),
        ([(Qt.Key.Key_R, Qt.KeyboardModifier.NoModifier)] * 2, 180),
    ],
)
def test_keys_turn_the_page_one_is_on(view, operations, seen, keys, degrees):
    view.go_to(3)
    for key, modifier in keys:
        with seen():
            QTest.keyClick(view, key, modifier)

    assert current(operations).turns == (Turn(page=3, degrees=degrees),)
    assert view.page == 3


def test_a_turn_is_undone_where_it_is_seen(view, operations, seen):
    before = size(view, 1)
    with seen():
        tools(view)._left.click()
    with seen():
        operations.undo()

    assert current(operations).turns == ()
    assert size(view, 1) == before


def test_pages_that_stay_out_are_faded(view, operations, seen, qtbot):
    def corner(number):
        picture = drawn(view, number, qtbot).toImage()
        return QColor(picture.pixelColor(20, 20)).alpha()

    tools(view)._pages.setText("2-7, 9")
    with seen():
        tools(view)._pages.commit()

    excerpt = (PageRange(first=2, last=7), PageRange(first=9, last=9))
    assert current(operations).excerpt == excerpt
    assert corner(1) < 100
    assert corner(2) == 255
    assert view._pages[0].accessibleName() == "Page 1, left out"
    tools(view)._pages.setText("")
    with seen():
        tools(view)._pages.commit()
    assert current(operations).excerpt == ()
    assert corner(1) == 255


def test_what_is_no_page_is_said_and_nothing_is_kept(view, operations):
    tools(view)._pages.setText("3-70")
    tools(view)._pages.commit()

    assert "12 pages" in tools(view)._wrong.text()
    assert current(operations).excerpt == ()


def test_size_and_place_are_shown_and_changed_by_keys(view, qtbot):
    said = view._bar
    assert said._where.text() == "Page 1 of 12"
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert said._where.text() == "Page 2 of 12"
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert said._size.text() == "125 %"
    assert view.page == 2
    QTest.keyClick(view, Qt.Key.Key_Minus)
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert said._size.text() == "80 %"
    QTest.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert said._size.text() == "100 %"
    said._width.click()
    assert abs(view._pages[1].width() + 24 - view._area.viewport().width()) <= 2
    qtbot.waitUntil(lambda: not view._area.horizontalScrollBar().isVisible(), timeout=WAIT)


def test_tab_goes_through_the_bars_from_above_and_then_to_the_pages(view, qtbot):
    view.look_for("проба", 1)
    qtbot.waitUntil(lambda: not view.found.waits, timeout=WAIT)
    view.activateWindow()
    view._bar._width.setFocus()
    reached = []
    for _ in range(9):
        reached.append(view.focusWidget())
        view.focusNextChild()

    bar, bars = view._bar, [tools(view), view.found.bar]
    assert reached[:3] == [bar._width, bar._smaller, bar._larger]
    assert reached[3:6] == [bars[0]._left, bars[0]._right, bars[0]._pages]
    assert reached[-1] is view._area


def test_a_window_of_pages_is_no_larger_than_the_screen(view):
    room = view.screen().availableGeometry()

    assert view.width() <= room.width()
    assert view.height() < room.height()


def test_an_older_file_is_only_looked_at(view, operations, seen, tmp_path):
    (document,) = operations.view.state.documents
    (tmp_path / "newer.pdf").write_bytes(text_pdf(pages=2))
    with seen():
        operations.run(
            lambda session: session.evidence.add_version(document, tmp_path / "newer.pdf")
        )

    assert not tools(view)._right.isEnabled()
    assert not tools(view)._pages.isEnabled()
    QTest.keyClick(view, Qt.Key.Key_R)
    assert current(operations).turns == ()


def test_the_panel_says_what_goes(page, operations, seen):
    (document,) = operations.view.state.documents
    with seen():
        operations.run(
            lambda session: session.evidence.excerpt(document, [PageRange(first=3, last=7)])
        )
    with seen():
        operations.run(lambda session: session.evidence.turn(document, [3, 4], 90))

    said = [each.text() for each in page._panel.findChildren(type(page._panel._title))]
    assert any("Pages 3-7 of 12 go; pages 3, 4 turned" in each for each in said)


def test_what_waits_is_converted_and_then_looked_at(
    page, operations, seen, tmp_path, monkeypatch, qtbot
):
    monkeypatch.setenv("PATH", str(stand_in(tmp_path, pages=3).parent))
    with seen():
        operations.jobs.attach(REF, [docx(tmp_path / "Протокол.docx")])
    key = next(each.id for each in operations.view.state.documents.values() if "Прот" in each.title)
    page._list.go_to(key)
    assert not page._panel._look.isVisible()
    with seen():
        page._panel._convert.click()

    assert operations.view.state.documents[key].current.rendition.pages == 3
    assert not page._panel._convert.isVisible()
    page._panel._look.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(PageView)), timeout=WAIT)
    (shown,) = page.findChildren(PageView)
    assert len(shown._pages) == 3
    shown.close()
