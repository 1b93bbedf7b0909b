"""Seeing to it that what is taken of a file is packed as a dossier keeps it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pikepdf import Array, Name, Stream

from templates.dossier.isolating import drawn_by, is_one, join

if TYPE_CHECKING:
    from pikepdf import Object, Pdf

_MUCH = 1 << 12
"""Bytes of a file that lie there unpacked; below, packing is not worth writing it once more."""
_NOT_KEPT = frozenset(
    {"/LZWDecode", "/LZW", "/A85", "/AHx", "/RL", "/Fl", "/CCF", "/DCT"}  # short for others
)


def pack(pdf: Pdf) -> bool:
    """Join what each page draws; return whether the file has to be written anew.

    What was joined is packed when that is done.
    """
    return _join(pdf) or wants_packing(pdf)


def _join(pdf: Pdf) -> bool:
    """Let each page draw one stream that no other page draws; return whether any did not."""
    taken: set[tuple[int, int]] = set()
    joined = False
    for page in pdf.pages:
        streams = drawn_by(page.obj)
        if not streams:
            continue
        if not is_one(streams, taken):
            join(pdf, page.obj, streams)
            joined = True
        taken.add(page.obj[Name.Contents].objgen)
    return joined


def wants_packing(pdf: Pdf) -> bool:
    """Return whether streams of a file are packed as no archival file may be, or not at all.

    What is packed well is taken as it is: packing it anew takes longer than all the rest.
    """
    loose = 0
    for found in pdf.objects:
        if not isinstance(found, Stream):
            continue
        filters = _filters(found)
        if any(str(each) in _NOT_KEPT for each in filters):
            return True
        if not filters and found.get(Name.Type) != Name.Metadata:
            loose += _length(found)
    return loose > _MUCH


def _filters(stream: Object) -> list[Object]:
    found = stream.get(Name.Filter)
    if found is None:
        return []
    return list(found) if isinstance(found, Array) else [found]


def _length(stream: Object) -> int:
    try:
        return int(stream.get(Name.Length, 0))
    except (TypeError, ValueError):
        return 0
