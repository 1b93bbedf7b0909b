"""What stands at the right of a line: finding, owner, date, documents, certainty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.theme.tokens import Role
from gui.widgets.badges import Badge
from gui.widgets.law.certainty import certainty_badge
from gui.widgets.state_glyph import FINDING_ICON

if TYPE_CHECKING:
    from gui.qtmodels.checklist_rows import ItemRow


def initials(name: str) -> str:
    """Return up to two first letters of a name."""
    return "".join(word[0] for word in name.split()[:2]).upper()


def row_badges(row: ItemRow) -> list[Badge]:
    """Return the badges of a line."""
    badges = []
    if row.finding:
        badges.append(Badge(icon=FINDING_ICON, role=Role.WARN))
    if row.due:
        badges.append(Badge(row.due, role=Role.DANGER if row.overdue else Role.MUTED))
    if row.owner:
        badges.append(Badge(initials(row.owner), role=Role.TEXT, round=True))
    if row.need:
        done = row.have == row.need
        count = f"{row.have}/{row.need}"
        badges.append(Badge(count, icon="attach", role=Role.OK if done else Role.MUTED))
    badges.append(certainty_badge(row.certainty, row.certainty_word, verified=row.verified))
    return badges
