"""Tooltips that show a text as it is."""

from __future__ import annotations

from html import escape


def plain_tip(text: str) -> str:
    """Return a tooltip that shows a text as it is: Qt would guess at markup otherwise."""
    return f"<p>{escape(text).replace(chr(10), '<br>')}</p>" if text else ""
