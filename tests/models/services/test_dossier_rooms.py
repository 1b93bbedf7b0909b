"""Where dossiers are built: what a place that cannot be written or a killed build leaves."""

import os
import signal

import pytest

from models.domain.text import Language
from models.errors import StorageError
from models.services.workspace import Workspace
from models.store import keys
from models.store.rooms import PREFIX
from tests.conftest import make_ports
from tests.models.small_pack import small_pack

PHRASE = "чатыры выпадковыя словы"


class Lingering:
    """A builder that says it is at work and then waits for its end."""

    def __init__(self, tell):
        self._tell = tell

    def build(self, order, room, content, watcher):
        (room / "half.pdf").write_bytes(b"%PDF")
        os.write(self._tell, b"at work")
        signal.pause()


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch):
    monkeypatch.setattr(keys, "PROFILES", {1: keys.Profile(memory=8, passes=1, lanes=1)})


def ordered(session, out):
    filing = next(iter(session.view().pack.filings))
    return session.dossiers.order(filing, Language.BE, draft=True, dated=None, out=out)


@pytest.fixture(params=[False, True], ids=["plain", "encrypted"])
def case(request, tmp_path):
    path = tmp_path / "case" / "a.dopusk"
    path.parent.mkdir()
    phrase = (lambda: PHRASE) if request.param else None
    Workspace(make_ports(small_pack)).create(
        path, title="Зубр", who="Алеся", passphrase=phrase
    ).close()
    return path


def opened(path, ports=None):
    workspace = Workspace(ports or make_ports(small_pack))
    return workspace.open(path, who="Алеся", passphrase=lambda: PHRASE)


def test_only_an_encrypted_case_is_sealed(case, tmp_path):
    with opened(case) as session:
        assert ordered(session, tmp_path / "out").sealed is session.view().encrypted


def test_a_folder_that_cannot_be_written_is_a_storage_fault(case, tmp_path):
    (tmp_path / "file").write_text("", "utf-8")

    with opened(case) as session, pytest.raises(StorageError) as failed:
        session.dossiers.build(ordered(session, tmp_path / "file"))

    assert failed.value.message.id == "dossier.cannot_write"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a process of POSIX")
def test_the_next_opening_clears_the_room_of_a_killed_build(case, tmp_path):
    from dataclasses import replace

    out = tmp_path / "elsewhere" / "out"
    reads, writes = os.pipe()
    child = os.fork()
    if not child:
        ports = replace(make_ports(small_pack), builder=Lingering(writes))
        session = opened(case, ports)
        session.dossiers.build(ordered(session, out))
    os.read(reads, 100)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    assert len(list(out.glob(f"{PREFIX}*"))) == 1

    with opened(case) as session:
        assert list(out.iterdir()) == []
        assert [line for line in session.checks.verify() if not line.ok] == []


def test_ordering_for_the_same_place_again_writes_nothing(case, tmp_path):
    with opened(case) as session:
        ordered(session, tmp_path / "out")
        before = case.read_bytes()

        ordered(session, tmp_path / "out")

        assert case.read_bytes() == before
        assert session.view().entries == 1
