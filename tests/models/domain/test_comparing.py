"""What stands otherwise in a paper: side by side, the changed words marked."""

from hypothesis import given
from hypothesis import strategies as st

from models.domain.comparing import Edit, compare

PARTS = st.lists(st.text(alphabet="абв где.", min_size=1, max_size=20), max_size=8)


def marked(runs):
    return [run.text for run in runs if run.marked]


def test_only_the_words_that_changed_are_marked():
    before = ["Заявление", "Адрес: Минск, ул. Ленина, 5"]
    now = ["Заявление", "Адрес: Минск, ул. Победы, 5"]

    same, changed = compare(before, now)

    assert same.edit is Edit.SAME
    assert changed.edit is Edit.CHANGED
    assert marked(changed.before) == ["Ленина"]
    assert marked(changed.now) == ["Победы"]


def test_what_was_put_in_and_taken_out_stands_alone():
    parts = compare(["Первый пункт", "Старое условие"], ["Первый пункт", "4 августа", "Ещё строка"])

    assert [part.edit for part in parts] == [
        Edit.SAME,
        Edit.TAKEN_OUT,
        Edit.PUT_IN,
        Edit.PUT_IN,
    ]
    assert parts[1].now == ()
    assert marked(parts[2].now) == ["4 августа"]


@given(PARTS, PARTS)
def test_both_texts_can_be_read_off_the_comparison(before, now):
    parts = compare(before, now)

    assert [_text(part.before) for part in parts if part.before] == before
    assert [_text(part.now) for part in parts if part.now] == now
    assert all(part.edit is Edit.SAME for part in compare(before, before))


def _text(runs):
    return "".join(run.text for run in runs)
