"""Which entries of the journal are shown: by whom, about what, since when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from gui.theme.tokens import SPACE_1
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.styled import button
from models.domain.records import Kind
from models.services.view import JournalFilter
from templates.texts import words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from models.domain.text import Language

_SPANS = (1, 7, 30, 365)
"""Days back, today included."""


@dataclass
class _Chooser:
    """A chip that opens a menu; the empty value narrows nothing."""

    chip: QPushButton
    menu: QMenu
    value: str = ""


class FilterBar(QWidget):
    """Three chips, each with a menu.

    Signals:
        changed: the user chose something else.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[str, ...] = ()
        self._language: Language | None = None
        chips = FlowLayout(self, gap=SPACE_1 + 2)
        self._choosers = {name: self._chooser(name) for name in ("who", "what", "when")}
        for chooser in self._choosers.values():
            chips.addWidget(chooser.chip)

    def wanted(self, text: str, today: date) -> JournalFilter:
        """Return the filter as chosen, with the words searched for."""
        value = {name: chooser.value for name, chooser in self._choosers.items()}
        since = None
        if value["when"]:
            first = today - timedelta(days=int(value["when"]) - 1)
            since = datetime.combine(first, time()).astimezone()
        return JournalFilter(
            who=frozenset([value["who"]] if value["who"] else []),
            kinds=frozenset([Kind(value["what"])] if value["what"] else []),
            since=since,
            text=text,
        )

    def show_people(self, people: Sequence[str], language: Language) -> None:
        """Offer everybody who ever changed the case."""
        self._people, self._language = tuple(people), language
        self.retranslate()

    def clear(self) -> None:
        """Let everything through."""
        for chooser in self._choosers.values():
            chooser.value = ""
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew and show what is chosen."""
        for name, chooser in self._choosers.items():
            said = dict(self._offered(name)).get(chooser.value, chooser.value)
            chooser.chip.setText(said.replace("&", "&&"))
            chooser.chip.setChecked(bool(chooser.value))

    def _offered(self, name: str) -> list[tuple[str, str]]:
        match name:
            case "who":
                return [("", self.tr("Everybody")), *((who, who) for who in self._people)]
            case "what":
                language = self._language
                kinds = [
                    (kind.value, words(f"record.{kind.value}", language) if language else "")
                    for kind in Kind
                ]
                return [("", self.tr("Everything")), *kinds]
        spans = {1: self.tr("Today"), 7: self.tr("7 days"), 30: self.tr("30 days")}
        spans[365] = self.tr("A year")
        return [("", self.tr("Any time")), *((str(days), spans[days]) for days in _SPANS)]

    def _chooser(self, name: str) -> _Chooser:
        chip = button("filter")
        chip.setCheckable(True)
        chip.setProperty("opens", "menu")
        menu = QMenu(chip)
        menu.setObjectName(name)
        menu.aboutToShow.connect(self._on_about_to_show)
        menu.triggered.connect(self._on_triggered)
        menu.aboutToHide.connect(self.retranslate)  # pressing alone chooses nothing
        chip.clicked.connect(self.retranslate)
        chip.setMenu(menu)
        return _Chooser(chip, menu)

    @Slot()
    def _on_about_to_show(self) -> None:
        chooser = self._choosers[self.sender().objectName()]
        chooser.menu.clear()
        group = QActionGroup(chooser.menu)
        for value, said in self._offered(chooser.menu.objectName()):
            choice = QAction(said.replace("&", "&&"), group)
            choice.setCheckable(True)
            choice.setData(value)
            choice.setChecked(value == chooser.value)
            chooser.menu.addAction(choice)

    @Slot(QAction)
    def _on_triggered(self, choice: QAction) -> None:
        self._choosers[self.sender().objectName()].value = str(choice.data())
        self.retranslate()
        self.changed.emit()
