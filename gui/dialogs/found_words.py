"""Words that were looked for, in the pages one looks at: how many, and from one to the next."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame

from gui.theme.tokens import SPACE_2
from gui.widgets.styled import button, label, row
from gui.widgets.tips import plain_tip
from models.domain.searching import terms_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.operations.lane import Lane
    from templates.archival.found_places import Place
    from templates.archival.pictures import PageBook


class FoundBar(QFrame):
    """Says which place one is at, and goes to others.

    Signals:
        step_wanted: to the next place (1) or the one before (-1).
    """

    step_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "top")
        self._said = label("muted")
        self._before, self._next = button("quiet"), button("quiet")
        line = row(self, gap=SPACE_2, margin=SPACE_2)
        line.addWidget(self._said)
        line.addStretch(1)
        for face, words, key, steps in (
            (self._before, self.tr("Previous place"), "Shift+F3", -1),
            (self._next, self.tr("Next place"), "F3", 1),
        ):
            face.setText(words)
            face.setToolTip(plain_tip(f"{words} ({key})"))
            face.clicked.connect(partial(self.step_wanted.emit, steps))
            line.addWidget(face)

    def show_count(self, at: int, count: int, *, reads: bool) -> None:
        """Say at which place of how many one is, from 1, 0 for none; pages may still be read."""
        if count:
            words = self.tr("Found: {0} of {1} …") if reads else self.tr("Found: {0} of {1}")
            self._said.setText(words.format(at or "–", count))
        elif reads:
            self._said.setText(self.tr("Looking for the words on the pages …"))
        else:
            self._said.setText(self.tr("These words stand nowhere on the pages shown here"))
        for face in (self._before, self._next):
            face.setEnabled(count > 1 or (count == 1 and not at))


class FoundWords(QObject):
    """Reads the pages one by one beside the window and remembers where the words stand.

    Signals:
        page_read: the number of a page, from 0, whose places are known now.
        place_wanted: the number of a page, from 0, and the `Place` on it to be shown.
    """

    page_read = Signal(int)
    place_wanted = Signal(int, object)

    def __init__(self, book: PageBook, lane: Lane, words: str, first: int, view: QWidget) -> None:
        super().__init__(view)
        self._book, self._lane, self._terms = book, lane, terms_of(words)
        count = len(book.sizes)
        self._left = [(first + number) % count for number in reversed(range(count))]
        self._read: dict[int, tuple[Place, ...]] = {}
        self._at: tuple[int, int] | None = None
        self.bar = FoundBar()
        self.bar.step_wanted.connect(self.step)
        for key, steps in (("F3", 1), ("Ctrl+G", 1), ("Shift+F3", -1), ("Ctrl+Shift+G", -1)):
            QShortcut(QKeySequence(key), view).activated.connect(partial(self.step, steps))
        self._read_on()

    @property
    def waits(self) -> bool:
        """Return whether pages are still being read."""
        return bool(self._left)

    def places(self, page: int) -> tuple[Place, ...]:
        """Return the places on a page, from 0, as far as they are known."""
        return self._read.get(page, ())

    def current(self, page: int) -> int | None:
        """Return which of the places on a page, from 0, one is at, if it is on that page."""
        return self._at[1] if self._at and self._at[0] == page else None

    @Slot(int)
    def step(self, steps: int) -> None:
        """Go to the next place or the one before; behind the last comes the first."""
        known = [(page, number) for page in sorted(self._read)
                 for number in range(len(self._read[page]))]  # fmt: skip
        if not known:
            return
        here = known.index(self._at) if self._at else -1 if steps > 0 else 0
        self._go(known[(here + steps) % len(known)])

    def _go(self, at: tuple[int, int]) -> None:
        self._at = at
        self._tell()
        self.place_wanted.emit(at[0], self._read[at[0]][at[1]])

    def _read_on(self) -> None:
        self._tell()
        if self._left:
            page = self._left[-1]
            self._lane.submit(
                partial(self._book.places, page, self._terms),
                partial(self._on_read, page),
                lambda _: self._on_read(page, ()),  # a page that cannot be read has no words
            )

    def _on_read(self, page: int, places: tuple[Place, ...]) -> None:
        self._left.pop()
        self._read[page] = places
        self.page_read.emit(page)
        if places and self._at is None:
            self._go((page, 0))
        self._read_on()

    def _tell(self) -> None:
        before = sum(len(places) for page, places in self._read.items()
                     if self._at and page < self._at[0])  # fmt: skip
        count = sum(map(len, self._read.values()))
        at = before + self._at[1] + 1 if self._at else 0
        self.bar.show_count(at, count, reads=bool(self._left))
