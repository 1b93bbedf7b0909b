"""Pages that are drawn anew while somebody types beside them; place and zoom stay."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from gui.operations.lane import Lane
from gui.theme.tokens import SPACE_2, SPACE_3
from gui.widgets.styled import button, column, emptied, label, row

if TYPE_CHECKING:
    from templates.archival.pictures import Picture

_DOTS = 96.0
_ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5)
_FIRST = 2
_PLACE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop


class LivePages(QWidget):
    """Shows a small PDF; a newer one takes the place of the older where the reader is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = Lane("live pages", self)
        self._zoom, self._wish = _FIRST, 0
        self._pdf = b""
        self._state = label("muted")
        self._area, self._inside = QScrollArea(), QWidget()
        self._inside.setProperty("surface", "canvas")
        self._pages = column(self._inside, margin=SPACE_3, gap=SPACE_3)
        self._area.setWidget(self._inside)
        self._area.setWidgetResizable(True)
        smaller, larger = button("quiet"), button("quiet")
        smaller.setText("−")
        larger.setText("+")
        smaller.setAccessibleName(self.tr("Smaller"))
        larger.setAccessibleName(self.tr("Larger"))
        bar = row(gap=SPACE_2, margin=SPACE_2)
        bar.addWidget(self._state, 1)
        bar.addWidget(smaller)
        bar.addWidget(larger)
        whole = column(self, margin=0)
        whole.addLayout(bar)
        whole.addWidget(self._area, 1)
        smaller.clicked.connect(partial(self._zoom_by, -1))
        larger.clicked.connect(partial(self._zoom_by, 1))
        for key, steps in (("Ctrl+-", -1), ("Ctrl++", 1), ("Ctrl+=", 1)):
            QShortcut(QKeySequence(key), self).activated.connect(partial(self._zoom_by, steps))

    def show_state(self, words: str) -> None:
        """Say over the pages how they stand."""
        self._state.setText(words)

    def show_pdf(self, pdf: bytes) -> None:
        """Show a PDF; if another is shown before it is drawn, only that one counts."""
        self._pdf, self._wish = pdf, self._wish + 1
        dots = _ZOOMS[self._zoom] * _DOTS * self.devicePixelRatioF()
        self._lane.submit(
            partial(_drawn, pdf, dots), partial(self._show, self._wish), lambda _: None
        )

    @property
    def page_count(self) -> int:
        """Return how many pages are shown."""
        return self._pages.count()

    def stop(self) -> None:
        """Draw no more."""
        self._lane.stop()

    def _zoom_by(self, steps: int) -> None:
        self._zoom = min(max(self._zoom + steps, 0), len(_ZOOMS) - 1)
        if self._pdf:
            self.show_pdf(self._pdf)

    def _show(self, wish: int, pictures: list[Picture]) -> None:
        if wish != self._wish:
            return
        bar = self._area.verticalScrollBar()
        place = bar.value() / max(bar.maximum(), 1)
        emptied(self._pages)
        for number, picture in enumerate(pictures, 1):
            page = QLabel()
            page.setProperty("sheet", "paper")
            page.setAccessibleName(self.tr("Page {0}").format(number))
            drawn = _pixmap(picture)
            drawn.setDevicePixelRatio(self.devicePixelRatioF())
            page.setPixmap(drawn)
            self._pages.addWidget(page, 0, _PLACE)
        self._pages.setStretch(self._pages.count() - 1, 1)  # what is left over is below the last
        self._inside.adjustSize()
        bar.setValue(round(place * bar.maximum()))


def _pixmap(picture: Picture) -> QPixmap:
    kind = QImage.Format.Format_RGB888
    return QPixmap.fromImage(
        QImage(picture.pixels, picture.width, picture.height, picture.stride, kind)
    )


def _drawn(pdf: bytes, dots: float) -> list[Picture]:
    from templates.archival.pictures import PageBook  # noqa: PLC0415 (loads PDFium)

    book = PageBook(pdf)
    try:
        pages = [book.picture(number, dots) for number in range(len(book.sizes))]
    finally:
        book.close()
    return [page for page in pages if page is not None]
