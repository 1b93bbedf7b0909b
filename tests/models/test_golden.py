"""A case of an earlier release opens, after a copy was put aside, with everything it held."""

import json
import shutil
from pathlib import Path

import msgspec
import pytest

from models.domain import upcasting
from models.domain.backup import Reason
from models.domain.canonical import canonical_bytes
from models.domain.records import Kind
from models.services.restoring import Side

GOLDEN = Path(__file__).parents[1] / "golden"


@pytest.fixture(params=sorted(GOLDEN.glob("schema_*.dopusk")), ids=lambda path: path.stem)
def old(request, tmp_path):
    """A writable copy of a stored case and what it is known to hold."""
    told = json.loads(request.param.with_suffix(".json").read_text(encoding="utf-8"))
    return Path(shutil.copy(request.param, tmp_path / "old.dopusk")), told


def test_an_old_case_is_brought_up_to_date_with_everything_it_held(old, workspace):
    path, told = old
    before = path.read_bytes()

    with workspace.open(path, who="Глеб") as session:
        view = session.view()
        assert _as_told(json.loads(canonical_bytes(view.state)), told["state"]) == told["state"]
        assert (view.head, view.entries) == (told["head"], told["entries"])
        assert all(line.ok for line in session.checks.verify())
        (backup,) = session.backups.found()
        assert backup.reason is Reason.MIGRATION
    assert workspace.compare(path, backup).newer == ()
    assert before != path.read_bytes()


def _as_told(now, then):
    """Return what a case holds now without the fields that came after it was told."""
    if isinstance(then, dict):
        return {key: _as_told(value, then[key]) for key, value in now.items() if key in then}
    if isinstance(then, list) and len(then) == len(now):
        return [_as_told(*pair) for pair in zip(now, then, strict=True)]
    return now


def test_old_entries_are_undone_restored_and_looked_back_at(old, workspace):
    path, _ = old
    with workspace.open(path, who="Глеб") as session:
        lines = session.history.entries(limit=1000)
        assert {line.entry.format for line in lines} <= {1, 2}
        first = next(line for line in reversed(lines) if line.entry.verb == "answer.put")
        past = session.as_of(first.entry.id)
        assert past.state.answers["company.name_ru"].value == "Зубр"
        session.history.undo()
        session.history.redo()
        session.history.restore(first.entry.id, side=Side.AFTER)

        assert session.view().state.answers["company.name_ru"].value == "Зубр"
        assert session.history.entries(limit=1)[0].entry.format == 2
        assert all(line.ok for line in session.checks.verify())


def test_a_tombstone_slipped_into_an_old_entry_is_noticed(old, workspace):
    path, _ = old
    with workspace.open(path, who="Глеб") as session:
        db = session._store.database
        row = next(db.query("select seq, body from entry where seq = 2"))
        body = msgspec.json.decode(row["body"]) | {"erased": [{"kind": "answer", "id": "x"}]}
        db.execute("update entry set body = ? where seq = 2", [msgspec.json.encode(body)])

        broken = {line.message.id for line in session.checks.verify() if not line.ok}
    assert {"verify.chain", "verify.erasures"} <= broken


def test_an_old_image_is_lifted_to_today_s_shape(old, workspace, monkeypatch):
    def renamed(raw):
        return {**raw, "name": raw["name"].upper()}

    path, _ = old
    monkeypatch.setattr(upcasting, "UPCASTS", {Kind.PARTY: (renamed,)})
    with workspace.open(path, who="Глеб") as session:
        names = {
            step.after.name
            for line in session.history.entries(limit=1000)
            for step in line.images
            if step.kind is Kind.PARTY and step.after
        }
    assert names == {"ЁСІФ ЎЛАДЗІМІРАВІЧ", "ALPHA HOLDING"}
