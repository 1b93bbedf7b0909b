"""A killed process loses nothing that it had acknowledged."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from models.services.workspace import Workspace
from tests.durability.ports import real_ports

ROOT = Path(__file__).parents[2]


@pytest.fixture
def case(tmp_path):
    path = tmp_path / "case.dopusk"
    Workspace(real_ports()).create(path, title="Зубр", who="test").close()
    return path


def work(case, *job):
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.durability.worker", str(case), *job],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout.readline() == "ready\n"
    return process


def reopened(case):
    return Workspace(real_ports()).open(case, who="test")


@pytest.mark.parametrize("acknowledged", [1, 7, 23])
def test_a_burst_of_answers_keeps_all_that_was_acknowledged(case, acknowledged):
    process = work(case, "set")
    for _ in range(acknowledged):
        last = int(process.stdout.readline())
    process.kill()
    rest = process.communicate()[0].split()
    last = int(rest[-1]) if rest else last

    with reopened(case) as session:
        kept = int(session.view().state.answers["company.name_ru"].value.split()[1])
        assert kept in {last, last + 1}  # the one in flight may have been committed unheard
        assert all(line.ok for line in session.history.verify())


def test_a_kill_in_the_middle_of_a_large_file_leaves_the_case_as_it_was(case, tmp_path):
    large = tmp_path / "scan.bin"
    with large.open("wb") as file:
        for _ in range(64):
            file.write(os.urandom(1 << 20))
    size = case.stat().st_size
    process = work(case, "attach", str(large))
    while process.poll() is None and case.stat().st_size < size + (8 << 20):
        pass
    process.kill()
    said = process.communicate()[0].split()

    with reopened(case) as session:
        assert len(session.view().state.documents) in {len(said), len(said) + 1}
        assert all(line.ok for line in session.history.verify())
