"""What is packed well is taken as it is; what no archival file may hold is packed anew."""

import base64
import io
import zlib

import pikepdf
import pytest
from pikepdf import Name

from templates.dossier.packing import wants_packing
from tests.templates.conftest import page_texts
from tests.templates.pdfs import changed_pdf, lzw, packed_pdf

SPACE = b" \n" * 40_000


def in_letters(data):
    return base64.a85encode(zlib.compress(data)) + b"~>"


def in_digits(data):
    return lzw(data).hex().encode()


IN_LETTERS = [Name.ASCII85Decode, Name.FlateDecode]


@pytest.mark.parametrize(
    ("file", "wanted"),
    [
        (packed_pdf(lzw, Name.LZWDecode), True),
        (
            packed_pdf(
                lambda data: lzw(data).hex().encode(), [Name.ASCIIHexDecode, Name.LZWDecode]
            ),
            True,
        ),
        (packed_pdf(bytes, also=SPACE), True),
        (packed_pdf(bytes), False),
        (packed_pdf(in_letters, IN_LETTERS), False),
        (packed_pdf(zlib.compress, Name.FlateDecode, also=SPACE), False),
    ],
)
def test_old_and_missing_packing_is_seen(file, wanted):
    with pikepdf.open(io.BytesIO(file)) as pdf:
        assert wants_packing(pdf) is wanted


@pytest.mark.parametrize("sealed", [False, True])
@pytest.mark.parametrize("file", [packed_pdf(lzw, Name.LZWDecode), packed_pdf(bytes, also=SPACE)])
def test_such_a_file_is_packed_anew_for_the_dossier(enclose, make_order, build, file, sealed):
    result = build(make_order([enclose(file, "a.pdf", "Устав")], sealed=sealed))

    assert "Проба 1" in page_texts(result.path)[-1]
    assert result.archival.holds, result.archival.causes
    with pikepdf.open(result.path) as pdf:
        assert pdf.pages[-1].resources.XObject.DopPage.Filter == Name.FlateDecode


def test_what_is_packed_well_is_taken_byte_by_byte(enclose, make_order, build):
    file = packed_pdf(in_letters, IN_LETTERS)
    with pikepdf.open(io.BytesIO(file)) as pdf:
        packed = pdf.pages[0].obj.Contents.read_raw_bytes()

    result = build(make_order([enclose(file, "a.pdf", "Устав")]))

    assert "Проба 1" in page_texts(result.path)[-1]
    assert result.archival.holds, result.archival.causes
    with pikepdf.open(result.path) as pdf:
        assert pdf.pages[-1].resources.XObject.DopPage.read_raw_bytes() == packed


def drawn_twice(pdf):
    """Let one page draw in two streams, and another what the first does."""
    page = pdf.pages[0]
    space = pdf.make_stream(SPACE)
    page.obj.Contents = pikepdf.Array([page.obj.Contents, space])
    pdf.pages.append(page)


def test_what_is_drawn_in_several_streams_is_packed_too(enclose, make_order, build):
    file = changed_pdf(drawn_twice)

    result = build(make_order([enclose(file, "a.pdf", "Устав")]))

    assert "Проба 1" in page_texts(result.path)[-1]
    with pikepdf.open(result.path) as pdf:
        forms = [page.resources.XObject.DopPage for page in list(pdf.pages)[-2:]]
        assert [form.Filter for form in forms] == [Name.FlateDecode] * 2
        assert forms[0].objgen != forms[1].objgen
        assert all(len(form.read_raw_bytes()) < 10_000 for form in forms)


@pytest.mark.parametrize(
    ("pack", "packed_as"),
    [(lzw, Name("/LZW")), (in_letters, [Name("/A85"), Name("/Fl")])],
)
def test_names_cut_short_do_not_cost_the_archive(enclose, make_order, build, pack, packed_as):
    result = build(make_order([enclose(packed_pdf(pack, packed_as), "a.pdf", "Устав")]))

    assert "Проба 1" in page_texts(result.path)[-1]
    assert result.archival.holds, result.archival.causes


def test_what_others_put_into_a_trailer_does_no_harm(enclose, make_order, build):
    def change(pdf):
        pdf.trailer["/Odd"] = pikepdf.String("31415926535897932384626433832795" * 400)
        pdf.pages[0].obj.Contents = pikepdf.Array([pdf.pages[0].obj.Contents, pdf.make_stream(b"")])

    result = build(make_order([enclose(changed_pdf(change), "a.pdf", "Устав")]))

    assert "Проба 1" in page_texts(result.path)[-1]
