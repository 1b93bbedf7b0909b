"""The Filings page: papers, signatures, submissions, and pages to look at."""

from __future__ import annotations

from itertools import groupby

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QPushButton

from gui.app import make_context
from gui.dialogs.build_report import BuildReport
from gui.dialogs.compare_texts import CompareDialog
from gui.dialogs.freezing import FreezeDialog
from gui.dialogs.match_scans import suggested_paper
from gui.dialogs.own_words import OwnWordsDialog
from gui.dialogs.page_view import PageView
from gui.operations.builds import BuildOutcome
from gui.operations.job import Job
from gui.pages.filings.content_row import ContentRow
from gui.pages.filings.page import FilingsPage
from gui.widgets.chip import Chip
from gui.widgets.row_button import RowButton
from gui.widgets.tips import plain_tip
from models.domain.evaluation import Facts
from models.domain.ids import split_answer_key
from models.domain.paper import PaperStage
from models.domain.printed import printed
from models.domain.text import Language
from tests.filing_desk import TODAY, complete_file, shop
from tests.gui.looking import cut_off
from tests.templates.pdfs import text_pdf

__all__ = ["complete_file", "shop"]  # fixtures

FILING = "jsc.registration"


@pytest.fixture
def page(shop, complete_file, tmp_path, qtbot, settings):
    path = tmp_path / "complete.dopusk"
    path.write_bytes(complete_file.read_bytes())
    context = make_context(lambda: shop, settings)
    context.language_manager.choose(Language.EN)
    made = FilingsPage(context)
    qtbot.addWidget(made)
    context.operations.view_changed.connect(lambda view: view and made.show_view(view))
    context.operations.open_case(path)
    qtbot.waitUntil(lambda: context.operations.view is not None, timeout=60_000)
    made.resize(1200, 900)
    made.show()
    made._list.go_to(FILING)
    drawn(made, qtbot)
    yield made
    context.operations.shut_down()


def drawn(page, qtbot):
    qtbot.waitUntil(lambda: not page.waits, timeout=60_000)


def cards(page):
    found = page._panel.findChildren(ContentRow)
    return [card for card in found if card.isVisibleTo(page)]


def offered(page, words):
    return [
        button
        for button in page.findChildren(QPushButton)
        if button.text() == words and button.isVisibleTo(page)
    ]


def press(page, words, nth=0):
    QApplication.processEvents()  # what was just put into a row is shown with the next turn
    offered(page, words)[nth].click()


def test_papers_are_shown_with_signers_and_what_is_missing(page):
    said = " ".join(label.text() for label in cards(page)[0].findChildren(type(page._panel._sum)))

    assert "signed by" in said
    glance = page._preview.glance
    assert page._panel._sum.text().startswith(f"{glance.papers} papers · {glance.documents} doc")
    assert page._panel._chip.text() == "Ready"


def test_a_paper_goes_out_comes_back_signed_and_can_be_a_draft_again(
    page, qtbot, tmp_path, monkeypatch
):
    folder = tmp_path / "to sign"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    press(page, "Send out for signature …")
    papers = lambda: page.context.operations.view.state.papers  # noqa: E731 (asked again and again)
    qtbot.waitUntil(lambda: len(papers()) == 1, timeout=60_000)
    drawn(page, qtbot)
    (file,) = folder.iterdir()
    assert file.suffix == ".pdf"

    scan = tmp_path / "scan.pdf"
    scan.write_bytes(text_pdf())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(scan), ""))
    # The page learns of a change after the case has it.
    qtbot.waitUntil(lambda: bool(offered(page, "Attach the signed copy …")), timeout=60_000)
    press(page, "Attach the signed copy …")
    qtbot.waitUntil(
        lambda: [paper.stage for paper in papers().values()] == [PaperStage.SIGNED],
        timeout=60_000,
    )
    drawn(page, qtbot)

    qtbot.waitUntil(lambda: bool(offered(page, "Back to a draft")), timeout=60_000)
    press(page, "Back to a draft")
    qtbot.waitUntil(lambda: not papers(), timeout=60_000)


