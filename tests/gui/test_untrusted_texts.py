"""Nothing that was typed or attached becomes live in the window: it is shown as it is."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QApplication, QLabel, QListView, QTreeView, QWidget

from models.domain.condition import PartyKind
from tests.models.untrusted import HOSTILE

WAIT = 20_000
LIVE = [text for text in HOSTILE if len(text) < 1000 and "\0" not in text]
REF = "jsc.charter"


@pytest.fixture
def hostile_window(open_window, app_context, qtbot, tmp_path):
    """A window on a case of which every text means harm."""
    paper = tmp_path / "<b>=cmd|'calc'!A0 & <i>scan.pdf"
    paper.write_bytes(b"%PDF-1.4 broken")

    def fill(session):
        for text in LIVE:
            session.parties.add(kind=PartyKind.PERSON, name=text, roles=["founder"])
            change = session.work.note(REF, text)
        session.work.owner(REF, LIVE[0])
        session.work.verify(REF, edition=LIVE[0], note=LIVE[1])
        session.evidence.attach(REF, [paper], title=LIVE[1])
        return change

    with qtbot.waitSignal(app_context.operations.view_changed, timeout=60_000):
        app_context.operations.run(fill)
    return open_window


def harmless(text):
    """Return whether Qt would take a text as it is, or its markup is only ours, all escaped."""
    if not GuiQt.mightBeRichText(text):
        return True
    inner = text.replace("<p>", "").replace("</p>", "").replace("<br>", "")
    return "<" not in inner


@pytest.mark.parametrize("page", ["overview", "checklist", "documents", "law", "journal"])
def test_nothing_shown_counts_as_markup(hostile_window, app_context, qtbot, page):
    hostile_window.show_page(page)
    if page == "checklist":
        hostile_window.show_requirement(REF)
    done = []
    app_context.operations.read(lambda _: None, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=WAIT)
    QApplication.processEvents()

    labels = hostile_window.findChildren(QLabel)
    auto = [each for each in labels if each.textFormat() is Qt.TextFormat.AutoText]
    assert [each.text() for each in auto if GuiQt.mightBeRichText(each.text())] == []
    tips = {each.toolTip() for each in hostile_window.findChildren(QWidget)}
    assert [tip for tip in tips if not harmless(tip)] == []
    for view in [*hostile_window.findChildren(QListView), *hostile_window.findChildren(QTreeView)]:
        model = view.model()
        if model is not None:
            found = [
                str(model.index(n, 0).data(Qt.ItemDataRole.ToolTipRole) or "")
                for n in range(model.rowCount())
            ]
            assert [tip for tip in found if not harmless(tip)] == []
    assert not hostile_window.grab().isNull()
    names = [action.text() for action in hostile_window._actions.all()]
    assert not [name for name in names if "<b>" in name and "&&" not in name and "&" in name[1:]]


def _dialogs(context, window):
    from gui.dialogs.about import AboutDialog
    from gui.dialogs.build import BuildDialog
    from gui.dialogs.copies import CopiesDialog
    from gui.dialogs.erase import EraseDialog
    from gui.dialogs.sort_in import SortInDialog
    from gui.dialogs.verify import VerifyDialog
    from gui.widgets.law.reader import Reader
    from models.domain.backup import Backup, Reason

    view = context.operations.view
    reader = Reader(view, context.language_manager.current)
    path = view.path.with_name("<b>case<img src=x>.dopusk")
    made_at = datetime(2026, 11, 24, tzinfo=UTC)
    backup = Backup(
        path=path,
        made_at=made_at,
        reason=Reason.BY_HAND,
        size=1,
        encrypted=False,
        readable=True,
    )
    return {
        "about": lambda: AboutDialog("<b>notice</b>", window),
        "build": lambda: BuildDialog(context, view, window),
        "copies": lambda: CopiesDialog(context, path, (backup,), window),
        "erase": lambda: EraseDialog(context, view, window),
        "sort_in": lambda: SortInDialog([path], reader, window),
        "verify": lambda: VerifyDialog(view.pack.requirements[REF], reader, LIVE[0], window),
    }


@pytest.mark.parametrize("name", ["about", "build", "copies", "erase", "sort_in", "verify"])
def test_nothing_in_a_dialog_counts_as_markup(hostile_window, app_context, qtbot, name):
    dialog = _dialogs(app_context, hostile_window)[name]()
    qtbot.addWidget(dialog)
    dialog.show()
    done = []
    app_context.operations.read(lambda _: None, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=WAIT)
    QApplication.processEvents()

    labels = dialog.findChildren(QLabel)
    auto = [each for each in labels if each.textFormat() is Qt.TextFormat.AutoText]
    assert [each.text() for each in auto if GuiQt.mightBeRichText(each.text())] == []
    tips = {each.toolTip() for each in dialog.findChildren(QWidget)}
    assert [tip for tip in tips if not harmless(tip)] == []
    assert not dialog.grab().isNull()
    dialog.reject()
