"""One ground of a rule: the act and its provision, what it covers, how sure we are, the sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gui.theme.tokens import SPACE_1, SPACE_2
from gui.widgets.chip import Chip
from gui.widgets.law.act_words import act_words
from gui.widgets.law.certainty import show_certainty
from gui.widgets.law.term_text import TermText
from gui.widgets.law.words import certainty_word, confidence_word
from gui.widgets.styled import column, label, row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.widgets.law.reader import Reader
    from gui.widgets.law.term_text import TextKind
    from models.domain.basis import Basis


class Ground(QWidget):
    """Shows a basis; `whole` adds how sure it is and where it was found."""

    def __init__(
        self, basis: Basis, reader: Reader, *, whole: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._said: list[str] = []
        self._lines = column(self, margin=0, gap=SPACE_1)
        act = reader.view.pack.acts.get(basis.act) if basis.act else None
        covers = reader.text(basis.covers)
        cited = act_words(act, basis.provision, reader.language) if act else covers
        self._write(cited, "body", reader)
        if whole:
            if act:
                self._write(covers, "muted", reader)
            self._show_certainty(basis)
            for source in source_lines(basis, reader):
                self._write(source, "caption", reader)  # an address breaks anywhere

    def lines(self) -> list[str]:
        """Return what is shown, as plain text."""
        return self._said

    def _write(self, text: str, kind: TextKind, reader: Reader) -> None:
        shown = TermText(kind)
        shown.show_words(text, reader)
        self._lines.addWidget(shown)
        self._said.append(text)

    def _show_certainty(self, basis: Basis) -> None:
        sure, chip = row(gap=SPACE_2), Chip()
        show_certainty(chip, basis.kind)
        confidence = confidence_word(basis.confidence)
        sure.addWidget(chip)
        sure.addWidget(label("caption", wrap=True, text=confidence), 1)
        self._lines.addLayout(sure)
        self._said.append(f"{certainty_word(basis.kind)}, {confidence}")


def source_lines(basis: Basis, reader: Reader) -> Iterator[str]:
    """Yield the sources of a basis with their grade and address, as plain text."""
    known = (reader.view.pack.sources.get(source) for source in basis.sources)
    yield from (
        f"{source.id} [{source.grade}] {source.title}\n{source.address}"
        for source in known
        if source
    )
