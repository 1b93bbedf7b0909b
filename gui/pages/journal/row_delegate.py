"""Draws the lines of the journal: what was done, under it when and by whom, and the marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from gui.qtmodels.journal_rows import JournalRow
from gui.theme.tokens import Role
from gui.widgets.badges import Badge
from gui.widgets.two_line_delegate import TwoLineDelegate

if TYPE_CHECKING:
    from collections.abc import Iterator


class JournalDelegate(TwoLineDelegate[JournalRow]):
    """Paints entries."""

    @override
    def title_role(self, row: JournalRow) -> Role:
        return Role.MUTED if row.line.undone else Role.TEXT

    @override
    def badges(self, row: JournalRow) -> Iterator[Badge]:
        role = Role.ACCENT if row.here else Role.MUTED
        for mark in row.marks:
            yield Badge(text=mark, role=role, chip=True)
