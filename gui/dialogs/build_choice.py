"""One filing in the build dialog: may it be built, and if not as final, why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from gui.theme.tokens import SPACE_1, SPACE_2, SPACE_3
from gui.widgets.chip import Chip
from gui.widgets.styled import column, label, row
from templates.texts import say

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from models.domain.ids import FilingId
    from models.domain.law_pack import LawPack
    from models.domain.readiness import FilingStatus
    from models.domain.text import Language

from typing_extensions import override

_FIRST_REASONS = 8


class FilingChoice(QWidget):
    """A tick, the filing's title, who gets it, and a chip with its readiness.

    Signals:
        toggled: it was chosen or left out.
    """

    toggled = Signal()

    def __init__(self, status: FilingStatus, pack: LawPack, language: Language) -> None:
        super().__init__()
        self._status = status
        self._language = language
        self._tick = QCheckBox()
        self._chip = Chip()
        title = label(wrap=True, text=self.title())
        authority = pack.authorities[status.filing.authority].title.in_language(language)
        words = column(margin=0, gap=SPACE_1)
        words.addWidget(title)
        words.addWidget(label("caption", wrap=True, text=authority))
        line = row(self, margin=SPACE_3, gap=SPACE_2)
        line.addWidget(self._tick, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        self._tick.setAccessibleName(self.title())
        self._tick.toggled.connect(self.toggled)
        self._show_readiness()

    @property
    def filing(self) -> FilingId:
        """Return the filing's id."""
        return self._status.filing.id

    @property
    def ready(self) -> bool:
        """Return whether a final dossier can be built."""
        return self._status.ready

    def title(self) -> str:
        """Return the filing's title."""
        return self._status.filing.title.in_language(self._language)

    def is_chosen(self) -> bool:
        """Return whether it is to be built."""
        return self._tick.isChecked()

    def choose(self, *, chosen: bool) -> None:
        """Tick it, or not."""
        self._tick.setChecked(chosen)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._tick.toggle()

    def _show_readiness(self) -> None:
        blocking = [gap.message for gap in self._status.gaps if gap.blocks]
        reasons = [say(reason, self._language) for reason in blocking[:_FIRST_REASONS]]
        if len(blocking) > _FIRST_REASONS:
            reasons.append("…")
        if self.ready:
            self._chip.show_word(self.tr("Ready"), "ok")
        elif self._status.filing.not_final:
            reason = self._status.filing.not_final.in_language(self._language)
            self._chip.show_word(self.tr("Draft only for now"), "expected", reason)
        else:
            words = self.tr("Missing: {count}").format(count=len(blocking))
            self._chip.show_word(words, "warn", "\n".join(reasons))
