"""The directory of a compound file, the container of office programs before 2007."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEADER = 512
_SHIFT_AT, _DIRECTORY_AT, _MORE_TABLES_AT, _TABLES_AT = 30, 48, 68, 76
_ENTRY, _NAME_LENGTH_AT, _START_AT = 128, 64, 116
_MOST_SECTORS = 10_000  # of one chain that is followed; a damaged one may run in a circle


class Compound:
    """Names and first sectors of what is inside; nothing is unpacked.

    Raises:
        ValueError: it is damaged.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._size = 1 << min(int.from_bytes(data[_SHIFT_AT : _SHIFT_AT + 2], "little"), 32)
        if self._size not in {512, 4096}:
            raise ValueError("no size of a sector")
        self._table = b"".join(self.sector(number) for number in self._tables())
        self.streams = dict(self._entries())
        if not self.streams:
            raise ValueError("no directory")

    def sector(self, number: int) -> bytes:
        """Return a sector, shorter or empty behind the end."""
        return self._data[self._size * (number + 1) : self._size * (number + 2)]

    def _tables(self) -> Iterator[int]:
        """Yield the sectors in which the links between sectors stand."""
        yield from self._known(_numbers(self._data[_TABLES_AT:_HEADER]))
        more = self._number(_MORE_TABLES_AT)
        for _ in range(_MOST_SECTORS):
            *listed, following = _numbers(self.sector(more)) or [0]
            if not listed:
                return
            yield from self._known(listed)
            more = following

    def _known(self, numbers: list[int]) -> list[int]:
        return [number for number in numbers if self._size * number < len(self._data)]

    def _entries(self) -> Iterator[tuple[str, int]]:
        sector = self._number(_DIRECTORY_AT)
        for _ in range(_MOST_SECTORS):
            entries = self.sector(sector)
            for at in range(0, len(entries), _ENTRY):
                entry = entries[at : at + _ENTRY]
                length = int.from_bytes(entry[_NAME_LENGTH_AT : _NAME_LENGTH_AT + 2], "little")
                name = entry[: max(min(length, _NAME_LENGTH_AT) - 2, 0)]
                start = int.from_bytes(entry[_START_AT : _START_AT + 4], "little")
                yield name.decode("utf-16-le", errors="replace"), start
            link = self._table[4 * sector : 4 * sector + 4]
            if not entries or len(link) < 4:  # noqa: PLR2004 (bytes of a number)
                return
            sector = int.from_bytes(link, "little")

    def _number(self, at: int) -> int:
        return int.from_bytes(self._data[at : at + 4], "little")


def _numbers(data: bytes) -> list[int]:
    return [int.from_bytes(data[at : at + 4], "little") for at in range(0, len(data) - 3, 4)]
