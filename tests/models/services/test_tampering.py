"""What was altered outside Dopusk is noticed, and what is hostile is refused in words."""

import pikepdf
import pytest
from sqlcipher3 import dbapi2

from models.domain.condition import PartyKind
from models.errors import RequestError, StorageError


@pytest.fixture
def worked(session, tmp_path):
    """A closed case with some history and a document; yields its path."""
    file = tmp_path / "устав.pdf"
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(file)
    session.answers.put("company.name_ru", value="Зубр")
    session.answers.put("company.name_ru", value="Бусел")
    session.parties.add(kind=PartyKind.PERSON, name="Ёсіф", roles=["founder"])
    session.evidence.attach("jsc.charter", [file])
    session.close()
    return session.path


def alter(path, sql):
    connection = dbapi2.connect(str(path))
    assert connection.execute(sql).rowcount != 0
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    "sql",
    [
        "update entry set undoable = 0 where seq = 3",
        "update entry set undoes = (select id from entry where seq = 1) where seq = 3",
        "update entry set hash = 'x' where seq = 2",
        "delete from entry where seq = 3",
        "delete from image where n = 0 and side = 'after' and rowid = 2",
        "insert into chunk select id, 9999, x'00' from content",
        "insert into chunk values (77, 0, x'00')",
        "update answer set value = '\"Иное\"'",
        "update party set name = 'Иной'",
        "update content set size = size + 1",
        "update document set internal = 1",
    ],
)
def test_whatever_is_altered_outside_fails_a_check(worked, workspace, sql):
    alter(worked, sql)

    with workspace.open(worked, who="Глеб") as again:
        assert [line.message.id for line in again.checks.verify() if not line.ok]


@pytest.mark.parametrize(
    "sql",
    [
        "update answer set state = 'bogus'",
        "update answer set value = '{'",
        "delete from document_version",
    ],
)
def test_rows_that_make_no_sense_are_a_storage_error(worked, workspace, sql):
    alter(worked, sql)

    with pytest.raises(StorageError, match=r"storage\.damaged"):
        workspace.open(worked, who="Глеб")


def test_a_case_that_carries_code_is_not_opened(worked, workspace):
    alter(
        worked,
        "create trigger t after insert on entry begin delete from document_requirement; end",
    )

    with pytest.raises(StorageError, match=r"case\.holds_code"):
        workspace.open(worked, who="Глеб")


def test_a_case_cannot_be_attached_to_itself(session):
    with pytest.raises(RequestError, match=r"evidence\.case_itself"):
        session.evidence.attach("jsc.charter", [session.path])


@pytest.mark.parametrize(
    "text",
    [
        "answers: {company.name_ru: 2026-13-45}",
        "answers: {company.unp: {na: }}",
        "answers: {company.name_ru: [[a]]}",
        "holdings: [{holder: a, percent: .nan}]",
        'holdings: [{holder: a, percent: "NaN"}]',
        "holdings: [{holder: a, shares: 99999999999999999999999}]",
        "answers: " + "[" * 3000,
        "a: &a [x, x]\nanswers: {company.name_ru: [*a, *a]}",
        "parties: {}",
        "\x00",
    ],
)
def test_a_bad_load_file_is_refused_in_words(session, tmp_path, text):
    file = tmp_path / "load.yaml"
    file.write_text(text + "\nparties: [{key: a, kind: person, name: A}]\n", encoding="utf-8")

    with pytest.raises(RequestError):
        session.bulk.load(file)

    assert session.view().entries == 1


def test_naming_a_party_twice_in_one_file_can_be_undone(session, tmp_path):
    file = tmp_path / "load.yaml"
    twice = "[{key: a, kind: person, name: A}, {key: a, kind: person, name: B}]"
    file.write_text(f"parties: {twice}\n", encoding="utf-8")
    before = session.view().state

    session.bulk.load(file)
    assert [party.name for party in session.view().state.parties.values()] == ["B"]
    session.history.undo()

    assert session.view().state == before
