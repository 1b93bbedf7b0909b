"""A disk that takes no more is told as such, and leaves the earlier dossier."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.templates.pdfs import text_pdf

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits are of POSIX")

ROOT = Path(__file__).parents[3]
BUILD = """
import resource, sys
from pathlib import Path
from templates.dossier import Builder
from tests.benchmarks.one_dossier import built
import templates.dossier.assembly
if __name__ == "__main__":
    folder, most = Path(sys.argv[1]), int(sys.argv[2])
    limit = resource.RLIMIT_FSIZE
    resource.setrlimit(limit, (most, resource.getrlimit(limit)[1]))
    try:
        built(sorted((folder / "files").iterdir()), folder)
    except OSError as error:
        print("refused", error.errno)
    else:
        print("done")
"""


def built(folder, most):
    command = [sys.executable, "-c", BUILD, str(folder), str(most)]
    done = subprocess.run(command, check=False, cwd=ROOT, capture_output=True, text=True)
    return done.stdout.strip() or f"{done.returncode} {done.stderr[-300:]}"


def filled(folder, count):
    (folder / "files").mkdir()
    for number in range(count):
        (folder / "files" / f"{number:03}.pdf").write_bytes(text_pdf(f"Файл {number}"))
    earlier = folder / "out" / "nbrb.register-ru"
    earlier.mkdir(parents=True)
    (earlier / "dossier.pdf").write_bytes(b"earlier")
    return earlier


@pytest.mark.parametrize("most", [1_000, 60_000, 150_000, 400_000])
def test_a_full_disk_leaves_the_earlier_dossier(tmp_path, most):
    earlier = filled(tmp_path, 4)

    said = built(tmp_path, most)

    assert said.startswith("refused"), said
    assert [each.name for each in earlier.iterdir()] == ["dossier.pdf"]
    assert (earlier / "dossier.pdf").read_bytes() == b"earlier"
