"""Every type of answer: shown as people write it, said once when they have finished."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.widgets.answer_fields.factory import make_field
from models.domain.condition import PartyKind
from models.domain.question import AnswerType, Choice, IdentifierKind, Question
from models.domain.records import Party
from models.domain.text import Language, Text
from tests.gui.checklist_fixtures import theme, type_text  # noqa: F401 (a fixture)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # popups

FEW = tuple(Choice(value=name, title=Text(name, name, name)) for name in ("zao", "oao"))
MANY = tuple(
    Choice(value=f"c{number}", title=Text(f"Страна {number}", "", f"Country {number}"))
    for number in range(12)
)


def make_question(kind, **more):
    return Question(id="q", title=Text("Вопрос", "Пытанне", "Question"), type=kind, **more)


@pytest.fixture
def make(qtbot, theme):  # noqa: F811
    def made(kind, value=None, language=Language.RU, **more):
        field = make_field(make_question(kind, **more), theme)
        field.describe("Вопрос", "")
        field.show_value(value, language)
        qtbot.addWidget(field)
        with qtbot.waitActive(field):
            field.show()
            field.activateWindow()
        field.focus_input()
        return field

    return made


@pytest.mark.parametrize("kind", list(AnswerType))
def test_every_type_has_a_field(make, kind):
    choices = FEW if kind in {AnswerType.CHOICE, AnswerType.CHOICES} else ()

    assert make(kind, choices=choices).focusProxy() is not None


@pytest.mark.parametrize(
    ("kind", "value", "language", "shown"),
    [
        (AnswerType.TEXT, "Зубр", Language.RU, "Зубр"),
        (AnswerType.MONEY, "20000000.00", Language.RU, "20\u00a0000\u00a0000,00"),
        (AnswerType.MONEY, "20000000.00", Language.EN, "20,000,000.00"),
        (AnswerType.NUMBER, "1500", Language.BE, "1\u00a0500"),
        (AnswerType.SHARE, "33.34", Language.RU, "33,34"),
        (AnswerType.DATE, "2026-01-16", Language.EN, "16.01.2026"),
        (AnswerType.DATE, "not a date", Language.EN, "not a date"),
    ],
)
def test_value_is_shown_as_people_write_it(make, kind, value, language, shown):
    assert make(kind, value, language)._edit.text() == shown


def test_iban_is_shown_in_groups(make):
    field = make(
        AnswerType.IDENTIFIER, "BY13NBRB3600900000002Z00AB00", identifier=IdentifierKind.IBAN_BY
    )

    assert field._edit.text() == "BY13 NBRB 3600 9000 0000 2Z00 AB00"


def test_typing_is_said_once_when_finished(make, qtbot):
    field = make(AnswerType.TEXT)
    said = []
    field.committed.connect(said.append)

    type_text(field._edit, "Хадайніцтва ў банк")
    assert said == []
    QTest.keyClick(field._edit, Qt.Key.Key_Return)
    field.commit()

    assert said == ["Хадайніцтва ў банк"]


def test_emptied_line_is_cleared(make, qtbot):
    field = make(AnswerType.TEXT, "Зубр")

    with qtbot.waitSignal(field.cleared), qtbot.assertNotEmitted(field.committed):
        field._edit.clear()
        field.commit()


def test_refresh_keeps_what_is_being_typed(make):
    field = make(AnswerType.TEXT, "Зубр")
    type_text(field._edit, " и К")

    field.show_value("Зубр", Language.RU)

    assert field._edit.text() == "Зубр и К"


def test_refused_text_stays_until_the_answer_changes(make):
    field = make(AnswerType.MONEY)
    type_text(field._edit, "много")
    field.commit()

    field.show_value(None, Language.RU)
    assert field._edit.text() == "много"
    field.show_value("5.00", Language.RU)
    assert field._edit.text() == "5,00"


def test_escape_puts_the_kept_answer_back(make, qtbot):
    field = make(AnswerType.TEXT, "Зубр")
    type_text(field._edit, "!")
    field.commit()

    with qtbot.waitSignal(field.reverted):
        QTest.keyClick(field._edit, Qt.Key.Key_Escape)

    assert field._edit.text() == "Зубр"


def test_long_text_is_said_when_left(make, qtbot):
    field = make(AnswerType.LONG_TEXT)
    type_text(field._edit, "Первая строка")

    with qtbot.waitSignal(field.committed) as said:
        field._edit.clearFocus()

    assert said.args == ["Первая строка"]


def test_choosing_a_row_is_an_answer(make, qtbot):
    field = make(AnswerType.CHOICE, "zao", choices=FEW)

    with qtbot.waitSignal(field.committed) as said:
        QTest.mouseClick(field._rows["oao"], Qt.MouseButton.LeftButton)

    assert said.args == ["oao"]
    assert field._rows["zao"].isChecked()  # what is kept, until the new answer is


def test_choosing_the_chosen_row_takes_it_back(make, qtbot):
    field = make(AnswerType.CHOICE, "zao", choices=FEW)

    with qtbot.waitSignal(field.cleared):
        QTest.keyClick(field._rows["zao"], Qt.Key.Key_Space)


def test_arrows_move_between_rows_without_choosing(make, qtbot):
    field = make(AnswerType.CHOICE, choices=FEW)

    with qtbot.assertNotEmitted(field.committed):
        QTest.keyClick(field._rows["zao"], Qt.Key.Key_Down)

    assert field._rows["oao"].hasFocus()


def test_many_choices_are_found_by_typing(make, qtbot):
    field = make(AnswerType.CHOICE, choices=MANY)

    with qtbot.waitSignal(field.committed) as said:
        type_text(field._line, "страна 7")
        field.commit()

    assert said.args == ["c7"]


def test_unknown_words_in_a_list_are_put_back(make, qtbot):
    field = make(AnswerType.CHOICE, "c3", choices=MANY)

    with qtbot.assertNotEmitted(field.committed):
        field._line.setText("Атлантида")
        field.commit()

    assert field._line.text() == "Страна 3"


def test_ticks_are_said_together(make, qtbot):
    field = make(AnswerType.CHOICES, ("oao",), choices=FEW)

    with qtbot.waitSignal(field.committed) as said:
        field._rows["zao"].click()

    assert said.args == [("zao", "oao")]


def test_last_tick_taken_back_clears(make, qtbot):
    field = make(AnswerType.CHOICES, ("oao",), choices=FEW)

    with qtbot.waitSignal(field.cleared):
        field._rows["oao"].click()


@pytest.mark.parametrize(("row", "value"), [("_yes", True), ("_no", False)])
def test_yes_and_no_are_answers(make, qtbot, row, value):
    field = make(AnswerType.YES_NO)

    with qtbot.waitSignal(field.committed) as said:
        getattr(field, row).click()

    assert said.args == [value]


def test_day_picked_from_the_calendar_is_an_answer(make, qtbot):
    field = make(AnswerType.DATE, "2026-01-16")
    field.open_calendar()
    calendar = field._calendar

    with qtbot.waitSignal(field.committed) as said:
        calendar.activated.emit(calendar.selectedDate().addDays(1))

    assert said.args == ["17.01.2026"]
    assert field._edit.text() == "17.01.2026"


def test_wrong_field_is_marked(make):
    field = make(AnswerType.TEXT)

    field.show_wrong(wrong=True)

    assert field._edit.property("wrong") is True


def test_party_is_picked_by_name_and_said_by_id(make, qtbot):
    field = make(AnswerType.PARTY)
    assert field.focusProxy().lineEdit().placeholderText()

    field.offer((Party(id="01A", kind=PartyKind.PERSON, name="Вера <b>Зуб</b>"),))
    with qtbot.waitSignal(field.committed) as said:
        type_text(field.focusProxy(), "вера <b>зуб</b>")
        field.commit()

    assert said.args == ["01A"]
    field.show_value("01A", Language.RU)
    assert field.focusProxy().currentText() == "Вера <b>Зуб</b>"


def test_list_is_typed_as_lines_and_said_as_entries(make, qtbot):
    field = make(AnswerType.LIST, ("Первый", "Второй"))
    assert field.focusProxy().toPlainText() == "Первый\nВторой"

    with qtbot.waitSignal(field.committed) as said:
        field.focusProxy().setPlainText("Первый\n\nТретий")
        field.commit()

    assert said.args == [("Первый", "Третий")]


@pytest.mark.parametrize("typed", ["Кипр", "Cyprus", "cy", "Кіпр"])
def test_country_is_found_by_name_in_any_language_or_by_code(make, qtbot, typed):
    field = make(AnswerType.IDENTIFIER, "BY", identifier=IdentifierKind.COUNTRY)
    assert field.focusProxy().currentText() == "Беларусь"

    with qtbot.waitSignal(field.committed) as said:
        field.focusProxy().lineEdit().selectAll()
        type_text(field.focusProxy().lineEdit(), typed)
        field.commit()

    assert said.args == ["CY"]


def test_what_is_no_country_is_said_as_typed_so_that_it_is_refused_in_words(make, qtbot):
    field = make(AnswerType.IDENTIFIER, identifier=IdentifierKind.COUNTRY)

    with qtbot.waitSignal(field.committed) as said:
        type_text(field.focusProxy().lineEdit(), "Атлантида")
        field.commit()

    assert said.args == ["Атлантида"]
