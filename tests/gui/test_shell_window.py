"""The frame of the window: actions, pages, undo in words, refusals, keys."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QToolButton

from gui.dialogs.about import AboutDialog
from gui.dialogs.build import BuildDialog
from gui.dialogs.new_case import NewCase, NewCaseDialog
from gui.dialogs.profile import Profile, ProfileDialog
from gui.settings import PROFILE_NAME, RECENT_CASES
from gui.widgets.banner import Banner
from gui.widgets.toast import Toast
from gui.window.actions import NEED_A_CASE, Actions
from models.domain.condition import PartyKind
from models.domain.ids import QuestionId
from models.domain.text import Language

WAIT = 20_000
FORM = QuestionId("company.form")


@pytest.fixture
def actions(window):
    return window.findChild(Actions)


def test_every_action_has_words_a_key_and_a_place_in_the_menu(window, actions):
    in_menus = {action for menu in window.findChildren(QMenu) for action in menu.actions()}

    assert [a.objectName() for a in actions.all() if not a.text()] == []
    assert [a.objectName() for a in actions.all() if a.shortcut().isEmpty()] == []
    assert [a.objectName() for a in actions.all() if a not in in_menus] == []


def test_no_two_actions_share_a_key(actions):
    keys = Counter(action.shortcut().toString() for action in actions.all())

    assert [key for key, count in keys.items() if count > 1] == []


@pytest.mark.parametrize("language", list(Language))
def test_no_two_entries_of_a_menu_share_a_letter(window, app_context, language):
    app_context.language_manager.choose(language)

    for menu in window.findChildren(QMenu):
        letters = Counter(
            action.text().lower().partition("&")[2][:1]
            for action in menu.actions()
            if "&" in action.text()
        )
        assert max(letters.values(), default=0) <= 1, (menu.title(), letters)


def test_without_a_case_only_the_start_page_is_there(window, actions):
    assert window.current_page().page_title() == "Start"
    assert not any(actions[name].isEnabled() for name in NEED_A_CASE)


def test_an_opened_case_shows_the_overview_and_is_remembered(open_window, settings, tmp_path):
    assert open_window.current_page().page_title() == "Overview"
    assert "ЗАО «Зубр»" in open_window.windowTitle()
    assert settings.get(RECENT_CASES) == (str(tmp_path / "case.dopusk"),)


def test_undo_says_what_it_takes_back(open_window, app_context, actions, qtbot):
    with qtbot.waitSignal(app_context.operations.view_changed, timeout=WAIT):
        app_context.operations.run(lambda session: session.answers.put(FORM, value="zao"))
    assert actions["undo"].text().startswith("&Undo: ")

    with qtbot.waitSignal(app_context.operations.view_changed, timeout=WAIT):
        actions["undo"].trigger()
    assert not app_context.operations.view.state.answers
    assert actions["redo"].isEnabled()


def test_a_refusal_is_said_on_a_banner(open_window, app_context, qtbot):
    with qtbot.waitSignal(app_context.operations.refused, timeout=WAIT):
        app_context.operations.run(
            lambda session: session.answers.put(QuestionId("no.such"), value="x")
        )

    banner = open_window.findChild(Banner)
    assert banner.isVisible()
    assert banner.findChild(QLabel).isVisible()


def test_search_leads_to_the_checklist(open_window, actions):
    actions["search"].trigger()

    assert open_window.current_page().page_title() == "Checklist"


def test_a_requirement_can_be_reached_from_anywhere(open_window, app_context):
    ref = next(iter(app_context.operations.view.readiness.items))

    open_window.current_page().open_requirement.emit(ref)

    assert open_window.current_page().page_title() == "Checklist"


def test_closing_the_case_leads_back_to_the_start(open_window, app_context, actions, qtbot):
    with qtbot.waitSignal(app_context.operations.view_changed, timeout=WAIT):
        actions["close"].trigger()

    assert open_window.current_page().page_title() == "Start"


def test_the_new_case_action_asks_and_makes(
    window, app_context, actions, qtbot, monkeypatch, tmp_path
):
    wanted = NewCase("ЗАО «Рысь»", Profile("Марыя", "юрыст"), tmp_path / "new" / "lynx.dopusk")
    monkeypatch.setattr(NewCaseDialog, "ask", lambda *_: wanted)

    with qtbot.waitSignal(app_context.operations.view_changed, timeout=WAIT):
        actions["new"].trigger()

    assert app_context.operations.view.state.profile.title == "ЗАО «Рысь»"
    assert app_context.operations.who == "Марыя"


def test_a_profile_is_kept(window, settings, actions, monkeypatch):
    monkeypatch.setattr(ProfileDialog, "ask", lambda *_: Profile("Марыя", "юрыст"))

    actions["profile"].trigger()

    assert settings.get(PROFILE_NAME) == "Марыя"


def test_a_dropped_case_is_opened(window, app_context, qtbot, workspace, tmp_path):
    path = tmp_path / "dropped.dopusk"
    workspace.create(path, title="ЗАО «Бусел»", who="Алеся").close()
    page, data = window.current_page(), QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])

    with qtbot.waitSignal(app_context.operations.view_changed, timeout=WAIT):
        drop_on(page, data)

    assert app_context.operations.view.path == path


def drop_on(page, data):
    middle, copy = QPoint(50, 50), Qt.DropAction.CopyAction
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(page, QDragEnterEvent(middle, copy, data, left, plain))
    QApplication.sendEvent(page, QDropEvent(QPointF(middle), copy, data, left, plain))


@pytest.mark.parametrize("choice", ["dark", "light", "system"])
def test_the_theme_action_dresses_the_window(window, app_context, actions, choice):
    actions[f"theme_{choice}"].trigger()

    assert app_context.theme_manager.choice == choice
    assert actions[f"theme_{choice}"].isChecked()


def test_a_missing_recent_case_can_be_forgotten(window, settings, tmp_path):
    settings.remember_case(tmp_path / "gone.dopusk")
    window.current_page().refresh()

    forget = next(
        face for face in window.current_page().findChildren(QToolButton) if face.property("path")
    )
    forget.click()

    assert settings.get(RECENT_CASES) == ()


def test_cancelled_questions_change_nothing(window, app_context, actions, monkeypatch):
    monkeypatch.setattr(NewCaseDialog, "ask", lambda *_: None)
    monkeypatch.setattr(ProfileDialog, "ask", lambda *_: None)
    monkeypatch.setattr(AboutDialog, "tell", lambda *_: None)

    for name in ("new", "profile", "about"):
        actions[name].trigger()

    assert app_context.operations.view is None


def test_a_cancelled_build_builds_nothing(open_window, actions, monkeypatch):
    monkeypatch.setattr(BuildDialog, "ask", lambda *_: None)

    actions["build"].trigger()

    assert not open_window.findChildren(BuildDialog)


def test_a_removal_can_be_taken_back_from_the_note_at_the_foot(open_window, app_context, qtbot):
    operations = app_context.operations
    with qtbot.waitSignal(operations.view_changed, timeout=WAIT):
        operations.run(
            lambda session: session.parties.add(kind=PartyKind.PERSON, name="Ёсіф", roles=[])
        )
    (party,) = operations.view.state.parties

    with qtbot.waitSignal(operations.view_changed, timeout=WAIT):
        operations.run(lambda session: session.parties.remove(party))
    toast = open_window.findChild(Toast)
    assert toast.isVisible()
    with qtbot.waitSignal(operations.view_changed, timeout=WAIT):
        toast.findChild(QPushButton).click()

    assert party in operations.view.state.parties
