"""Under a seal nothing lies readable before the dossier is finished, and the result is the same."""

import hashlib
import io
from dataclasses import replace

import pikepdf
import pytest

from models.domain.records import Fault
from models.errors import CaseRefused
from templates.dossier import Builder
from templates.dossier.sealing import Seal
from tests.templates.conftest import Watcher, page_texts
from tests.templates.pdfs import picture, text_pdf


@pytest.fixture
def enclosures(enclose):
    return [
        enclose(text_pdf("Пашпарт MP1234567", pages=30), "п.pdf", "Пашпарт"),
        enclose(picture(size=(900, 700)), "photo.jpg", "Фотаздымак", media="image/jpeg"),
        enclose(picture("PNG"), "скан.png", "Скан", media="image/png"),
        enclose(locked_for_printing(), "locked.pdf", "З забаронай друку"),
    ]


def locked_for_printing():
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(text_pdf("Абмежаваны"))) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="x", user=""))
    return out.getvalue()


class Looking(Watcher):
    """Looks at what lies in the room whenever the build reports."""

    def __init__(self, room):
        super().__init__()
        self._room = room
        self.readable = []
        self.sealed = set()

    def report(self, progress):
        super().report(progress)
        for path in self._room.rglob("*"):
            if path.is_file():
                self._look(path)

    def _look(self, path):
        try:
            pikepdf.open(path).close()
        except pikepdf.PasswordError:
            self.sealed.add(path.name)
        except pikepdf.PdfError:
            self.readable.append(path.name)
        else:
            self.readable.append(path.name)


def built(order, vault, room):
    room.mkdir(parents=True)
    looking = Looking(room)
    return Builder().build(order, room, vault.open, looking), looking


def test_every_file_on_the_way_is_under_the_password(make_order, enclosures, vault, tmp_path):
    order = make_order(enclosures, sealed=True, folder=tmp_path / "out" / "d")

    result, looking = built(order, vault, tmp_path / "out" / "room")

    assert looking.readable == []
    assert {"merged.pdf", "finished.pdf", "paper-01.pdf"} <= looking.sealed
    assert len([name for name in looking.sealed if name[0].isdigit()]) == 4
    pikepdf.open(result.path).close()


def test_without_a_seal_the_test_above_would_see_it(make_order, enclosures, vault, tmp_path):
    order = make_order(enclosures, folder=tmp_path / "out" / "d")

    _, looking = built(order, vault, tmp_path / "out" / "room")

    assert "merged.pdf" in looking.readable


def test_the_result_is_the_same_every_time_and_as_without_a_seal(
    make_order, enclosures, vault, tmp_path
):
    order = make_order(enclosures, sealed=True, folder=tmp_path / "a" / "d")
    first, _ = built(order, vault, tmp_path / "a" / "room")
    sealed, _ = built(replace(order, folder=tmp_path / "b" / "d"), vault, tmp_path / "b" / "room")
    open_order = replace(order, sealed=False, folder=tmp_path / "c" / "d")
    plain, _ = built(open_order, vault, tmp_path / "c" / "room")

    assert first.zip_path.read_bytes() == sealed.zip_path.read_bytes()
    assert page_texts(sealed.path) == page_texts(plain.path)
    assert sealed.contents == plain.contents
    with pikepdf.open(sealed.path) as one, pikepdf.open(plain.path) as other:
        assert set(one.Root.keys()) == set(other.Root.keys())
        assert one.docinfo == other.docinfo
    originals = {
        hashlib.sha256(path.read_bytes()).hexdigest()
        for path in (sealed.path.parent / "originals").iterdir()
    }
    assert originals == {each.version.sha256 for each in enclosures}


def test_each_build_has_a_password_of_its_own():
    assert Seal(closed=True).password != Seal(closed=True).password
    assert Seal(closed=False).password == ""


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"%PDF-1.7\nno", Fault.UNREADABLE),
        (text_pdf("x")[:-900], None),
    ],
)
def test_broken_files_are_told_as_without_a_seal(
    make_order, enclose, vault, tmp_path, content, fault
):
    order = make_order([enclose(content, "a.pdf", "А")], draft=True, folder=tmp_path / "a" / "d")
    plain, _ = built(order, vault, tmp_path / "a" / "room")
    sealed, _ = built(
        replace(order, sealed=True, folder=tmp_path / "b" / "d"), vault, tmp_path / "b" / "room"
    )

    assert sealed.contents == plain.contents
    if fault:
        with pytest.raises(CaseRefused):
            built(replace(order, sealed=True, draft=False), vault, tmp_path / "c")
