"""How the lines of the journal read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.qtmodels.journal_rows import JournalRow
from templates.texts import format_day

if TYPE_CHECKING:
    from gui.widgets.law.reader import Reader
    from models.services.view import JournalLine


def row_of(line: JournalLine, reader: Reader) -> JournalRow:
    """Return an entry as a line of the list."""
    moment = line.entry.at.astimezone()
    here = reader.view.as_of is not None and reader.view.as_of.id == line.entry.id
    marks = {
        QCoreApplication.translate("JournalWords", "shown now"): here,
        QCoreApplication.translate("JournalWords", "undone"): line.undone,
        QCoreApplication.translate("JournalWords", "erased"): bool(line.erased),
        QCoreApplication.translate("JournalWords", "clock set back"): line.clock_back,
    }
    return JournalRow(
        line=line,
        title=reader.say(line.message),
        aside=f"{format_day(moment)} {moment:%H:%M} · {line.entry.who}",
        marks=tuple(mark for mark, holds in marks.items() if holds),
        here=here,
    )
