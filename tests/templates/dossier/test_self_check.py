"""Whatever is not as it should be in a finished dossier is seen, and nothing is released."""

import io
from dataclasses import replace

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from models.domain.records import PageRange
from models.domain.text import Language
from templates.texts import words
from tests.templates.conftest import Watcher
from tests.templates.pdfs import changed_pdf, picture, text_pdf


def with_guides(pdf):
    """Two levels of bookmarks, and a link from the first page to the third."""
    with pdf.open_outline() as outline:
        head = pikepdf.OutlineItem("Глава", 0)
        head.children.append(pikepdf.OutlineItem("Раздел", 2))
        outline.root.append(head)
    link = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([10, 10, 90, 90]))
    link.Dest = Array([pdf.pages[2].obj, Name.Fit])
    pdf.pages[0].obj.Annots = Array([pdf.make_indirect(link)])


GUIDED = changed_pdf(with_guides, text_pdf("Устав", pages=3))


class Meddler(Watcher):
    """Changes a file of the build when it comes to a step."""

    def __init__(self, folder, step, meddle):
        super().__init__()
        self._folder, self._step, self._meddle = folder, words(step, Language.RU), meddle

    def report(self, progress):
        super().report(progress)
        if progress.what == self._step:
            (room,) = [path for path in self._folder.iterdir() if (path / "work").is_dir()]
            self._meddle(room)


def finished(change):
    def meddle(room):
        path = room / "work" / "finished.pdf"
        with pikepdf.open(path, allow_overwriting_input=True) as pdf:
            change(pdf)
            pdf.save(path)

    return meddle


def page_lost(pdf):
    del pdf.pages[-1]


def pages_swapped(pdf):
    first, second = pdf.pages[-2].obj, pdf.pages[-1].obj
    first.Contents, second.Contents = second.Contents, first.Contents
    first.Resources, second.Resources = second.Resources, first.Resources


def drawing_swapped(pdf):
    """The numbers are right, what they stand on is not."""
    first, second = (pdf.pages[index].obj.Resources.XObject for index in (-3, -1))
    first.DopPage, second.DopPage = second.DopPage, first.DopPage


def number_moved(pdf):
    page = pdf.pages[-1]
    moved = page.obj.Contents.read_bytes().replace(b" Td", b" Td -300 0 Td")
    page.obj.Contents = pdf.make_stream(moved)


def number_covered_by_text(pdf):
    page = pdf.pages[-1].obj
    page.Contents = pdf.make_stream(
        page.Contents.read_bytes() + b"BT /DopNumber 9 Tf 50 50 Td (a) Tj ET"
    )


def labels_lost(pdf):
    del pdf.Root.PageLabels


def labels_shifted(pdf):
    pdf.Root.PageLabels.Nums[1].St = 2


def page_turned(pdf):
    pdf.pages[-1].obj.Rotate = 90


def bookmark_led_astray(pdf):
    with pdf.open_outline() as outline:
        outline.root[1].children[0].destination = Array([pdf.pages[0].obj, Name.Fit])


def inner_bookmark_lost(pdf):
    with pdf.open_outline() as outline:
        outline.root[1].children[0].children[0].children.clear()


def links_of(pdf, page):
    return [each for each in page.obj.get("/Annots", []) if "/Dest" in each]


def inventory_link_led_astray(pdf):
    page = next(page for page in pdf.pages if links_of(pdf, page))
    links_of(pdf, page)[-1].Dest[0] = pdf.pages[0].obj


def inner_link_led_astray(pdf):
    links_of(pdf, pdf.pages[-4])[0].Dest[0] = pdf.pages[0].obj


def link_to_the_web(pdf):
    action = Dictionary(S=Name.URI, URI=String("https://example.by"))
    rect = Array([1, 1, 9, 9])
    link = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=rect, A=action)
    pdf.pages[-1].obj.Annots = Array([link])


def fonts_of(pdf):
    return pdf.pages[0].obj.Resources.XObject.DopPage.Resources.Font.values()


def font_taken_out(pdf):
    for font in fonts_of(pdf):
        if "/FontDescriptor" in font:
            del font.FontDescriptor["/FontFile2"]


