"""Searching pages: what is found, what is kept out, what is read later."""

import io

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.evidence import texting
from models.services import search
from tests.templates.pdfs import text_pdf

REF = "jsc.charter"


@pytest.fixture
def keep(session, tmp_path):
    """Attach a PDF with a text on each of its pages; return the id of its document."""

    def kept(text, name="a.pdf", pages=1, **about):
        path = tmp_path / name
        path.write_bytes(text_pdf(text, pages))
        (document,) = session.evidence.attach(REF, [path], **about).ids
        return document

    return kept


def found(session, words):
    return [(hit.document, hit.version, hit.page, hit.superseded)
            for hit in session.search.find(words)]  # fmt: skip


def words_in(session):
    rows = session._store.database.execute("select text from page_text").fetchall()
    blocks = session._store.database.execute("select block from page_index_data").fetchall()
    return "".join(row[0] for row in rows), b"".join(row[0] for row in blocks)


def unsound(session):
    return [line.message.id for line in session.checks.verify() if not line.ok]


def test_a_page_is_found_by_its_words_whatever_their_case(session, keep):
    document = keep("Статут ЗАО «Зубр» прыняты ўстаноўчым сходам", pages=3)

    assert found(session, "СТАТУТ устаноўчым 2") == [(document, 1, 2, False)]
    assert len(found(session, "уст")) == 3
    assert found(session, "стат прыняты") == []
    assert found(session, '"прыняты Статут"') == []
    assert len(found(session, "«Статут ЗАО»")) == 3
    (hit,) = session.search.find("сходам 3")
    assert [hit.snippet.text[a:b] for a, b in hit.snippet.found] == ["сходам", "3"]
    assert unsound(session) == []


def test_what_is_called_so_comes_first_then_words_in_a_row_then_what_says_them_most(session, keep):
    once = keep("Общества касается устав, прочее сказано ниже и много раз иначе", name="1.pdf")
    often = keep("Общества и устав, устав и общества, устав", name="2.pdf")
    in_a_row = keep("Здесь назван один раз устав общества среди прочих бумаг дела", name="3.pdf")
    titled = keep("Устав (проект), слова общества", name="4.pdf", title="УСТАВ ОБЩЕСТВА")

    order = [document for document, *_ in found(session, "устав общества")]
    assert order == [titled, in_a_row, often, once]


def test_equal_pages_come_by_title_and_page_and_older_files_behind_all(session, keep, tmp_path):
    later = keep("Протокол второй", pages=2, title="Ель")
    first = keep("Протокол третий", name="b.pdf", pages=2, title="Ёж")
    newer = tmp_path / "c.pdf"
    newer.write_bytes(text_pdf("Протокол", 2))
    again = keep("Протокол общий", name="d.pdf", title="Протокол")
    session.evidence.add_version(again, newer)

    places = [(document, page, old) for document, _, page, old in found(session, "протокол")]
    assert places == [
        *((again, 1, False), (again, 2, False)),
        *((first, 1, False), (first, 2, False), (later, 1, False), (later, 2, False)),
        (again, 1, True),
    ]


def test_common_words_find_what_is_called_so_however_late_it_was_kept(session, keep, monkeypatch):
    monkeypatch.setattr(search, "_MOST_COMPARED", 3)
    for number in range(3):
        keep(f"Устав упомянут {number}", name=f"{number}.pdf", pages=2)
    charter = keep("Устав", name="charter.pdf", title="Устав")

    assert next(iter(session.search.find("уста", limit=2))).document == charter
    assert len(session.search.find("устав", limit=5)) == 5


def test_an_older_file_is_found_behind_the_current_one(session, keep, tmp_path):
    document = keep("Уставный фонд первый")
    newer = tmp_path / "b.pdf"
    newer.write_bytes(text_pdf("Уставный фонд второй"))
    session.evidence.add_version(document, newer)

    assert found(session, "уставный") == [(document, 2, 1, False), (document, 1, 1, True)]


