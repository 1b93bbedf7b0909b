"""The verifier that goes with a dossier runs by itself and finds what was changed."""

import json
import subprocess
import sys
import zipfile

import pytest

from models.domain.text import Language
from templates.dossier.verifying import verify_dossier
from tests.templates.pdfs import text_pdf


@pytest.fixture
def dossier(make_order, enclose, build):
    order = make_order([enclose(text_pdf("Устав"), "Устав ў.pdf", "Устав")])
    return build(order).path.parent


def run(script, *arguments):
    """Run it isolated: no library of ours, no variable, another folder."""
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(script), *map(str, arguments)],
        capture_output=True,
        cwd="/",
        check=False,
        env={},
    )
    assert done.stderr == b""
    return done.returncode, done.stdout.decode("utf-8")


def test_a_whole_dossier_passes_as_folder_and_as_archive(dossier):
    for arguments in ([], [dossier], [dossier / "dossier.zip"]):
        code, said = run(dossier / "verify.py", *arguments)

        assert code == 0, said
        assert "Все файлы те же, что при сборке: 12." in said
        assert "содержание манифеста сходится" in said


@pytest.mark.parametrize("language", list(Language))
def test_it_speaks_the_language_of_the_dossier(make_order, build, language):
    result = build(make_order(language=language, draft=True))

    words = {"ru": "совпадает", "be": "супадае", "en": "same"}
    assert words[language] in run(result.path.parent / "verify.py")[1]


def test_what_was_changed_removed_or_added_is_named(dossier):
    (original,) = (dossier / "originals").iterdir()
    body = bytearray(original.read_bytes())
    body[100] ^= 1
    original.write_bytes(body)
    (dossier / "dossier.pdf").unlink()
    (dossier / "originals" / "ещё.pdf").write_bytes(b"x")

    code, said = run(dossier / "verify.py")

    assert code == 1
    lines = dict(line.split(maxsplit=1)[::-1] for line in said.splitlines() if "." in line)
    assert lines[f"originals/{original.name}"] == "ИЗМЕНЁН"
    assert lines["dossier.pdf"] == "ОТСУТСТВУЕТ"
    assert lines["originals/ещё.pdf"] == "ЛИШНИЙ"


@pytest.mark.parametrize("folder", ["papers", "editable", "registers"])
def test_a_paper_or_register_that_was_changed_is_named(dossier, folder):
    changed = min((dossier / folder).iterdir())
    changed.write_bytes(changed.read_bytes() + b"x")

    code, said = run(dossier / "verify.py")

    assert code == 1
    assert f"ИЗМЕНЁН      {folder}/{changed.name}" in said
    assert "отличий: 1." in said


def test_the_archive_in_the_folder_is_compared_too(dossier):
    body = bytearray((dossier / "dossier.zip").read_bytes())
    body[len(body) // 2] ^= 1
    (dossier / "dossier.zip").write_bytes(body)

    code, said = run(dossier / "verify.py")

    assert code == 1
    assert "ИЗМЕНЁН      dossier.zip" in said


@pytest.mark.parametrize(
    "change",
    [
        {"first_page": 99},
        {"sha256": "0" * 64},
        {"original": "originals/none.pdf"},
    ],
)
def test_contents_that_do_not_agree_are_said(dossier, change):
    manifest = json.loads((dossier / "manifest.json").read_text("utf-8"))
    manifest["contents"][-1] |= change
    (dossier / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    (dossier / "dossier.zip").unlink()

    code, said = run(dossier / "verify.py")

    assert code == 1
    assert "СОДЕРЖАНИЕ МАНИФЕСТА НЕ СХОДИТСЯ" in said


def test_files_of_the_user_beside_a_dossier_are_no_fault(dossier):
    (dossier / "заметки.txt").write_text("x", "utf-8")

    assert run(dossier / "verify.py")[0] == 0
    assert all(ok for _, ok in verify_dossier(dossier))


@pytest.mark.parametrize("body", [b"", b"[]", b"{}", b'{"language": "xx", "files": {}}', b"\xff"])
def test_what_is_no_dossier_is_said(dossier, tmp_path, body):
    (tmp_path / "manifest.json").write_bytes(body)
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as archive:
        archive.writestr("a", "b")

    for place in (tmp_path, tmp_path / "other.zip", tmp_path / "nothing"):
        code, said = run(dossier / "verify.py", place)
        assert code == 2
        assert "No dossier here" in said


def test_a_manifest_cannot_lead_out_of_the_dossier(dossier):
    manifest = json.loads((dossier / "manifest.json").read_text("utf-8"))
    manifest["files"]["../../etc/passwd"] = {"sha256": "0", "size": 1}
    (dossier / "manifest.json").write_text(json.dumps(manifest), "utf-8")

    code, said = run(dossier / "verify.py")

    assert code == 1
    assert "ОТСУТСТВУЕТ  ../../etc/passwd" in said


def test_our_own_check_covers_the_verifier(dossier):
    (dossier / "verify.py").write_text("print('fine')", "utf-8")

    assert not all(ok for _, ok in verify_dossier(dossier))
