"""A file's name suggests what it is; what is not clear is left to the lawyer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.suggesting import Candidate, suggest, suggest_by_text

CHARTER = Candidate(ref="jsc.charter", kind="charter", names=("Устав", "Статут", "Charter"))
EXTRACT = Candidate(
    ref="htp.extract@P1",
    kind="extract",
    names=(
        "Выписка из торгового регистра",
        "Выпіска з рэестра",
        "Trade register extract",
    ),
    party="Examplia Ventures SIA",
)
OTHER = Candidate(ref="htp.extract@P2", kind="extract", names=EXTRACT.names, party="Alpha Ltd")
ALL = [CHARTER, EXTRACT, OTHER]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Устав общества (ред. 3).pdf", CHARTER),
        ("СТАТУТ.PDF", CHARTER),
        ("charter_final.docx", CHARTER),
        ("выписки торгового регистра Examplia.pdf", EXTRACT),
        ("2026-10-01 trade register extract ALPHA.pdf", OTHER),
        ("торговый регистр.pdf", None),
        ("scan0001.pdf", None),
        ("", None),
        (".pdf", None),
    ],
)
def test_what_a_name_suggests(name, expected):
    assert suggest(name, ALL) == expected


def test_what_is_missing_comes_before_what_is_there():
    there = Candidate(ref="a", kind="charter", names=CHARTER.names, missing=False)

    assert suggest("Устав.pdf", [there, CHARTER]) == CHARTER
    assert suggest("Устав.pdf", [there]) == there


def test_two_that_fit_alike_are_left_to_the_lawyer():
    twin = Candidate(ref="b", kind="charter", names=CHARTER.names)

    assert suggest("Устав.pdf", [CHARTER, twin]) is None


@given(st.text(), st.permutations(ALL))
def test_any_name_and_any_order_give_one_answer(name, candidates):
    assert suggest(name, candidates) == suggest(name, ALL)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("УТВЕРЖДЕНО\nУСТАВ\nЗакрытого акционерного общества", CHARTER),
        ("ВЫПИСКА ИЗ ТОРГОВОГО РЕГИСТРА\nExamplia Ventures SIA", EXTRACT),
        ("ВЫПІСКА З РЭЕСТРА, Alpha Ltd", OTHER),
        ("Trade Register Extract", None),
        ("Заключение о том, что общество есть и действует, а равно имеет печать и устав", None),
        ("Глава " * 200 + "Выписка из торгового регистра Alpha Ltd", None),
        ("", None),
    ],
)  # fmt: skip
def test_what_the_first_pages_suggest(text, expected):
    assert suggest_by_text(text, ALL) == expected
