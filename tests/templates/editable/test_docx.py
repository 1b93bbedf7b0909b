"""A paper for a word processor says what its PDF says, looks like it, and holds nothing live."""

import io
import re
import zipfile

import docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm

from models.domain.text import Language
from templates.archival.claims import Description
from templates.dossier.papers import PaperWriter
from templates.editable.sayable import sayable
from templates.editable.writing import write_docx
from templates.layout.structure import Element, Run, Structure
from templates.layout.typesetter import Typesetter
from tests.models.untrusted import BROKEN, HOSTILE
from tests.templates.office import W, paragraphs, parts
from tests.templates.small_case import ANSWERS, DATED, state


def said(language=Language.RU, **more):
    return Description(title="Заявка", author="«Зубр»", language=language, dated=DATED, **more)


def drawn(order):
    papers = PaperWriter(order, Typesetter(order.language, draft=order.draft)).write([])
    return {listed.kind: each for listed, each in zip(papers.contents, papers.drawn, strict=True)}


def written(order, kind, **more):
    return write_docx(drawn(order)[kind].structure, said(order.language, **more))


def squeezed(lines):
    return [" ".join(line.split()) for line in lines]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("draft", [True, False])
def test_it_says_what_the_pdf_says_in_the_same_order(make_order, language, draft):
    for paper in drawn(make_order(language=language, draft=draft)).values():
        found = paragraphs(write_docx(paper.structure, said(language)))

        wanted = [
            text.replace("[x]", "☒").replace("[ ]", "☐")
            for text in paper.text
            if not re.fullmatch(r"\d+\.", text)  # numbers of lists are the word processor's
        ]
        assert squeezed(found) == squeezed(wanted)


def test_pages_and_margins_are_those_of_an_office(make_order):
    letter = docx.Document(io.BytesIO(written(make_order(), "covering_letter")))
    table = docx.Document(io.BytesIO(written(make_order(), "ownership")))

    (upright,) = letter.sections
    assert (round(upright.page_width.mm), round(upright.page_height.mm)) == (210, 297)
    margins = (upright.left_margin, upright.right_margin, upright.top_margin, upright.bottom_margin)
    assert [round(margin.mm) for margin in margins] == [30, 12, 20, 20]
    (lying,) = table.sections
    assert lying.orientation == WD_ORIENT.LANDSCAPE
    assert lying.page_width > lying.page_height
    assert round(lying.top_margin.mm) == 30


def test_it_is_set_as_the_pdf_is(make_order):
    application = docx.Document(io.BytesIO(written(make_order(), "application")))

    styles = application.styles
    assert styles["Paper plain"].font.size.pt == 13
    assert styles["Heading 1"].font.bold
    assert styles.element.xpath("//w:docDefaults//w:rFonts/@w:ascii") == ["PT Serif"]
    assert Mm(12) < styles["Paper body"].paragraph_format.first_line_indent < Mm(13)
    headings = [each.text for each in application.paragraphs if each.style.name == "Heading 1"]
    assert headings == ["Заявление о включении в реестр"]
    assert [each.text for each in application.paragraphs if each.style.name == "Heading 2"]


@pytest.mark.parametrize(
    ("language", "locale"),
    [(Language.RU, "ru-BY"), (Language.BE, "be-BY"), (Language.EN, "en-GB")],
)
def test_it_names_its_language_title_author_and_day(make_order, language, locale):
    read = docx.Document(io.BytesIO(written(make_order(language=language), "inventory")))

    properties = read.core_properties
    assert (properties.title, properties.author) == ("Заявка", "«Зубр»")
    assert properties.language == locale
    assert properties.created.date() == properties.modified.date() == DATED
    assert read.styles.element.xpath("//w:docDefaults//w:lang/@w:val") == [locale]


def test_tables_are_ruled_and_their_heads_are_repeated(make_order):
    read = docx.Document(io.BytesIO(written(make_order(), "ownership")))

    table = next(each for each in read.tables if each._tbl.xpath(".//w:tblHeader"))
    assert len(table._tbl.xpath("./w:tblPr/w:tblBorders/*")) == 6
    assert len(table._tbl.xpath("./w:tr[1]//w:tblHeader")) == 1
    widths = [int(width) for width in table._tbl.xpath("./w:tblGrid/w:gridCol/@w:w")]
    assert abs(sum(widths) / 20 - (841.89 - 2 * 20 / 25.4 * 72)) < 1


def test_date_and_addressee_stand_side_by_side_and_signatures_have_their_lines(make_order):
    read = docx.Document(io.BytesIO(written(make_order(), "covering_letter")))

    top, sign = read.tables
    assert [len(top.rows), len(top.columns)] == [1, 2]
    assert top.cell(0, 0).text.startswith("23.11.2026 №")
    assert top.cell(0, 1).text == "Национальный банк"
    assert not top._tbl.xpath(".//w:tblBorders|.//w:tcBorders")
    assert sign.cell(0, 0).text == "Директор"
    assert sign.cell(0, 2).text == "Владимир Ёвшин"
    lined = [
        bool(cell._tc.xpath("./w:tcPr/w:tcBorders/w:bottom"))
        for row in sign.rows
        for cell in row.cells
    ]
    assert lined == [False, True, True, False, False, False]


