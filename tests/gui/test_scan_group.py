"""Pictures that are dropped together: one document of many pages, or each by itself."""

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.dialogs.scan_group import common_name, grouped
from gui.dialogs.sort_in import SortInDialog
from gui.widgets.law.reader import Reader
from models.domain.text import Language


@pytest.fixture
def scans(tmp_path):
    folder = tmp_path / "charter scan"
    folder.mkdir()
    files = [folder / f"стр {number}.jpg" for number in (10, 2, 1)]
    for file in files:
        Image.new("RGB", (40, 60)).save(file)
    return files


@pytest.fixture
def dialog(open_window, app_context, scans, qtbot):
    view = app_context.operations.view
    made = SortInDialog(scans, Reader(view, Language.EN))
    qtbot.addWidget(made)
    made.show()
    return made


def names(dialog):
    return [[page.name for page in each.pictures] for each in dialog.answer()]


def test_numbered_pictures_are_one_document_in_the_order_of_their_numbers(dialog):
    (group,) = dialog._groups
    (wanted,) = dialog.answer()

    assert group._one.text() == "One document of 3 pages"
    assert wanted.file.name == "charter scan"
    assert names(dialog) == [["стр 1.jpg", "стр 2.jpg", "стр 10.jpg"]]
    assert sum(line.box.isVisible() for line in dialog._lines) == 1


def test_pages_are_moved_and_left_out(dialog):
    (group,) = dialog._groups
    group._list.setCurrentRow(2)
    QTest.keyClick(group._list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    group._list.item(0).setCheckState(Qt.CheckState.Unchecked)

    assert names(dialog) == [["стр 10.jpg", "стр 2.jpg"]]
    assert group._one.text() == "One document of 2 pages"
    for row in range(3):
        group._list.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.answer() == []
    assert not dialog.primary_button.isEnabled()


def test_each_may_be_a_document_of_its_own(dialog):
    (group,) = dialog._groups
    group._one.setChecked(False)

    assert dialog.answer() == []
    shown = [line for line in dialog._lines if line.box.isVisible()]
    assert [line.file.name for line in shown] == ["стр 1.jpg", "стр 2.jpg", "стр 10.jpg"]
    shown[1].box.setCurrentIndex(1)
    (wanted,) = dialog.answer()
    assert (wanted.file.name, wanted.pictures) == ("стр 2.jpg", ())


def test_only_pictures_of_one_folder_belong_together(tmp_path):
    files = [tmp_path / name for name in ("a/1.jpg", "a/2.PNG", "a/x.pdf", "b/1.jpg", "c/1.tif")]

    assert grouped(files) == [files[:2]]


@pytest.mark.parametrize(
    ("names", "common"),
    [
        (("Устав 1.jpg", "Устав 2.jpg"), "Устав"),
        (("a.jpg", "b.jpg"), ""),
        (("001.jpg", "002.jpg"), ""),
    ],
)
def test_what_names_have_in_common(tmp_path, names, common):
    assert common_name([tmp_path / name for name in names]) == common


def test_what_is_chosen_becomes_one_document(dialog, app_context, qtbot):
    wanted = dialog.answer()
    with qtbot.waitSignal(app_context.operations.view_changed, timeout=60_000):
        app_context.operations.jobs.attach_all(wanted)

    (document,) = app_context.operations.view.state.documents.values()
    assert (document.title, document.current.pages) == ("charter scan", 3)
