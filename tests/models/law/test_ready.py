"""A pack made ready is used as long as it says what its sources say, and not a moment longer."""

import pytest

from models.law import PackFaulty, read_pack
from models.law.compiling import compiled
from models.law.reading import read_draft
from models.law.ready import main, ready_pack
from tests.models.law.conftest import SHIPPED


@pytest.fixture
def made(small):
    main(small)
    (ready,) = small.glob("ready.pack*")
    return small, ready


def test_it_is_what_the_sources_say(made):
    folder, _ = made

    assert ready_pack(folder) == compiled(read_draft(folder)) == read_pack(folder)


def test_the_shipped_one_too(shipped):
    assert shipped == compiled(read_draft(SHIPPED))


def test_a_changed_source_is_read_anew(made):
    folder, _ = made
    path = folder / "pack.yaml"
    path.write_text(path.read_text("utf-8").replace("en: Check", "en: Look"), "utf-8")

    assert ready_pack(folder) is None
    assert read_pack(folder).notice.en == "Look"


def test_a_source_more_or_less_is_noticed(made):
    folder, _ = made
    (folder / "notes.yaml").write_text("broken: [", "utf-8")

    with pytest.raises(PackFaulty):
        read_pack(folder)


@pytest.mark.parametrize("at", [3, 70, -2])
def test_one_that_was_altered_is_not_used(made, at):
    folder, ready = made
    data = bytearray(ready.read_bytes())
    data[at] ^= 1
    ready.write_bytes(data)

    assert ready_pack(folder) is None
    assert read_pack(folder) == compiled(read_draft(folder))


def test_one_with_faults_is_not_made(small, capsys):
    (small / "notes.yaml").write_text("broken: [", "utf-8")

    main(small)

    assert not list(small.glob("ready.pack*"))
    assert "law lint" in capsys.readouterr().err
