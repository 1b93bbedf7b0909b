"""Filings kept as they went out: whole, unchanging, reproducible."""

import shutil
from pathlib import Path

import pytest

from models.domain.journal import RecordKey
from models.domain.records import Kind
from models.domain.text import Language
from models.errors import CaseRefused, RequestError
from models.services.workspace import Workspace
from tests.filing_desk import TODAY, complete, complete_file, shop

__all__ = ["complete", "complete_file", "shop"]  # fixtures

FILING = "jsc.registration"


def build(session, out, *, draft=False):
    order = session.dossiers.order(FILING, Language.RU, draft=draft, dated=TODAY, out=out)
    return session.dossiers.build(order)


@pytest.fixture(scope="module")
def frozen_file(shop, complete_file, tmp_path_factory):
    """Return a case with a filing that went out, and what was built for it."""
    place = tmp_path_factory.mktemp("frozen")
    path = Path(shutil.copy(complete_file, place / "frozen.dopusk"))
    with shop.open(path, who="Глеб") as session:
        result = build(session, place / "out")
        session.submissions.freeze(result)
    return path, result


@pytest.fixture
def frozen(shop, frozen_file, tmp_path):
    path, result = frozen_file
    with shop.open(Path(shutil.copy(path, tmp_path / "frozen.dopusk")), who="Глеб") as session:
        (submission,) = session.view().state.submissions.values()
        yield session, submission, result


def files_in(folder):
    return {
        str(path.relative_to(folder)).replace("\\", "/"): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.suffix != ".zip"
    }


def test_every_byte_comes_out_as_it_went_in(frozen, tmp_path):
    session, submission, result = frozen

    session.submissions.take_out(submission.id, tmp_path / "again")

    assert files_in(tmp_path / "again") == files_in(result.path.parent)
    assert {file.name for file in submission.files} == set(files_in(result.path.parent))


def test_it_stays_the_same_whatever_the_case_does_afterwards(frozen, tmp_path):
    session, submission, _ = frozen
    session.answers.put("company.name_ru", value="Другое имя")
    document = next(iter(session.view().state.documents))
    session.evidence.remove(document)
    session.history.undo()

    session.submissions.take_out(submission.id, tmp_path / "again")

    assert session.view().state.submissions[submission.id] == submission
    assert all(line.ok for line in session.checks.verify())


def test_freezing_is_not_undone_and_viewing_changes_nothing(frozen, tmp_path):
    session, submission, _ = frozen
    before = session.view()

    session.submissions.take_out(submission.id, tmp_path / "again")
    assert session.view().head == before.head
    with pytest.raises(RequestError, match=r"history\.nothing_to_undo"):
        session.history.undo()  # it marks a point, like an erasure; restoring reaches behind it
    session.answers.put("company.name_ru", value="Другое имя")
    session.history.undo()

    assert submission.id in session.view().state.submissions


def test_building_again_gives_the_same_bytes_also_after_changes(frozen, tmp_path):
    session, submission, _ = frozen
    session.answers.put("company.name_ru", value="Другое имя")
    session.evidence.remove(next(iter(session.view().state.documents)))

    lines = session.submissions.build_again(submission.id, tmp_path / "proof")

    assert len(lines) == len(submission.files)
    assert all(line.ok for line in lines)


def test_a_draft_a_changed_file_and_a_foreign_dossier_are_not_frozen(
    complete, shop, complete_file, tmp_path
):
    with pytest.raises(CaseRefused, match=r"submission\.draft"):
        complete.submissions.freeze(build(complete, tmp_path / "draft", draft=True))
    result = build(complete, tmp_path / "out")
    (result.path.parent / "verify.py").write_text("changed", "utf-8")
    with pytest.raises(CaseRefused, match=r"submission\.changed"):
        complete.submissions.freeze(result)
    assert complete.view().state.submissions == {}

    complete.answers.put("company.name_ru", value="Иное дело")
    other = build(complete, tmp_path / "other")
    path = tmp_path / "second.dopusk"
    path.write_bytes(complete_file.read_bytes())
    with (
        Workspace(shop._ports).open(path, who="Глеб") as second,
        pytest.raises(RequestError, match=r"submission\.foreign"),
    ):
        second.submissions.freeze(other)


def test_what_was_filed_keeps_its_bytes_when_a_document_is_erased(frozen, tmp_path):
    session, submission, _ = frozen
    document = next(
        document
        for document in session.view().state.documents.values()
        if document.current.sha256 in {file.sha256 for file in submission.files}
    )

    plan = session.erasure.plan(RecordKey(kind=Kind.DOCUMENT, id=document.id))
    assert plan.shared == 1
    session.erasure.erase(RecordKey(kind=Kind.DOCUMENT, id=document.id), "заява")

    session.submissions.take_out(submission.id, tmp_path / "again")
    with pytest.raises(CaseRefused, match=r"filing\.not_ready"):
        session.submissions.build_again(submission.id, tmp_path / "proof")


def test_a_folder_that_holds_something_is_left_alone(frozen, tmp_path):
    session, submission, _ = frozen
    (tmp_path / "again").mkdir()
    (tmp_path / "again" / "mine.txt").write_text("x", "utf-8")

    with pytest.raises(RequestError, match=r"submission\.folder_not_empty"):
        session.submissions.take_out(submission.id, tmp_path / "again")

    assert [path.name for path in (tmp_path / "again").iterdir()] == ["mine.txt"]