def sign_without_glyph(pdf):
    """What reads as a letter that PT Serif does not have cannot have been drawn."""
    for font in fonts_of(pdf):
        if "/ToUnicode" in font:
            table = font.ToUnicode.read_bytes()
            at = table.index(b"<0430>") if b"<0430>" in table else table.index(b"<0061>")
            font.ToUnicode = pdf.make_stream(table[:at] + b"<4E2D>" + table[at + 6 :])


CHANGES = {
    page_lost: "pages instead of",
    pages_swapped: "instead of its number",
    drawing_swapped: "instead of Fingerprint",
    number_moved: "not where it should be",
    number_covered_by_text: "instead of its number",
    labels_lost: "viewers call page",
    labels_shifted: "viewers call page",
    page_turned: "page",
    bookmark_led_astray: "bookmarks",
    inner_bookmark_lost: "bookmarks",
    inventory_link_led_astray: "links of page",
    inner_link_led_astray: "links of page",
    link_to_the_web: "leads outside",
    font_taken_out: "is not embedded",
    sign_without_glyph: r"signs that are not drawn: \['U\+4E2D'\]",
}


@pytest.fixture
def order(make_order, enclose):
    return make_order([enclose(GUIDED, title="Устав"), enclose(text_pdf("Другой"), title="Ещё")])


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_a_dossier_that_is_not_as_it_should_be_is_not_released(order, build, change):
    meddler = Meddler(order.folder.parent, "dossier.step.check", finished(change))

    with pytest.raises(RuntimeError, match=CHANGES[change]):
        build(order, meddler)

    assert not order.folder.exists()


def test_without_meddling_it_is_released(order, build):
    unchanged = finished(lambda pdf: pdf.pages)
    build(order, Meddler(order.folder.parent, "dossier.step.check", unchanged))

    assert (order.folder / "dossier.pdf").exists()


def original_changed(room):
    path = next((room / "new" / "originals").iterdir())
    path.write_bytes(path.read_bytes() + b" ")


def original_lost(room):
    next((room / "new" / "originals").iterdir()).unlink()


def stranger_among_originals(room):
    (room / "new" / "originals" / "999-note.txt").write_text("internal", "utf-8")


@pytest.mark.parametrize("meddle", [original_changed, stranger_among_originals])
def test_originals_that_are_not_those_listed_are_not_released(order, build, meddle):
    with pytest.raises(RuntimeError, match="original"):
        build(order, Meddler(order.folder.parent, "dossier.step.pack", meddle))

    assert not order.folder.exists()


def test_an_excerpt_of_the_wrong_pages_is_not_released(make_order, enclose, build):
    enclosed = enclose(text_pdf("Устав", pages=9), title="Устав")
    enclosed = taking(enclosed, PageRange(first=3, last=4))
    order = make_order([enclosed])

    def other_pages(room):
        path = room / "work" / "merged.pdf"
        with pikepdf.open(path, allow_overwriting_input=True) as pdf:
            with pikepdf.open(io.BytesIO(text_pdf("Устав", pages=9))) as source:
                del pdf.pages[-2:]
                pdf.pages.extend([source.pages[6], source.pages[7]])
            pdf.save(path)

    with pytest.raises(RuntimeError, match="instead of Fingerprint"):
        build(order, Meddler(order.folder.parent, "dossier.step.number", other_pages))


def taking(enclosure, *ranges):
    return replace(enclosure, version=replace(enclosure.version, excerpt=ranges))


def test_pictures_are_told_from_one_another_by_what_they_draw(make_order, enclose, build):
    """A blank page in the place of a scan has no letters either."""
    order = make_order([enclose(picture(), "a.jpg", "Скан", media="image/jpeg")])

    def blank(pdf):
        pdf.pages[-1].obj.Resources.XObject.DopPage = pdf.make_stream(
            b"", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9])
        )

    with pytest.raises(RuntimeError, match="instead of Fingerprint"):
        build(order, Meddler(order.folder.parent, "dossier.step.check", finished(blank)))
