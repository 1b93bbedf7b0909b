"""Pictures of pages become one document without losing a byte of what was scanned."""

import io

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from models.domain.dossier import Cancelled
from models.domain.records import Remark
from models.errors import RequestError
from models.evidence.binding import bound
from models.services.descriptions import Attachment

REF = "jsc.charter"
A4 = (595.28, 841.89)


def scan(path, size=(300, 420), colour="white", **more):
    Image.effect_noise(size, 60).convert("RGB").save(path, **more)
    return path


def turned_by_camera(path):
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was held upright, its sensor lies
    return scan(path, size=(420, 300), exif=exif)


def tiff(path, frames):
    first, *rest = [Image.new("1", (300, 420), n % 2) for n in range(frames)]
    first.save(path, save_all=True, append_images=rest, compression="group4")
    return path


@pytest.fixture
def keep(session, tmp_path):
    def kept(*pictures, **more):
        wanted = Attachment(REF, tmp_path / "Устав скан", pictures=pictures)
        (document,) = session.evidence.attach_all([wanted], **more).ids
        return session.view().state.documents[document]

    return kept


def stored(session, document):
    with session.evidence.open_content(document.current.sha256) as stream:
        return stream.read()


def test_pictures_become_the_pages_of_one_document(session, keep, tmp_path):
    pictures = [scan(tmp_path / f"{n}.jpg") for n in range(3)]
    document = keep(*pictures)

    version = document.current
    assert (document.title, version.name) == ("Устав скан", "Устав скан.pdf")
    assert (version.media_type, version.pages, version.fault) == ("application/pdf", 3, None)
    assert version.remarks == (Remark.NO_TEXT, Remark.LOW_RESOLUTION)
    content = stored(session, document)
    assert len(content) == version.size
    with pikepdf.open(io.BytesIO(content)) as pdf:
        kept = [next(iter(page.Resources.XObject.values())).read_raw_bytes() for page in pdf.pages]
        assert kept == [picture.read_bytes() for picture in pictures]
        sizes = [[float(side) for side in page.mediabox[2:]] for page in pdf.pages]
    assert sizes == [pytest.approx(A4, abs=0.01)] * 3
    assert not list(session.path.parent.glob(".dopusk-room-*"))
    assert all(line.ok for line in session.checks.verify())


def test_the_camera_is_believed_and_wide_pictures_lie(session, keep, tmp_path):
    content = stored(
        session,
        keep(turned_by_camera(tmp_path / "a.jpg"), scan(tmp_path / "b.png", size=(420, 300))),
    )

    sizes = [pypdfium2.PdfDocument(content).get_page_size(n) for n in range(2)]
    assert sizes == [pytest.approx(A4, abs=0.01), pytest.approx(A4[::-1], abs=0.01)]


def test_every_page_of_a_tiff_is_a_page(keep, tmp_path):
    document = keep(tiff(tmp_path / "a.tif", 4), scan(tmp_path / "b.jpg"))

    assert document.current.pages == 5


def test_many_pictures_are_drawn_in_parts_and_stay_in_order(session, keep, tmp_path):
    heights = range(200, 245)
    pictures = [scan(tmp_path / f"{height}.jpg", size=(100, height)) for height in heights]
    reports = []

    class Watcher:
        def report(self, progress):
            reports.append((progress.done, progress.total))

        def cancelled(self):
            return False

    content = stored(session, keep(*pictures, watcher=Watcher()))

    with pikepdf.open(io.BytesIO(content)) as pdf:
        assert [next(iter(page.Resources.XObject.values())).Height for page in pdf.pages] == list(
            heights
        )
    looked_into, bound = reports[1:46], reports[46:]
    assert looked_into == [(number, 45) for number in range(1, 46)]
    assert bound == [(20, 45), (40, 45), (45, 45)]


def test_the_same_pictures_make_the_same_bytes(keep, tmp_path):
    pictures = [scan(tmp_path / f"{n}.jpg") for n in range(21)]

    assert keep(*pictures).current.sha256 == keep(*pictures).current.sha256


def test_stopping_leaves_nothing(session, keep, tmp_path):
    class Impatient:
        def report(self, progress):
            pass

        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        keep(*[scan(tmp_path / f"{n}.jpg") for n in range(45)], watcher=Impatient())

    assert not session.view().state.documents
    assert not list(session.path.parent.glob(".dopusk-room-*"))
    assert all(line.ok for line in session.checks.verify())


@pytest.mark.parametrize(
    ("content", "said"), [(b"text", "scan.no_picture"), (b"\xff\xd8\xff no", "scan.broken")]
)
def test_what_cannot_be_a_page_is_named_and_nothing_is_kept(session, keep, tmp_path, content, said):
    broken = tmp_path / "b.jpg"
    broken.write_bytes(content)

    with pytest.raises(RequestError) as refused:
        keep(scan(tmp_path / "a.jpg"), broken)

    assert refused.value.message.id == said
    assert refused.value.message.details["file"] == "b.jpg"
    assert not session.view().state.documents


def test_files_and_pictures_are_kept_in_one_go(session, tmp_path):
    plain, page = scan(tmp_path / "a.jpg"), scan(tmp_path / "b.jpg")
    wanted = [
        Attachment(REF, plain),
        Attachment(REF, tmp_path / "Скан", pictures=(page, page)),
        Attachment(REF, page),
    ]
    session.evidence.attach_all(wanted)

    documents = session.view().state.documents.values()
    assert [(each.title, each.current.pages) for each in documents] == [
        ("a", 1),
        ("Скан", 2),
        ("b", 1),
    ]
    session.history.undo()
    assert not session.view().state.documents


@pytest.mark.parametrize("sealed", [False, True])
def test_in_an_encrypted_case_nothing_readable_lies_in_the_folder(tmp_path, sealed):
    pictures = [scan(tmp_path / f"{n}.jpg") for n in range(25)]
    marker = pictures[0].read_bytes()[600:700]
    room, found = tmp_path / "room", []
    room.mkdir()

    def passed(_):
        found.append(any(marker in part.read_bytes() for part in room.iterdir()))
        return True

    with bound(pictures, room, sealed=sealed, memory_mb=1024, passed=passed) as stream:
        whole = stream.read()

    assert found == [not sealed] * 2
    assert any(marker in part.read_bytes() for part in room.iterdir()) is not sealed
    with pikepdf.open(io.BytesIO(whole)) as pdf:
        assert not pdf.is_encrypted
        assert len(pdf.pages) == 25
    assert marker in whole
