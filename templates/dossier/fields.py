"""What a form field holds, and drawing it when the file itself brings no drawing of it.

Some programs fill a form and leave it to the viewer to draw the values. A page that is printed
without that viewer would be blank where it matters.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from templates.layout.fonts import FAMILY, text_width
from templates.layout.typesetter import drawable

if TYPE_CHECKING:
    from pikepdf import Object, Pdf

_DEEPEST = 32
_MULTILINE, _PASSWORD, _PUSHBUTTON, _RADIO_COMB = 1 << 12, 1 << 13, 1 << 16, 1 << 24
_LARGEST, _SMALLEST, _LEADING = 12.0, 4.0, 1.2
_PADDING = 2.0
_LONGEST = 20_000
_CENTRED, _RIGHT = 1, 2


class Look(StrEnum):
    """What is drawn of a field."""

    TEXT = "text"
    CROSS = "cross"


@dataclass(frozen=True, slots=True)
class Drawing:
    """What to draw for a field, in a box of this size (points)."""

    look: Look
    width: float
    height: float
    text: str = ""
    size: float = 0.0
    align: int = 0
    multiline: bool = False
    comb: int = 0


def inherited(field: Object, key: Name) -> Object | None:
    """Return what a field says of itself, or one of the fields above it."""
    for _ in range(_DEEPEST):
        if key in field:
            return field[key]
        above = field.get(Name.Parent)
        if not isinstance(above, Dictionary):
            return None
        field = above
    return None


def settle_state(field: Object) -> None:
    """Let a check box or radio button show what it holds."""
    if inherited(field, Name.FT) != Name.Btn:
        return
    states, value = _states(field), inherited(field, Name.V)
    held = str(value) if isinstance(value, Name) else "/Off"
    shown = field.get(Name.AS)
    if not isinstance(shown, Name) or (str(shown) not in states and held in states):
        field[Name.AS] = Name(held) if held in states else Name.Off


def drawing_of(field: Object, *, anew: bool) -> Drawing | None:
    """Return what must be drawn for a field, None if it is drawn already or holds nothing.

    `anew` distrusts the drawing of text that is there.
    """
    kind, box = inherited(field, Name.FT), _size(field)
    if box is None:
        return None
    drawn = _is_drawn(field)
    if kind == Name.Btn and not drawn and _is_ticked(field):
        return Drawing(Look.CROSS, *box)
    if kind not in (Name.Tx, Name.Ch) or (drawn and not anew):
        return None
    return _text_drawing(field, box)


def _text_drawing(field: Object, box: tuple[float, float]) -> Drawing | None:
    flags, text = _number(inherited(field, Name.Ff)), _value(field)
    if not text.strip():
        return None
    is_text = inherited(field, Name.FT) == Name.Tx
    comb = _number(inherited(field, Name.MaxLen)) if is_text and flags & _RADIO_COMB else 0
    return Drawing(
        Look.TEXT,
        *box,
        text="*" * len(text) if is_text and flags & _PASSWORD else text,
        size=_font_size(inherited(field, Name.DA)),
        align=_number(inherited(field, Name.Q)),
        multiline="\n" in text or bool(is_text and flags & _MULTILINE),
        comb=comb,
    )


def draw_all(pdf: Pdf, drawings: list[tuple[Object, Drawing]]) -> None:
    """Give fields the drawings they lack."""
    sheet = BytesIO()
    canvas = Canvas(sheet, invariant=1)
    for _, drawing in drawings:
        canvas.setPageSize((drawing.width, drawing.height))
        _DRAW[drawing.look](canvas, drawing)
        canvas.showPage()
    canvas.save()
    with pikepdf.open(sheet) as drawn:
        for page, (field, _) in zip(drawn.pages, drawings, strict=True):
            form = pdf.copy_foreign(page.as_form_xobject())
            field[Name.AP] = Dictionary(N=form)
            if Name.AS in field:
                del field[Name.AS]


def _draw_text(canvas: Canvas, drawing: Drawing) -> None:
    if drawing.comb:
        _draw_comb(canvas, drawing)
        return
    room = max(drawing.width - 2 * _PADDING, 1.0)
    size, lines = _fitted(drawing, room)
    canvas.setFont(FAMILY, size)
    leading = size * _LEADING
    top = drawing.height - _PADDING - size * 0.8
    if not drawing.multiline:
        top = drawing.height / 2 - size * 0.3
    for index, line in enumerate(lines):
        free = room - text_width(line, size)
        shift = {_CENTRED: free / 2, _RIGHT: free}.get(drawing.align, 0.0)
        canvas.drawString(_PADDING + max(shift, 0.0), top - index * leading, line)


def _fitted(drawing: Drawing, room: float) -> tuple[float, list[str]]:
    """Return the size in which a text fits its box, and its lines; a text is never cut."""
    size = drawing.size or min(_LARGEST, max(drawing.height - 2 * _PADDING, _SMALLEST))
    if not drawing.multiline:
        wide = text_width(drawing.text, 1.0)
        return min(size, room / wide) if wide else size, [drawing.text]
    while True:
        lines: list[str] = simpleSplit(drawing.text, FAMILY, size, room)
        if len(lines) * size * _LEADING <= drawing.height or size <= 1:
            return size, lines
        size *= 0.9


def _draw_comb(canvas: Canvas, drawing: Drawing) -> None:
    cell = drawing.width / drawing.comb
    size = min(drawing.size or _LARGEST, drawing.height * 0.8, cell * 1.4)
    canvas.setFont(FAMILY, size)
    for index, letter in enumerate(drawing.text[: drawing.comb]):
        canvas.drawCentredString((index + 0.5) * cell, drawing.height / 2 - size * 0.3, letter)


def _draw_cross(canvas: Canvas, drawing: Drawing) -> None:
    side = min(drawing.width, drawing.height) * 0.6
    left, bottom = (drawing.width - side) / 2, (drawing.height - side) / 2
    canvas.setLineWidth(max(side / 8, 0.5))
    canvas.line(left, bottom, left + side, bottom + side)
    canvas.line(left, bottom + side, left + side, bottom)


_DRAW = {Look.TEXT: _draw_text, Look.CROSS: _draw_cross}


def _value(field: Object) -> str:
    """Return what stands in a field, as its reader sees it; an option by its name."""
    value = inherited(field, Name.V)
    if value is None:
        return ""
    names = _options(field)
    values = list(value) if isinstance(value, Array) else [value]
    said = [_text(each) for each in values]
    return drawable("\n".join(names.get(each, each) for each in said)[:_LONGEST])


def _options(field: Object) -> dict[str, str]:
    found = inherited(field, Name.Opt)
    pairs = [each for each in found if isinstance(each, Array)] if isinstance(found, Array) else []
    return {_text(pair[0]): _text(pair[1]) for pair in pairs if len(pair) > 1}


def _text(value: Object) -> str:
    if isinstance(value, Stream):
        raw = value.read_bytes()
        return raw.decode("utf-16" if raw[:2] in (b"\xfe\xff", b"\xff\xfe") else "utf-8", "replace")
    try:
        return str(value).removeprefix("/") if isinstance(value, Name) else str(value)
    except UnicodeError:
        return bytes(value).decode("latin-1")


def _size(field: Object) -> tuple[float, float] | None:
    try:
        x1, y1, x2, y2 = (float(side) for side in field[Name.Rect])
    except (KeyError, TypeError, ValueError):
        return None
    width, height = abs(x2 - x1), abs(y2 - y1)
    return (width, height) if width and height else None


def _states(field: Object) -> set[str]:
    look = field.get(Name.AP)
    normal = look.get(Name.N) if isinstance(look, Dictionary) else None
    is_states = isinstance(normal, Dictionary) and not isinstance(normal, Stream)
    return set(normal.keys()) if is_states and normal is not None else set()


def _is_drawn(field: Object) -> bool:
    look = field.get(Name.AP)
    return isinstance(look, Dictionary) and isinstance(look.get(Name.N), Dictionary | Stream)


def _is_ticked(field: Object) -> bool:
    if _number(inherited(field, Name.Ff)) & _PUSHBUTTON:
        return False
    shown = field.get(Name.AS, inherited(field, Name.V))
    return isinstance(shown, Name) and shown != Name.Off


def _number(value: Object | None) -> int:
    try:
        return int(value) if value is not None else 0
    except (TypeError, ValueError):
        return 0


def _font_size(appearance: Object | None) -> float:
    """Return the size that a field's text wants, 0 for whatever fits."""
    words = str(appearance).split() if appearance is not None else []
    try:
        size = float(words[words.index("Tf") - 1])
    except (ValueError, IndexError):
        return 0.0
    return size if 0 < size < 200 else 0.0  # noqa: PLR2004 (larger is nonsense)
