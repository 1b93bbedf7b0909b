"""Pages as they look: a window beside the work, with zoom, for papers and for evidence."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeySequence,
    QPainter,
    QPen,
    QPixmap,
    QShortcut,
    QTransform,
)
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget
from typing_extensions import override

from gui.dialogs.found_words import FoundWords
from gui.dialogs.page_bar import ZOOMS, PageBar, stepped
from gui.dialogs.page_sheet import PageSheet
from gui.operations.lane import Lane
from gui.theme.tokens import SPACE_3, SPACE_6
from gui.widgets.on_screen import room_for
from gui.widgets.styled import column
from models.domain.page_ranges import is_taken

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent

    from gui.theme.manager import ThemeManager
    from models.domain.records import PageRange
    from templates.archival.found_places import Place
    from templates.archival.pictures import PageBook, Picture

_DOTS, _POINTS = 96.0, 72.0
_FADED = 0.25
"""How much of a page is seen that stays out of the dossier."""
_EDGE = "#8a94a3"
"""The colour of its edge, seen on light and on dark."""
_WIDTH, _HEIGHT = 860, 900
_AROUND = 1
"""Pages drawn before and after those that are seen."""


class PageView(QDialog):
    """Shows a document page by page; only what is near the visible part is drawn and kept."""

    def __init__(
        self, book: PageBook, title: str, theme: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._book, self._zoom = book, 1.0
        self._turns: Mapping[int, int] = {}
        self._taken: Sequence[PageRange] = ()
        self._lane = Lane("pages", self)
        self._asked: set[int] = set()
        self.found: FoundWords | None = None
        self._bar, self._tools = PageBar(), column(margin=0)
        self._area, self._inside, self._pages = QScrollArea(), QWidget(), list[PageSheet]()
        self._lay_out()
        self._wire()
        wish = QSize(theme.pixels(_WIDTH), theme.pixels(_HEIGHT))
        self.resize(wish.boundedTo(room_for(self)))
        self._resize_pages()

    @property
    def page(self) -> int:
        """Return the page in the middle of what is seen, from 1."""
        middle = self._area.verticalScrollBar().value() + self._area.viewport().height() // 2
        below = [n for n, page in enumerate(self._pages, 1) if page.y() <= middle]
        return below[-1] if below else 1

    def go_to(self, page: int) -> None:
        """Bring a page, from 1, to the top."""
        wanted = self._pages[min(max(page, 1), len(self._pages)) - 1]
        self._area.verticalScrollBar().setValue(wanted.y() - SPACE_3)

    def add_tools(self, tools: QWidget) -> None:
        """Put a bar of tools over the pages; Tab reaches it before them."""
        self._tools.addWidget(tools)
        inside = tools.findChildren(QWidget)
        reached = [each for each in inside if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        for before, after in pairwise([*reached, self._area]):
            QWidget.setTabOrder(before, after)

    def show_taken(self, turns: Mapping[int, int], taken: Sequence[PageRange]) -> None:
        """Show pages turned by so many degrees, and those that are not taken faded."""
        if (turns, taken) == (self._turns, self._taken):
            return
        here = self.page
        self._turns, self._taken = turns, taken
        for number, page in enumerate(self._pages, 1):
            name = self.tr("Page {0}") if is_taken(number, taken) else self.tr("Page {0}, left out")
            page.setAccessibleName(name.format(number))
        self._resize_pages()
        self.go_to(here)

    def look_for(self, words: str, page: int) -> None:
        """Mark words on all pages, and go to the first of them from a page, from 1, onwards."""
        self.found = FoundWords(self._book, self._lane, words, page - 1, self)
        self.add_tools(self.found.bar)
        self.found.page_read.connect(self._mark)
        self.found.place_wanted.connect(self._show_place)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settle()  # while it is hidden, pages have no places yet
        self._draw_seen()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw_seen()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._lane.stop()
        self._book.close()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        self._inside.setProperty("surface", "canvas")
        pages = column(self._inside, margin=SPACE_3, gap=SPACE_3)
        for number in range(1, len(self._book.sizes) + 1):
            page = PageSheet()
            page.setAccessibleName(self.tr("Page {0}").format(number))
            self._pages.append(page)
            pages.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
        self._area.setWidget(self._inside)
        self._area.setWidgetResizable(True)
        whole = column(self, margin=0)
        whole.addWidget(self._bar)
        whole.addLayout(self._tools)
        whole.addWidget(self._area, 1)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setFocus()

    def _wire(self) -> None:
        self._area.verticalScrollBar().valueChanged.connect(self._draw_seen)
        self._bar.smaller_wanted.connect(lambda: self._zoom_to(stepped(self._zoom, -1)))
        self._bar.larger_wanted.connect(lambda: self._zoom_to(stepped(self._zoom, 1)))
        self._bar.width_wanted.connect(self._fit_width)
        keys = {
            **dict.fromkeys(("Ctrl+-", "-"), self._bar.smaller_wanted.emit),
            **dict.fromkeys(("Ctrl++", "Ctrl+=", "+", "="), self._bar.larger_wanted.emit),
            "Ctrl+0": lambda: self._zoom_to(1.0),
            "Ctrl+9": self._fit_width,
            "PgDown": lambda: self.go_to(self.page + 1),
            "PgUp": lambda: self.go_to(self.page - 1),
            "Home": lambda: self.go_to(1),
            "End": lambda: self.go_to(len(self._pages)),
        }
        for key, way in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(way)

    def _zoom_to(self, zoom: float) -> None:
        here = self.page
        self._zoom = zoom
        self._resize_pages()
        self.go_to(here)

    @Slot()
    def _fit_width(self) -> None:
        width = max(self._size_of(number)[0] for number in self._asked | {self.page - 1})
        room = self._area.viewport().width() - 2 * SPACE_3
        self._zoom_to(min(max(room * _POINTS / (width * _DOTS), ZOOMS[0]), ZOOMS[-1]))

    def _size_of(self, number: int) -> tuple[float, float]:
        """Return width and height of a page, from 0, as it is shown, in points."""
        width, height = self._book.sizes[number]
        lies = self._turns.get(number + 1, 0) % 180
        return (height, width) if lies else (width, height)

    def _resize_pages(self) -> None:
        self._asked.clear()
        self._bar.show_size(self._zoom)
        points = self._zoom * _DOTS / _POINTS
        for number, page in enumerate(self._pages):
            width, height = self._size_of(number)
            page.clear()
            page.setFixedSize(QSize(max(round(width * points), 8), max(round(height * points), 8)))
            self._mark(number)
        self._settle()
        self._draw_seen()

    def _settle(self) -> None:
        """Let pages take their new places now, so that one can be gone to at once."""
        if (layout := self._inside.layout()) is not None:
            layout.activate()
        seen = self._area.viewport().size()
        self._inside.resize(self._inside.sizeHint().expandedTo(seen))
        across = self._area.horizontalScrollBar()
        across.setValue(across.maximum() // 2)

    @Slot()
    def _draw_seen(self) -> None:
        """Draw what is near, and let go of what is far."""
        top = self._area.verticalScrollBar().value()
        bottom = top + self._area.viewport().height()
        seen = [n for n, page in enumerate(self._pages) if _meets(page, top, bottom)] or [0]
        near = range(max(seen[0] - _AROUND, 0), min(seen[-1] + _AROUND + 1, len(self._pages)))
        for number in self._asked - set(near):
            self._pages[number].clear()
        self._asked &= set(near)
        for number in near:
            if number not in self._asked:
                self._asked.add(number)
                dots = self._zoom * _DOTS * self.devicePixelRatioF()
                self._lane.submit(
                    partial(self._book.picture, number, dots),
                    partial(self._show_picture, number, self._shown(number)),
                    lambda _: None,
                )
        self._bar.show_place(self.page, len(self._pages))

    @Slot(int)
    def _mark(self, number: int) -> None:
        """Mark the words found on a page, from 0."""
        if self.found is not None:
            turn = self._turns.get(number + 1, 0)
            self._pages[number].show_places(
                self.found.places(number), self.found.current(number), turn
            )

    @Slot(int, object)
    def _show_place(self, number: int, place: Place) -> None:
        for each in range(len(self._pages)):
            self._mark(each)
        sheet = self._pages[number]
        rect = sheet.rect_of(place[0]).translated(sheet.pos()).toRect()
        seen = self._area.viewport().rect().translated(-self._inside.pos())
        if not seen.contains(rect):
            room = self._area.viewport().height() // 3
            self._area.ensureVisible(rect.center().x(), rect.center().y(), SPACE_6, room)

    def _shown(self, number: int) -> tuple[float, int, bool]:
        """Return how a page, from 0, is shown: how large, how turned, whether it is taken."""
        return self._zoom, self._turns.get(number + 1, 0), is_taken(number + 1, self._taken)

    def _show_picture(
        self, number: int, asked: tuple[float, int, bool], picture: Picture | None
    ) -> None:
        if picture is None or asked != self._shown(number) or number not in self._asked:
            return
        _, degrees, taken = asked
        kind = QImage.Format.Format_RGB888
        image = QImage(picture.pixels, picture.width, picture.height, picture.stride, kind)
        page = self._pages[number]
        drawn = QPixmap.fromImage(image.transformed(QTransform().rotate(degrees)))
        if not taken:
            drawn = _faded(drawn)
        drawn.setDevicePixelRatio(drawn.width() / max(page.width(), 1))
        page.setPixmap(drawn)


def _faded(drawn: QPixmap) -> QPixmap:
    pale = QPixmap(drawn.size())
    pale.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pale)
    painter.setOpacity(_FADED)
    painter.drawPixmap(0, 0, drawn)
    painter.setOpacity(1)
    painter.setPen(QPen(QColor(_EDGE), 2, Qt.PenStyle.DashLine))
    painter.drawRect(pale.rect().adjusted(1, 1, -2, -2))
    painter.end()
    return pale


def _meets(page: PageSheet, top: int, bottom: int) -> bool:
    return page.y() < bottom and page.y() + page.height() > top
