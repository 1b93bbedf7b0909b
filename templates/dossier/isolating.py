"""Shutting off a page's own drawing, so that whatever is drawn over it stands where it should.

Content from outside may leave its graphics state moved, its text or path unfinished, or break off
in the middle of a word. As a form of its own it ends where it ends. Its resources go with it, so
that their names never meet ours. Nothing is decoded, nothing is held in memory.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pikepdf import Array, Dictionary, Name, Page, Stream

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from pikepdf import Object, Pdf

_OF_ANY_STREAM = frozenset({"/Length", "/Filter", "/DecodeParms", "/DL"})


class Isolator:
    """Isolates the pages of one document; two pages may share what they draw."""

    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        self._taken: set[tuple[int, int]] = set()

    def isolate(self, page: Page, resources: Dictionary, over: bytes) -> None:
        """Let a page draw what it did, then `over` with its own `resources`.

        The page's box must be what it will be.
        """
        drawn = page.obj
        form = self._form(drawn)
        under = b""
        if form is not None:
            resources.XObject = Dictionary(DopPage=form)
            under = b"q\n/DopPage Do\nQ\n"
        drawn[Name.Resources] = resources
        drawn[Name.Contents] = self._pdf.make_stream(under + over)

    def _form(self, page: Object) -> Object | None:
        content = self._own_content(page)
        if content is None:
            return None
        self._taken.add(content.objgen)
        content[Name.Type], content[Name.Subtype] = Name.XObject, Name.Form
        content[Name.BBox] = page[Name.MediaBox]
        content[Name.Resources] = page.get(Name.Resources, Dictionary())
        return content

    def _own_content(self, page: Object) -> Object | None:
        """Return what a page draws as one stream that nothing else uses."""
        streams = drawn_by(page)
        if not streams:
            return None
        if not is_one(streams, self._taken):
            join(self._pdf, page, streams)
            return page[Name.Contents]
        return streams[0]


def drawn_by(page: Object) -> list[Object]:
    """Return the streams that a page draws, one after another."""
    found = page.get(Name.Contents)
    parts = list(found) if isinstance(found, Array) else [found]
    return [part for part in parts if isinstance(part, Stream)]


def is_one(streams: Sequence[Object], taken: Collection[tuple[int, int]]) -> bool:
    """Return whether that is one stream, no other page took it, and it can become a form."""
    first = streams[0]
    return (
        len(streams) == 1 and first.objgen not in taken and _OF_ANY_STREAM.issuperset(first.keys())
    )


def join(pdf: Pdf, page: Object, streams: Sequence[Object]) -> None:
    """Let a page draw one stream of its own; they are joined while it is written, and only then."""
    # With one stream this makes a copy of it.
    page[Name.Contents] = Array([*streams, pdf.make_stream(b"\n")])
    Page(page).contents_coalesce()