def test_lists_are_numbered_by_the_word_processor_each_from_one(make_order):
    letter = parts(written(make_order(), "covering_letter"))

    numbers = {each.get(f"{W}val") for each in letter["word/document.xml"].iter(f"{W}numId")}
    assert numbers == {"1"}
    (start,) = letter["word/numbering.xml"].iter(f"{W}startOverride")
    assert start.get(f"{W}val") == "1"


def test_a_list_with_labels_of_its_own_keeps_them():
    structure = Structure()
    item = Element("LI")
    for kind, text in (("Lbl", "12A."), ("LBody", "вставлено")):
        item.take(Element(kind)).take(Element("P", text))
    structure.place(Element("L")).take(item)

    assert paragraphs(write_docx(structure, said())) == ["12A.\tвставлено"]


def test_a_draft_says_so_above_every_page(make_order):
    read = docx.Document(
        io.BytesIO(written(make_order(), "covering_letter", mark="ЧЕРНОВИК – НЕ ДЛЯ ПОДАЧИ"))
    )
    final = docx.Document(io.BytesIO(written(make_order(), "covering_letter")))

    mark = "ЧЕРНОВИК – НЕ ДЛЯ ПОДАЧИ"
    assert [each.text for each in read.sections[0].first_page_header.paragraphs] == [mark]
    assert [each.text for each in read.sections[0].header.paragraphs] == ["", mark]
    assert final.sections[0].first_page_header.is_linked_to_previous  # to nothing
    assert [each.text for each in final.sections[0].header.paragraphs] == [""]


@pytest.mark.parametrize("mark", ["", "ЧЕРНОВИК"])
def test_pages_are_numbered_in_the_middle_above_from_the_second_on(mark):
    structure = Structure()
    for title in ("Заявка", "Дополнение"):
        structure.place(Element("H1", title, style="title"))
        structure.place(Element("P", "и ответ", style="body"))

    read = docx.Document(io.BytesIO(write_docx(structure, said(mark=mark))))

    first, second = read.sections
    assert first.different_first_page_header_footer
    assert not second.different_first_page_header_footer  # it is no first page of the paper
    for section in (first, second):
        number = section.header.paragraphs[0]
        assert number._p.xpath("./w:fldSimple/@w:instr") == ["PAGE"]
        assert number.style.paragraph_format.alignment == WD_ALIGN_PARAGRAPH.CENTER
        assert Mm(9) < section.header_distance < section.top_margin
    assert not first.first_page_header._element.xpath(".//w:fldSimple")


def test_the_same_paper_gives_the_same_bytes_whenever_it_is_written(make_order):
    first, second = (written(make_order(), "application") for _ in range(2))

    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_writing_leaves_the_tree_as_it_was(make_order):
    letter = drawn(make_order())["covering_letter"].structure

    assert write_docx(letter, said()) == write_docx(letter, said())


def test_nothing_in_it_is_live_or_leads_outside(make_order):
    case = state(ANSWERS | {"company.story": "http://x.example file:///etc/passwd"})
    content = written(make_order(case=case, draft=True), "application")

    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        whole = b"".join(archive.read(name) for name in archive.namelist()).decode("utf-8")
    for live in ("TargetMode", "instrText", "hyperlink", "vba", "altChunk", "DDE"):
        assert live not in whole
    assert re.findall('<w:fldSimple w:instr="([^"]*)"', whole) == ["PAGE"]
    assert whole.count("fldSimple") == 2  # it begins and ends


@pytest.mark.parametrize("text", [*HOSTILE, *BROKEN], ids=range(len(HOSTILE) + len(BROKEN)))
def test_any_text_stays_a_text(text):
    structure = Structure()
    structure.place(Element("P", text, style="body", runs=(Run(text, bold=True), Run("\n"))))
    row = structure.place(Element("Table", widths=(100.0,))).take(Element("TR"))
    row.take(Element("TD")).take(Element("P", text))
    author = Description(title=text, author=text, language=Language.BE, dated=DATED, mark=text)

    content = write_docx(structure, author)

    wanted = squeezed([sayable(text)])[0]
    found = [each for each in squeezed(paragraphs(content)) if each]
    assert found == [wanted, wanted]
    docx.Document(io.BytesIO(content))


def test_what_xml_cannot_hold_stands_as_its_code():
    assert sayable("a\0b\u202efdp\ud800\uffff") == "a[U+0000]b[U+202E]fdp[U+D800][U+FFFF]"
    assert sayable("Ў і ё\r\nдалей\tтут\u2028") == "Ў і ё\nдалей тут\n"


def test_hostile_answers_come_through_the_whole_paper(make_order):
    shown = [text for text in HOSTILE if len(text) < 1000]
    case = state(ANSWERS | {"company.story": "\n".join(shown), "company.name_ru": shown[0]})
    paper = drawn(make_order(case=case, draft=True))["application"]

    found = squeezed(paragraphs(write_docx(paper.structure, said())))

    assert squeezed([shown[0]])[0] in found
    assert any("[U+202E]" in line for line in found)
