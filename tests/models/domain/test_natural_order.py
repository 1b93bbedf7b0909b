"""Files in the order in which people number them."""

from hypothesis import given
from hypothesis import strategies as st

from models.domain.natural_order import natural_key


def test_numbers_count_as_numbers():
    names = ["скан 10.jpg", "Скан 2.jpg", "скан 1.jpg", "IMG_0009.jpg", "IMG_0010.jpg", "7"]

    assert sorted(names, key=natural_key) == [
        "7", "IMG_0009.jpg", "IMG_0010.jpg", "скан 1.jpg", "Скан 2.jpg", "скан 10.jpg"
    ]  # fmt: skip


@given(st.lists(st.text(max_size=12)))
def test_whatever_they_are_called_they_have_an_order(names):
    ordered = sorted([*names, "скан²", "٣"], key=natural_key)

    assert min(ordered[::-1], key=natural_key) == ordered[0]


@given(st.integers(0, 10**12), st.integers(0, 10**12))
def test_the_order_is_that_of_the_numbers(one, other):
    assert (natural_key(f"с{one}.jpg") < natural_key(f"с{other}.jpg")) == (one < other)
