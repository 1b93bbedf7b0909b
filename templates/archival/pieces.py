"""Cutting a long document into pieces that together are archival only if the whole of it is.

The judge holds what it judges in memory, many times over, and follows every chain of references to
its end: a dossier with three hundred bookmarks is beyond it. What the standard asks is asked of a
page and all it draws with, of the document around the pages, or, of spot colours alone, of all
pages at once. So pages are judged a few at a time, the frame without its pages, and the colours
that several pages name by themselves.
"""

from __future__ import annotations

from io import BytesIO
from itertools import pairwise
from typing import TYPE_CHECKING, Self

import pikepdf
from pikepdf import Array, Dictionary, Name, ObjectStreamMode, Stream, StreamDecodeLevel

from templates.archival.claims import describe

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pikepdf import Object, Page, Pdf

    from templates.archival.claims import Description

_MOST_PAGES, _MOST_BYTES = 50, 4 << 20
"""Of one piece; a page that is larger by itself is judged by itself."""
_MOST_KEPT = 16 << 20
_BOOKMARKS_AT_ONCE = 100
_NOT_OF_THE_FRAME = frozenset({"/Pages", "/Outlines"})
_TIES = (Name.Parent, Name.Prev, Name.Next, Name.First, Name.Last, Name.Count, Name.Dest)


class Pages:
    """The pages of a document, cut into pieces.

    The library keeps whatever is copied out of a document for as long as it is open, so it is
    opened anew now and then.
    """

    def __init__(self, opened: Callable[[], Pdf], said: Description) -> None:
        self._opened, self._said = opened, said
        self._open()

    def _open(self) -> None:
        self._pdf, self._kept = self._opened(), 0
        self._pages = list(self._pdf.pages)  # asking for one of them looks at all every time

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._pdf.close()

    def pieces_of(self, first_page: int, pages: int) -> Iterator[bytes]:
        """Yield the pages of one document, counted from 1, as files that claim what it does."""
        start, size = first_page, 0
        for number in range(first_page, first_page + pages):
            weight = _weight(self._pages[number - 1])
            if number > start and (number - start == _MOST_PAGES or size + weight > _MOST_BYTES):
                yield self._piece(start, number)
                start, size = number, 0
            size += weight
        if pages:
            yield self._piece(start, first_page + pages)

    def _piece(self, first: int, end: int) -> bytes:
        if self._kept > _MOST_KEPT:
            self._pdf.close()
            self._open()
        piece = _piece(self._pages[first - 1 : end - 1], self._said)
        self._kept += len(piece)
        return piece


def frame_of(pdf: Pdf) -> Iterator[bytes]:
    """Yield what stands around the pages: properties, claims, labels, and the bookmarks."""
    bookmarks = list(_bookmarks(pdf))
    for start in range(0, max(len(bookmarks), 1), _BOOKMARKS_AT_ONCE):
        with pikepdf.new() as frame:
            frame.add_blank_page()
            kept = {key: value for key, value in pdf.Root.items() if key not in _NOT_OF_THE_FRAME}
            for key, value in _copied(frame, pdf, Dictionary(kept)).items():
                frame.Root[key] = value
            frame.trailer[Name.Info] = frame.make_indirect(_copied(frame, pdf, pdf.docinfo))
            _hang(frame, pdf, bookmarks[start : start + _BOOKMARKS_AT_ONCE])
            yield _written(frame)


def shared_colours_of(pdf: Pdf, said: Description) -> Iterator[bytes]:
    """Yield a page for every spot colour, if there are any: a name means the same everywhere."""
    spots = list(_spots(pdf))
    if not spots:
        return
    with pikepdf.new() as palette:
        for space in _copied(palette, pdf, Array(spots)):
            palette.add_blank_page()
            page = palette.pages[-1]
            page.Resources = Dictionary(ColorSpace=Dictionary(Spot=space))
            page.Contents = palette.make_stream(b"/Spot cs 1 scn 0 0 1 1 re f")
        describe(palette, said, "b")
        yield _written(palette)


