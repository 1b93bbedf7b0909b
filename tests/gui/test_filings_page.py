"""The Filings page: papers, signatures, submissions, and pages to look at."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton

from gui.app import make_context
from gui.dialogs.page_view import PageView
from gui.pages.filings.page import FilingsPage
from gui.pages.filings.paper_card import PaperCard
from models.domain.paper import PaperStage
from models.domain.text import Language
from tests.filing_desk import TODAY, complete_file, shop
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
    found = page._panel.findChildren(PaperCard)
    return [card for card in found if card.isVisibleTo(page)]


def press(page, words, nth=0):
    buttons = [
        button
        for button in page.findChildren(QPushButton)
        if button.text() == words and button.isVisibleTo(page)
    ]
    buttons[nth].click()


def test_papers_are_shown_with_signers_and_what_is_missing(page):
    said = " ".join(label.text() for label in cards(page)[0].findChildren(type(page._panel._sum)))

    assert "signed by" in said
    assert page._panel._sum.text().startswith(tuple("123456789"))
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
    press(page, "Attach the signed copy …")
    qtbot.waitUntil(
        lambda: [paper.stage for paper in papers().values()] == [PaperStage.SIGNED],
        timeout=60_000,
    )
    drawn(page, qtbot)

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
