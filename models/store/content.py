"""Evidence content inside the case: streamed in and out in chunks, kept once per SHA-256."""

from __future__ import annotations

import hashlib
import io
from concurrent.futures import ThreadPoolExecutor
from typing import IO, TYPE_CHECKING, BinaryIO

from typing_extensions import Buffer, override

from models.errors import StorageError, message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlite_utils import Database

CHUNK_SIZE = 1 << 20


def store(db: Database, file: IO[bytes], passed: Callable[[int], None]) -> tuple[str, int]:
    """Store a stream and return its SHA-256 (hex) and size in bytes; memory use is one chunk.

    `passed` is told the bytes stored so far after each chunk and may raise to stop. Must run inside
    a transaction, so that nothing half-written stays.
    """
    (content,) = next(iter(db.execute("select coalesce(max(id), 0) + 1 from content")))
    digest = hashlib.sha256()
    db.execute("PRAGMA defer_foreign_keys = ON")
    size, n = 0, 0
    # Hashing and writing both let go of the interpreter, so each chunk takes the longer of the two.
    with ThreadPoolExecutor(1, thread_name_prefix="hash") as hasher:
        while chunk := file.read(CHUNK_SIZE):
            hashed = hasher.submit(digest.update, chunk)
            db.execute("insert into chunk values (?, ?, ?)", [content, n, chunk])
            hashed.result()
            size, n = size + len(chunk), n + 1
            passed(size)
    sha256 = digest.hexdigest()
    if known(db, sha256):
        db.execute("delete from chunk where content = ?", [content])
    else:
        db.execute("insert into content values (?, ?, ?)", [content, sha256, size])
    return sha256, size


def known(db: Database, sha256: str) -> bool:
    """Return whether a content is in the case."""
    return bool(list(db.query("select 1 from content where sha256 = ?", [sha256])))


def chunks(db: Database, sha256: str) -> Iterator[bytes]:
    """Yield a content chunk by chunk; no lock is held between two chunks."""
    n = 0
    while (body := chunk(db, sha256, n)) is not None:
        yield body
        n += 1


def chunk(db: Database, sha256: str, n: int) -> bytes | None:
    """Return one chunk of a content, None behind its end."""
    row = db.execute(
        "select body from chunk join content on content.id = chunk.content"
        " where sha256 = ? and n = ?",
        [sha256, n],
    ).fetchone()
    return None if row is None else row[0] or b""  # damaged: the hash will tell


def is_whole(db: Database, sha256: str) -> bool:
    """Return whether the chunks are exactly those that were stored: no gap, none too many."""
    query = (
        "select count(*), coalesce(max(n) + 1, 0), coalesce(sum(length(body)), 0), size"
        " from content left join chunk on chunk.content = content.id where sha256 = ?"
    )
    (count, last, length, size) = db.execute(query, [sha256]).fetchone()
    return bool(length == size and (count == last or size == 0))


def size(db: Database, sha256: str) -> int:
    """Return the size of a content in bytes, 0 if it is not in the case."""
    found = db.execute("select size from content where sha256 = ?", [sha256]).fetchone()
    return int(found[0]) if found else 0


def all_contents(db: Database) -> list[str]:
    """Return the SHA-256 of everything kept, oldest first."""
    return [row["sha256"] or "" for row in db.query("select sha256 from content order by id")]


class ContentReader(io.RawIOBase):
    """A content as a readable stream, checked against its SHA-256 when read from start to end.

    It can be sought in, because PDFs are read from their end; then only `verify` checks the hash.
    """

    def __init__(self, db: Database, sha256: str, length: int) -> None:
        super().__init__()
        self._db = db
        self._sha256 = sha256
        self._length = length
        self._position = 0
        self._digest = hashlib.sha256()
        self._hashed = 0
        self._at_hand: tuple[int, bytes] = (-1, b"")

    @override
    def readable(self) -> bool:
        """Return True."""
        return True

    @override
    def seekable(self) -> bool:
        """Return True."""
        return True

    @override
    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place, in bytes; before the start is the start."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._length}[whence]
        self._position = max(0, base + offset)
        return self._position

    @override
    def tell(self) -> int:
        """Return the place, in bytes."""
        return self._position

    @override
    def readinto(self, buffer: Buffer) -> int:
        """Fill the buffer and return how many bytes were put there, 0 at the end.

        Raises:
            StorageError: what was read is not what was stored.
        """
        n, within = divmod(self._position, CHUNK_SIZE)
        part = self._chunk(n)[within:]
        if not part:
            self._check_end()
            return 0
        target = memoryview(buffer)
        part = part[: len(target)]
        target[: len(part)] = part
        if self._position == self._hashed:
            self._digest.update(part)
            self._hashed += len(part)
        self._position += len(part)
        return len(part)

    def _chunk(self, n: int) -> bytes:
        if self._at_hand[0] != n:
            self._at_hand = (n, chunk(self._db, self._sha256, n) or b"")
        return self._at_hand[1]

    def _check_end(self) -> None:
        """Compare the hash if all was read in one go; what ends elsewhere is short or too long."""
        whole = self._hashed == self._position
        if self._position < self._length or (whole and self._digest.hexdigest() != self._sha256):
            raise StorageError(message("storage.content_changed", sha256=self._sha256[:12]))


def open_content(db: Database, sha256: str) -> BinaryIO:
    """Return a content as a stream of bytes.

    Raises:
        StorageError: the content is not in the case.
    """
    if not known(db, sha256):
        raise StorageError(message("storage.content_missing", sha256=sha256[:12]))
    return io.BufferedReader(ContentReader(db, sha256, size(db, sha256)), CHUNK_SIZE)
