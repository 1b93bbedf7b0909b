"""A house with real cases, a small law pack, and the commands run inside this process."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from cli.entry import run as run_line
from cli.house import House
from models.domain.dossier import DossierResult
from models.domain.paper import FrozenFile
from models.errors import message
from models.services.workspace import Workspace
from models.store import keys
from tests.conftest import FixedClock
from tests.models.small_pack import small_pack


@dataclass(frozen=True)
class Said:
    """What a line came to."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@dataclass(frozen=True)
class Fault:
    """A fault as the lint reports it."""

    file: str
    line: int
    message: object


def blank_page(path: Path) -> None:
    """Write a PDF of one blank page."""
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(path)


class PlainBuilder:
    """Writes a page that only has to be there."""

    def build(self, order, room, content, watcher):
        order.folder.mkdir(parents=True, exist_ok=True)
        path = order.folder / "dossier.pdf"
        blank_page(path)
        packed = order.folder / "dossier.zip"
        packed.write_bytes(b"PK\x03\x04")
        return DossierResult(
            filing=order.filing,
            language=order.language,
            draft=order.draft,
            path=path,
            zip_path=packed,
            pages=1,
            sha256=hashlib.sha256(path.read_bytes()).hexdigest(),
            contents=(),
            gaps=order.gaps,
            dated=order.dated,
            head=order.snapshot.head,
            law_pack=order.snapshot.pack_sha256,
            files=(_frozen(path),),
        )


def _frozen(path):
    content = path.read_bytes()
    return FrozenFile(name=path.name, sha256=hashlib.sha256(content).hexdigest(), size=len(content))


@pytest.fixture(autouse=True)
def _english(monkeypatch, tmp_path):
    """Fix the language, the folder we stand in, and where a crash would be logged."""
    monkeypatch.setenv("DOPUSK_LANG", "en")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def opened():
    """Return what the window was asked to show."""
    return []


@pytest.fixture
def house(ports, tmp_path, opened):
    law = tmp_path / "law"
    law.mkdir()

    def workspace(today):
        clock = FixedClock(today) if today else ports.clock
        return Workspace(replace(ports, clock=clock, builder=PlainBuilder()))

    def window(workspace, case, language):
        opened.append((case, language))
        return 0

    def lint(folder):
        return [Fault("gates.yaml", 7, message("requirement.unknown", requirement="x.y"))] * bool(
            list(folder.glob("*.bad"))
        )

    return House(
        workspace=workspace,
        window=window,
        shipped_law=law,
        read_pack=lambda _: small_pack(),
        lint=lint,
    )


@pytest.fixture
def dopusk(house, capsys):
    """Run a line and return its exit code and both streams."""

    def run(*argv: object) -> Said:
        code = run_line([str(arg) for arg in argv], house)
        captured = capsys.readouterr()
        return Said(code, captured.out, captured.err)

    return run


@pytest.fixture
def case(dopusk, tmp_path: Path) -> Path:
    path = tmp_path / "зубр.dopusk"
    assert dopusk("new", path).code == 0
    return path


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    path = tmp_path / "charter.pdf"
    blank_page(path)
    return path


PARTIES = """
parties:
  - {key: a, kind: organisation, name: "ООО «Бобр»", roles: [founder]}
  - {key: b, kind: organisation, name: "Beaver Ltd", roles: [founder], answers: {party.country: CY}}
answers:
  founders.complete: true
holdings:
  - {holder: a, contribution: 15000000, percent: 75}
  - {holder: b, contribution: 5000000, percent: 25}
"""


@pytest.fixture
def with_founders(dopusk, case, tmp_path):
    """Return a case with two founders."""
    file = tmp_path / "parties.yaml"
    file.write_text(PARTIES, encoding="utf-8")
    assert dopusk("load", case, file).code == 0
    return case


@pytest.fixture
def cheap_keys(monkeypatch):
    """Derive keys at next to no cost, in this process only."""
    monkeypatch.setattr(keys, "PROFILES", {1: keys.Profile(memory=8, passes=1, lanes=1)})


@pytest.fixture
def phrase(monkeypatch, cheap_keys):
    """Say which passphrases the environment holds."""

    def said(present=None, new=None):
        for name, value in (("DOPUSK_PASSPHRASE", present), ("DOPUSK_NEW_PASSPHRASE", new)):
            if value is None:
                monkeypatch.delenv(name, raising=False)
            else:
                monkeypatch.setenv(name, value)

    said()
    return said


@pytest.fixture
def ready(dopusk, case, pdf, tmp_path):
    """Return a case whose registration can be final."""
    file = tmp_path / "all.yaml"
    file.write_text(
        "answers: {company.name_ru: ЗАО «Зубр», capital.fund: 20000000, founders.complete: true}",
        "utf-8",
    )
    assert dopusk("load", case, file).code == 0
    assert dopusk("attach", case, "jsc.charter", pdf).code == 0
    return case
