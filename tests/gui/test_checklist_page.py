"""The checklist page on a real case: answering, review, filters, keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from gui.qtmodels.checklist_rows import RowFilter
from models.domain.ids import requirement_ref
from models.domain.readiness import Mark
from models.domain.records import AnswerState, Review
from models.domain.requirement import Track
from models.domain.text import Language
from tests.gui.checklist_fixtures import (  # noqa: F401 (fixtures)
    context,
    desk,
    type_text,
)


def test_first_requirement_is_shown_at_once(desk):  # noqa: F811
    assert desk.panel._heading._title.text() == "jsc.name"


def test_cyrillic_answer_is_stored_and_survives_undo_and_redo(desk):  # noqa: F811
    desk.page.show_question("company.name_ru")
    type_text(desk.edit("company.name_ru"), "ЗАО «Зубр»")
    desk.wait_view(lambda: QTest.keyClick(desk.edit("company.name_ru"), Qt.Key.Key_Return))

    assert desk.view.state.answers["company.name_ru"].value == "ЗАО «Зубр»"
    desk.wait_view(desk.operations.undo)
    assert desk.edit("company.name_ru").text() == ""
    desk.wait_view(desk.operations.redo)
    assert desk.edit("company.name_ru").text() == "ЗАО «Зубр»"


def test_refused_value_says_why_and_keeps_the_text(desk):  # noqa: F811
    desk.page.show_question("capital.fund")
    row = desk.field("capital.fund")
    type_text(desk.edit("capital.fund"), "двадцать")
    QTest.keyClick(desk.edit("capital.fund"), Qt.Key.Key_Return)

    desk.qtbot.waitUntil(row._wrong.isVisible)
    assert "двадцать" in row._wrong_label.text()
    assert desk.edit("capital.fund").text() == "двадцать"
    assert "capital.fund" not in desk.view.state.answers


def test_good_value_after_a_refusal_takes_the_words_away(desk):  # noqa: F811
    desk.page.show_question("capital.fund")
    row, edit = desk.field("capital.fund"), desk.edit("capital.fund")
    edit.setText("двадцать")
    edit.commit()
    desk.qtbot.waitUntil(row._wrong.isVisible)

    edit.setText("20 000 000,00")
    desk.wait_view(edit.commit)

    assert not row._wrong.isVisible()
    assert edit.text() == "20,000,000.00"


def test_switching_requirements_commits_what_was_typed(desk):  # noqa: F811
    desk.page.show_question("company.name_ru")
    type_text(desk.edit("company.name_ru"), "Зубр")

    desk.wait_view(lambda: desk.page.show_requirement("jsc.charter"))

    assert desk.view.state.answers["company.name_ru"].value == "Зубр"


@pytest.mark.parametrize("state", [AnswerState.LATER, AnswerState.UNKNOWN])
def test_quiet_answer_is_given_and_taken_back(desk, state):  # noqa: F811
    quiet = desk.field("company.name_ru")._quiet

    desk.wait_view(quiet._buttons[state].click)
    assert desk.view.state.answers["company.name_ru"].state is state
    desk.wait_view(quiet._buttons[state].click)
    assert "company.name_ru" not in desk.view.state.answers


def test_not_applicable_needs_a_ground(desk):  # noqa: F811
    row = desk.field("company.name_ru")
    row._quiet._buttons[AnswerState.NOT_APPLICABLE].click()
    assert row._quiet._ground_edit.isVisible()
    row._quiet._keep_button.click()
    desk.qtbot.waitUntil(row._wrong.isVisible)

    type_text(row._quiet._ground_edit, "Уже есть")
    desk.wait_view(lambda: QTest.keyClick(row._quiet._ground_edit, Qt.Key.Key_Return))

    assert desk.view.state.answers["company.name_ru"].ground == "Уже есть"
    assert row._quiet._ground_label.isVisible()


def test_own_work_is_not_approved_and_words_say_so(desk):  # noqa: F811
    review = desk.panel._review
    desk.wait_view(review._ready.click)
    assert desk.view.state.work["jsc.name"].review is Review.READY

    review._approve.click()

    desk.qtbot.waitUntil(lambda: bool(review._wrong.text()))
    assert "Алеся" in review._wrong.text()
    assert desk.view.state.work["jsc.name"].review is Review.READY


def test_note_owner_and_date_are_kept(desk):  # noqa: F811
    team = desk.panel._team
    team._owner.setText("Иван")
    desk.wait_view(team._owner.commit)
    team._due._edit.setText("02.12.2026")
    desk.wait_view(team._due.commit)
    team._note.setPlainText("<b>не разметка</b>")
    desk.wait_view(team._note.commit)

    work = desk.view.state.work["jsc.name"]
    assert (work.owner, work.due.isoformat()) == ("Иван", "2026-12-02")
    assert work.note == "<b>не разметка</b>"


def test_every_label_shows_plain_text(desk):  # noqa: F811
    desk.page.show_requirement("jsc.charter")

    formats = {label.textFormat() for label in desk.page.findChildren(QLabel) if label.text()}

    assert formats == {Qt.TextFormat.PlainText}


def test_blocker_leads_to_what_blocks(desk):  # noqa: F811
    desk.page.show_requirement("jsc.charter")
    assert not desk.panel._links.isHidden()

    desk.panel._links.requirement_wanted.emit("jsc.name")

    assert desk.panel._heading._title.text() == "jsc.name"


def test_question_far_down_is_scrolled_into_view(desk):  # noqa: F811
    desk.page.resize(1000, 420)
    desk.page.show_question("capital.fund")

    desk.qtbot.waitUntil(lambda: not desk.edit("capital.fund").visibleRegion().isEmpty())


def test_open_applicability_leads_to_its_question(desk):  # noqa: F811
    desk.page.show_requirement("jsc.agreement")

    words = [link.words for link in desk.panel._links._links]

    assert words == ["founders.complete"]


def test_refresh_keeps_focus_selection_and_typed_text(desk):  # noqa: F811
    desk.page.show_question("capital.fund")
    type_text(desk.edit("capital.fund"), "20 0")

    desk.run(lambda session: session.work.owner("jsc.name", "Иван"))

    assert desk.edit("capital.fund").hasFocus()
    assert desk.edit("capital.fund").text() == "20 0"
    assert desk.list._tree.currentIndex().data() == "jsc.charter"


def test_search_narrows_and_says_when_nothing_matches(desk):  # noqa: F811
    desk.page.focus_search()
    type_text(desk.list._search, "CHARTER")
    assert desk.titles() == ["jsc.charter"]

    type_text(desk.list._search, "ъъ")
    assert desk.list._nothing.isVisible()


@pytest.mark.parametrize(
    ("row_filter", "titles"),
    [
        (RowFilter.BLOCKED, ["jsc.charter"]),
        (RowFilter.MUST, ["jsc.name", "jsc.charter", "jsc.founder_extract"]),
        (RowFilter.UNKNOWN, ["jsc.founder_extract", "jsc.agreement"]),
    ],
)
def test_filters_narrow(desk, row_filter, titles):  # noqa: F811
    desk.list._filters[row_filter].click()

    assert desk.titles() == titles


def test_hidden_requirement_is_shown_all_the_same(desk):  # noqa: F811
    desk.list._filters[RowFilter.BLOCKED].click()

    desk.page.show_requirement("htp.application")

    assert desk.list.track is Track.HTP
    assert desk.titles() == ["htp.application"]


def test_keys_walk_the_page(desk):  # noqa: F811
    desk.page.show_requirement("jsc.name")
    tree = desk.list._tree
    assert tree.hasFocus()

    QTest.keyClick(tree, Qt.Key.Key_Down)
    assert desk.panel._heading._title.text() == "jsc.charter"
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert desk.edit("capital.fund").hasFocus()
    QTest.keyClick(desk.edit("capital.fund"), Qt.Key.Key_Escape)
    assert tree.hasFocus()
    QTest.keyClick(tree, Qt.Key.Key_Slash)
    assert desk.list._search.hasFocus()


def test_stage_folds_and_stays_folded_over_a_refresh(desk):  # noqa: F811
    tree, model = desk.list._tree, desk.list._model
    tree._on_clicked(model.index(0, 0))

    desk.run(lambda session: session.answers.put("company.name_ru", value="Зубр"))

    assert not tree.isExpanded(model.index(0, 0))


def test_stage_is_brought_up(desk):  # noqa: F811
    desk.page.show_stage("htp.all")

    assert desk.panel._heading._title.text() == "htp.application"


def test_party_requirement_names_the_party(desk):  # noqa: F811
    (party,) = desk.view.state.parties
    ref = requirement_ref("jsc.founder_extract", party)

    desk.page.show_requirement(ref)

    assert "ООО «Ветер»" in desk.panel._heading._whose.text()
    assert desk.view.readiness.items[ref].mark is Mark.UNKNOWN


def test_languages_switch_live(desk, context):  # noqa: F811
    for language, words in ((Language.RU, "Ответы"), (Language.BE, "Адказы")):
        context.language_manager.choose(language)
        desk.page.show_view(desk.view)

        assert desk.panel._fields._heading.text() == words


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("choice", ["light", "dark"])
def test_page_fits_the_smallest_window(desk, context, choice, scale):  # noqa: F811
    context.theme_manager.choose(choice)
    context.theme_manager.scale_text(scale)
    desk.page.resize(940, 640)
    desk.page.show_requirement("jsc.charter")
    QApplication.processEvents()

    viewport = desk.panel._scroll.viewport().width()
    assert desk.panel._scroll.widget().minimumSizeHint().width() <= viewport
    assert not desk.page.grab().isNull()
