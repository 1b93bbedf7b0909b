"""Nothing readable in what Dopusk wrote, nothing erased left: the quick profile."""

import io
import os

import pytest

from models.services.ports import SampleExtent
from models.store import keys
from tests.probing.leaking import leaks, probe_builds, probe_erasures, probe_verbs

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kills processes of POSIX")


@pytest.fixture(autouse=True)
def keys_as_before(monkeypatch):
    monkeypatch.setattr(keys, "PROFILES", keys.PROFILES)


def test_nothing_of_an_encrypted_case_is_readable_after_a_kill(tmp_path):
    counts, wrong = probe_verbs(tmp_path / "a", 26, seed=5)

    assert wrong == []
    assert counts["needles"] > 10


def test_nothing_that_was_erased_is_left_after_a_kill(tmp_path):
    counts, wrong = probe_erasures(tmp_path / "a", 8, seed=5)

    assert wrong == []
    assert counts["erased"]


def test_a_killed_build_leaves_nothing_readable(tmp_path):
    counts, wrong = probe_builds(tmp_path / "a", 2, seed=7, extent=SampleExtent.STARTED)

    assert wrong == []
    assert counts["killed before"]


def test_the_search_finds_what_is_there(tmp_path):
    from tests.templates.pdfs import text_pdf

    (tmp_path / "a").write_bytes(b"..." + "Ёўшын".encode("utf-16-le"))
    (tmp_path / "b.pdf").write_bytes(text_pdf())
    (tmp_path / "cut.pdf").write_bytes(text_pdf()[:-400])

    _, found = leaks(tmp_path, {"Ёўшын".encode("utf-16-le")})

    assert len(found) == 3


def test_a_sealed_file_cut_short_counts_as_sealed(tmp_path):
    import pikepdf

    from templates.dossier.sealing import Seal
    from tests.templates.pdfs import text_pdf

    whole, cut = tmp_path / "whole.pdf", tmp_path / "cut.pdf"
    with pikepdf.open(io.BytesIO(text_pdf(pages=40))) as pdf:
        Seal(closed=True).save(pdf, whole)
    for part in (0.2, 0.5, 0.9, 0.99):
        cut.write_bytes(whole.read_bytes()[: int(whole.stat().st_size * part)])

        assert leaks(tmp_path, set())[1] == [], part
