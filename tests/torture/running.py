"""Putting trials through the door and into a dossier, and judging what came of each."""

from __future__ import annotations

import hashlib
import traceback
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from models.domain.dossier import CaseSnapshot, DossierOrder, Enclosure
from models.domain.engine import derive
from models.domain.records import DocumentVersion, Fault, Rendition
from models.domain.text import Language
from models.errors import CaseRefused
from models.evidence.inspecting import inspect_all
from templates.dossier import Builder
from tests.templates.small_case import DATED, PACK, state
from tests.torture.judging import Dossier, judge
from tests.torture.trials import Outcome, Trial

MOMENT = datetime(2026, 11, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Verdict:
    """What came of a trial; `wrong` says what should not have."""

    trial: Trial
    outcome: Outcome | None
    reason: str = ""
    wrong: str = ""


class Nobody:
    def report(self, progress):
        pass

    def cancelled(self):
        return False


def run(trials, *, separators=False, sealed=False):
    """Return a verdict on each trial; all that pass the door go into one dossier."""
    with TemporaryDirectory() as folder:
        bench = Bench(Path(folder), sealed)
        versions = bench.through_the_door(trials)
        entering = {
            trial.name: (trial, versions[trial.name])
            for trial in trials
            if not versions[trial.name].fault or trial.rendition
        }
        verdicts = {
            trial.name: verdict(trial, Outcome.OUT, versions[trial.name].fault.value)
            for trial in trials
            if trial.name not in entering
        }
        verdicts |= bench.build(entering, separators=separators)
        return [verdicts[trial.name] for trial in trials]


def verdict(trial, outcome, reason, wrong=""):
    if not wrong and trial.expected not in (outcome, Outcome.EITHER):
        wrong = f"{outcome.value} instead of {trial.expected.value}"
    return Verdict(trial, outcome, reason, wrong)


class Bench:
    def __init__(self, folder, sealed):
        self.folder, self.sealed = folder, sealed
        self.files = {}

    def through_the_door(self, trials):
        """Return the files as the case would keep them."""
        paths = []
        for number, trial in enumerate(trials):
            path = self.folder / f"{number:04d}"
            path.write_bytes(trial.make())
            paths.append(path)
        files = [(path, trial.file) for path, trial in zip(paths, trials, strict=True)]
        found = inspect_all(files)
        return {
            trial.name: self._version(trial, path, seen)
            for trial, path, seen in zip(trials, paths, found, strict=True)
        }

    def _version(self, trial, path, seen):
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        self.files[digest] = path
        version = DocumentVersion(
            sha256=digest,
            name=trial.file,
            size=path.stat().st_size,
            media_type=seen.media_type,
            added_at=MOMENT,
            added_by="Тест",
            pages=seen.pages,
            fault=seen.fault,
            remarks=seen.remarks,
            excerpt=trial.excerpt,
            turns=trial.turns,
        )
        return self._converted(version) if trial.rendition else version

    def _converted(self, version):
        """Return a document of another kind, whose conversion is what the trial made."""
        rendition = Rendition(
            sha256=version.sha256, size=version.size, pages=1, made_with="Office", made_at=MOMENT
        )
        original = self.folder / f"original-{version.sha256}"
        original.write_bytes(b"PK\x03\x04 a letter")
        digest = hashlib.sha256(original.read_bytes()).hexdigest()
        self.files[digest] = original
        return replace(
            version,
            sha256=digest,
            media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            rendition=rendition,
            fault=Fault.UNSUPPORTED,
        )

    @contextmanager
    def open(self, sha256):
        with self.files[sha256].open("rb") as file:
            yield file

    def build(self, entering, *, separators):
        """Build until nothing is refused any more, then judge; a crash is looked for one by one."""
        verdicts = {}
        while entering:
            try:
                result = self._built(list(entering.values()), separators=separators)
            except CaseRefused as refused:
                verdicts |= self._refused(entering, refused)
                continue
            except Exception as error:  # noqa: BLE001 (a crash is what is looked for)
                if len(entering) == 1:
                    ((name, (trial, _)),) = entering.items()
                    said = traceback.format_exception_only(error)[-1].strip()
                    return verdicts | {name: Verdict(trial, None, "", said[:300])}
                for half in halves(entering):
                    verdicts |= self.build(half, separators=separators)
                return verdicts
            return verdicts | self._judged(entering, result)
        return verdicts

    def _refused(self, entering, refused):
        """Take out what the build would not include."""
        reasons = {
            str(cause.details["document"]): cause.details["reason"].id for cause in refused.causes
        }
        named = [name for name, pair in entering.items() if title_of(pair[0]) in reasons]
        if not named:
            raise refused
        popped = [entering.pop(name)[0] for name in named]
        return {
            trial.name: verdict(trial, Outcome.OUT, reasons[title_of(trial)]) for trial in popped
        }

    def _built(self, entering, *, separators):
        case = state()
        if separators:
            from models.domain.paper import FilingPlan

            case = replace(
                case, plans={"nbrb.register": FilingPlan(filing="nbrb.register", separators=True)}
            )
        snapshot = CaseSnapshot(
            pack=PACK,
            pack_sha256="ab" * 32,
            state=case,
            readiness=derive(PACK, case, DATED),
            head="cd" * 32,
        )
        order = DossierOrder(
            filing="nbrb.register",
            language=Language.RU,
            draft=False,
            dated=DATED,
            snapshot=snapshot,
            enclosures=tuple(
                Enclosure(
                    document=f"D{number}",
                    title=title_of(trial),
                    version=version,
                    requirements=("nbrb.charter",),
                )
                for number, (trial, version) in enumerate(entering)
            ),
            gaps=(),
            folder=self.folder / "dossier",
            sealed=self.sealed,
        )
        with TemporaryDirectory(dir=self.folder) as room:
            return Builder().build(order, Path(room), self.open, Nobody())

    def _judged(self, entering, result):
        with Dossier(result) as dossier:
            verdicts = {}
            for trial, version in entering.values():
                shown = version.rendition.sha256 if version.rendition else version.sha256
                try:
                    judge(dossier, trial, version, self.files[shown])
                except AssertionError as wrong:
                    verdicts[trial.name] = Verdict(trial, Outcome.IN, "", str(wrong)[:300])
                else:
                    verdicts[trial.name] = verdict(trial, Outcome.IN, "")
            return verdicts


def halves(entering):
    names = list(entering)
    middle = len(names) // 2
    return [{name: entering[name] for name in part} for part in (names[:middle], names[middle:])]


def title_of(trial):
    return trial.title or f"Файл {trial.name}"
