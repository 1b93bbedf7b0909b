"""Dialogs as large as their words, areas as high as their lines, and nothing beyond the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gui.dialogs.checks import ChecksDialog
from gui.dialogs.converting import ConvertDialog
from gui.dialogs.frame import Frame
from gui.operations.job import Job
from gui.widgets.elided_box import ElidedBox
from gui.widgets.gap_list import GapLine, GapList
from gui.widgets.growing_area import GrowingArea
from gui.widgets.row_button import RowButton
from gui.widgets.styled import column, label
from models.errors import message
from models.services.view import CheckLine
from tests.gui.looking import cut_off

LONG = "Заверение о достоверности и полноте сведений, которые содержатся в комплекте документов. "


@pytest.fixture
def frame(qtbot, app_context):
    made = Frame(None, 400)
    qtbot.addWidget(made)
    made.set_words("Заголовок", LONG * 2, "Сохранить", "Отмена")
    return made


@pytest.fixture
def inside():
    holder = QWidget()
    column(holder, margin=0)
    return holder


def test_every_dialog_grows_with_the_text(qtbot, app_context):
    widths = []
    for scale in (100, 150):
        app_context.theme_manager.scale_text(scale)
        made = ConvertDialog("Протокол", None)
        qtbot.addWidget(made)
        widths.append(made.minimumWidth())
    app_context.theme_manager.scale_text(100)

    assert widths[1] >= 1.4 * widths[0]


def test_a_dialog_is_as_high_as_its_words_and_grows_when_more_come(frame):
    frame.show()
    before = frame.height()
    assert before == frame.layout().totalHeightForWidth(frame.width())

    frame.content.addWidget(told := label(wrap=True, text=LONG * 4))
    told.show()
    frame.grow()
    assert frame.height() > before
    assert cut_off(frame) == []


def test_a_dialog_is_never_higher_than_the_screen(frame, inside):
    for _ in range(200):
        inside.layout().addWidget(label(wrap=True, text=LONG))
    frame.content.addWidget(GrowingArea(inside, 10_000))
    frame.show()

    assert frame.height() < frame.screen().availableGeometry().height()


@pytest.mark.parametrize(("lines", "scrolls"), [(2, False), (40, True)])
def test_an_area_is_as_high_as_its_lines_up_to_a_limit(frame, inside, lines, scrolls, qtbot):
    for _ in range(lines):
        inside.layout().addWidget(label(wrap=True, text=LONG))
    area = GrowingArea(inside, 200)
    frame.content.addWidget(area)
    frame.show()

    needed = inside.layout().totalHeightForWidth(area.viewport().width())
    assert area.height() == (200 if scrolls else needed)
    qtbot.waitUntil(lambda: area.verticalScrollBar().isVisible() is scrolls, timeout=20_000)


def test_lines_that_appear_in_an_area_make_the_dialog_higher_at_once(frame, inside):
    late = label(wrap=True, text=LONG * 3)
    inside.layout().addWidget(label(text="сразу"))
    inside.layout().addWidget(late)
    late.hide()
    frame.content.addWidget(area := GrowingArea(inside, 400))
    frame.show()
    before = area.height()

    late.show()
    frame.grow()
    assert area.height() >= before + late.heightForWidth(area.width())


def test_a_choice_that_does_not_fit_ends_in_dots_and_is_told_whole(qtbot):
    box = ElidedBox()
    qtbot.addWidget(box)
    box.addItems(["не брать", LONG.strip()])
    box.resize(200, 32)
    box.show()
    assert box.shown_text() == "не брать"

    box.setCurrentIndex(1)
    assert box.shown_text().endswith("…")
    assert LONG.strip() in box.toolTip()
    assert box.sizeHint().width() < 400


def test_many_checks_are_read_whole_and_scrolled(qtbot, app_context, monkeypatch):
    monkeypatch.setattr(ChecksDialog, "start", lambda _: Job())
    dialog = ChecksDialog(app_context)
    qtbot.addWidget(dialog)
    dialog.show()
    name = "editable/02-Заявление о государственной регистрации акционерного общества.docx"
    said = message("verify.file_same", name=name)
    dialog.show_lines(tuple(CheckLine(message=said, ok=True) for _ in range(60)))

    assert dialog.height() < dialog.screen().availableGeometry().height()
    qtbot.waitUntil(lambda: not cut_off(dialog._verdict.parentWidget()), timeout=20_000)
    assert dialog._area.verticalScrollBar().isVisible()
    assert dialog._area.height() > 200


def test_what_leads_nowhere_is_read_like_the_rest_but_not_reached(qtbot, app_context):
    gaps = GapList(
        app_context.theme_manager,
        [GapLine("нельзя", blocks=True), GapLine("там", blocks=True, place="ref:x")],
    )
    qtbot.addWidget(gaps)
    gaps.show()
    still, leads = gaps.findChildren(RowButton)

    assert still.isEnabled()
    assert still.focusPolicy() is Qt.FocusPolicy.NoFocus
    with qtbot.assertNotEmitted(gaps.place_chosen):
        qtbot.mouseClick(still, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(gaps.place_chosen):
        qtbot.mouseClick(leads, Qt.MouseButton.LeftButton)
