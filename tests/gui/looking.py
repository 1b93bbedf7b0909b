"""Looking at a screen as a reader would: what is cut off, what was left untranslated."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from html import unescape

from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QToolButton

from gui.i18n.compile import source
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.text_block import TextBlock

RAW_ID = re.compile(r"\b[a-z]{2,}\.[a-z]+_[a-z_]+\b|^[a-z]{2,}\.[a-z]{2,}$|\{\w*\}")


def shown(root, *kinds):
    """Return the widgets of some kinds of which at least a part can be seen."""
    return [
        widget
        for kind in kinds
        for widget in root.findChildren(kind)
        if widget.isVisible() and not widget.visibleRegion().isEmpty()
    ]


def cut_off(root):
    """Return the texts that do not fit and have no tooltip to read them in."""
    labels = [label for label in shown(root, QLabel) if label.text() and not _label_fits(label)]
    faces = [face for face in shown(root, QPushButton, QToolButton) if not _button_fits(face)]
    return [f"{type(widget).__name__}: {widget.text()!r}" for widget in labels + faces]


def _label_fits(label):
    if isinstance(label, TextBlock):
        return label.heightForWidth(label.width()) <= label.height() + 1
    if isinstance(label, ElidedLabel):
        return not label.is_elided() or bool(label.toolTip())
    seen = label.visibleRegion().boundingRect()
    if label.wordWrap():
        longest = max(label.text().split(), key=len, default="")
        room = label.fontMetrics().horizontalAdvance(longest) <= label.width() + 1
        return room and label.heightForWidth(label.width()) <= label.height() + 1
    return label.sizeHint().width() <= max(seen.width(), 0) + 2


def _button_fits(face):
    return not face.text() or face.sizeHint().width() <= face.width() + 1


def texts(root):
    """Return every text a reader can see or point at."""
    widgets = shown(root, QLabel, QAbstractButton)
    said = {text for each in widgets for text in (each.text(), each.toolTip()) if text}
    return {unescape(text.removeprefix("<p>").removesuffix("</p>")) for text in said}


def primary_buttons(root):
    """Return the words of the primary buttons in sight."""
    return [face.text() for face in shown(root, QPushButton) if face.property("role") == "primary"]


def left_in_english(language):
    """Return the source texts that a translation replaces by other words."""
    found = set()
    catalogue = ET.parse(source(language))  # noqa: S314 (our own file)
    for entry in catalogue.getroot().iter("message"):
        english, own = entry.findtext("source"), entry.findtext("translation")
        if english and own and english.replace("&", "") != own.replace("&", ""):
            found.add(english)
    return found
