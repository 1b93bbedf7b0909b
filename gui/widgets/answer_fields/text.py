"""Short text."""

from __future__ import annotations

from gui.widgets.answer_fields.line import LineField


class TextField(LineField):
    """A line of text."""
