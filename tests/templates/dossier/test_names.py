"""File names that harm no system."""

import pytest

from templates.dossier.names import safe_name

PDF = "application/pdf"


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Устав ў.pdf", "007-Устав ў.pdf"),
        ("../../etc/passwd", "007-passwd.pdf"),
        ("..\\..\\boot.ini", "007-boot.ini.pdf"),
        ("CON.pdf", "007-_CON.pdf"),
        ("счет\u202efdp.exe", "007-счет_fdp.exe.pdf"),
        ("a\x00b\n.PDF", "007-a_b.pdf"),
        ("", "007-document.pdf"),
        ("...", "007-document.pdf"),
        ("文件.pdf", "007-文件.pdf"),
        ("a:b*c?.pdf", "007-a_b_c.pdf"),
    ],
)
def test_names_are_made_harmless(name, safe):
    assert safe_name(7, name, PDF) == safe


def test_suffix_follows_the_content():
    assert safe_name(1, "scan.JPEG", "image/jpeg") == "001-scan.jpeg"
    assert safe_name(1, "scan.pdf", "image/png") == "001-scan.pdf.png"
    assert safe_name(1, "scan", "application/x-unknown") == "001-scan.bin"


def test_long_names_are_cut_between_letters():
    name = safe_name(1, "ж" * 500 + ".pdf", PDF)

    assert len(name.encode()) < 160
    assert name.endswith("ж.pdf")