def test_a_removed_document_is_not_found_until_it_is_back(session, keep):
    document = keep("Договор аренды")
    session.evidence.remove(document)

    assert found(session, "аренды") == []
    session.history.undo()
    assert found(session, "аренды") == [(document, 1, 1, False)]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text() | st.text('"*^(){}:+-~ANDORNEAR xя«»'))
def test_no_text_is_syntax(session, asked):
    assert session.search.find(asked) == ()


def test_what_sensitive_kinds_say_is_never_kept(session, keep):
    keep("Тайнаслова", kind="conviction")

    assert found(session, "тайнаслова") == []
    text, index = words_in(session)
    assert text == ""
    assert "тайнаслова".encode() not in index
    assert session.search.missing() == ()


def test_what_becomes_sensitive_goes_out_of_text_and_index(session, keep):
    document = keep("Тайнаслова")
    other = keep("Тайнае другое", name="b.pdf")
    session.evidence.update(document, kind="conviction")

    assert found(session, "тайн") == [(other, 1, 1, False)]
    text, index = words_in(session)
    assert "Тайнаслова" not in text
    assert "слова".encode() not in index
    assert unsound(session) == []
    session.history.undo()
    session.history.redo()
    assert found(session, "тайнаслова") == []
    session.evidence.update(document, kind="charter")
    (sha256,) = session.search.missing()
    session.search.keep(sha256, session.search.reader()(sha256))
    assert found(session, "тайнаслова") == [(document, 1, 1, False)]


def test_content_that_a_sensitive_document_holds_too_is_kept_out(session, keep):
    keep("Тайнаслова", kind="conviction")
    keep("Тайнаслова")

    assert found(session, "тайнаслова") == []
    assert words_in(session)[0] == ""


def test_pages_of_files_kept_before_are_read_through_a_pipe(session, keep):
    document = keep("Протокол собрания", pages=2)
    with session._store.transaction():
        session._store.forget_texts([session.view().state.documents[document].current.sha256])
    assert found(session, "протокол") == []

    (sha256,) = session.search.missing()
    session.search.keep(sha256, session.search.reader()(sha256))

    assert len(found(session, "протокол")) == 2
    assert session.search.missing() == ()


def test_a_file_that_kills_the_worker_counts_as_looked_at(session, keep, monkeypatch, tmp_path):
    monkeypatch.setattr(texting, "worker_arguments", lambda: ["-c", "import os; os.abort()"])
    keep("Протокол")

    assert found(session, "протокол") == []
    assert session.search.missing() == ()
    assert texting.texts_of_stream(io.BytesIO(b"x"), 1) == ()


@pytest.mark.parametrize("said", ["", "{", "[1]", "{}", '["\\ud800\\u0000ok", "b"]'])
def test_what_a_captured_worker_says_is_not_believed(said, monkeypatch):
    tell = f"print({said!r})"
    monkeypatch.setattr(texting, "worker_arguments", lambda: ["-c", tell])

    texts = texting.texts_of_stream(io.BytesIO(b"x"), 1)

    assert texts == (("ok", "b") if "ok" in said else ())


def test_a_worker_without_end_is_ended(monkeypatch):
    monkeypatch.setattr(texting, "worker_arguments", lambda: ["-c", "while True: print('x' * 999)"])

    assert texting.texts_of_stream(io.BytesIO(b"x"), 1, seconds=0.5) is not None


def test_verify_notices_an_index_that_does_not_agree(session, keep):
    keep("Протокол собрания")
    with session._store.transaction():
        session._store.database.execute("update page_text set text = 'Другое'")

    assert unsound(session) == ["verify.pages"]


def test_the_same_content_is_named_and_not_refused(session, keep, tmp_path):
    document = keep("Протокол", title="Протокол № 1")
    path = tmp_path / "a.pdf"

    again = session.evidence.attach(REF, [path, path], title="Другой")
    version = session.evidence.add_version(document, path)

    assert [said.id for said in again.findings] == ["evidence.same_content"] * 2
    assert again.findings[0].details["documents"] == ["Протокол № 1"]
    assert again.findings[1].details["documents"] == ["Протокол № 1", "Другой"]
    assert [said.id for said in version.findings] == ["evidence.same_as_before"]
