"""The Law page in the real window: browse, filter, verify, take back."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QToolTip
from shiboken6 import delete

from gui.app import make_context
from gui.dialogs.verify import Checked, VerifyDialog
from gui.main_window import MainWindow
from gui.pages.law.entry_panel import EntryPanel
from gui.pages.law.filter_bar import FilterBar
from gui.pages.law.page import LawPage
from gui.pages.law.rows import law_rows
from gui.qtmodels.law_rows import EntryKind, LawFilter, filtered
from gui.widgets.law.due_row import DueRow
from gui.widgets.law.due_words import due_lines
from gui.widgets.law.reader import Reader
from gui.widgets.law.term_text import TermText
from gui.widgets.law.terms import find_terms, term_tip
from gui.widgets.row_list import ROW, RowListView
from models.domain.basis import BasisKind
from models.domain.glossary import Term
from models.domain.text import Language, Text
from tests.filing_desk import shop
from tests.gui.checklist_fixtures import type_text

__all__ = ["shop"]  # a fixture

WAIT = 30_000


@pytest.fixture
def window(qapp, qtbot, shop, settings, tmp_path):
    context = make_context(lambda: shop, settings)
    context.language_manager.choose(Language.EN)
    made = MainWindow(context)
    made.show()
    context.operations.create_case(tmp_path / "law.dopusk", title="Zubr")
    qtbot.waitUntil(lambda: context.operations.view is not None, timeout=WAIT)
    made.show_page("law")
    yield made, context.operations
    made.close()
    delete(made)


def page_of(window):
    page = window.current_page()
    assert isinstance(page, LawPage)
    return page


def test_list_holds_every_kind_and_is_narrowed_by_certainty(window):
    shown, operations = window
    rows = law_rows(Reader(operations.view, Language.EN))
    assert {row.kind for row in rows} == set(EntryKind)

    analogous = filtered(rows, LawFilter(certainty=BasisKind.ANALOGY))

    assert EntryKind.REQUIREMENT in {row.kind for row in analogous}
    assert {row.certainty for row in analogous} == {BasisKind.ANALOGY}
    assert page_of(shown).findChild(RowListView).model().rowCount() == len(rows)


def test_the_chooser_of_certainty_narrows_the_list_in_sight(window):
    shown, _operations = window
    page = page_of(shown)
    rows = page.findChild(RowListView).model()
    everything = rows.rowCount()
    chooser = page.findChild(FilterBar)._certainty

    chooser.menu().aboutToShow.emit()
    by_analogy = next(a for a in chooser.menu().actions() if a.data() == BasisKind.ANALOGY)
    by_analogy.trigger()

    assert 0 < rows.rowCount() < everything
    assert {rows.index(n).data(ROW).certainty for n in range(rows.rowCount())} == {
        BasisKind.ANALOGY
    }
    assert chooser.isChecked()
    shown.show_entry("act:edict.19_2026")  # what a filter hides lets go of the filter
    assert rows.rowCount() == everything


def test_verifying_moves_the_fourth_measure_and_undo_takes_it_back(window, qtbot, monkeypatch):
    shown, operations = window
    checked = Checked(edition="as amended on 1 March 2026", note="<b>clause 4</b>")
    monkeypatch.setattr(VerifyDialog, "ask", classmethod(lambda *_: checked))
    shown.show_entry("requirement:htp.application")

    page_of(shown).findChild(EntryPanel).verify_wanted.emit("htp.application")
    qtbot.waitUntil(lambda: bool(operations.view.state.verifications), timeout=WAIT)

    kept = operations.view.state.verifications["htp.application"]
    assert (kept.edition, kept.note) == (checked.edition, checked.note)
    assert operations.view.readiness.measures.verified.done == 1
    said = [label for label in shown.findChildren(QLabel) if "clause 4" in label.text()]
    assert said
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in said)

    operations.undo()
    qtbot.waitUntil(lambda: not operations.view.state.verifications, timeout=WAIT)
    assert operations.view.readiness.measures.verified.done == 0


def test_dialog_confirms_only_a_named_edition(window, qtbot):
    shown, operations = window
    requirement = operations.view.pack.requirements["htp.application"]
    dialog = VerifyDialog(requirement, Reader(operations.view, Language.EN), "Алеся", shown)
    dialog.show()
    assert not dialog.primary_button.isEnabled()

    type_text(dialog.findChild(QLineEdit), "Указ в редакции 2026 г.")

    assert dialog.primary_button.isEnabled()
    assert dialog.answer() == Checked("Указ в редакции 2026 г.", "")


def test_a_term_carries_its_name_in_the_other_languages(window):
    _, operations = window
    glossary = operations.view.pack.glossary

    (found,) = find_terms("the size of the charter fund today", glossary, Language.EN)

    tip = term_tip(found.term, Language.EN)
    assert "статутны фонд" in tip
    assert "уставный фонд" in tip


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_the_mouse_over_a_term_shows_its_meaning_and_markup_in_it_stays_text(window, qtbot):
    _, operations = window
    reader = Reader(operations.view, Language.EN)
    shown = TermText()
    qtbot.addWidget(shown)
    shown.show_words("The charter fund", reader)
    shown.show()
    place = shown.cursorRect(_cursor_at(shown, 8)).center()

    help_wanted = QHelpEvent(QEvent.Type.ToolTip, place, shown.viewport().mapToGlobal(place))
    QApplication.sendEvent(shown.viewport(), help_wanted)

    assert "уставный фонд" in QToolTip.text()
    evil = Text("<b>фонд</b>", "<b>фонд</b>", "<b>fund</b>")
    tip = term_tip(Term(id="evil", title=evil, meaning=evil), Language.EN)
    assert "&lt;b&gt;fund&lt;/b&gt;" in tip
    assert "<b>fund" not in tip


def _cursor_at(shown, position):
    cursor = shown.textCursor()
    cursor.setPosition(position)
    return cursor


def test_a_deadline_is_said_with_its_arithmetic(window, qtbot):
    _shown, operations = window
    operations.run(lambda session: session.answers.put("company.registered_on", value="2026-11-26"))
    qtbot.waitUntil(lambda: bool(operations.view.state.answers), timeout=WAIT)
    items = operations.view.readiness.items
    item = next(
        item
        for item in items.values()
        if any(line.event == "company.registered_on" for line in item.requirement.deadlines)
    )

    line = next(
        line
        for line in due_lines(item, Reader(operations.view, Language.EN))
        if "26.11.2026" in line.reckoned
    )

    assert "from 26.11.2026: until" in line.reckoned
    assert line.question is None


def test_an_open_deadline_leads_to_its_question(window, qtbot):
    shown, operations = window
    reader = Reader(operations.view, Language.EN)
    line = next(
        line
        for item in operations.view.readiness.items.values()
        for line in due_lines(item, reader)
        if line.question == "company.registered_on"
    )
    row = DueRow(line, reader)
    qtbot.addWidget(row)

    with qtbot.waitSignal(row.question_wanted) as asked:
        row.findChild(QPushButton).click()

    assert asked.args == ["company.registered_on"]
    shown.show_question(asked.args[0])
    assert shown.current_page().page_title() == "Checklist"


def test_a_text_with_markup_stays_a_text(window, qtbot):
    _, operations = window
    shown = TermText()
    qtbot.addWidget(shown)

    shown.show_words("<b>charter fund</b> & <img src=x>", Reader(operations.view, Language.EN))

    assert shown.text() == "<b>charter fund</b> & <img src=x>"


def test_what_is_political_is_a_note_that_nobody_can_verify_or_fill(window):
    shown, _operations = window

    shown.show_entry("note:note.resolution_370")

    panel = page_of(shown).findChild(EntryPanel)
    buttons = [one for one in panel.findChildren(QPushButton) if one.isVisible()]
    assert not [one for one in buttons if "erify" in one.text()]
    assert not [one for one in panel.findChildren(QLineEdit) if one.isVisible()]