def test_a_paper_can_be_looked_at(page, qtbot):
    press(page, "Look")

    (view,) = page.findChildren(PageView)
    qtbot.waitUntil(lambda: not view._pages[0].pixmap().isNull(), timeout=60_000)
    before = view._pages[0].width()
    view._bar._larger.click()
    assert view._pages[0].width() > before
    view.close()


def test_a_submission_is_shown_and_can_be_taken_out(page, qtbot, tmp_path, monkeypatch):
    operations = page.context.operations

    def freeze(session):
        order = session.dossiers.order(
            FILING, Language.RU, draft=False, dated=TODAY, out=tmp_path / "out"
        )
        return session.submissions.freeze(session.dossiers.build(order))

    operations.run(freeze)
    qtbot.waitUntil(lambda: len(operations.view.state.submissions) == 1, timeout=60_000)
    drawn(page, qtbot)
    assert page._panel._chip.text() == "Filed"

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    press(page, "Take the files out …")
    target = tmp_path / f"{FILING}-{TODAY.isoformat()}" / "dossier.pdf"
    qtbot.waitUntil(target.exists, timeout=60_000)


def test_papers_follow_the_language_chosen_for_them(page, qtbot):
    page._panel.language_chosen.emit("be")
    drawn(page, qtbot)

    titles = [paper.title for paper in page._preview.papers]
    assert any("Суправаджальны" in title for title in titles)


def test_all_that_goes_stands_in_one_list_with_its_pages(page):
    rows = [card.text for card in cards(page)]
    lines = page._preview.lines

    numbered = [row for row in rows if row.number]
    assert [row.number for row in numbered] == [line.number for line in lines]
    assert "pp. " in numbered[-1].facts or "p. " in numbered[-1].facts
    assert f"{page._preview.glance.papers} papers" in page._panel._sum.text()


def test_a_list_without_lines_is_not_there(page):
    assert page._preview.drafts == ()
    assert page._panel._texts.isHidden()
    assert page._panel._bare.isHidden()


def test_a_filing_without_anything_to_sign_says_so(page, qtbot):
    page._panel.foot.show_state(held="", waits=False, signing=False)

    assert not page._panel.foot._send.isEnabled()
    assert "needs a signature" in page._panel.foot._send.toolTip()
    page._panel.foot.show_state(held="", waits=False, signing=True)
    assert page._panel.foot._send.isEnabled()
    assert not page._panel.foot._send.toolTip()


def test_a_count_leads_to_what_it_counts(page, qtbot):
    unverified = page._preview.glance.unverified
    with qtbot.waitSignal(page.open_law) as told:
        press(page, f"Law not verified: {len(unverified)}")
    assert told.args == [f"requirement:{unverified[0]}"]

    page.activateWindow()
    press(page, f"Not signed yet: {page._preview.glance.unsigned}")
    focused = [card for card in cards(page) if card is page.window().focusWidget()]
    assert [card.text.chip for card in focused] == ["Draft"]


def test_documents_are_put_in_order_from_the_keyboard_and_set_back(page, qtbot):
    plans = lambda: page.context.operations.view.state.plans  # noqa: E731 (asked again and again)
    before = [line.document for line in page._preview.lines if line.document]
    entries = page.context.operations.view.entries

    qtbot.keyClick(
        page._panel._contents.row_of(before[0]), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier
    )
    qtbot.waitUntil(lambda: FILING in plans(), timeout=60_000)
    drawn(page, qtbot)
    after = [line.document for line in page._preview.lines if line.document]
    assert after[:2] == [before[1], before[0]]
    assert page.context.operations.view.entries == entries + 1

    press(page, "Back to the order of the requirements")
    qtbot.waitUntil(lambda: FILING not in plans(), timeout=60_000)
    drawn(page, qtbot)
    assert [line.document for line in page._preview.lines if line.document] == before


