import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.filenames import LONGEST, harmless_name
from tests.models.untrusted import HOSTILE


@pytest.mark.parametrize(
    ("name", "harmless"),
    [
        ("Статут ў чыстым.pdf", "Статут ў чыстым.pdf"),
        ("文件 № 5 (копия).PDF", "文件 № 5 (копия).PDF"),
        ("../../etc/passwd", "passwd"),
        ("..\\..\\boot.ini", "boot.ini"),
        ("/etc/", "etc"),
        ("C:\\Windows\\system32", "system32"),
        ("C:evil.pdf", "C_evil.pdf"),
        ("file.txt:stream", "file.txt_stream"),
        ("..", "document"),
        ("", "document"),
        (" . ", "document"),
        (".pdf", "document.pdf"),
        ("CON", "_CON"),
        ("nul.tar.gz", "_nul.tar.gz"),
        ("Com1 .txt", "_Com1.txt"),
        ("LPT².pdf", "_LPT².pdf"),
        ("console.pdf", "console.pdf"),
        ("scan.pdf. . ", "scan.pdf"),
        ("-rf.pdf", "rf.pdf"),
        ("~root", "root"),
        ("a\x00b.pdf", "a_b.pdf"),
        ("счет\u202efdp.exe", "счет_fdp.exe"),
        ("invoice.pdf" + " " * 90 + ".exe", "invoice.pdf.exe"),
        ("a\u2028b\tc.pdf", "a_b_c.pdf"),
        ("a／b.pdf", "a_b.pdf"),
        ("Ё.pdf", "Ё.pdf"),
        ("Договор. Часть вторая", "Договор. Часть вторая"),
        ("\udcff.pdf", "document.pdf"),
    ],
)
def test_names_are_made_harmless(name, harmless):
    assert harmless_name(name) == harmless


def test_a_long_name_is_cut_between_letters_and_keeps_its_extension():
    name = harmless_name("ж" * 500 + ".pdf")

    assert name.endswith("ж.pdf")
    assert LONGEST - 3 <= len(name.encode()) <= LONGEST


@given(st.one_of(st.sampled_from(HOSTILE), st.text(st.characters(exclude_categories=()))))
def test_any_text_becomes_a_name_of_every_system(text):
    name = harmless_name(text)

    assert name == unicodedata.normalize("NFC", name) == harmless_name(name)
    assert 0 < len(name.encode()) <= LONGEST
    assert not set(name) & set('/\\<>:"|?*')
    assert not [sign for sign in name if unicodedata.category(sign)[0] == "C"]
    assert name == name.strip(" .")
    assert name.split(".")[0].upper() not in {"CON", "PRN", "AUX", "NUL", "COM1", "LPT9"}


@pytest.mark.parametrize("text", HOSTILE)
def test_a_file_of_that_name_lies_where_it_was_put(tmp_path, text):
    (tmp_path / harmless_name(text)).write_text("x")

    assert [path.name for path in tmp_path.iterdir()] == [harmless_name(text)]
