"""Our layout of a picture on a page is that of img2pdf, which draws it."""

import img2pdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.picture_page import picture_page

SIDE, DOTS = st.integers(1, 20_000), st.floats(30, 2400)


@given(SIDE, SIDE, st.tuples(DOTS, DOTS))
def test_a_picture_is_as_large_as_it_fits(width, height, dots):
    a4 = (img2pdf.mm_to_pt(210), img2pdf.mm_to_pt(297))
    theirs = img2pdf.get_layout_fun(pagesize=a4, fit=img2pdf.FitMode.into, auto_orient=True)

    assert picture_page(width, height, dots) == pytest.approx(theirs(width, height, dots))