def test_own_words_are_kept_as_typed_and_no_drawing_touches_them(page, qtbot):
    wordings = lambda: page.context.operations.view.state.wordings  # noqa: E731 (asked anew)
    press(page, "Own words …")
    (dialog,) = page.findChildren(OwnWordsDialog)
    assert set(dialog._edits) == {"opening", "body", "closing"}

    dialog._edits["body"].setPlainText("Просим рассмотреть.")
    qtbot.waitUntil(lambda: bool(wordings()), timeout=60_000)
    qtbot.waitUntil(lambda: not dialog.waits and dialog._pages.page_count > 0, timeout=60_000)
    page.context.operations.run(
        lambda session: session.answers.put("company.name_ru", value="Другое")
    )
    drawn(page, qtbot)
    qtbot.waitUntil(lambda: not dialog.waits, timeout=60_000)

    assert [each.body for each in wordings().values()] == ["Просим рассмотреть."]
    assert dialog._edits["body"].toPlainText() == "Просим рассмотреть."
    dialog.close()


def lines_of(page, paper):
    """Open the own words of a paper; return the lines of what it prints, and the dialog."""
    page._on_line_wanted("words", paper)
    (dialog,) = page.findChildren(OwnWordsDialog)
    box = dialog._fields
    return [box.itemAt(number).widget() for number in range(box.count())], dialog


def test_whose_paper_it_is_is_said_in_the_title_and_not_in_every_caption(page):
    (paper,) = [each for each in page._preview.papers if "Кот Наталья" in each.title]
    lines, dialog = lines_of(page, paper.id)

    assert all(isinstance(line, RowButton) for line in lines)
    asked = [line.findChildren(QLabel)[0].text() for line in lines]
    assert not [each for each in asked if "Кот Наталья" in each]
    assert "Date of birth (Кот Наталья Сергеевна): 2\xa0September 1984" in [
        line.accessibleName() for line in lines
    ]
    said = {each[0].text(): each[1].text() for each in (x.findChildren(QLabel) for x in lines)}
    assert said["UNP or foreign tax number"].startswith("not applicable: ")
    dialog.close()


def test_a_paper_about_several_people_names_each_once_over_what_is_asked_of_them(page):
    view = page.context.operations.view
    papers = [each.id for each in page._preview.papers if "@" not in each.id]
    facts = Facts(view.pack, view.state.answers, view.state.parties, view.today)
    asked = {paper: [split_answer_key(key)[1] for key in printed(paper, facts)] for paper in papers}
    (paper, people) = max(asked.items(), key=lambda each: len(set(each[1])))
    assert len(set(people)) > 2
    lines, dialog = lines_of(page, paper)

    named = [line.text() for line in lines if isinstance(line, QLabel)]
    order = [reader_party for reader_party, _ in groupby(people) if reader_party]
    assert named == [page._reader.party(each) for each in order]
    dialog.close()


def test_a_changed_text_is_shown_side_by_side(page, qtbot, tmp_path):
    paper = page._preview.papers[1]
    page.context.operations.run(lambda session: session.papers.send([paper], tmp_path))
    page.context.operations.run(
        lambda session: session.answers.put("company.name_ru", value="Иное название")
    )
    qtbot.waitUntil(
        lambda: not page.waits and page._preview and page._preview.glance.changed, timeout=60_000
    )

    press(page, "What has changed …")
    (dialog,) = page.findChildren(CompareDialog)
    said = " ".join(each.text() for each in dialog.findChildren(QLabel))
    assert "line-through" in said
    assert "Иное" in said
    dialog.close()


def test_scans_are_matched_to_papers_by_name(page):
    papers = page._preview.papers

    assert suggested_paper(f"подписано {papers[1].title}.pdf", papers) == papers[1].id
    assert suggested_paper("scan0001.pdf", papers) == ""


