"""The Documents page: what is kept, how it stands, and what is said of it."""

from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel

from gui.dialogs.sort_in import SortInDialog
from gui.qtmodels.document_rows import Standing
from gui.settings import BACKUPS
from models.domain.records import DocumentLanguage
from models.domain.requirement import DocumentForm
from tests.gui.looking import cut_off
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
    """The page over a case with a sound charter, a broken one, and one of no use."""
    (tmp_path / "Устав Ёлка.pdf").write_bytes(text_pdf(pages=2))
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7\nno")
    with seen():
        operations.jobs.attach(REF, [tmp_path / "Устав Ёлка.pdf", tmp_path / "broken.pdf"])
    open_window.show_page("documents")
    return open_window.current_page()


def rows(page):
    model = page._list._model
    return [model.row_at(model.index(number)) for number in range(model.rowCount())]


def choose(page, title):
    row = next(row for row in rows(page) if row.title == title)
    page._list.go_to(row.key)


def document(operations, title):
    return next(each for each in operations.view.state.documents.values() if each.title == title)


def test_every_document_is_listed_with_how_it_stands(page):
    standing = {row.title: row.standing for row in rows(page)}

    assert standing == {"broken": Standing.BROKEN, "Устав Ёлка": Standing.GOOD}


def test_a_case_without_documents_says_what_to_do(open_window):
    open_window.show_page("documents")
    page = open_window.current_page()

    assert page._list._stack.currentIndex() == 1
    assert page._list._nothing._title.text() == "No documents yet"
    assert 0.4 < page._list.width() / page.width() < 0.5


def test_large_text_does_not_push_the_list_aside(page, open_window, app_context, qtbot):
    open_window.resize(1240, 800)
    app_context.theme_manager.scale_text(150)
    qtbot.waitUntil(lambda: cut_off(page) == [], timeout=WAIT)

    share = page._list.width() / page.width()
    app_context.theme_manager.scale_text(100)
    assert share > 0.35


@pytest.mark.parametrize("typed", ["елка", "ЁЛКА устав", "charter ел"])
def test_search_forgives_case_and_dots(page, typed):
    page._list._search.setText(typed)

    assert [row.title for row in rows(page)] == ["Устав Ёлка"]


def test_search_that_finds_nothing_says_so_and_shows_nothing(page):
    page._list._search.setText("zzz")

    assert rows(page) == []
    assert page._list._stack.currentIndex() == 1
    assert page._list._nothing._title.text() == "Nothing matches"
    assert page._panel._stack.currentIndex() == 1


def test_filters_narrow_the_list(page):
    page._list.filters.standing.show_value(Standing.BROKEN.value)
    page._list.filters.changed.emit()

    assert [row.title for row in rows(page)] == ["broken"]


def test_what_is_typed_is_kept_and_undone(page, operations, seen):
    choose(page, "Устав Ёлка")
    form = page._panel.form
    for name, text in (("number", "12/К"), ("issuer", "Минский горисполком")):
        form._lines[name].setText(text)
        with seen():
            form._lines[name].commit()
    kept = document(operations, "Устав Ёлка")
    assert (kept.number, kept.issuer) == ("12/К", "Минский горисполком")

    with seen():
        operations.undo()

    assert form._lines["issuer"].text() == ""
    assert form._lines["number"].text() == "12/К"


@pytest.mark.parametrize(
    ("name", "value"),
    [("form", DocumentForm.NOTARISED), ("language", DocumentLanguage.EN)],
)
def test_what_is_chosen_is_kept(page, operations, seen, name, value):
    choose(page, "Устав Ёлка")
    box = page._panel.form._lists[name]
    box.setCurrentIndex(box.findData(value.value))
    with seen():
        box.activated.emit(box.currentIndex())

    assert getattr(document(operations, "Устав Ёлка"), name) is value


def test_a_foreign_document_is_to_be_looked_at(page, operations, seen):
    key = document(operations, "Устав Ёлка").id
    with seen():
        operations.run(lambda session: session.evidence.update(key, language=DocumentLanguage.EN))

    assert {row.title: row.standing for row in rows(page)}["Устав Ёлка"] is Standing.LOOK


def test_a_date_that_is_none_is_refused_in_place_and_kept_as_typed(page, operations):
    choose(page, "Устав Ёлка")
    form = page._panel.form
    form._dates["issued"]._edit.setText("31.02.2026")
    form._dates["issued"]._edit.commit()

    assert form._wrong.text()
    assert document(operations, "Устав Ёлка").issued is None


