"""What is noticed in sound files, and that the odd ones break nothing."""

import io

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name
from PIL import Image

from models.domain.records import Remark
from models.evidence.inspecting import inspect
from models.evidence.remarking import remarks_on
from tests.templates.pdfs import changed_pdf, text_pdf


def remarks(tmp_path, content, name="a.pdf"):
    path = tmp_path / name
    path.write_bytes(content)
    seen = inspect(path, name=name)
    assert seen.fault is None
    return set(seen.remarks)


def scan(dots=(1654, 2339), pages=2):
    def change(pdf):
        for page in pdf.pages:
            picture = pdf.make_stream(
                b"\xff" * 10, Subtype=Name.Image, Width=dots[0], Height=dots[1]
            )
            page.obj.Resources = Dictionary(XObject=Dictionary(Im0=picture))

    return changed_pdf(change, text_pdf(pages=pages))


def signed(pdf):
    field = pdf.make_indirect(Dictionary(FT=Name.Sig, V=Dictionary(Type=Name.Sig)))
    parent = pdf.make_indirect(Dictionary(Kids=Array([field])))
    pdf.Root.AcroForm = Dictionary(Fields=Array([parent]))


def in_a_circle(pdf):
    field = pdf.make_indirect(Dictionary(FT=Name.Tx))
    field.Kids = Array([field])
    pdf.Root.AcroForm = Dictionary(Fields=Array([field]))


def attached(pdf):
    pdf.attachments["смета.xlsx"] = b"x"


def scripted(pdf):
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS="app.alert(1)")


def turned(pdf):
    pdf.pages[0].obj.Rotate = 90


def wider(pdf):
    pdf.pages[0].mediabox = [0, 0, 842, 1191]


def without_fonts(pdf):
    pdf.pages[0].obj.Resources.Font = Dictionary(
        F9=Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    )


def dynamic(pdf):
    pdf.Root.AcroForm = Dictionary(XFA=pdf.make_stream(b"<x/>"), Fields=Array([]))


def test_a_good_file_calls_for_no_remark(tmp_path):
    assert remarks(tmp_path, text_pdf(pages=3)) == set()


@pytest.mark.parametrize(
    ("change", "remark"),
    [
        (signed, Remark.SIGNED),
        (attached, Remark.CARRIES_FILES),
        (scripted, Remark.ACTIVE),
        (turned, Remark.SIDEWAYS),
        (wider, Remark.MIXED_SIZES),
        (without_fonts, Remark.FONTS_MISSING),
        (dynamic, Remark.XFA),
    ],
)
def test_each_is_noticed(tmp_path, change, remark):
    assert remarks(tmp_path, changed_pdf(change, text_pdf(pages=3))) == {remark}


def test_all_pages_turned_alike_are_a_lying_document(tmp_path):
    def lie(pdf):
        for page in pdf.pages:
            page.obj.Rotate = 90

    assert remarks(tmp_path, changed_pdf(lie, text_pdf(pages=3))) == set()


def test_a_scan_has_no_text_and_may_be_too_coarse(tmp_path):
    assert remarks(tmp_path, scan()) == {Remark.NO_TEXT}
    assert remarks(tmp_path, scan(dots=(600, 850))) == {Remark.NO_TEXT, Remark.LOW_RESOLUTION}


@pytest.mark.parametrize(
    ("dots", "found"), [((1700, 2400), set()), ((640, 480), {"low_resolution"})]
)
def test_a_picture_may_be_too_coarse(tmp_path, dots, found):
    picture = io.BytesIO()
    Image.new("RGB", dots).save(picture, "JPEG")

    assert remarks(tmp_path, picture.getvalue(), "a.jpg") == {Remark(each) for each in found}


def test_fields_in_a_circle_come_to_an_end(tmp_path):
    assert remarks(tmp_path, changed_pdf(in_a_circle)) == set()


@pytest.mark.parametrize(
    "spoil",
    [
        lambda pdf: setattr(pdf.Root, "AcroForm", pikepdf.String("no")),
        lambda pdf: setattr(pdf.Root, "Names", pikepdf.Array([1])),
        lambda pdf: setattr(pdf.pages[0].obj, "Rotate", pikepdf.String("ninety")),
        lambda pdf: setattr(pdf.pages[0].obj.Resources, "Font", pikepdf.Array([])),
        lambda pdf: setattr(pdf.pages[0].obj.Resources, "XObject", pikepdf.String("x")),
        lambda pdf: setattr(pdf.Root, "OpenAction", pikepdf.Array([])),
    ],
)
def test_odd_structures_count_as_not_noticed(spoil):
    with pikepdf.open(io.BytesIO(text_pdf())) as pdf:
        spoil(pdf)

        assert isinstance(remarks_on(pdf), list)
