"""Generated papers on their way to a signature and back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from models.domain.filenames import harmless_name
from models.domain.paper import PaperStage, SentPaper, SignedFile, Wording
from models.domain.records import Kind
from models.errors import CaseRefused, RequestError, StorageError, message
from models.services.keeping import Keeper, why
from models.services.recorder import put, removal

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from models.domain.change import Change
    from models.domain.dossier import PaperPreview, Watcher
    from models.domain.ids import PaperId
    from models.domain.state import CaseState, Step
    from models.services.recorder import Recorder


class PaperService:
    """The verbs of papers: out for signature, signed, back to a draft."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder
        self._keeper = Keeper(recorder)

    def send(self, papers: Sequence[PaperPreview], folder: Path) -> Change:
        """Write papers as files to sign into a folder, and remember what stands in them.

        Files that lie there under these names are replaced. One that is signed already goes out
        anew: what came back is not taken any more.

        Raises:
            RequestError: no paper is given.
            StorageError: the folder or the case cannot be written.
        """
        if not papers:
            raise RequestError(message("paper.none"))
        self.save(papers, folder)
        return self._recorder.record("paper.send", lambda state: list(self._sent(state, papers)))

    def save(self, papers: Sequence[PaperPreview], folder: Path) -> None:
        """Write papers as files into a folder; the case takes no note.

        Raises:
            StorageError: the folder cannot be written.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for paper in papers:
                target = folder / file_name(paper)
                part = target.with_suffix(".part")
                part.write_bytes(paper.pdf)
                part.replace(target)
        except OSError as error:
            said = message("dossier.cannot_write", folder=folder, reason=why(error))
            raise StorageError(said) from error

    def sign(self, paper: PaperId, file: Path, *, watcher: Watcher | None = None) -> Change:
        """Keep a paper as it came back: a scan or a signed file. An earlier one gives way to it.

        Raises:
            RequestError: the paper is not out, or the file is missing or cannot go into a dossier.
            StorageError: the case could not be written.
            Cancelled: the watcher asked to stop.
        """
        sent = self._out(self._recorder.state, paper)
        (seen,) = self._keeper.inspect([file])
        if seen.fault is not None or not seen.pages:
            fault = message(f"fault.{seen.fault.value}") if seen.fault else ""
            raise RequestError(message("paper.unusable", file=file.name, fault=fault))
        pages = seen.pages

        def plan(state: CaseState) -> list[Step]:
            kept = self._keeper.keep(file, seen, watcher)
            signed = SignedFile(
                sha256=kept.sha256,
                name=kept.name,
                size=kept.size,
                media_type=kept.media_type,
                pages=pages,
                added_at=kept.added_at,
                added_by=kept.added_by,
            )
            return [put(state, replace(self._out(state, sent.id), signed=signed))]

        return self._recorder.record("paper.sign", plan)

    def withdraw(self, paper: PaperId) -> Change:
        """Make a paper a draft again; what came back stays in the case, so that undo finds it.

        Raises:
            RequestError: the paper is not out.
        """

        def plan(state: CaseState) -> list[Step]:
            self._out(state, paper)
            return [removal(state, Kind.PAPER, paper)]

        return self._recorder.record("paper.withdraw", plan)

    def word(self, paper: PaperId, **words: str) -> Change:
        """Keep one's own words in a paper: `opening`, `body` or `closing`; empty takes them out.

        Whether the paper is drawn at present does not matter: what was typed stays.
        """
        if unknown := words.keys() - {"opening", "body", "closing"}:
            raise TypeError(f"a paper has no {sorted(unknown)}")

        def plan(state: CaseState) -> list[Step]:
            changed = _worded(state.wordings.get(paper) or Wording(id=paper), words)
            if changed == Wording(id=paper):
                return [removal(state, Kind.WORDING, paper)]
            return [put(state, changed)]

        return self._recorder.record("paper.word", plan)

    def _sent(self, state: CaseState, papers: Iterable[PaperPreview]) -> Iterable[Step]:
        now = self._recorder.ports.clock.now()
        for paper in papers:
            if paper.stage is PaperStage.SIGNED and paper.changed is None:
                raise CaseRefused(message("paper.signed_already", paper=paper.title))
            sent = SentPaper(id=paper.id, text=paper.text, sent_at=now, sent_by=self._recorder.who)
            yield put(state, sent)

    def _out(self, state: CaseState, paper: PaperId) -> SentPaper:
        try:
            return state.papers[paper]
        except KeyError as error:
            raise RequestError(message("paper.not_out", paper=paper)) from error


def _worded(known: Wording, words: dict[str, str]) -> Wording:
    """Return own words with some of them changed; the space around them does not count."""
    said = {place: text.strip() for place, text in words.items()}
    return Wording(
        id=known.id,
        opening=said.get("opening", known.opening),
        body=said.get("body", known.body),
        closing=said.get("closing", known.closing),
    )


def file_name(paper: PaperPreview) -> str:
    """Return what the file of a paper is called: its number and title, harmless anywhere."""
    return harmless_name(f"{paper.number:02d}-{paper.title}.pdf")