def test_a_blank_title_is_refused_in_words(page, operations, qtbot):
    choose(page, "Устав Ёлка")
    form = page._panel.form
    form._lines["title"].setText("  ")
    form._lines["title"].commit()

    qtbot.waitUntil(lambda: bool(form._wrong.text()), timeout=WAIT)
    assert document(operations, "Устав Ёлка")


def test_a_newer_version_and_a_copy(page, operations, seen, qtbot, monkeypatch, tmp_path):
    from PySide6.QtWidgets import QFileDialog

    newer, copy = tmp_path / "new.pdf", tmp_path / "copy.pdf"
    newer.write_bytes(text_pdf(pages=5))
    choose(page, "Устав Ёлка")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(newer), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    with seen():
        page._panel._version.click()
    page._panel._copy.click()
    qtbot.waitUntil(copy.exists, timeout=WAIT)

    assert [each.pages for each in document(operations, "Устав Ёлка").versions] == [2, 5]
    assert copy.read_bytes() == newer.read_bytes()
    assert page._panel._files.count() == 2


def test_removing_moves_on_to_another_document(page, operations, seen):
    choose(page, "broken")
    with seen():
        page._panel._remove.click()

    assert [row.title for row in rows(page)] == ["Устав Ёлка"]
    assert page._document.title == "Устав Ёлка"


def test_a_use_leads_to_its_requirement(page, open_window):
    choose(page, "Устав Ёлка")
    wanted = []
    page.open_requirement.connect(wanted.append)

    page._panel.requirement_wanted.emit(REF)

    assert wanted == [REF]
    assert open_window._actions["checklist"].isChecked()


def test_keys_go_from_search_to_list_to_title_and_back(page, qtbot):
    page.focus_search()
    QTest.keyClick(page._list._search, Qt.Key.Key_Return)
    assert page._list._view.hasFocus()
    QTest.keyClick(page._list._view, Qt.Key.Key_Return)
    assert page._panel.form._lines["title"].hasFocus()


def test_in_the_past_nothing_can_be_changed(page, operations, seen):
    first = operations.view
    with seen():
        operations.read(lambda session: session.history.entries()[0].entry.id, operations.stand_at)
    assert operations.view is not first
    choose(page, "Устав Ёлка")

    assert not page._panel._remove.isEnabled()
    assert not page._panel.form._lines["title"].isEnabled()


@pytest.fixture
def dropped(tmp_path):
    folder = tmp_path / "сканы"
    (folder / "inside").mkdir(parents=True)
    for name in ("inside/charter 2026.pdf", "скан 17.pdf", ".DS_Store"):
        (folder / name).write_bytes(text_pdf())
    return folder


def test_files_are_sorted_in_by_a_human_with_suggestions(page, dropped, qtbot):
    files = [dropped / "inside" / "charter 2026.pdf", dropped / "скан 17.pdf"]
    dialog = SortInDialog(files, page._reader)
    qtbot.addWidget(dialog)

    (only,) = dialog.answer()
    assert (only.ref, only.file, only.about.kind) == (REF, files[0], "charter")
    said = [each.text() for each in dialog.findChildren(QLabel)]
    assert said.count("suggested by the name of the file") == 1
    dialog._lines[1].box.setCurrentIndex(1)
    assert len(dialog.answer()) == 2
    for line in dialog._lines:
        line.box.setCurrentIndex(0)
    assert not dialog.primary_button.isEnabled()


def test_what_was_sorted_in_is_kept(page, dropped, operations, seen, monkeypatch):
    monkeypatch.setattr(SortInDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    with seen():
        page.sort_in([dropped / "inside" / "charter 2026.pdf"])

    assert document(operations, "charter 2026").requirements == (REF,)


def test_a_folder_is_dropped_with_all_that_is_in_it(page, dropped):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(dropped))])
    came = []
    page._list.files_dropped.disconnect(page.sort_in)
    page._list.files_dropped.connect(came.extend)
    place = QPointF(5, 5)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    page._list._zone.dropEvent(QDropEvent(place, Qt.DropAction.CopyAction, data, left, none))

    assert [path.name for path in came] == ["скан 17.pdf", "charter 2026.pdf"]


def found_on_pages(page):
    model = page._list._hits._model
    return [model.row_at(model.index(number)) for number in range(model.rowCount())]