def test_looking_at_what_was_frozen_changes_nothing(page, qtbot, tmp_path):
    operations = page.context.operations

    def freeze(session):
        order = session.dossiers.order(
            FILING, Language.RU, draft=False, dated=TODAY, out=tmp_path / "out"
        )
        return session.submissions.freeze(session.dossiers.build(order))

    operations.run(freeze)
    qtbot.waitUntil(lambda: len(operations.view.state.submissions) == 1, timeout=60_000)
    drawn(page, qtbot)
    before = operations.read(lambda session: session.view().head, lambda _: None).result()

    press(page, "Look at the pages")
    qtbot.waitUntil(lambda: bool(page.findChildren(PageView)), timeout=60_000)
    (view,) = page.findChildren(PageView)
    qtbot.waitUntil(lambda: not view._pages[0].pixmap().isNull(), timeout=60_000)
    view.close()

    after = operations.read(lambda session: session.view().head, lambda _: None).result()
    assert after == before


def test_freezing_says_what_it_means_and_is_left_when_refused(page, qtbot, tmp_path, monkeypatch):
    operations = page.context.operations
    order = lambda session: session.dossiers.order(  # noqa: E731 (one call)
        FILING, Language.RU, draft=False, dated=TODAY, out=tmp_path / "out"
    )
    result = operations.read(
        lambda session: session.dossiers.build(order(session)), lambda _: None
    ).result()
    page._building._on_built(operations.view.path, (BuildOutcome(filing=FILING, result=result),))

    monkeypatch.setattr(FreezeDialog, "exec", lambda _: QDialog.DialogCode.Rejected)
    press(page, "Freeze as filed …")
    assert not operations.view.state.submissions

    monkeypatch.setattr(FreezeDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    press(page, "Freeze as filed …")
    qtbot.waitUntil(lambda: len(operations.view.state.submissions) == 1, timeout=60_000)
    drawn(page, qtbot)
    assert not page._panel.foot._freeze.isVisibleTo(page)


@pytest.mark.parametrize("language", [Language.RU, Language.BE])
def test_what_was_built_is_read_whole_in_the_longest_words(page, qtbot, tmp_path, language):
    context = page.context
    order = lambda session: session.dossiers.order(  # noqa: E731 (one call)
        FILING, Language.RU, draft=False, dated=TODAY, out=tmp_path / "out"
    )
    result = context.operations.read(
        lambda session: session.dossiers.build(order(session)), lambda _: None
    ).result()
    context.language_manager.choose(language)
    job = Job()
    report = BuildReport(context, context.operations.view, job, page)
    report.show()
    job.end_with((BuildOutcome(filing=FILING, result=result),))

    qtbot.waitUntil(lambda: not cut_off(report), timeout=60_000)
    assert any(str(result.pages) in each.text() for each in report.findChildren(QLabel))
    report.close()


def dropped(target, data):
    """Drop something in the middle of a widget, as the window system would; return if taken."""
    middle = target.rect().center()
    buttons = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(middle, Qt.DropAction.MoveAction, data, *buttons)
    enter.ignore()
    QApplication.sendEvent(target, enter)
    if enter.isAccepted():
        drop = QDropEvent(QPointF(middle), Qt.DropAction.MoveAction, data, *buttons)
        QApplication.sendEvent(target, drop)
    return enter.isAccepted()


def of_files(*files):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data


def row_of(page, key):
    return page._panel._contents.row_of(key)


def test_a_document_is_dragged_to_the_place_of_another(page, qtbot):
    plans = lambda: page.context.operations.view.state.plans  # noqa: E731 (asked again and again)
    before = [line.document for line in page._preview.lines if line.document]
    data = QMimeData()
    data.setData("application/x-dopusk-document", before[2].encode())
    assert not dropped(row_of(page, page._preview.papers[0].id), data)

    assert dropped(row_of(page, before[0]), data)

    qtbot.waitUntil(lambda: FILING in plans(), timeout=60_000)
    assert plans()[FILING].order[:3] == (before[2], before[0], before[1])


def test_a_scan_dropped_on_a_draft_says_why_it_is_not_taken_and_on_one_sent_out_is(
    page, qtbot, tmp_path
):
    operations, paper = page.context.operations, page._preview.papers[1]
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(text_pdf())
    with qtbot.waitSignal(operations.refused) as told:
        assert dropped(row_of(page, paper.id), of_files(scan))
    assert told.args[0].message.id == "paper.still_draft"

    operations.run(lambda session: session.papers.send([paper], tmp_path / "to sign"))
    qtbot.waitUntil(lambda: paper.id in operations.view.state.papers, timeout=60_000)
    drawn(page, qtbot)
    with qtbot.waitSignal(operations.refused) as told:  # others out do not change that
        assert dropped(row_of(page, page._preview.papers[0].id), of_files(scan))
    assert dropped(row_of(page, paper.id), of_files(scan))

    kept = lambda: operations.view.state.papers[paper.id].stage  # noqa: E731 (asked anew)
    qtbot.waitUntil(lambda: kept() is PaperStage.SIGNED, timeout=60_000)


def test_the_chip_of_a_changed_paper_opens_the_comparison(page, qtbot, tmp_path):
    paper = page._preview.papers[1]
    page.context.operations.run(lambda session: session.papers.send([paper], tmp_path))
    page.context.operations.run(
        lambda session: session.answers.put("company.name_ru", value="Иное название")
    )
    qtbot.waitUntil(
        lambda: not page.waits and page._preview and page._preview.glance.changed, timeout=60_000
    )
    (chip,) = row_of(page, paper.id).findChildren(Chip)

    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)

    (dialog,) = page.findChildren(CompareDialog)
    dialog.close()


