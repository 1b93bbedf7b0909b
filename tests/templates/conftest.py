"""Orders over the small case, contents to enclose, and reading dossiers back."""

import hashlib
import io
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2 as pdfium
import pytest

from models.domain.dossier import CaseSnapshot, DossierOrder, Enclosure
from models.domain.engine import derive
from models.domain.records import DocumentVersion
from models.domain.text import Language
from templates.dossier import Builder
from tests.templates.small_case import DATED, PACK, state


class Watcher:
    def __init__(self, stop_after=None):
        self.seen = []
        self._stop_after = stop_after

    def report(self, progress):
        self.seen.append(progress)

    def cancelled(self):
        return self._stop_after is not None and len(self.seen) >= self._stop_after


class Vault:
    """Contents by hash, opened as a case would open them."""

    def __init__(self):
        self.contents = {}
        self.opened = []

    def put(self, content):
        key = hashlib.sha256(content).hexdigest()
        self.contents[key] = content
        return key

    @contextmanager
    def open(self, sha256):
        self.opened.append(sha256)
        yield io.BytesIO(self.contents[sha256])


class Desk:
    """Where orders are made and dossiers are built, in a folder."""

    def __init__(self, folder):
        self._folder = folder
        self.vault = Vault()

    def enclose(
        self,
        content,
        name="scan.pdf",
        title="Документ",
        fault=None,
        media="application/pdf",
        **more,
    ):
        key = self.vault.put(content)
        version = DocumentVersion(
            sha256=key,
            name=name,
            size=len(content),
            media_type=media,
            added_at=datetime(2026, 11, 1, tzinfo=UTC),
            added_by="Тест",
            fault=fault,
        )
        refs = more.pop("requirements", ("nbrb.charter",))
        return Enclosure(document=f"D-{key[:8]}", title=title, version=version, requirements=refs)

    def order(
        self, enclosures=(), *, language=Language.RU, draft=False, pack=PACK, case=None, **more
    ):
        case = case or state()
        snapshot = CaseSnapshot(
            pack=pack,
            pack_sha256="ab" * 32,
            state=case,
            readiness=derive(pack, case, DATED),
            head="cd" * 32,
        )
        order = DossierOrder(
            filing="nbrb.register",
            language=language,
            draft=draft,
            dated=DATED,
            snapshot=snapshot,
            enclosures=tuple(enclosures),
            gaps=(),
            folder=self._folder / "out" / f"nbrb.register-{language}",
        )
        return replace(order, **more)

    def build(self, order, watcher=None):
        order.folder.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=order.folder.parent) as room:
            return Builder().build(order, Path(room), self.vault.open, watcher or Watcher())


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


@pytest.fixture
def vault(desk):
    return desk.vault


@pytest.fixture
def enclose(desk):
    return desk.enclose


@pytest.fixture
def make_order(desk):
    return desk.order


@pytest.fixture
def build(desk):
    return desk.build


def page_texts(path):
    document = pdfium.PdfDocument(path)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def squeezed(text):
    return " ".join(text.split())
