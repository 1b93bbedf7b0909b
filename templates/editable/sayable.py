"""Text that any office program can hold: what XML forbids, or nobody sees, stands as its code."""

from __future__ import annotations

import re
import unicodedata

_BREAKS = re.compile("\r\n|[\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_PLAIN = re.compile(r"[\n -~\u0400-\u045f«»№–—\u00a0]*")
"""What nearly every text consists of; it need not be looked at letter by letter."""


def sayable(text: str) -> str:
    """Return text in NFC with line feeds as its only controls.

    Controls, signs that turn the reading direction, and what is no character become `[U+202E]`, as
    they do on paper.
    """
    if _PLAIN.fullmatch(text):
        return text
    lines = _BREAKS.sub("\n", unicodedata.normalize("NFC", text)).replace("\t", " ")
    return "".join(_shown(sign) for sign in lines)


def _shown(sign: str) -> str:
    if sign == "\n" or unicodedata.category(sign) not in _UNSEEN:
        return sign
    return f"[U+{ord(sign):04X}]"
