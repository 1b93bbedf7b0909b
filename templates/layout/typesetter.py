"""From words to markup that is safe to set.

Text that people typed may hold anything: markup, characters no font has, controls that turn the
reading direction. Markup is escaped. What cannot be drawn is shown by its code point in a draft,
and remembered, so that a final build can refuse and name the field.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from models.errors import CaseRefused, Message, message
from templates.layout.fonts import has_glyph
from templates.texts import words

if TYPE_CHECKING:
    from models.domain.text import Language, Text

_BREAKS = re.compile("\r\n|[\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
_KEPT_ON_LINE = re.compile(
    r" (?=[–—](?: |$))"  # no line begins with a dash
    r"|(?<=№) (?=[\d_])"
    r"|(?<=\d) (?=(?:г\.|коп|кап|%))"
    r"|(?<=\d) (?=\d{3}(?!\d))"  # thousands
    r"|(?<=\b(?:д|г)\.)(?<!\d.г\.) (?=[\dА-ЯЁІЎ])"
    r"|(?<=\b(?:ул|кв)\.) (?=[\dА-ЯЁІЎ])"
    r"|(?<=\b(?:вул|пом|пам)\.) (?=[\dА-ЯЁІЎ])"
)
_INVISIBLE = ("Cc", "Cf", "Cs", "Co", "Cn")


class Typesetter:
    """Prepares the text of one dossier in one language."""

    def __init__(self, language: Language, *, draft: bool) -> None:
        self.language = language
        self.draft = draft
        self._faults: dict[Message | Text | str, list[str]] = {}

    def own(self, message_id: str, **details: object) -> str:
        """Return a sentence of ours as markup; if a detail spoils it, the sentence is the field."""
        sentence = words(message_id, self.language, **details)
        return self.text(sentence, plain(sentence))

    def said(self, said: Message) -> str:
        """Return a message as markup."""
        return self.own(said.id, **said.details)

    def law(self, text: Text) -> str:
        """Return words of the law pack as markup."""
        return self.text(text.in_language(self.language), text)

    def text(self, entered: str, field: Text | str) -> str:
        """Return entered text as markup, one line break for each that was entered."""
        lines = _BREAKS.split(unicodedata.normalize("NFC", entered))
        kept = (_KEPT_ON_LINE.sub("\u00a0", line) for line in lines)
        return "<br/>".join(escape(self._drawable(line, field)) for line in kept)

    def refuse_faults(self) -> None:
        """Raise if text was set that cannot be drawn; a draft shows it instead.

        Raises:
            CaseRefused: each field that holds such characters is named.
        """
        if self.draft or not self._faults:
            return
        causes = [
            message("dossier.unprintable", field=field, characters=characters)
            for field, characters in self._faults.items()
        ]
        raise CaseRefused(message("dossier.refused"), causes)

    def _drawable(self, line: str, field: Text | str) -> str:
        return "".join(self._drawn(character, field) for character in line)

    def _drawn(self, character: str, field: Text | str) -> str:
        if character == "\t":
            return " "
        if _is_drawable(character):
            return character
        if unicodedata.category(character) == "Zs":
            return "\u00a0"
        point = f"U+{ord(character):04X}"
        seen = self._faults.setdefault(field, [])
        if point not in seen:
            seen.append(point)
        return f"[{point}]"


def plain(entered: str) -> str:
    """Return text for bookmarks and properties: one line, nothing invisible."""
    line = _BREAKS.sub(" ", unicodedata.normalize("NFC", entered))
    return "".join(
        character if unicodedata.category(character) not in _INVISIBLE else " "
        for character in line
    ).strip()


def drawable(entered: str) -> str:
    """Return text from a file as PT Serif can draw it: what it lacks stands by its code point."""
    text = unicodedata.normalize("NFC", entered).replace("\t", " ")
    lines = _BREAKS.split(text)
    return "\n".join("".join(_or_point(character) for character in line) for line in lines)


def _or_point(character: str) -> str:
    if _is_drawable(character):
        return character
    if unicodedata.category(character) == "Zs":
        return "\u00a0"
    return f"[U+{ord(character):04X}]"


def _is_drawable(character: str) -> bool:
    return has_glyph(character) and unicodedata.category(character) not in _INVISIBLE
