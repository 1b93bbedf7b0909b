"""Documents on the checklist: dropped, described, kept inside, removed, copied."""

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from reportlab.pdfgen.canvas import Canvas

from gui.dialogs.sort_in import SortInDialog
from models.domain.requirement import DocumentForm
from tests.gui.checklist_fixtures import context, desk, drop_files  # noqa: F401 (fixtures)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # popups


@pytest.fixture
def pdf(tmp_path):
    file = tmp_path / "Устав.pdf"
    canvas = Canvas(str(file))
    for _ in range(2):
        canvas.drawString(100, 100, "x")
        canvas.showPage()
    canvas.save()
    return file


def attach(desk, *files):  # noqa: F811
    zone = desk.slot_box()._zone
    with desk.qtbot.waitSignal(desk.operations.view_changed, timeout=20_000):
        drop_files(zone, *files)
    desk.qtbot.waitUntil(zone.isEnabled)


def test_dropped_file_is_attached(desk, pdf):  # noqa: F811
    desk.page.show_requirement("jsc.charter")

    attach(desk, pdf)

    (document,) = desk.view.state.documents.values()
    (box,) = desk.slot_box()._boxes.values()
    assert document.current.name == "Устав.pdf"
    assert "2 pages" in box._card._file.text()
    assert box._card._faults.isHidden()


def test_broken_pdf_is_kept_and_shows_its_fault(desk, tmp_path):  # noqa: F811
    broken = tmp_path / "scan.pdf"
    broken.write_bytes(b"%PDF-1.4 broken")
    desk.page.show_requirement("jsc.charter")

    attach(desk, broken)

    (box,) = desk.slot_box()._boxes.values()
    assert not box._card._faults.isHidden()
    assert "scan" in box._card._faults.text()


@pytest.fixture
def scans(tmp_path):
    folder = tmp_path / "устав"
    folder.mkdir()
    for number in (10, 2, 1):
        Image.new("RGB", (40, 60)).save(folder / f"стр {number}.png")
    return folder


@pytest.fixture
def answered(monkeypatch):
    """Answer the dialog that asks what files are; return what was asked."""
    asked = []

    def answer(how, change=id):
        def execute(dialog):
            asked.append(dialog)
            change(dialog)
            return how

        monkeypatch.setattr(SortInDialog, "exec", execute)
        return asked

    return answer


@pytest.mark.parametrize("as_folder", [True, False])
def test_scans_dropped_together_become_one_document(desk, scans, answered, as_folder):  # noqa: F811
    asked = answered(QDialog.DialogCode.Accepted)
    desk.page.show_requirement("jsc.charter")

    attach(desk, *([scans] if as_folder else scans.iterdir()))

    assert len(asked) == 1
    (document,) = desk.view.state.documents.values()
    assert (document.title, document.current.pages) == ("устав", 3)
    assert document.requirements == ("jsc.charter",)


def test_scans_dropped_together_may_be_kept_apart(desk, scans, answered):  # noqa: F811
    answered(QDialog.DialogCode.Accepted, lambda dialog: dialog._groups[0]._one.setChecked(False))
    desk.page.show_requirement("jsc.charter")

    attach(desk, scans)

    kept = desk.view.state.documents.values()
    assert sorted(each.title for each in kept) == ["стр 1", "стр 10", "стр 2"]
    assert {(each.kind, each.requirements) for each in kept} == {("charter", ("jsc.charter",))}


def test_saying_no_keeps_nothing_and_the_zone_stays(desk, scans, answered):  # noqa: F811
    answered(QDialog.DialogCode.Rejected)
    desk.page.show_requirement("jsc.charter")

    drop_files(desk.slot_box()._zone, scans)

    assert desk.slot_box()._zone.isEnabled()
    assert not desk.view.state.documents


def test_drop_zone_opens_the_dialog_by_key(desk, pdf, monkeypatch):  # noqa: F811
    monkeypatch.setattr(
        "gui.pages.checklist.evidence_slot_box.QFileDialog.getOpenFileNames",
        lambda *_: ([str(pdf)], ""),
    )
    desk.page.show_requirement("jsc.charter")

    QTest.keyClick(desk.list._tree, Qt.Key.Key_E)
    zone = desk.slot_box()._zone
    assert zone.hasFocus()
    with desk.qtbot.waitSignal(desk.operations.view_changed, timeout=20_000):
        QTest.keyClick(zone, Qt.Key.Key_Return)

    assert len(desk.view.state.documents) == 1


def choose(desk, words):  # noqa: F811
    """Take an action from the menu of the only document."""
    (box,) = desk.slot_box()._boxes.values()
    box._card._menu_button.click()
    menu = QApplication.activePopupWidget()
    actions = [
        *menu.actions(),
        *(deep for sub in menu.findChildren(QMenu) for deep in sub.actions()),
    ]
    next(action for action in actions if action.text() == words).trigger()
    menu.close()


def test_document_is_kept_inside_and_removed_and_brought_back(desk, pdf):  # noqa: F811
    desk.page.show_requirement("jsc.charter")
    attach(desk, pdf)

    desk.wait_view(lambda: choose(desk, "Internal: put into no dossier"))
    (document,) = desk.view.state.documents.values()
    assert document.internal
    desk.wait_view(lambda: choose(desk, "Remove"))
    assert not desk.slot_box()._boxes
    desk.wait_view(desk.operations.undo)
    assert len(desk.slot_box()._boxes) == 1


def test_form_is_stated(desk, pdf):  # noqa: F811
    desk.page.show_requirement("jsc.charter")
    attach(desk, pdf)

    desk.wait_view(lambda: choose(desk, "notarised copy"))

    (document,) = desk.view.state.documents.values()
    assert document.form is DocumentForm.NOTARISED


def test_newer_version_is_added(desk, pdf, monkeypatch):  # noqa: F811
    monkeypatch.setattr(
        "gui.pages.checklist.document_box.QFileDialog.getOpenFileName", lambda *_: (str(pdf), "")
    )
    desk.page.show_requirement("jsc.charter")
    attach(desk, pdf)

    with desk.qtbot.waitSignal(desk.operations.view_changed, timeout=20_000):
        choose(desk, "Add a newer version …")

    (document,) = desk.view.state.documents.values()
    assert len(document.versions) == 2


def test_copy_of_a_document_is_saved(desk, pdf, tmp_path, monkeypatch):  # noqa: F811
    target = tmp_path / "copy.pdf"
    monkeypatch.setattr(
        "gui.pages.checklist.document_box.QFileDialog.getSaveFileName",
        lambda *_: (str(target), ""),
    )
    desk.page.show_requirement("jsc.charter")
    attach(desk, pdf)

    choose(desk, "Save a copy …")

    desk.qtbot.waitUntil(lambda: target.exists() and target.stat().st_size > 0)
    assert target.read_bytes() == pdf.read_bytes()


def test_expiry_is_typed_and_a_wrong_one_explained(desk, pdf):  # noqa: F811
    desk.page.show_requirement("jsc.charter")
    attach(desk, pdf)
    (box,) = desk.slot_box()._boxes.values()
    edit = box._dates._expires._edit

    edit.setText("31.02.2027")
    edit.commit()
    desk.qtbot.waitUntil(lambda: bool(box._dates._wrong.text()))
    edit.setText("28.02.2027")
    desk.wait_view(edit.commit)

    (document,) = desk.view.state.documents.values()
    assert document.expires.isoformat() == "2027-02-28"
    assert "28\u00a0February 2027" in box._card._facts.text()
