"""Which files are packed in a way that a dossier does not keep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pikepdf import Array, Name, Stream

if TYPE_CHECKING:
    from pikepdf import Object, Pdf

_MUCH = 1 << 16
"""Bytes of a file that lie there unpacked; below, packing is not worth writing it once more."""


def wants_packing(pdf: Pdf) -> bool:
    """Return whether streams of a file are packed as no archival file may be, or not at all.

    What is packed well is taken as it is: packing it anew takes longer than all the rest.
    """
    loose = 0
    for found in pdf.objects:
        if not isinstance(found, Stream):
            continue
        filters = _filters(found)
        if Name.LZWDecode in filters:
            return True
        if not filters:
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
