"""Pages as they look: a window beside the work, with zoom, for papers and for evidence."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QImage, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QScrollArea, QWidget
from typing_extensions import override

from gui.operations.lane import Lane
from gui.theme.tokens import SPACE_2, SPACE_3
from gui.widgets.styled import button, column, label, row

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from gui.theme.manager import ThemeManager
    from templates.archival.pictures import PageBook, Picture

_DOTS = 96.0
_ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
_FIRST = _ZOOMS.index(1.0)
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
        self._book, self._zoom = book, _FIRST
        self._lane = Lane("pages", self)
        self._asked: set[int] = set()
        self._where = label("muted")
        self._smaller, self._larger = button("quiet"), button("quiet")
        self._area, self._pages = QScrollArea(), list[QLabel]()
        self._lay_out()
        self._wire()
        self.resize(theme.pixels(_WIDTH), theme.pixels(_HEIGHT))
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
        inside = QWidget()
        inside.setProperty("surface", "canvas")
        pages = column(inside, margin=SPACE_3, gap=SPACE_3)
        for number in range(1, len(self._book.sizes) + 1):
            page = QLabel()
            page.setAccessibleName(self.tr("Page {0}").format(number))
            page.setProperty("sheet", "paper")
            self._pages.append(page)
            pages.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
        self._area.setWidget(inside)
        self._area.setWidgetResizable(True)
        bar = row(gap=SPACE_2, margin=SPACE_2)
        bar.addWidget(self._where)
        bar.addStretch(1)
        bar.addWidget(self._smaller)
        bar.addWidget(self._larger)
        whole = column(self, margin=0)
        whole.addLayout(bar)
        whole.addWidget(self._area, 1)
        self._smaller.setText("−")
        self._larger.setText("+")
        self._smaller.setAccessibleName(self.tr("Smaller"))
        self._larger.setAccessibleName(self.tr("Larger"))

    def _wire(self) -> None:
        self._area.verticalScrollBar().valueChanged.connect(self._draw_seen)
        self._smaller.clicked.connect(lambda: self._zoom_by(-1))
        self._larger.clicked.connect(lambda: self._zoom_by(1))
        keys = {
            "Ctrl+-": lambda: self._zoom_by(-1),
            "Ctrl++": lambda: self._zoom_by(1),
            "Ctrl+=": lambda: self._zoom_by(1),
            "Ctrl+0": lambda: self._zoom_by(_FIRST - self._zoom),
            "PgDown": lambda: self.go_to(self.page + 1),
            "PgUp": lambda: self.go_to(self.page - 1),
            "Home": lambda: self.go_to(1),
            "End": lambda: self.go_to(len(self._pages)),
        }
        for key, way in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(way)

    def _zoom_by(self, steps: int) -> None:
        here = self.page
        self._zoom = min(max(self._zoom + steps, 0), len(_ZOOMS) - 1)
        self._resize_pages()
        self.go_to(here)

    def _resize_pages(self) -> None:
        self._asked.clear()
        for page, (width, height) in zip(self._pages, self._book.sizes, strict=True):
            page.clear()
            points = _ZOOMS[self._zoom] * _DOTS / 72
            page.setFixedSize(QSize(max(round(width * points), 8), max(round(height * points), 8)))
        self._draw_seen()

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
                dots = _ZOOMS[self._zoom] * _DOTS * self.devicePixelRatioF()
                self._lane.submit(
                    partial(self._book.picture, number, dots),
                    partial(self._show_picture, number, self._zoom),
                    lambda _: None,
                )
        self._where.setText(f"{self.page} / {len(self._pages)}")

    def _show_picture(self, number: int, zoom: int, picture: Picture | None) -> None:
        if picture is None or zoom != self._zoom or number not in self._asked:
            return
        kind = QImage.Format.Format_RGB888
        image = QImage(picture.pixels, picture.width, picture.height, picture.stride, kind)
        page = self._pages[number]
        drawn = QPixmap.fromImage(image)
        drawn.setDevicePixelRatio(picture.width / max(page.width(), 1))
        page.setPixmap(drawn)


def _meets(page: QLabel, top: int, bottom: int) -> bool:
    return page.y() < bottom and page.y() + page.height() > top
