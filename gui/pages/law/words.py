"""The page's words for kinds of entry, areas and grades of sources."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from gui.qtmodels.law_rows import EntryKind
from models.domain.notes import PointArea

KIND_ICONS = {
    EntryKind.REQUIREMENT: "checklist",
    EntryKind.ACT: "scales",
    EntryKind.SOURCE: "document",
    EntryKind.POINT: "question",
    EntryKind.NOTE: "note",
    EntryKind.TERM: "language",
}
_KIND = {
    EntryKind.REQUIREMENT: QT_TRANSLATE_NOOP("LawPageWords", "Requirement"),
    EntryKind.ACT: QT_TRANSLATE_NOOP("LawPageWords", "Act"),
    EntryKind.SOURCE: QT_TRANSLATE_NOOP("LawPageWords", "Source"),
    EntryKind.POINT: QT_TRANSLATE_NOOP("LawPageWords", "Open point"),
    EntryKind.NOTE: QT_TRANSLATE_NOOP("LawPageWords", "Note"),
    EntryKind.TERM: QT_TRANSLATE_NOOP("LawPageWords", "Term"),
}
_KINDS = {
    EntryKind.REQUIREMENT: QT_TRANSLATE_NOOP("LawPageWords", "Requirements"),
    EntryKind.ACT: QT_TRANSLATE_NOOP("LawPageWords", "Acts"),
    EntryKind.SOURCE: QT_TRANSLATE_NOOP("LawPageWords", "Sources"),
    EntryKind.POINT: QT_TRANSLATE_NOOP("LawPageWords", "Open points"),
    EntryKind.NOTE: QT_TRANSLATE_NOOP("LawPageWords", "Notes"),
    EntryKind.TERM: QT_TRANSLATE_NOOP("LawPageWords", "Glossary"),
}
_AREA = {
    PointArea.EDICT: QT_TRANSLATE_NOOP("LawPageWords", "Edict and National Bank"),
    PointArea.HTP: QT_TRANSLATE_NOOP("LawPageWords", "Hi-Tech Park"),
    PointArea.JSC: QT_TRANSLATE_NOOP("LawPageWords", "Company"),
    PointArea.CROSS: QT_TRANSLATE_NOOP("LawPageWords", "All tracks"),
}
_GRADE = {
    "A": QT_TRANSLATE_NOOP("LawPageWords", "Official source"),
    "A-tr": QT_TRANSLATE_NOOP("LawPageWords", "Translation of an official act"),
    "A-old": QT_TRANSLATE_NOOP("LawPageWords", "Official, but an older edition"),
    "B": QT_TRANSLATE_NOOP("LawPageWords", "Law firm or professional service"),
    "C": QT_TRANSLATE_NOOP("LawPageWords", "Press"),
    "D": QT_TRANSLATE_NOOP("LawPageWords", "Aggregator"),
    "SEED": QT_TRANSLATE_NOOP("LawPageWords", "Press"),
    "CODE": QT_TRANSLATE_NOOP("LawPageWords", "Public source code; it never carries a duty"),
}
_OLDER = QT_TRANSLATE_NOOP("LawPageWords", "{0}; an older edition")


def kind_word(kind: EntryKind) -> str:
    """Return what one entry is called."""
    return _said(_KIND[kind])


def kinds_word(kind: EntryKind) -> str:
    """Return what entries of a kind are called together."""
    return _said(_KINDS[kind])


def area_word(area: PointArea) -> str:
    """Return where an open point belongs."""
    return _said(_AREA[area])


def grade_words(grade: str) -> str:
    """Return what the grade of a source means; a mixed grade names all its parts."""
    return " / ".join(_grade(part) for part in grade.split("/"))


def _grade(grade: str) -> str:
    if grade in _GRADE:
        return _said(_GRADE[grade])
    plain = grade.removesuffix("-old")
    if plain in _GRADE:
        return _said(_OLDER).format(_said(_GRADE[plain]))
    return grade


def _said(word: object) -> str:
    return QCoreApplication.translate("LawPageWords", str(word))
