"""Papers as Dopusk writes them, tagged, against the same pages with plain reportlab."""

from datetime import date
from io import BytesIO
from statistics import median

from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Frame,
    PageBreak,
    PageTemplate,
    Paragraph,
    Table,
)

from models.domain.text import Language
from templates.archival.claims import Description
from templates.archival.tagging import write_tagged
from templates.layout import blocks, fonts
from templates.layout.page import typeset
from templates.layout.styles import UPRIGHT, styles
from tests.benchmarks.timing import Line, seconds
from tests.templates.conftest import page_texts

TIMES = 5
SECTIONS, ROWS = 30, 14
LEAST = 0.7
SAID = Description(title="Заявка", author="«Зубр»", language=Language.RU, dated=date(2026, 11, 23))
LOOK = styles(Language.RU)
WIDTHS = [UPRIGHT.text_width / 3] * 3
HEAD = ("Документ", "Срок", "Примечание")
SPEECH = (
    "Общество открывает и ведёт счета для токенов, проводит расчёты в токенах и обменивает токены "
    "на белорусские рубли; проект рассчитан на пять лет. " * 4
)


def measure(part: float):
    """Write the pages by turns with nothing but reportlab, as we draw them, and as files apart."""
    count = max(1, int(SECTIONS * part))
    theirs, ours_drawn = BytesIO(), BytesIO()
    plain(count, theirs)
    pages = tagged(count, ours_drawn)
    assert page_texts(theirs) == page_texts(ours_drawn)  # or it would be no comparison
    runs = (
        lambda: plain(count, BytesIO()),
        lambda: tagged(count, BytesIO()),
        lambda: apart(count),
    )
    by_turns = [[seconds(run, 1) for run in runs] for _ in range(TIMES)]
    base, drawn, written = (median(taken) for taken in zip(*by_turns, strict=True))
    against = "the same with plain reportlab"
    kept = drawn / base <= 1 / LEAST
    yield Line(
        f"paper of {pages} pages, tagged", drawn, against, base, f"<= {1 / LEAST:.2f} x", kept
    )
    yield Line("beside it: written as PDF/A-2a, PDF/UA-1", written, against, base, "-", kept=True)


def rows(section: int):
    """Return what stands in the table of a section."""
    return [(f"Документ {section}.{row}", "23.11.2026", "приложен") for row in range(ROWS)]


def tagged(count: int, target: BytesIO) -> int:
    """Draw the pages as papers are drawn; return how many they are."""
    return _typeset(count, target).pages


def apart(count: int) -> None:
    """Write the pages as a file of its own."""
    drawn = BytesIO()
    write_tagged(drawn, BytesIO(), _typeset(count, drawn).structure, SAID)


def _typeset(count: int, target: BytesIO):
    story = []
    for section in range(count):
        story += [
            *blocks.heading(f"Раздел {section}", LOOK),
            blocks.body(SPEECH, LOOK),
            blocks.grid(HEAD, rows(section), WIDTHS, LOOK, centred=(1,)),
            blocks.new_page(),
        ]
    return typeset(story, target, Language.RU)


def plain(count: int, target: BytesIO) -> None:
    """Write the same pages as a script of an afternoon does."""
    fonts.register()
    story = []
    for section in range(count):
        look = (LOOK.cell, LOOK.cell_centre, LOOK.cell)
        body = [
            [Paragraph(cell, style) for cell, style in zip(row, look, strict=True)]
            for row in rows(section)
        ]
        table = Table(
            [[Paragraph(cell, LOOK.head) for cell in HEAD], *body], colWidths=WIDTHS, repeatRows=1
        )
        table.setStyle(
            [
                ("GRID", (0, 0), (-1, -1), 0.5, "#404040"),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("TOPPADDING", (0, 0), (-1, -1), 2),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
                ("LEFTPADDING", (0, 0), (-1, -1), 4),
                ("RIGHTPADDING", (0, 0), (-1, -1), 4),
                ("BACKGROUND", (0, 0), (-1, 0), "#ededed"),
            ]
        )
        story += [
            CondPageBreak(119),
            Paragraph(f"Раздел {section}", LOOK.heading),
            Paragraph(SPEECH, LOOK.body),
            table,
            PageBreak(),
        ]
    template = BaseDocTemplate(target, pagesize=(UPRIGHT.width, UPRIGHT.height), invariant=1)
    size = (UPRIGHT.left, UPRIGHT.bottom, UPRIGHT.text_width, UPRIGHT.text_height)
    frame = Frame(*size, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
    template.addPageTemplates([PageTemplate(frames=[frame], onPage=_number)])
    template.build(story)


def _number(canvas, _) -> None:
    if canvas.getPageNumber() > 1:
        canvas.setFont(fonts.FAMILY, 12)
        canvas.drawCentredString(
            UPRIGHT.width / 2, UPRIGHT.height - 38, str(canvas.getPageNumber())
        )
