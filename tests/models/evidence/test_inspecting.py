"""Real files, whole and broken, made here."""

import io
import json
import os
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from models.domain.records import Fault, Remark
from models.evidence import inspecting
from models.evidence.compound import Compound
from models.evidence.inspecting import Inspection, inspect
from models.evidence.office import DOC, DOCX, ODT, RTF
from tests.office_files import WITH_MACROS, archive, compound, docx, odt

COMPOUND_START = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def pdf(path, pages=2, **save):
    """Pages with drawing commands and a picture each, like scans with a text layer."""
    with pikepdf.new() as document:
        for number in range(pages):
            document.add_blank_page()
            page = document.pages[number]
            page.obj.Contents = document.make_stream(b"0 0 m 9 9 l S " * 200)
            page.obj.Resources = pikepdf.Dictionary(
                XObject=pikepdf.Dictionary(
                    Im0=document.make_stream(os.urandom(3000), Subtype=pikepdf.Name.Image)
                )
            )
        document.save(path, **save)
    return path


def written(path, content):
    path.write_bytes(content)
    return path


def fault_of(path):
    return inspect(path, name=path.name).fault


def picture(form, size=(60, 80)):
    stream = io.BytesIO()
    Image.effect_noise(size, 50).save(stream, form)
    return stream.getvalue()


def test_a_sound_pdf_tells_its_pages(tmp_path):
    seen = inspect(pdf(tmp_path / "a.pdf", pages=3), name="a.pdf")

    remarks = (Remark.NO_TEXT,)
    assert seen == Inspection(media_type="application/pdf", pages=3, remarks=remarks)


@pytest.mark.parametrize("before", [b"\n", b"Received: by mail\r\n" * 20])
def test_lines_before_a_pdf_do_no_harm(tmp_path, before):
    whole = pdf(tmp_path / "a.pdf").read_bytes()

    assert fault_of(written(tmp_path / "b.pdf", before + whole)) is None


@pytest.mark.parametrize("options", [{"linearize": True}, {"object_stream_mode": 2}])
def test_every_way_to_write_a_pdf_is_read(tmp_path, options):
    if "object_stream_mode" in options:
        options = {"object_stream_mode": pikepdf.ObjectStreamMode.generate}

    assert fault_of(pdf(tmp_path / "a.pdf", **options)) is None


def test_an_owner_password_alone_does_not_lock_a_file(tmp_path):
    locked = pikepdf.Encryption(owner="x", user="")
    path = pdf(tmp_path / "a.pdf", encryption=locked)

    assert fault_of(path) is None
    pikepdf.Job(["dopusk", "--empty", "--pages", str(path), "--", str(tmp_path / "b.pdf")]).run()
    with pikepdf.open(tmp_path / "b.pdf") as merged:
        assert len(merged.pages) == 2
        assert not merged.is_encrypted


def test_a_password_is_named(tmp_path):
    locked = pikepdf.Encryption(owner="x", user="y")

    assert fault_of(pdf(tmp_path / "a.pdf", encryption=locked)) is Fault.PASSWORD


@pytest.mark.parametrize("linearize", [False, True])
@pytest.mark.parametrize("part", [0.05, 0.3, 0.6, 0.95])
def test_a_truncated_pdf_is_unreadable(tmp_path, part, linearize):
    whole = pdf(tmp_path / "a.pdf", pages=20, linearize=linearize).read_bytes()
    cut = written(tmp_path / "cut.pdf", whole[: int(len(whole) * part)])

    assert fault_of(cut) is Fault.UNREADABLE


def test_a_pdf_that_only_lost_its_last_line_is_whole(tmp_path):
    whole = pdf(tmp_path / "a.pdf").read_bytes()

    assert fault_of(written(tmp_path / "b.pdf", whole.removesuffix(b"%%EOF\n"))) is None


