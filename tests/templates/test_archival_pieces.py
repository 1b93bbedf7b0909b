"""A long document is judged in pieces, and the verdict is that on the whole of it."""

import io
import os

import page
import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, OutlineItem

from models.domain.text import Language
from templates.archival.claims import Description, describe
from templates.archival.judging import ARCHIVAL, broken_rules, judged
from templates.archival.pieces import Pages, frame_of, shared_colours_of
from tests.templates.pdfs import changed_pdf, text_pdf
from tests.templates.small_case import DATED

SAID = Description(title="Дело", author="ЗАО", language=Language.RU, dated=DATED)


def claiming(pdf):
    describe(pdf, SAID, "b")
    for each in pdf.pages:
        if Name.Trans in each:
            del each[Name.Trans]


def spot_coloured(shown_as):
    def change(pdf):
        claiming(pdf)
        tint = Dictionary(
            FunctionType=2, N=1, Domain=Array([0, 1]), C0=Array([0, 0, 0]), C1=Array(shown_as)
        )
        space = Array([Name.Separation, Name.Stamp, Name.DeviceRGB, tint])
        pdf.pages[0].Resources[Name.ColorSpace] = Dictionary(Ink=pdf.make_indirect(space))
        pdf.pages[0].contents_add(b"/Ink cs 1 scn 0 0 9 9 re f")

    return changed_pdf(change)


def joined(*parts):
    def change(pdf):
        del pdf.pages[:]
        for part in parts:
            with pikepdf.open(io.BytesIO(part)) as source:
                pdf.pages.extend(source.pages)
        claiming(pdf)

    return changed_pdf(change)


def cut(whole, first_page, pages):
    with Pages(lambda: pikepdf.open(io.BytesIO(whole)), SAID) as document:
        return list(document.pieces_of(first_page, pages))


def rules(pieces):
    return [broken.rule for piece in pieces for broken in broken_rules(piece, ARCHIVAL)]


@pytest.mark.parametrize("places", [(), (0,), (3,), (2, 4), (0, 1, 2, 3, 4)])
def test_what_is_judged_beside_each_other_comes_in_order(places):
    """The third is large, and judged by itself."""
    good, bad = changed_pdf(claiming), text_pdf()
    pieces = [bad if place in places else good for place in range(5)]
    pieces[2] += b"\n%" + b" " * (7 << 20)

    found = list(judged(enumerate(pieces), ARCHIVAL))

    assert [key for key, _ in found] == [0, 1, 2, 3, 4]
    assert [broken for _, broken in found] == [broken_rules(piece, ARCHIVAL) for piece in pieces]
    assert {key for key, broken in found if broken} >= set(places)


def test_a_judgement_that_is_stopped_asks_for_no_more_pieces():
    asked = []

    def pieces():
        for number in range(100):
            asked.append(number)
            yield number, changed_pdf(claiming)

    verdicts = judged(pieces(), ARCHIVAL)
    next(verdicts)
    verdicts.close()

    assert len(asked) < 5


def test_a_long_document_is_cut_and_nothing_is_lost():
    pieces = cut(joined(text_pdf(pages=130)), 11, 120)

    texts = []
    for piece in pieces:
        with pikepdf.open(io.BytesIO(piece)) as part:
            texts += [each.Contents.read_bytes() for each in part.pages]
    assert len(pieces) > 1
    assert len(set(texts)) == 120
    assert rules(pieces) == []


def test_a_fault_on_a_late_page_is_found():
    foreign = changed_pdf(lambda pdf: pdf.pages[0].contents_add(b"0 1 0 0 k 0 0 9 9 re f"))
    whole = joined(text_pdf(pages=99), foreign)
    assert rules(cut(whole, 1, 99)) == []
    assert rules(cut(whole, 1, 100))


def test_more_bookmarks_than_the_judge_can_follow():
    def bookmarked(pdf):
        claiming(pdf)
        with pdf.open_outline() as outline:
            outline.root.extend(OutlineItem(f"№ {n}", 0) for n in range(300))

    whole = changed_pdf(bookmarked)
    with pytest.raises(page.PageError, match="depth"):
        page.validate_pdf_bytes(whole, profile="2b")
    with pikepdf.open(io.BytesIO(whole)) as pdf:
        frames = list(frame_of(pdf))

    assert rules(frames) == []
    titles = []
    for frame in frames:
        with pikepdf.open(io.BytesIO(frame)) as part, part.open_outline() as outline:
            titles += [item.title for item in outline.root]
    assert sorted(titles) == sorted(f"№ {n}" for n in range(300))


def test_a_forbidden_action_around_the_pages_is_found():
    def acting(pdf):
        claiming(pdf)
        pdf.Root[Name.OpenAction] = Dictionary(S=Name.JavaScript, JS="app.beep()")

    with pikepdf.open(io.BytesIO(changed_pdf(acting))) as pdf:
        assert rules(frame_of(pdf))


def test_a_bookmark_that_acts_is_found():
    def acting(pdf):
        claiming(pdf)
        with pdf.open_outline() as outline:
            outline.root.append(OutlineItem("x", 0))
        pdf.Root.Outlines.First[Name.A] = Dictionary(S=Name.Launch, F="calc.exe")

    with pikepdf.open(io.BytesIO(changed_pdf(acting))) as pdf:
        assert rules(frame_of(pdf))


@pytest.mark.parametrize("other", [[1, 0, 0], [0, 1, 0]])
def test_colours_that_agree_by_themselves_may_not_agree_together(other):
    whole = joined(spot_coloured([1, 0, 0]), spot_coloured(other))
    assert rules([*cut(whole, 1, 1), *cut(whole, 2, 1)]) == []
    with pikepdf.open(io.BytesIO(whole)) as pdf:
        together = rules(shared_colours_of(pdf, SAID))

    assert together == rules([whole])
    assert bool(together) == (other != [1, 0, 0])


def test_a_link_within_a_document_is_judged_too():
    def linked(pdf):
        claiming(pdf)
        pdf.pages[0].Annots = Array(
            [
                Dictionary(
                    Type=Name.Annot,
                    Subtype=Name.Link,
                    Rect=Array([0, 0, 9, 9]),
                    Dest=Array([pdf.pages[1].obj, Name.Fit]),
                )
            ]
        )

    whole = changed_pdf(linked, text_pdf(pages=2))
    assert rules(cut(whole, 1, 2)) == rules([whole]) != []


def test_what_lies_in_forms_weighs_too():
    """A page of a dossier draws its scan within a form of its own."""

    def change(pdf):
        for place, found in enumerate(pdf.pages):
            scan = pdf.make_stream(bytes(2_500_000), Type=Name.XObject, Subtype=Name.Image)
            scan.write(os.urandom(2_500_000))
            form = pdf.make_stream(b"/Scan Do", Type=Name.XObject, Subtype=Name.Form)
            form.BBox = Array([0, 0, 9, 9])
            form.Resources = Dictionary(XObject=Dictionary(Scan=scan))
            found.Resources[Name.XObject] = Dictionary(Page=pdf.make_indirect(form))
            found.contents_add(b"%% page %d\n/Page Do" % place)

    whole = changed_pdf(change, text_pdf(pages=3))

    assert len(cut(whole, 1, 3)) == 3
