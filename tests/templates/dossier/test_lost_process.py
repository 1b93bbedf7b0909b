"""A large build whose process is killed says so and leaves the earlier dossier."""

import multiprocessing
import sys

import pytest

from models.errors import StorageError
from templates.texts import words
from tests.templates.conftest import Watcher
from tests.templates.pdfs import text_pdf

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are of POSIX")


class Killer(Watcher):
    """Kills the process of the build as soon as a step begins."""

    def __init__(self, step):
        super().__init__()
        self._step = step

    def report(self, progress):
        super().report(progress)
        if progress.what == self._step:
            (process,) = multiprocessing.active_children()
            process.kill()


@pytest.mark.parametrize("step", ["merge", "check"])
def test_a_killed_build_is_told_and_the_earlier_dossier_stays(enclose, make_order, build, step):
    files = [enclose(text_pdf(f"Файл {number}"), f"{number}.pdf") for number in range(21)]
    order = make_order(files)
    order.folder.mkdir(parents=True)
    (order.folder / "dossier.pdf").write_bytes(b"earlier")

    with pytest.raises(StorageError) as lost:
        build(order, Killer(words(f"dossier.step.{step}", order.language)))

    assert lost.value.message.id == "dossier.lost.killed"
    assert [each.name for each in order.folder.iterdir()] == ["dossier.pdf"]
    assert (order.folder / "dossier.pdf").read_bytes() == b"earlier"
    assert [each.name for each in order.folder.parent.iterdir()] == [order.folder.name]
