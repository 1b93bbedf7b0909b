"""Make one dossier in this process: python -m tests.benchmarks.one_dossier HOW FOLDER [PAGES].

HOW is `built` (what Dopusk does) or `by-hand` (merge, numbers and bookmarks with pikepdf alone).
FOLDER holds `files/`; everything is written beside it. Prints one line of JSON: the seconds of each
step, the most memory this process and its children took (MiB), the pages.
"""

import hashlib
import json
import resource
import shutil
import sys
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

import pikepdf
from pikepdf import Array, Dictionary, Name, OutlineItem


class Clocked:
    """A watcher that notes when each step began."""

    def __init__(self):
        self.steps = []

    def report(self, progress):
        self.steps.append((progress.what, perf_counter()))

    def cancelled(self):
        return False

    def seconds(self, end):
        """Return what each step took; the enclosures count as one."""
        ends = [start for _, start in self.steps[1:]] + [end]
        found = {}
        for (what, start), until in zip(self.steps, ends, strict=True):
            found[what] = found.get(what, 0) + until - start
        return found


def order_of(files, folder):
    """Return an order over the small case that encloses files."""
    from models.domain.dossier import CaseSnapshot, DossierOrder, Enclosure
    from models.domain.engine import derive
    from models.domain.records import DocumentVersion
    from models.domain.text import Language
    from tests.templates.small_case import DATED, PACK, state

    def enclosure(number, path):
        with path.open("rb") as source:
            sha256 = hashlib.file_digest(source, "sha256").hexdigest()
        version = DocumentVersion(
            sha256=sha256,
            name=path.name,
            size=path.stat().st_size,
            media_type="application/pdf",
            added_at=datetime(2026, 11, 1, tzinfo=UTC),
            added_by="Алеся",
        )
        return Enclosure(
            document=f"D{number}",
            title=f"Документ {number}",
            version=version,
            requirements=("nbrb.charter",),
        )

    case = state()
    snapshot = CaseSnapshot(
        pack=PACK,
        pack_sha256="ab" * 32,
        state=case,
        readiness=derive(PACK, case, DATED),
        head="cd" * 32,
    )
    return DossierOrder(
        filing="nbrb.register",
        language=Language.RU,
        draft=False,
        dated=DATED,
        snapshot=snapshot,
        enclosures=tuple(enclosure(number, path) for number, path in enumerate(files, 1)),
        gaps=(),
        folder=folder / "out" / "nbrb.register-ru",
    )


def built(files, folder):
    """Build a dossier; return its steps and pages."""
    from templates.dossier import Builder
    from templates.texts import words

    order, watcher = order_of(files, folder), Clocked()
    places = {each.version.sha256: path for each, path in zip(order.enclosures, files, strict=True)}

    @contextmanager
    def content(sha256):
        with places[sha256].open("rb") as source:
            yield source

    room = folder / "room"
    room.mkdir()
    result = Builder().build(order, room, content, watcher)
    took = watcher.seconds(perf_counter())
    names = {
        words(f"dossier.step.{step}", order.language): step
        for step in ("papers", "merge", "number", "archive", "check", "pack")
    }
    steps = {}
    for what, seconds in took.items():
        step = names.get(what, "stage")
        steps[step] = steps.get(step, 0) + seconds
    return steps, result.pages


def by_hand(files, folder):
    """Merge, number and bookmark as a script of an afternoon does.

    The originals are laid beside it first, as ours are: whoever writes gigabytes before makes the
    next step wait for the disk.
    """
    for path in files:
        shutil.copy(path, folder)
    start = perf_counter()
    merged, done = folder / "merged.pdf", folder / "by-hand.pdf"
    parts = [argument for path in files for argument in (str(path), "1-z")]
    pikepdf.Job(["qpdf", "--empty", "--pages", *parts, "--", str(merged)]).run()
    middle = perf_counter()
    with pikepdf.open(merged) as pdf:
        font = pdf.make_indirect(
            Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        )
        for number, page in enumerate(pdf.pages, 1):
            page.add_resource(font, Name.Font, Name.Number, replace_existing=True)
            page.contents_add(b"q\n", prepend=True)
            page.contents_add(b"\nQ q BT /Number 11 Tf 550 812 Td (%d) Tj ET Q\n" % number)
        pages = len(pdf.pages)
        with pdf.open_outline() as outline:
            first = range(0, pages, pages // len(files))
            outline.root.extend(
                OutlineItem(path.name, place) for path, place in zip(files, first, strict=False)
            )
        pdf.Root[Name.PageLabels] = Dictionary(Nums=Array([0, Dictionary(S=Name.D)]))
        pdf.save(done)
    return {"merge": middle - start, "number": perf_counter() - middle}, pages


def main():
    how, folder = sys.argv[1], Path(sys.argv[2])
    files = sorted((folder / "files").iterdir())
    made = folder / "made"
    made.mkdir()
    try:
        steps, pages = {"built": built, "by-hand": by_hand}[how](files, made)
    finally:
        shutil.rmtree(made)
    own, children = (
        resource.getrusage(who).ru_maxrss >> 10
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    print(json.dumps({"steps": steps, "pages": pages, "own": own, "children": children}))


if __name__ == "__main__":
    main()
