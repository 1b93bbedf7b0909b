"""A dossier that was altered says so; rubbish gives a failed line, never a crash."""

import json
import os
import shutil
import zipfile
from pathlib import Path

import pytest

from templates.dossier.verifying import verify_dossier
from tests.templates.conftest import Desk
from tests.templates.pdfs import text_pdf


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    desk = Desk(tmp_path_factory.mktemp("built"))
    order = desk.order([desk.enclose(text_pdf(pages=2)), desk.enclose(text_pdf("Два"))])
    return desk.build(order).path.parent


@pytest.fixture
def dossier(built, tmp_path):
    """Return a copy to alter."""
    return Path(shutil.copytree(built, tmp_path / "out" / built.name))


def failed(path):
    return [said.id for said, ok in verify_dossier(path) if not ok]


def flip(path, at=200):
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)


@pytest.mark.parametrize("name", ["", "dossier.pdf", "dossier.zip"])
def test_an_untouched_dossier_passes(dossier, name):
    assert failed(dossier / name) == []
    assert len(verify_dossier(dossier / name)) >= 5


def test_a_flipped_byte_is_found(dossier):
    flip(dossier / "dossier.pdf")

    assert "verify.file_changed" in failed(dossier)


def test_a_flipped_byte_in_an_original_is_found(dossier):
    flip(min((dossier / "originals").iterdir()))

    assert failed(dossier) == ["verify.file_changed", "verify.archive_differs"]


def test_a_flipped_byte_in_the_archive_is_found(dossier):
    size = (dossier / "dossier.zip").stat().st_size

    for at in range(40, size, size // 40):
        copy = dossier / "copy.zip"
        shutil.copy(dossier / "dossier.zip", copy)
        flip(copy, at)
        assert failed(copy)


def test_missing_and_added_files_are_named(dossier):
    originals = sorted((dossier / "originals").iterdir())
    originals[0].unlink()
    (dossier / "originals" / "added.pdf").write_bytes(b"x")

    assert {"verify.file_missing", "verify.file_unknown"} <= set(failed(dossier))


def rewrite(dossier, **changes):
    path = dossier / "manifest.json"
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | changes), "utf-8")
    (dossier / "dossier.zip").unlink()


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"pages": 3}, ["verify.pages_differ", "verify.contents_differ"]),
        ({"contents": [{"first_page": 2, "pages": 1}]}, ["verify.contents_differ"]),
        ({"contents": [{"first_page": 1, "pages": 1}]}, ["verify.contents_differ"]),
        ({"files": {}}, ["verify.no_manifest"]),
        ({"files": []}, ["verify.no_manifest"]),
        ({"files": {"dossier.pdf": 5}}, ["verify.no_manifest"]),
        ({"contents": [5]}, ["verify.no_manifest"]),
    ],
)
def test_a_manifest_that_lies_is_found(dossier, changes, said):
    rewrite(dossier, **changes)

    assert failed(dossier) == said


def test_a_name_that_leads_outside_is_not_opened(dossier, tmp_path):
    (tmp_path / "secret").write_bytes(b"x")
    manifest = json.loads((dossier / "manifest.json").read_text("utf-8"))
    rewrite(dossier, files=manifest["files"] | {"../../secret": {"sha256": "0", "size": 1}})

    assert failed(dossier) == ["verify.file_missing"]


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4", b"PK\x03\x04rubbish", os.urandom(500)])
@pytest.mark.parametrize("name", ["dossier.pdf", "other.pdf", "dossier.zip"])
def test_rubbish_fails_without_a_crash(tmp_path, name, content):
    (tmp_path / name).write_bytes(content)

    assert failed(tmp_path / name)
    assert failed(tmp_path / "nothing")


def test_a_pdf_that_is_none_is_named(dossier):
    (dossier / "dossier.pdf").write_bytes(b"x")
    (dossier / "dossier.zip").unlink()

    assert failed(dossier) == ["verify.file_changed", "verify.pdf_unreadable"]


def test_a_bomb_is_not_unpacked(dossier):
    bomb = dossier / "bomb.zip"
    manifest = (dossier / "manifest.json").read_text("utf-8")
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", manifest)
        archive.writestr("dossier.pdf", b"\0" * 30_000_000)

    assert {"verify.file_changed", "verify.file_missing"} <= set(failed(bomb))


def test_a_name_twice_in_the_archive_is_refused(dossier):
    with zipfile.ZipFile(dossier / "dossier.zip") as archive:
        manifest = archive.read("manifest.json")
    twice = dossier / "twice.zip"
    with zipfile.ZipFile(twice, "w") as archive:
        archive.writestr("manifest.json", manifest)
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("manifest.json", manifest)

    assert failed(twice) == ["verify.not_a_dossier"]


def test_a_manifest_nested_without_end_fails(dossier):
    (dossier / "manifest.json").write_text("[" * 200_000, "utf-8")

    assert failed(dossier) == ["verify.no_manifest"]