def _weight(page: Page) -> int:
    """Return about how many bytes a page draws with: its own, and what forms in forms hold."""
    found = page.obj.get(Name.Contents, Array())
    waiting = [*(found if isinstance(found, Array) else [found])]
    waiting += page.resources.get(Name.XObject, Dictionary()).values()
    seen: set[tuple[int, int]] = set()
    weight = 0
    while waiting:
        stream = waiting.pop()
        if not isinstance(stream, Stream) or stream.objgen in seen:
            continue
        seen.add(stream.objgen)
        weight += int(stream.get(Name.Length, 0))
        waiting += stream.get(Name.Resources, Dictionary()).get(Name.XObject, Dictionary()).values()
    return weight


def _piece(pages: Sequence[Page], said: Description) -> bytes:
    with pikepdf.new() as piece:
        piece.pages.extend(pages)
        first = piece.pages[0].obj
        for page in piece.pages:
            for annotation in page.get(Name.Annots, Array()):
                if Name.Dest in annotation:  # the page it leads to is in another piece
                    annotation[Name.Dest] = Array([first, Name.Fit])
        describe(piece, said, "b")
        return _written(piece)


def _bookmarks(pdf: Pdf) -> Iterator[Object]:
    """Yield all bookmarks, each once."""
    waiting = [pdf.Root.get(Name.Outlines, Dictionary()).get(Name.First)]
    seen = set()
    while waiting:
        item = waiting.pop()
        if not isinstance(item, Dictionary) or item.objgen in seen:
            continue
        seen.add(item.objgen)
        waiting += [item.get(Name.Next), item.get(Name.First)]
        yield item


def _hang(frame: Pdf, pdf: Pdf, bookmarks: Sequence[Object]) -> None:
    """Put bookmarks into a frame, one after another."""
    if not bookmarks:
        return
    root = frame.make_indirect(Dictionary(Type=Name.Outlines, Count=len(bookmarks)))
    hung = []
    for item in bookmarks:
        own = Dictionary({key: value for key, value in item.items() if Name(key) not in _TIES})
        hung.append(frame.make_indirect(_copied(frame, pdf, own)))
        hung[-1][Name.Parent] = root
        hung[-1][Name.Dest] = Array([frame.pages[0].obj, Name.Fit])
    for earlier, later in pairwise(hung):
        earlier[Name.Next], later[Name.Prev] = later, earlier
    root[Name.First], root[Name.Last] = hung[0], hung[-1]
    frame.Root[Name.Outlines] = root


def _spots(pdf: Pdf) -> Iterator[Object]:
    """Yield every colour space of one ink, wherever it stands."""
    for found in pdf.objects:
        held = found.stream_dict if isinstance(found, Stream) else found
        if isinstance(held, Array | Dictionary) and b"/Separation" in held.unparse(resolved=True):
            yield from _spots_in(held)


def _spots_in(held: Object) -> Iterator[Object]:
    if isinstance(held, Array) and len(held) > 1 and held[0] == Name.Separation:
        yield held
    for inner in held if isinstance(held, Array) else held.values():
        if isinstance(inner, Array | Dictionary) and not inner.is_indirect:
            yield from _spots_in(inner)


def _copied(into: Pdf, pdf: Pdf, found: Object) -> Object:
    """Return a copy of something; pages it leads to are not copied."""
    return into.copy_foreign(pdf.make_indirect(found))


def _written(pdf: Pdf) -> bytes:
    """Return a piece whose streams are packed as they are in the document that is judged."""
    out = BytesIO()
    pdf.save(
        out,
        compress_streams=False,
        stream_decode_level=StreamDecodeLevel.none,
        object_stream_mode=ObjectStreamMode.generate,
    )
    return out.getvalue()