def test_typing_finds_pages_and_enter_shows_the_page(page, qtbot, operations):
    from gui.dialogs.page_view import PageView

    page._list._search.setText("проба")
    qtbot.waitUntil(lambda: len(found_on_pages(page)) == 2, timeout=WAIT)
    page._list._search.setText("проба 2")
    qtbot.waitUntil(lambda: len(found_on_pages(page)) == 1, timeout=WAIT)
    (row,) = found_on_pages(page)
    assert (row.title, row.hit.page) == ("Устав Ёлка", 2)
    assert page._list._hits.isVisible()
    assert not page._list._stack.isVisible()

    view = page._list._hits._view
    view.setCurrentIndex(page._list._hits._model.index(0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(page.findChildren(PageView)), timeout=WAIT)
    (shown,) = page.findChildren(PageView)
    qtbot.waitUntil(lambda: shown.page == 2, timeout=WAIT)
    shown.close()

    page._list._search.clear()
    qtbot.waitUntil(page._list._hits.isHidden, timeout=WAIT)
    assert page._list._stack.isVisible()


def test_neither_list_takes_room_it_has_no_lines_for(page, qtbot, operations, seen, tmp_path):
    (tmp_path / "Проба.pdf").write_bytes(text_pdf(pages=1))
    with seen():
        operations.jobs.attach(REF, [tmp_path / "Проба.pdf"])
    page._list._search.setText("Проба")
    qtbot.waitUntil(page._list._hits.isVisible, timeout=WAIT)
    lines, hits = page._list._view, page._list._hits
    qtbot.waitUntil(lambda: lines.height() == lines.lines_height(4000), timeout=WAIT)

    assert len(rows(page)) == 1
    foot = lambda: lines.mapTo(page, QPoint(0, lines.height())).y()  # noqa: E731 (asked again)
    qtbot.waitUntil(lambda: hits.mapTo(page, QPoint(0, 0)).y() == foot(), timeout=WAIT)
    last = hits.lines.visualRect(hits._model.index(len(found_on_pages(page)) - 1))
    assert hits.lines.viewport().rect().contains(last)

    page._list._search.clear()
    qtbot.waitUntil(hits.isHidden, timeout=WAIT)
    qtbot.waitUntil(lambda: lines.height() > lines.lines_height(4000), timeout=WAIT)


def opened_at(page, qtbot, words):
    """Open the first hit; return its window once all pages are read."""
    from gui.dialogs.page_view import PageView

    page._list._search.setText(words)
    qtbot.waitUntil(lambda: bool(found_on_pages(page)), timeout=WAIT)
    page._list.hit_opened.emit(found_on_pages(page)[0].hit)
    qtbot.waitUntil(lambda: bool(page.findChildren(PageView)), timeout=WAIT)
    (shown,) = page.findChildren(PageView)
    qtbot.waitUntil(lambda: shown.found is not None and not shown.found.waits, timeout=WAIT)
    return shown


def marked(sheet):
    """Return whether what is yellow on a page lies within its places (True), outside (False)."""
    image = sheet.grab().toImage()
    boxes = [sheet.rect_of(box).toAlignedRect() for place in sheet._places for box in place]
    return {
        any(box.contains(x, y) for box in boxes)
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
        if image.pixelColor(x, y).blue() + 60 < image.pixelColor(x, y).red()
    }


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_words_found_are_marked_on_the_page_also_when_it_is_turned(page, qtbot, turned):
    shown = opened_at(page, qtbot, "проба 2")
    shown.show_taken({2: turned}, ())
    sheet = shown._pages[1]
    qtbot.waitUntil(lambda: not sheet.pixmap().isNull(), timeout=WAIT)

    assert len(sheet._places) == 2
    assert marked(sheet) == {True}
    ink = dark(sheet)
    words = sheet.rect_of(sheet._places[0][0]).united(sheet.rect_of(sheet._places[1][0]))
    assert words.toAlignedRect().contains(ink)
    shown.close()


def dark(sheet):
    """Return the box of what is printed on a page as it is shown."""
    image = sheet.grab().toImage()
    spots = [QPoint(x, y) for x in range(image.width()) for y in range(image.height())
             if image.pixelColor(x, y).red() < 90 and 0 < x < image.width() - 2
             and 0 < y < image.height() - 2]  # fmt: skip
    return QRect(
        QPoint(min(spot.x() for spot in spots), min(spot.y() for spot in spots)),
        QPoint(max(spot.x() for spot in spots), max(spot.y() for spot in spots)),
    )


def test_keys_go_from_one_place_to_the_next_and_round(page, qtbot):
    shown = opened_at(page, qtbot, "проба")
    bar = shown.found.bar
    assert bar._said.text() == "Found: 1 of 2"

    def press(*keys):
        qtbot.keyClick(shown, *keys)
        return bar._said.text(), [sheet._current for sheet in shown._pages]

    shown.activateWindow()
    assert press(Qt.Key.Key_F3) == ("Found: 2 of 2", [None, 0])
    qtbot.waitUntil(lambda: shown.page == 2, timeout=WAIT)
    assert press(Qt.Key.Key_F3) == ("Found: 1 of 2", [0, None])
    assert press(Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier) == ("Found: 2 of 2", [None, 0])
    shown.close()


def test_only_the_latest_wish_is_shown(page, qtbot):
    for words in ("п", "пр", "нет такого", "проба 1"):
        page._list._search.setText(words)

    qtbot.waitUntil(lambda: [row.hit.page for row in found_on_pages(page)] == [1], timeout=WAIT)


def test_unread_pages_are_read_in_the_background(page, qtbot, operations, open_window):
    sha256 = document(operations, "Устав Ёлка").current.sha256

    def forget(session):
        with session._store.transaction():
            session._store.forget_texts([sha256])

    operations.read(forget, lambda _: None)
    open_window._keeping.read_pages()
    job = open_window._keeping._reading
    with qtbot.waitSignal(job.finished, timeout=WAIT) as ended:
        pass

    assert ended.args == [1]
    page._list._search.setText("проба")
    qtbot.waitUntil(lambda: len(found_on_pages(page)) == 2, timeout=WAIT)


def test_what_a_file_says_is_suggested_and_marked_and_a_known_one_is_named(
    page, qtbot, operations, tmp_path
):
    title = page._reader.view.pack.evidence["charter"].title.ru
    files = [tmp_path / "scan01.pdf", tmp_path / "Устав Ёлка.pdf"]
    files[0].write_bytes(text_pdf(title))
    dialog = SortInDialog(files, page._reader, page, job := operations.jobs.look_into(files))
    qtbot.addWidget(dialog)
    assert dialog._lines[0].box.currentData() is None

    with qtbot.waitSignal(job.finished, timeout=WAIT):
        pass

    assert dialog._lines[0].box.currentData().kind == "charter"
    first, second = (line.said.text() for line in dialog._lines)
    assert first == "suggested by the text of the file"
    assert "in the case already: Устав Ёлка" in second


def test_the_first_look_is_told_and_ends_with_the_dialog(page, qtbot, operations, tmp_path):
    files = [tmp_path / f"scan{number:02}.pdf" for number in range(120)]
    for file in files:
        file.write_bytes(text_pdf("Проба"))
    dialog = SortInDialog(files, page._reader, page, job := operations.jobs.look_into(files))
    qtbot.addWidget(dialog)
    assert dialog._looking.text() == "Looking into the files…"
    with qtbot.waitSignal(job.reported, timeout=WAIT) as told:
        pass
    told = told.args[0]
    assert dialog._looking.text() == f"Looking into the files: {told.done} of 120"

    with qtbot.waitSignal(job.stopped, timeout=WAIT):
        dialog.reject()

    assert dialog._looking.text() == ""


def test_documents_of_one_title_do_not_show_each_others_faults(page, operations, seen):
    sound, broken = document(operations, "Устав Ёлка"), document(operations, "broken")
    with seen():
        operations.run(lambda session: session.evidence.update(broken.id, title=sound.title))

    standing = {row.key: row.standing for row in rows(page)}

    assert standing == {broken.id: Standing.BROKEN, sound.id: Standing.GOOD}


def test_what_ends_before_the_planned_day_of_filing_is_told(page, operations, seen):
    key = document(operations, "Устав Ёлка").id
    with seen():
        operations.run(lambda session: session.evidence.update(key, expires=date(2027, 3, 14)))
    with seen():
        operations.run(lambda session: session.plans.set("jsc.registration", day=date(2027, 3, 15)))
    choose(page, "Устав Ёлка")

    assert {row.key: row.standing for row in rows(page)}[key] is Standing.LOOK
    assert any("15\u00a0March 2027" in each.text() for each in page._panel.findChildren(QLabel))