@pytest.mark.parametrize("listed", [True, False])
@pytest.mark.parametrize("lost", ["contents", "one of several contents", "picture"])
def test_a_pdf_with_a_hole_in_the_middle_is_unreadable(tmp_path, lost, listed):
    """Both libraries open such a copy without a word and show a blank page."""
    path = pdf(tmp_path / "a.pdf")
    with pikepdf.open(path, allow_overwriting_input=True) as document:
        page = document.pages[1].obj
        if lost == "one of several contents":
            page.Contents = pikepdf.Array([document.make_stream(b"n "), page.Contents])
        document.save(path)
    with pikepdf.open(path) as document:
        page = document.pages[1].obj
        last = page.Contents[1] if lost.startswith("one") else page.Contents
        number = (page.Resources.XObject.Im0 if lost == "picture" else last).objgen[0]
    whole = path.read_bytes()
    broken = whole.replace(b"\n%d 0 obj" % number, bytes(len(b"\n%d 0 obj" % number)))
    if not listed:  # the list of objects cannot be found either
        broken = broken.replace(b"startxref\n", b"startxref\n9")

    assert broken != whole
    assert fault_of(written(tmp_path / "hole.pdf", broken)) is Fault.UNREADABLE


def test_drawing_commands_that_do_not_unpack_make_a_pdf_unreadable(tmp_path):
    whole = pdf(tmp_path / "a.pdf").read_bytes()
    packed = zlib.compress(b"0 0 m 9 9 l S " * 200)
    start = whole.index(b"stream\n", whole.index(b"/FlateDecode")) + len(b"stream\n")

    broken = whole[: start + 5] + bytes(len(packed) // 2) + whole[start + 5 + len(packed) // 2 :]

    assert fault_of(written(tmp_path / "b.pdf", broken)) is Fault.UNREADABLE


def test_drawing_commands_that_unpack_without_end_are_too_heavy(tmp_path):
    bomb = zlib.compress(bytes(300 << 20), 9)
    with pikepdf.new() as document:
        document.add_blank_page()
        stream = pikepdf.Stream(document, b"")
        stream.write(bomb, filter=pikepdf.Name.FlateDecode)
        document.pages[0].obj.Contents = document.make_indirect(stream)
        document.save(tmp_path / "bomb.pdf")

    assert (tmp_path / "bomb.pdf").stat().st_size < 1 << 20
    assert fault_of(tmp_path / "bomb.pdf") is Fault.TOO_HEAVY


def test_a_pdf_without_pages(tmp_path):
    assert inspect(pdf(tmp_path / "a.pdf", pages=0), name="a.pdf") == Inspection(
        media_type="application/pdf", pages=0, fault=Fault.NO_PAGES
    )


def test_a_pdf_whose_list_of_objects_can_be_rebuilt_is_read(tmp_path):
    whole = pdf(tmp_path / "a.pdf").read_bytes()
    astray = whole.replace(b"startxref\n", b"startxref\n9")

    assert fault_of(written(tmp_path / "b.pdf", astray)) is None


@pytest.mark.parametrize(
    ("name", "content", "fault"),
    [
        ("устав.pdf", "просто текст".encode(), Fault.NOT_A_PDF),
        ("note.txt", b"plain text", Fault.UNSUPPORTED),
        ("list.txt", b"BMW, Audi and other cars of the founder", Fault.UNSUPPORTED),
        ("УСТАВ.DOCX", b"PK\x03\x04" + bytes(200), Fault.UNREADABLE),
        ("empty.pdf", b"", Fault.EMPTY),
        ("zeros.bin", bytes(5000), Fault.UNSUPPORTED),
        ("header.pdf", b"%PDF-1.7\n", Fault.UNREADABLE),
        ("noise.pdf", b"%PDF-1.7\n" + bytes(range(256)) * 99, Fault.UNREADABLE),
    ],
)
def test_files_are_judged_by_content_not_by_name(tmp_path, name, content, fault):
    assert fault_of(written(tmp_path / name, content)) is fault


def test_a_pdf_without_its_suffix_is_still_a_pdf(tmp_path):
    assert fault_of(pdf(tmp_path / "scan 1 -rf «устав».bin")) is None


@pytest.mark.parametrize(
    ("form", "media_type"),
    [
        ("JPEG", "image/jpeg"),
        ("PNG", "image/png"),
        ("TIFF", "image/tiff"),
        ("BMP", "image/bmp"),
    ],
)
def test_an_image_is_a_page(tmp_path, form, media_type):
    path = written(tmp_path / "scan", picture(form))

    remarks = (Remark.LOW_RESOLUTION,)
    seen = inspect(path, name="scan")
    assert seen == Inspection(media_type=media_type, pages=1, remarks=remarks)


def test_a_fax_has_as_many_pages_as_frames(tmp_path):
    first, *rest = [Image.new("1", (60, 80)) for _ in range(3)]
    first.save(tmp_path / "fax.tiff", save_all=True, append_images=rest)

    assert inspect(tmp_path / "fax.tiff", name="fax.tiff").pages == 3


@pytest.mark.parametrize("form", ["JPEG", "PNG", "TIFF", "BMP"])
def test_a_broken_image_is_unreadable(tmp_path, form):
    whole = picture(form, size=(400, 400))

    assert fault_of(written(tmp_path / "scan", whole[: len(whole) // 2])) is Fault.UNREADABLE


def test_an_image_bomb_is_refused_before_it_is_decoded(tmp_path):
    path = tmp_path / "bomb.png"
    Image.new("1", (30_000, 30_000)).save(path)

    assert fault_of(path) is Fault.TOO_HEAVY


def test_a_file_that_takes_too_long_is_given_up(tmp_path):
    path = pdf(tmp_path / "a.pdf")

    assert inspect(path, name="a.pdf", seconds=0.001).fault is Fault.TOO_HEAVY


@pytest.mark.skipif(sys.platform != "linux", reason="no other system keeps the memory limit")
def test_a_worker_without_memory_harms_nobody(tmp_path):
    path = pdf(tmp_path / "a.pdf")

    assert inspect(path, name="a.pdf", memory_mb=8).fault is Fault.TOO_HEAVY


def test_the_worker_never_sees_a_passphrase(tmp_path, monkeypatch):
    monkeypatch.setenv("DOPUSK_PASSPHRASE", "secret")
    show = "import json, os, sys; sys.exit(7 if 'DOPUSK_PASSPHRASE' in os.environ else 1)"
    monkeypatch.setattr(inspecting, "worker_arguments", lambda: ["-c", show])

    assert fault_of(pdf(tmp_path / "a.pdf")) is Fault.UNREADABLE


@pytest.mark.parametrize(
    "said", ["", "[]", "{", '{"fault": "no such"}', '{"pages": "x"}', "[" * 100_000]
)
def test_whatever_a_captured_worker_says_is_not_believed(tmp_path, monkeypatch, said):
    say = f"print({json.dumps(said)})" if len(said) < 100 else "print('[' * 100000)"
    monkeypatch.setattr(inspecting, "worker_arguments", lambda: ["-c", say])

    assert fault_of(pdf(tmp_path / "a.pdf")) is Fault.UNREADABLE


def test_a_missing_file_is_the_callers_matter(tmp_path):
    with pytest.raises(FileNotFoundError):
        inspect(tmp_path / "no.pdf", name="no.pdf")


def test_the_worker_loads_only_what_the_file_needs(tmp_path):
    written(tmp_path / "scan.png", picture("PNG"))
    code = (
        "import sys; from models.evidence.worker import main;"
        f"main(['1024', 'image/png', {str(tmp_path / 'scan.png')!r}]);"
        "assert not {'pikepdf', 'pypdfium2', 'PySide6'} & set(sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_many_files_get_one_answer_each_though_one_kills_the_worker(tmp_path, monkeypatch):
    files = [pdf(tmp_path / f"{name}.pdf") for name in "abc"]
    kill = (
        "import os, sys; from models.evidence import worker; look = worker._look;"
        "worker._look = lambda kind, at: os.abort() if at.name == 'b.pdf' else look(kind, at);"
        "worker.main(sys.argv[1:])"
    )
    monkeypatch.setattr(inspecting, "worker_arguments", lambda: ["-c", kill])

    seen = inspecting.inspect_all([(file, file.name) for file in files])

    assert [found.fault for found in seen] == [None, Fault.TOO_HEAVY, None]


@pytest.mark.parametrize("name", ["a.docx", "a.pdf", "a"])
def test_a_word_document_is_known_by_its_content(tmp_path, name):
    seen = inspect(docx(tmp_path / name), name=name)

    assert (seen.media_type, seen.fault) == (DOCX, Fault.NEEDS_CONVERSION)


def test_other_office_files_are_told_apart(tmp_path):
    made = {
        odt(tmp_path / "a"): ODT,
        compound(tmp_path / "b", "WordDocument"): DOC,
        written(tmp_path / "c", b"{\\rtf1\\ansi x}"): RTF,
    }

    for path, media_type in made.items():
        seen = inspect(path, name="a.bin")
        assert (seen.media_type, seen.fault) == (media_type, Fault.NEEDS_CONVERSION)


@pytest.mark.parametrize(
    "make",
    [
        lambda path: docx(path, kind=WITH_MACROS),
        lambda path: docx(path, more={"word/vbaProject.bin": b"x"}),
        lambda path: odt(path, {"Basic/Standard/Module1.xml": b"x"}),
        lambda path: compound(path, "WordDocument", "Macros"),
    ],
)
def test_macros_are_named(tmp_path, make):
    assert fault_of(make(tmp_path / "a.docx")) is Fault.MACROS


@pytest.mark.parametrize(
    "make",
    [
        lambda path: compound(path, "EncryptedPackage"),
        lambda path: compound(path, "WordDocument", flags=0x0100),
        lambda path: odt(path, {"META-INF/manifest.xml": b"<encryption-data/>"}),
    ],
)
def test_office_files_under_a_password_are_named(tmp_path, make):
    assert fault_of(make(tmp_path / "a.docx")) is Fault.PASSWORD


def test_an_archive_that_unpacks_without_end_is_too_heavy(tmp_path):
    bomb = docx(tmp_path / "bomb.docx", more={"word/media/a.bmp": bytes(1 << 20) * 1100})

    assert bomb.stat().st_size < 4 << 20
    assert fault_of(bomb) is Fault.TOO_HEAVY


@pytest.mark.parametrize(
    ("name", "make", "fault"),
    [
        ("a.zip", lambda path: archive(path, {"a.txt": b"x"}), Fault.UNSUPPORTED),
        ("a.docx", lambda path: archive(path, {"a.txt": b"x"}), Fault.UNSUPPORTED),
        ("a.pdf", lambda path: archive(path, {"a.txt": b"x"}), Fault.NOT_A_PDF),
        ("a.xls", lambda path: compound(path, "Workbook"), Fault.UNSUPPORTED),
        ("a.docx", lambda path: written(path, b"PK\x03\x04" + bytes(99)), Fault.UNREADABLE),
        ("a.doc", lambda path: written(path, COMPOUND_START + bytes(999)), Fault.UNREADABLE),
    ],
)
def test_containers_of_something_else_stay_unknown(tmp_path, name, make, fault):
    seen = inspect(make(tmp_path / name), name=name)

    assert (seen.media_type, seen.fault) == ("application/octet-stream", fault)


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_no_broken_compound_file_does_more_than_say_so(data):
    with tempfile.TemporaryDirectory() as folder:
        whole = bytearray(compound(Path(folder) / "a", "WordDocument", "Macros").read_bytes())
    for _ in range(data.draw(st.integers(1, 12))):
        whole[data.draw(st.integers(8, len(whole) - 1))] = data.draw(st.integers(0, 255))
    try:
        found = Compound(bytes(whole[: data.draw(st.integers(0, len(whole)))]))
    except ValueError:
        return
    assert all(isinstance(found.sector(start), bytes) for start in found.streams.values())
