"""What tests of the checklist need: the page on a real case with the small law pack."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.context import AppContext
from gui.i18n.manager import LanguageManager
from gui.operations.operations import Operations
from gui.pages.checklist.page import ChecklistPage
from gui.settings import Settings
from gui.theme.manager import ThemeManager
from models.domain.condition import PartyKind
from models.domain.text import Language
from models.services.workspace import Workspace


def type_text(widget, text):
    """Type any letters; `keyClicks` aborts on Cyrillic ones."""
    for letter in text:
        QTest.sendKeyEvent(
            QTest.KeyAction.Click,
            widget,
            Qt.Key.Key_unknown,
            letter,
            Qt.KeyboardModifier.NoModifier,
        )


def drop_files(widget, *files):
    """Drag files over a widget and let them go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    middle, copy = widget.rect().center(), Qt.DropAction.CopyAction
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QDragEnterEvent(middle, copy, data, left, plain))
    QApplication.sendEvent(widget, QDropEvent(QPointF(middle), copy, data, left, plain))


@pytest.fixture
def theme(qapp, tmp_path):
    manager = ThemeManager(Settings(tmp_path / "settings.json"))
    manager.choose("light")
    return manager


@pytest.fixture
def context(qapp, ports, tmp_path):
    settings = Settings(tmp_path / "settings.json")
    made = AppContext(
        operations=Operations(lambda: Workspace(ports), "Алеся"),
        theme_manager=ThemeManager(settings),
        language_manager=LanguageManager(settings),
        settings=settings,
    )
    made.theme_manager.choose("light")
    made.language_manager.choose(Language.EN)
    yield made
    made.operations.shut_down()
    QApplication.processEvents()


@pytest.fixture
def desk(context, qtbot, tmp_path):
    """The page shown on a fresh case; `run` does something to it and waits for the page."""
    page = ChecklistPage(context)
    page.resize(1100, 760)
    qtbot.addWidget(page)
    context.operations.view_changed.connect(page.show_view)
    with qtbot.waitSignal(context.operations.view_changed):
        context.operations.create_case(tmp_path / "case.dopusk", title="ЗАО «Зубр»")
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    desk = Desk(page, context.operations, qtbot)
    desk.run(
        lambda session: session.parties.add(
            kind=PartyKind.ORGANISATION, name="ООО «Ветер»", roles=["founder"]
        )
    )
    return desk


class Desk:
    """A page, its case, and short ways to use them."""

    def __init__(self, page, operations, qtbot):
        self.page = page
        self.operations = operations
        self.qtbot = qtbot
        self.list = page._list
        self.panel = page._panel

    @property
    def view(self):
        return self.operations.view

    def run(self, verb):
        with self.qtbot.waitSignal(self.operations.view_changed):
            self.operations.run(verb)

    def field(self, key):
        """Return the row of a question on the panel."""
        return self.panel._fields._rows[key]

    def edit(self, key):
        """Return the line one types an answer into."""
        return self.field(key)._field._edit

    def slot_box(self, number=0):
        """Return the box of a kind of document on the panel."""
        return self.panel._evidence._boxes[number]

    def titles(self):
        """Return the titles in the list."""
        model = self.list._model
        stages = [model.index(number, 0) for number in range(model.rowCount())]
        return [
            model.index(row, 0, stage).data()
            for stage in stages
            for row in range(model.rowCount(stage))
        ]

    def wait_view(self, action):
        """Do something and wait until the page shows what came of it."""
        with self.qtbot.waitSignal(self.operations.view_changed):
            action()
