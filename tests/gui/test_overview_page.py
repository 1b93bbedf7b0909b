"""The overview page: what it says, where it leads, in three languages."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from gui.pages.overview.order import lane_order
from gui.pages.overview.page import OverviewPage
from gui.pages.overview.rows import Target
from gui.theme.tokens import Role
from models.domain.law_pack import Stage
from models.domain.requirement import Track
from models.domain.text import Language
from tests.gui.overview_case import pack, view
from tests.gui.overview_fixtures import discard, make_context
from tests.gui.overview_words import FILINGS, GATES, STAGES


@pytest.fixture
def context(qapp, tmp_path):
    return make_context(tmp_path)


@pytest.fixture
def page(qtbot, context):
    shown = OverviewPage(context)
    shown.resize(940, 700)
    shown.show_view(view(3, 0.5))
    shown.show()
    yield shown
    discard(shown)


def test_a_stage_opens_its_requirements(qtbot, page):
    with qtbot.waitSignal(page.open_stage) as seen:
        qtbot.mouseClick(page._track_map.spot("stage:jsc.capital"), Qt.MouseButton.LeftButton)

    assert seen.args == ["jsc.capital"]


def test_a_gate_leads_to_the_answer_that_decides_it(qtbot, page):
    with qtbot.waitSignal(page.open_question) as seen:
        qtbot.mouseClick(page._track_map.spot("jsc.fund"), Qt.MouseButton.LeftButton)

    assert seen.args == ["gate.jsc.fund"]


def test_a_filing_leads_to_its_first_gap(qtbot, page):
    spot = page._track_map.spot("htp.residency")
    gap = next(
        gap
        for gap in view(3, 0.5).readiness.filings["htp.residency"].gaps
        if gap.blocks and (gap.ref or gap.key)
    )
    signal = page.open_requirement if gap.ref else page.open_question

    with qtbot.waitSignal(signal) as seen:
        qtbot.mouseClick(spot, Qt.MouseButton.LeftButton)

    assert seen.args == [gap.ref or gap.key]


def test_a_link_leads_to_what_has_to_come_first(qtbot, page):
    spot = page._track_map.spot("jsc.fund>nbrb.register")

    with qtbot.waitSignal(page.open_question) as seen:
        spot.click()

    assert seen.args == ["gate.jsc.fund"]


def test_a_step_leads_to_its_requirement(qtbot, page):
    step = view(3, 0.5).readiness.steps[0]
    row = page._steps_card.rows()[0]

    with qtbot.waitSignal(page.open_requirement) as seen:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)

    assert seen.args == [step.ref]


def test_a_step_is_pressed_by_keyboard(qtbot, page):
    row = page._steps_card.rows()[1]

    with qtbot.waitSignal(page.open_requirement):
        qtbot.keyClick(row, Qt.Key.Key_Return)


def test_a_contradiction_leads_to_one_of_its_sides(qtbot, page):
    row = page._findings_card.rows()[0]

    with qtbot.waitSignal(page.open_question) as seen:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)

    assert seen.args == ["q.jsc.name.1"]
    assert "банк" in row.accessibleName()


def test_the_measures_are_figures_with_both_parts(page):
    measures = view(3, 0.5).readiness.measures
    shown = [figure.accessibleName() for figure in page._summary.figures]

    for measure, name in zip(
        (measures.filled, measures.evidenced, measures.reviewed, measures.verified),
        shown,
        strict=True,
    ):
        assert f"{measure.percent}\u00a0%" in name
        assert f"{measure.done} of {measure.total}" in name


def test_a_blocked_stage_says_by_what(page):
    tip = page._track_map.spot("stage:nbrb.preconditions").toolTip()

    assert GATES["htp.resident"][2] in tip
    assert "blocked: 3" in tip


def test_a_closed_gate_says_what_decides_and_what_it_opens(page):
    tip = page._track_map.spot("jsc.fund").toolTip()

    assert "Decided by the answer" in tip
    assert FILINGS["nbrb.register"][4] in tip


def test_a_filing_says_what_it_lacks(page):
    spot = page._track_map.spot("htp.residency")

    assert "missing" in spot.accessibleName()
    assert "HTP office" in spot.toolTip()


def test_an_unsure_link_says_so(page):
    tip = page._track_map.spot("jsc.shares>htp.residency").toolTip()

    assert "unsure" in tip


def test_dates_come_nearest_first_and_past_ones_in_red(page):
    rows = page._dates_card.rows()

    assert [row.accessibleName().rsplit(", ", 1)[1] for row in rows] == [
        "3 days ago",
        "in 4 days",
        "in 13 days",
        "in 22 days",
        "in 31 days",
    ]
    assert page._dates_card._rows[0].role is Role.DANGER


def test_no_dates_no_card(qtbot, page):
    page.show_view(view(3, 0.0))

    assert page._dates_card.isHidden()
    assert page._findings_card.isHidden()


def test_a_fresh_case_says_where_to_begin(qtbot, page):
    page.show_view(view(3, 0.0))

    assert not page._welcome.isHidden()
    with qtbot.waitSignal(page.open_requirement):
        qtbot.mouseClick(page._welcome.start_button, Qt.MouseButton.LeftButton)


def test_a_case_that_has_begun_needs_no_welcome(page):
    assert page._welcome.isHidden()


def test_more_rows_on_demand(qtbot, page):
    card = page._steps_card
    before = len(card.rows())

    card._more_button.click()
    unfolded = len(card.rows())
    card._more_button.click()

    assert (before, unfolded, len(card.rows())) == (5, len(view(3, 0.5).readiness.steps), 5)


@pytest.mark.parametrize("language", Language)
def test_pack_and_sentences_follow_the_language(page, context, language):
    context.language_manager.choose(language)
    index = list(Language).index(language)

    assert STAGES["jsc.capital"][index] in page._track_map.spot("stage:jsc.capital").toolTip()
    assert GATES["jsc.fund"][index] in page._track_map.spot("jsc.fund").accessibleName()
    said = {Language.RU: "Цель: 15", Language.BE: "Мэта: 15", Language.EN: "Target: 15"}
    assert said[language] in page._summary._target_label.text()


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("width", [860, 1500])
@pytest.mark.parametrize("language", Language)
def test_no_word_is_cut_off(qtbot, page, context, language, width, scale):
    context.language_manager.choose(language)
    context.theme_manager.scale_text(scale)
    page.resize(width, 700)

    qtbot.waitUntil(lambda: _cut_off(page) == [])


def _cut_off(page):
    """Return the texts that have less room than they need, or that stand outside."""
    body = page._scroll.widget()
    found = [] if body.width() == page._scroll.viewport().width() else ["the page itself"]
    for label in page.findChildren(QLabel):
        if label.isVisible():
            right = label.mapTo(body, label.rect().topRight()).x()
            needed = label.heightForWidth(label.width()) if label.wordWrap() else 0
            narrow = not label.wordWrap() and label.width() < label.sizeHint().width()
            if narrow or label.height() < needed or right >= body.width():
                found.append(label.text())
    return found


def test_tab_reaches_the_cards_after_the_map(qtbot, page):
    with qtbot.waitActive(page):
        page.activateWindow()
    page._track_map.spots()[-1].setFocus()

    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)

    assert page.focusWidget() is page._steps_card.rows()[0]


def test_a_focused_spot_is_scrolled_into_view(qtbot, page):
    with qtbot.waitActive(page):
        page.activateWindow()
    spot = page._track_map.spot("nbrb.deposit")

    spot.setFocus()

    qtbot.waitUntil(lambda: not spot.visibleRegion().isEmpty())


def test_a_theme_change_repaints_the_map(page, context):
    light = page._track_map.grab().toImage()

    context.theme_manager.choose("dark")

    assert page._track_map.grab().toImage() != light


def test_a_row_that_leads_nowhere_is_no_button(qtbot, page):
    row = replace(page._steps_card._rows[0], target=Target())
    page._steps_card.show_rows((row,))

    with qtbot.assertNotEmitted(page._steps_card.chosen):
        qtbot.mouseClick(page._steps_card.rows()[0], Qt.MouseButton.LeftButton)
    assert page._steps_card.rows()[0].focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_finished_filing_is_ready(page):
    page.show_view(view(3, 1.0))

    assert page._track_map.spot("jsc.registered").accessibleName().endswith("reached")


@pytest.mark.parametrize("track", Track)
def test_every_stage_gate_and_filing_has_its_place(track):
    law = pack()
    places = lane_order(law, track)
    wanted = [
        one.id
        for group in (law.stages, law.filings, law.gates)
        for one in group.values()
        if one.track is track
    ]

    assert sorted(place.id for place in places) == sorted(wanted)


def test_a_filing_stands_behind_its_stage_and_before_its_gate():
    names = [
        f"stage:{place.id}" if isinstance(place, Stage) else place.id
        for place in lane_order(pack(), Track.JSC)
    ]

    start = names.index("stage:jsc.registration")
    assert names[start : start + 4] == [
        "stage:jsc.registration",
        "jsc.registration",
        "jsc.registered",
        "stage:jsc.capital",
    ]
