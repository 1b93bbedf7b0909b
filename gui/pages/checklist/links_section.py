"""What stands in the way, each with the place to mend it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from gui.theme.tokens import SPACE_1, SPACE_2, SPACE_3, Role
from gui.widgets.icon_label import IconLabel
from gui.widgets.styled import button, column, emptied, label, row
from models.domain.readiness import Mark, Truth

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.theme.manager import ThemeManager
    from gui.widgets.law.reader import Reader
    from models.domain.readiness import Item

_GATE = QT_TRANSLATE_NOOP("Links", "Gate: {0}")


@dataclass(frozen=True, slots=True)
class Link:
    """A line of words that leads to a requirement or to a question."""

    icon: str
    words: str
    requirement: str = ""
    question: str = ""


class LinksSection(QFrame):
    """A quiet card of links; hidden while nothing is in the way.

    Signals:
        requirement_wanted: the reference of a requirement.
        question_wanted: the key of an answer.
    """

    requirement_wanted = Signal(str)
    question_wanted = Signal(str)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "inset")
        self._theme = theme
        self._links: tuple[Link, ...] = ()
        self._title = label("caption")
        self._list = column(margin=0)
        whole = column(self, margin=SPACE_3, gap=SPACE_1)
        whole.addWidget(self._title)
        whole.addLayout(self._list)

    def show_item(self, item: Item, reader: Reader) -> None:
        """Show what a requirement waits for."""
        links = tuple(find_links(item, reader))
        if links != self._links:
            self._links = links
            self._rebuild()
        self._title.setText(self._heading(item))
        self.setVisible(bool(links))

    def _heading(self, item: Item) -> str:
        match item.mark:
            case Mark.UNKNOWN:
                return self.tr("Whether it applies depends on")
            case Mark.NOT_APPLICABLE:
                return self.tr("It does not apply because of the answer to")
            case _:
                return self.tr("First finish")

    def _rebuild(self) -> None:
        emptied(self._list)
        for link in self._links:
            self._list.addWidget(self._line(link))

    def _line(self, link: Link) -> QWidget:
        line = QWidget()
        icon = IconLabel(self._theme, link.icon, Role.MUTED, 16)
        words = label(wrap=True, text=link.words)
        layout = row(line, gap=SPACE_2)
        layout.addWidget(icon)
        layout.addWidget(words, 1)
        if link.requirement or link.question:
            go = button("link")
            go.setText(self.tr("Go there"))
            go.setAccessibleName(f"{go.text()}: {link.words}")
            go.setProperty("requirement", link.requirement)
            go.setProperty("question", link.question)
            go.clicked.connect(self._on_clicked)
            layout.addWidget(go, alignment=Qt.AlignmentFlag.AlignTop)
        return line

    @Slot()
    def _on_clicked(self) -> None:
        if requirement := self.sender().property("requirement"):
            self.requirement_wanted.emit(requirement)
        else:
            self.question_wanted.emit(self.sender().property("question"))


def find_links(item: Item, reader: Reader) -> Iterator[Link]:
    """Return what decides whether a requirement applies, or what it waits for."""
    if item.mark in {Mark.UNKNOWN, Mark.NOT_APPLICABLE}:
        for key in item.applies.because:
            yield Link("question", reader.question(key), question=key)
        return
    if not item.blockers:
        return
    yield from _closed_gates(item, reader)
    yield from _unmet(item, reader)


def _closed_gates(item: Item, reader: Reader) -> Iterator[Link]:
    for gate_id in item.requirement.gates:
        status = reader.view.readiness.gates[gate_id]
        if status.is_open:
            continue
        title = reader.text(status.gate.title)
        words = QCoreApplication.translate("Links", str(_GATE)).format(title)
        key = next(iter(status.verdict.because), "")
        yield Link("gate", words, question=key)


def _unmet(item: Item, reader: Reader) -> Iterator[Link]:
    for needed in item.requirement.depends_on:
        others = [
            other
            for other in reader.view.readiness.items.values()
            if other.requirement.id == needed
            and other.applies.truth is Truth.TRUE
            and not other.complete
        ]
        for other in [same for same in others if same.party == item.party] or others:
            party = reader.party(other.party)
            title = reader.text(other.requirement.title)
            words = f"{title} · {party}" if party else title
            yield Link(f"mark-{other.mark}", words, requirement=other.ref)
