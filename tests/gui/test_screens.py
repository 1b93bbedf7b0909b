"""Every page in every language, theme and text size: nothing cut off, nothing untranslated."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from gui.app import make_context
from gui.dialogs.build import BuildDialog
from gui.dialogs.converting import ConvertDialog
from gui.dialogs.evidence_view import EvidenceDesk
from gui.dialogs.new_case import NewCaseDialog
from gui.dialogs.page_view import PageView
from gui.dialogs.profile import Profile, ProfileDialog
from gui.dialogs.sort_in import SortInDialog
from gui.dialogs.verify import VerifyDialog
from gui.main_window import MainWindow
from gui.settings import CASE_FOLDER, PROFILE_NAME, PROFILE_ROLE, Settings
from gui.widgets.law.reader import Reader
from models.domain.records import PageRange
from models.domain.text import Language
from models.services.ports import Ports, SampleExtent
from models.services.workspace import Workspace
from templates.archival.pictures import PageBook
from templates.dossier import Builder
from templates.sample import Sample
from tests.conftest import CountingIds, FixedClock
from tests.gui.looking import RAW_ID, cut_off, left_in_english, primary_buttons, texts
from tests.templates.pdfs import text_pdf

SHIPPED_LAW = Path(__file__).parents[2] / "templates" / "law"
PICTURES = os.environ.get("DOPUSK_SCREENS")
"""Where somebody wants to look at the pictures."""
SIZES = {100: (1240, 800), 150: (1500, 940)}
LAW = {
    "law": "requirement:nbrb.fund",
    "law_person": "requirement:jsc.founder_extract",
    "law_act": "act:edict.19_2026",
    "law_point": "point:point_03",
    "law_note": "note:note.resolution_370",
    "law_term": "term:crypto_bank",
}
SCREENS = (
    *("start", "overview", "checklist", "dates", "documents", "filings", "journal", "past", *LAW),
    *("build", "new_case", "profile", "law_verify", "sort_in", "scans", "convert", "look"),
)
FRAMED = ("start", "overview", "checklist", "documents", "filings", "journal")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return Path(PICTURES or tmp_path_factory.mktemp("screens"))


@pytest.fixture(scope="module")
def stage(qapp, tmp_path_factory):
    """The window on the demonstration case, half-way, with the shipped law."""
    from models.law import read_pack

    disk = tmp_path_factory.mktemp("stage")
    settings = Settings(disk / "window.json")
    settings.put(PROFILE_NAME, "Алеся Ковалёва")
    settings.put(PROFILE_ROLE, "юрист группы")
    settings.put(CASE_FOLDER, str(disk))
    settings.remember_case(disk / "Пропавшее дело.dopusk")
    pack = cache(lambda: read_pack(SHIPPED_LAW))
    ports = Ports(
        clock=FixedClock(),
        ids=CountingIds(),
        builder=Builder(),
        sample=Sample(pack),
        shipped_pack=pack,
    )
    context = make_context(lambda: Workspace(ports), settings)
    window = MainWindow(context)
    window.show()
    context.operations.open_sample(disk / "Образец.dopusk", SampleExtent.STARTED)
    yield window, context
    window.close()
    delete(window)


@pytest.fixture
def open_stage(stage, qtbot):
    _, context = stage
    qtbot.waitUntil(lambda: context.operations.view is not None, timeout=60_000)
    return stage


@pytest.fixture
def screen(open_stage, request, qtbot):
    """A screen dressed in a language, a theme and a text size."""
    name, language, theme, scale = request.param
    window, context = open_stage
    context.language_manager.choose(Language(language))
    context.theme_manager.choose(theme)
    context.theme_manager.scale_text(scale)
    window.resize(*SIZES[scale])
    shown = _shown(name, window, context)
    _settle(shown)
    yield shown
    if name == "past":
        context.operations.refresh()
        qtbot.waitUntil(lambda: context.operations.view.as_of is None, timeout=60_000)
    if shown is not window:
        shown.close()
        delete(shown)


def _shown(name, window, context):
    if name in LAW:
        window.show_entry(LAW[name])
        return window
    if name == "past":
        first = context.operations.read(lambda session: session.history.entries()[-2], _ignore)
        context.operations.stand_at(first.result().entry.id)
        name = "journal"
    if name in FRAMED:
        window.show_page(name)
        context.operations.read(lambda _: None, _ignore).result()  # what was asked has come
        if name == "filings":
            _wait_for_papers(window)
        return window
    if name == "dates":  # the panel of a requirement with deadlines
        window.show_requirement("jsc.contributions")
        return window
    known = Profile("Алеся Ковалёва", "юрист группы")
    dialogs = {
        "build": lambda: BuildDialog(context, context.operations.view, window),
        "new_case": lambda: NewCaseDialog(known, Path.home(), window),
        "profile": lambda: ProfileDialog(known, window),
        "sort_in": lambda: _sort_in_dialog(context, window),
        "scans": lambda: _scans_dialog(context, window),
        "convert": lambda: ConvertDialog("Протокол собрания учредителей № 1", window),
        "look": lambda: _look_at_pages(context, window),
        "law_verify": lambda: _verify_dialog(context, window),
    }
    dialog = dialogs[name]()
    dialog.show()
    return dialog


def _wait_for_papers(window):
    """Wait until the papers of the filing are drawn."""
    page = window.current_page()
    while page.waits:
        QApplication.processEvents()


def _ignore(_):
    """Take an answer that is only waited for."""


def _sort_in_dialog(context, window):
    reader = Reader(context.operations.view, context.language_manager.current)
    names = ("Устав ЗАО.pdf", "скан 0017.pdf", "Анкета Воробьёв Пётр.pdf", "Выписка ЕГР.pdf")
    return SortInDialog([Path(name) for name in names], reader, window)


def _scans_dialog(context, window):
    reader = Reader(context.operations.view, context.language_manager.current)
    names = ("Устав/скан 1.jpg", "Устав/скан 2.jpg", "Устав/скан 10.jpg", "Выписка ЕГР.pdf")
    return SortInDialog([Path(name) for name in names], reader, window)


def _look_at_pages(context, window):
    """A document of which some pages stay out, and a line that is not understood."""
    document = next(iter(context.operations.view.state.documents.values()))
    book = PageBook(text_pdf(pages=3))
    view = PageView(book, document.title, context.theme_manager, window)
    desk = EvidenceDesk(view, document, context)
    view.show_taken({2: 90}, (PageRange(first=2, last=3),))
    desk.tools._pages.setText("7-3")
    desk.tools._pages.commit()
    return view


def _verify_dialog(context, window):
    reader = Reader(context.operations.view, context.language_manager.current)
    requirement = reader.view.pack.requirements["jsc.charter"]
    return VerifyDialog(requirement, reader, "Алеся Ковалёва", window)


def _settle(widget):
    for _ in range(12):  # layouts that depend on widths and long lists need a few rounds
        QApplication.processEvents()
    widget.repaint()


def _combinations(names=SCREENS):
    """Return all; without wanting the pictures, dark once: a theme moves and cuts no text."""
    return [
        pytest.param((name, language, theme, scale), id=f"{name}-{language}-{theme}-{scale}")
        for language in Language
        for theme in ("light", "dark")
        for scale in SIZES
        if PICTURES or theme == "light" or (language, scale) == (Language.BE, 100)
        for name in names  # innermost: dressing the window anew takes longest
    ]


@pytest.mark.parametrize("screen", _combinations(), indirect=True)
def test_a_screen_reads_well(screen, folder, request):
    _, _, name = request.node.name.partition("[")
    folder.mkdir(parents=True, exist_ok=True)
    assert screen.grab().save(str(folder / f"{name.rstrip(']')}.png"))
    language = Language(name.split("-")[1])

    read = texts(screen)

    assert cut_off(screen) == []
    assert {text for text in read if RAW_ID.search(text)} == set()
    if language is not Language.EN:
        assert read & left_in_english(language) == set()
    assert len(primary_buttons(screen)) == (0 if name.startswith("look") else 1)
