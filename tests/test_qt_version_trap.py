"""PySide6 6.12 loses a reference to None at every call on Python before 3.12, and then aborts."""

import sys

from PySide6.QtWidgets import QLabel


def test_qt_calls_keep_references_to_none(qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)

    for number in range(1000):
        label.setText(str(number))

    assert sys.getrefcount(None) > before - 500
