"""What is packed well is taken as it is; what no archival file may hold is packed anew."""

import base64
import io
import zlib

import pikepdf
import pytest
from pikepdf import Name

from templates.dossier.packing import wants_packing
from tests.templates.conftest import page_texts
from tests.templates.pdfs import lzw, packed_pdf

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