def test_a_case_that_is_only_read_greys_out_what_writes_and_says_why(page, qtbot, tmp_path):
    first = page.context.operations.read(
        lambda session: session.history.entries()[-2], lambda _: None
    )
    page.context.operations.stand_at(first.result().entry.id)
    qtbot.waitUntil(lambda: bool(page.context.operations.view.as_of), timeout=60_000)
    drawn(page, qtbot)
    why = plain_tip(page._reader.say(page.context.operations.view.read_only))

    writing = {"Own words …", "Send out for signature …", "Send all out for signature …"}
    found = [each for words in writing for each in offered(page, words)]
    plan = page._panel.plan
    found += [plan._separators, plan._duplex, plan._sheets, plan._day]
    assert not [each for each in found if each.isEnabled() or each.toolTip() != why]
    assert page._panel.foot._build.isEnabled()


def test_printing_and_numbers_are_planned_and_only_what_was_filed_is_offered(page, qtbot, tmp_path):
    operations, plan = page.context.operations, page._panel.plan
    planned = lambda: operations.view.state.plans.get(FILING)  # noqa: E731 (asked anew)
    assert not plan._numbers.isVisibleTo(page)
    assert plan._sheets.text() == "one volume"
    assert plan._sheets.lineEdit().width() >= plan._sheets.fontMetrics().horizontalAdvance(
        plan._sheets.text()
    )
    plan._duplex.click()
    qtbot.waitUntil(lambda: planned() is not None, timeout=60_000)
    assert planned().duplex

    def freeze(session):
        order = session.dossiers.order(
            FILING, Language.RU, draft=False, dated=TODAY, out=tmp_path / "out"
        )
        return session.submissions.freeze(session.dossiers.build(order))

    operations.run(freeze)
    qtbot.waitUntil(lambda: len(operations.view.state.submissions) == 1, timeout=60_000)
    assert plan._numbers.isVisibleTo(page)
    assert not plan._kept.isVisibleTo(page)  # it tells of numbers that are not chosen
    plan._keeps.setCurrentIndex(1)
    plan._keeps.activated.emit(1)
    (submission,) = operations.view.state.submissions
    qtbot.waitUntil(lambda: planned().keeps == submission, timeout=60_000)
    qtbot.waitUntil(lambda: plan._kept.isVisibleTo(page), timeout=60_000)
