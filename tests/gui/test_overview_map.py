"""The track map: geometry that never overlaps, a keyboard that reaches everything."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRectF, Qt

from gui.pages.overview.chart import ChartBuilder
from gui.theme.tokens import Size
from gui.widgets.track_map import TrackMap
from gui.widgets.track_map_layout import lay_out
from gui.widgets.track_map_text import TextSetter, TextStyle
from gui.widgets.track_map_values import Chart, LegendEntry, Link, Segment, Tone
from models.domain.requirement import Track
from models.domain.text import Language
from tests.gui.overview_case import view
from tests.gui.overview_fixtures import discard, make_context


def _chart(per_stage=3, progress=0.5, language=Language.RU):
    words = {tone: tone.value for tone in Tone}
    builder = ChartBuilder(
        view(per_stage, progress), language, words, {track: track.value for track in Track}
    )
    return builder.chart(tuple(LegendEntry(sign=tone, text=tone.value) for tone in Tone))


@pytest.fixture
def theme_manager(qapp, tmp_path):
    return make_context(tmp_path).theme_manager


@pytest.fixture
def track_map(qtbot, theme_manager):
    shown = TrackMap(theme_manager)
    shown.show_chart(_chart())
    shown.resize(900, shown.heightForWidth(900))
    shown.show()
    yield shown
    discard(shown)


def _setter(theme_manager, scale):
    theme_manager.scale_text(scale)
    font = theme_manager.font
    return TextSetter(
        {
            TextStyle.HEADING: font(Size.BODY, strong=True),
            TextStyle.LABEL: font(Size.BODY),
            TextStyle.CAPTION: font(Size.CAPTION),
        }
    )


def _geometries(theme_manager):
    for scale in (100, 150):
        setter = _setter(theme_manager, scale)
        for width in (420, 700, 856, 960, 1400):
            for language in Language:
                for per_stage, progress in ((1, 0.0), (3, 0.5), (10, 1.0)):
                    chart = _chart(per_stage, progress, language)
                    yield width, lay_out(chart, width, setter)


def test_nothing_overlaps_and_all_is_inside(theme_manager):
    for width, geometry in _geometries(theme_manager):
        page = QRectF(0, 0, width, geometry.size.height())
        texts = [text.rect for lane in geometry.lanes for text in lane.heading]
        texts += [text.rect for box in geometry.places for text in box.texts]
        texts += [box.text.rect for box in geometry.legend]
        texts = [rect for rect in texts if not rect.isEmpty()]
        marks = [box.mark for box in geometry.places]

        assert all(page.contains(rect) for rect in (*texts, *marks))
        for one, other in combinations([*texts, *marks], 2):
            assert not one.adjusted(0.1, 0.1, -0.1, -0.1).intersects(other)


def test_links_run_at_right_angles_inside_the_map(theme_manager):
    for width, geometry in _geometries(theme_manager):
        page = QRectF(0, 0, width, geometry.size.height())
        for box in geometry.links:
            assert all(page.contains(point) for point in box.points)
            for one, other in pairwise(box.points):
                assert min(abs(one.x() - other.x()), abs(one.y() - other.y())) < 0.01


def test_links_cross_no_words(theme_manager):
    for _, geometry in _geometries(theme_manager):
        texts = [text.rect for box in geometry.places for text in box.texts if text.block.lines]
        for box in geometry.links:
            for one, other in pairwise(box.points):
                line = QRectF(one, other).normalized().adjusted(-0.2, -0.2, 0.2, 0.2)
                assert not any(line.intersects(rect) for rect in texts), box.link.id


def test_time_runs_downwards_along_firm_links_between_lanes(theme_manager):
    for _, geometry in _geometries(theme_manager):
        places = {box.place.id: box for box in geometry.places}
        for box in geometry.links:
            if box.link.firm and box.crosses_lanes:
                before, after = places[box.link.before], places[box.link.after]
                assert after.center_y >= before.center_y - 0.01


@given(width=st.integers(320, 2400), per_stage=st.integers(1, 6))
@settings(deadline=None, max_examples=25)
def test_rows_of_a_lane_follow_each_other_at_any_width(qapp, width, per_stage):
    from PySide6.QtGui import QFont

    font = QFont()
    font.setPixelSize(13)
    geometry = lay_out(_chart(per_stage), width, TextSetter(dict.fromkeys(TextStyle, font)))

    for one, other in pairwise(geometry.places):
        if one.lane == other.lane:
            assert one.row.bottom() <= other.row.top() + 0.01


def test_a_click_on_each_thing_says_which(qtbot, track_map):
    for spot, (name, thing) in zip(track_map.spots(), _things(track_map), strict=True):
        if isinstance(thing, Link):
            continue
        is_segment = isinstance(thing, Segment)
        signal = track_map.segment_activated if is_segment else track_map.station_activated
        with qtbot.waitSignal(signal) as seen:
            qtbot.mouseClick(spot, Qt.MouseButton.LeftButton)
        assert seen.args == [name]


def test_a_click_on_a_line_meets_its_link(qtbot, track_map):
    geometry = track_map.geometry_at(track_map.width())
    box = next(box for box in geometry.links if box.link.before == "htp.resident")
    middle = (box.points[0] + box.points[1]) / 2
    spot = track_map.childAt(middle.toPoint())

    with qtbot.waitSignal(track_map.link_activated) as seen:
        qtbot.mouseClick(spot, Qt.MouseButton.LeftButton, pos=spot.mapFromParent(middle.toPoint()))

    assert seen.args == ["htp.resident", "nbrb.register"]


def test_down_walks_everything_in_a_lane(qtbot, track_map):
    lane = [spot for spot in track_map.spots() if _lane(track_map, spot) == 0]
    _focus(qtbot, track_map, lane[0])

    walked = [lane[0]]
    for _ in lane[1:]:
        qtbot.keyClick(track_map.focusWidget(), Qt.Key.Key_Down)
        walked.append(track_map.focusWidget())

    assert walked == lane


def test_right_follows_a_link_to_where_it_leads(qtbot, track_map):
    _focus(qtbot, track_map, track_map.spot("jsc.registered"))

    qtbot.keyClick(track_map.focusWidget(), Qt.Key.Key_Right)
    assert track_map.focusWidget().objectName() == "jsc.registered>htp.residency"
    qtbot.keyClick(track_map.focusWidget(), Qt.Key.Key_Right)
    assert track_map.focusWidget().objectName() == "htp.residency"
    qtbot.keyClick(track_map.focusWidget(), Qt.Key.Key_Left)
    qtbot.keyClick(track_map.focusWidget(), Qt.Key.Key_Left)
    assert track_map.focusWidget().objectName() == "jsc.registered"


def test_tab_goes_from_lane_to_lane(qtbot, track_map):
    first = track_map.spots()[0]
    _focus(qtbot, track_map, first)
    lanes = [_lane(track_map, first)]

    for _ in range(2):
        qtbot.keyClick(track_map.focusWidget(), Qt.Key.Key_Tab)
        lanes.append(_lane(track_map, track_map.focusWidget()))

    assert lanes == [0, 1, 2]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_press_what_has_the_focus(qtbot, track_map, key):
    _focus(qtbot, track_map, track_map.spot("jsc.fund"))

    with qtbot.waitSignal(track_map.station_activated) as seen:
        qtbot.keyClick(track_map.focusWidget(), key)

    assert seen.args == ["jsc.fund"]


def test_every_thing_has_a_name_for_the_ear_and_a_reason_for_the_eye(track_map):
    for spot in track_map.spots():
        assert spot.accessibleName()
        assert spot.accessibleDescription()
        assert spot.toolTip().startswith("<p>")


def test_the_focus_survives_a_fresh_chart(qtbot, track_map):
    _focus(qtbot, track_map, track_map.spot("jsc.fund"))

    track_map.show_chart(_chart(progress=1.0))

    assert track_map.focusWidget().objectName() == "jsc.fund"


def test_things_that_are_gone_leave_no_button(track_map):
    track_map.show_chart(Chart(lanes=_chart().lanes[:1], links=_chart().links))
    few = {spot.objectName() for spot in track_map.spots()}

    assert few == {name for name, _ in _things(track_map)}


def test_layout_is_computed_once_per_width(track_map):
    assert track_map.geometry_at(900) is track_map.geometry_at(900)


def test_the_map_paints_what_it_says(qtbot, track_map):
    """A picture with a focus ring and a lit link differs from one without."""
    plain = track_map.grab().toImage()

    _focus(qtbot, track_map, track_map.spot("jsc.registered>htp.residency"))

    assert track_map.grab().toImage() != plain


def _things(track_map):
    return [(name, track_map._walk.thing(name)) for name in track_map._walk.order]


def _lane(track_map, spot):
    return track_map._walk._lane[spot.objectName()]


def _focus(qtbot, track_map, spot):
    with qtbot.waitActive(track_map):
        track_map.activateWindow()
    spot.setFocus()
    qtbot.waitUntil(spot.hasFocus)
    assert track_map.rect().contains(spot.geometry().intersected(track_map.rect()))
    assert spot.mapToParent(QPoint(0, 0)) == spot.pos()
