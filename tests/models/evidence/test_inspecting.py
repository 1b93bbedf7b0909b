import pikepdf
import pytest
from PIL import Image

from models.domain.records import Fault
from models.evidence.inspecting import inspect


def pdf(path, pages=2, **save):
    with pikepdf.new() as document:
        for _ in range(pages):
            document.add_blank_page()
        document.save(path, **save)
    return path


def test_a_sound_pdf_tells_its_pages(tmp_path):
    seen = inspect(pdf(tmp_path / "a.pdf", pages=3), name="a.pdf")

    assert (seen.media_type, seen.pages, seen.fault) == ("application/pdf", 3, None)


def test_an_owner_password_alone_does_not_lock_a_file(tmp_path):
    locked = pikepdf.Encryption(owner="x", user="")

    assert inspect(pdf(tmp_path / "a.pdf", encryption=locked), name="a.pdf").fault is None


def test_a_password_is_named(tmp_path):
    locked = pikepdf.Encryption(owner="x", user="y")
    seen = inspect(pdf(tmp_path / "a.pdf", encryption=locked), name="a.pdf")

    assert seen.fault is Fault.PASSWORD


@pytest.mark.parametrize("part", [0.3, 0.6, 0.95])
def test_a_truncated_pdf_is_unreadable(tmp_path, part):
    whole = pdf(tmp_path / "a.pdf", pages=20).read_bytes()
    cut = tmp_path / "cut.pdf"
    cut.write_bytes(whole[: int(len(whole) * part)])

    assert inspect(cut, name="cut.pdf").fault is Fault.UNREADABLE


def test_a_pdf_without_pages(tmp_path):
    assert inspect(pdf(tmp_path / "a.pdf", pages=0), name="a.pdf").fault is Fault.NO_PAGES


@pytest.mark.parametrize(
    ("name", "content", "fault"),
    [
        ("устав.pdf", "просто текст", Fault.NOT_A_PDF),
        ("note.txt", "просто текст", Fault.UNSUPPORTED),
        ("empty.pdf", "", Fault.EMPTY),
        ("zeros.bin", "\0" * 5000, Fault.UNSUPPORTED),
    ],
)
def test_files_are_judged_by_content_not_by_name(tmp_path, name, content, fault):
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")

    assert inspect(path, name=name).fault is fault


@pytest.mark.parametrize(
    ("form", "media_type"), [("JPEG", "image/jpeg"), ("PNG", "image/png"), ("TIFF", "image/tiff")]
)
def test_an_image_counts_as_pages(tmp_path, form, media_type):
    path = tmp_path / "scan"
    Image.new("RGB", (60, 80)).save(path, form)

    seen = inspect(path, name="scan")
    assert (seen.media_type, seen.pages, seen.fault) == (media_type, 1, None)


def test_a_broken_image_is_unreadable(tmp_path):
    path = tmp_path / "scan.jpg"
    Image.effect_noise((400, 400), 50).save(path, "JPEG")
    path.write_bytes(path.read_bytes()[:2000])

    assert inspect(path, name="scan.jpg").fault is Fault.UNREADABLE


def test_an_image_bomb_is_refused_before_it_is_decoded(tmp_path):
    path = tmp_path / "bomb.png"
    Image.new("1", (30_000, 30_000)).save(path)

    assert inspect(path, name="bomb.png").fault is Fault.TOO_HEAVY


def test_a_file_that_takes_too_long_is_given_up(tmp_path):
    path = pdf(tmp_path / "a.pdf")

    assert inspect(path, name="a.pdf", seconds=0.001).fault is Fault.TOO_HEAVY


def test_a_worker_without_memory_harms_nobody(tmp_path):
    path = pdf(tmp_path / "a.pdf")

    assert inspect(path, name="a.pdf", memory_mb=8).fault is Fault.TOO_HEAVY
