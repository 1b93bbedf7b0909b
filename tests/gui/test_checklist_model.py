"""The checklist's item model and its filters."""

import pytest

from gui.qtmodels.checklist_model import ROW_ROLE, ChecklistModel
from gui.qtmodels.checklist_rows import ItemRow, RowFilter, StageRow, filtered
from models.domain.basis import BasisKind
from models.domain.ids import RequirementRef, StageId
from models.domain.readiness import Mark
from models.domain.searching import folded


def make_row(ref="jsc.charter", title="Устав", **details):
    values = {
        "ref": RequirementRef(ref),
        "title": title,
        "party": "",
        "mark": Mark.NOT_STARTED,
        "word": "Не начато",
        "reason": "",
        "must": True,
        "certainty": BasisKind.OFFICIAL,
        "certainty_word": "Официально",
        "verified": False,
        "haystack": folded(title),
    }
    return ItemRow(**values | details)


def make_stage(*rows, stage="jsc.name"):
    return StageRow(id=StageId(stage), title=stage, items=rows, done=0, total=len(rows))


@pytest.fixture
def model(qapp):
    model = ChecklistModel()
    model.show_stages(
        [
            make_stage(make_row("jsc.a"), make_row("jsc.b")),
            make_stage(make_row("jsc.c"), stage="jsc.capital"),
        ]
    )
    return model


def test_model_keeps_to_qts_rules(model, qtmodeltester):
    qtmodeltester.check(model)


def test_empty_model_keeps_to_qts_rules(qapp, qtmodeltester):
    qtmodeltester.check(ChecklistModel())


def test_requirement_is_found_under_its_stage(model):
    index = model.index_of(RequirementRef("jsc.c"))

    assert index.data(ROW_ROLE).ref == "jsc.c"
    assert index.parent().data() == "jsc.capital"


def test_same_lines_are_updated_in_place(model, qtbot):
    stages = [
        make_stage(make_row("jsc.a"), make_row("jsc.b", mark=Mark.FILLED)),
        make_stage(make_row("jsc.c"), stage="jsc.capital"),
    ]

    with qtbot.waitSignal(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        reset = model.show_stages(stages)

    assert not reset
    assert model.index_of(RequirementRef("jsc.b")).data(ROW_ROLE).mark is Mark.FILLED


def test_other_lines_reset_the_model(model):
    assert model.show_stages([make_stage(make_row("jsc.z"))])
    assert model.rowCount() == 1


@pytest.mark.parametrize(
    ("row_filter", "kept"),
    [
        (RowFilter.ALL, {"a", "b", "c", "d", "e"}),
        (RowFilter.TO_DO, {"a"}),
        (RowFilter.BLOCKED, {"b"}),
        (RowFilter.UNKNOWN, {"c"}),
        (RowFilter.EXPECTED, {"d"}),
        (RowFilter.MUST, {"a", "b", "c", "e"}),
    ],
)
def test_filter_keeps_what_it_names(row_filter, kept):
    rows = (
        make_row("a", mark=Mark.IN_PROGRESS),
        make_row("b", mark=Mark.BLOCKED),
        make_row("c", mark=Mark.UNKNOWN),
        make_row("d", mark=Mark.EXPECTED, must=False),
        make_row("e", mark=Mark.APPROVED),
    )

    shown = filtered((make_stage(*rows),), row_filter, "")

    assert {row.ref for stage in shown for row in stage.items} == kept


def test_search_wants_every_word_and_forgives_yo_and_case():
    rows = (make_row("a", title="Учёт акционеров"), make_row("b", title="Учёт фонда"))

    shown = filtered((make_stage(*rows),), RowFilter.ALL, "УЧЕТ акц")

    assert [row.ref for row in shown[0].items] == ["a"]


def test_stage_without_lines_is_left_out():
    assert filtered((make_stage(make_row()),), RowFilter.BLOCKED, "") == []
