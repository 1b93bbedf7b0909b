"""The process that opens files from outside: `python -m models.evidence.worker MB (TYPE FILE)...`.

Prints one line of JSON for each file, in order: `pages`, `fault` and `remarks` (see
`models.domain.records.Fault` and `Remark`), and `media_type` where only a look inside tells it.
With `MB text PAGES FILE...` it prints the text of the first pages of each PDF as a list; the file
`-` comes through standard input.
"""

from __future__ import annotations

import json
import sys
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.evidence.office import ARCHIVE, COMPOUND, look_at_archive, look_at_compound
from models.evidence.remarking import remarks_on
from models.evidence.wording import texts_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import pikepdf

MOST_PIXELS = 400_000_000  # 20,000 x 20,000: an A0 sheet at 600 dpi; more is a bomb
MOST_CONTENT = 256 << 20  # what the drawing commands of one page may unpack to
_STEP = 1 << 20
_LEAST_DOTS = 1654  # along the longer side: an A4 sheet is set on a page at 150 dots per inch so
# What reading a damaged structure may raise besides the library's own error.
_BROKEN = (ValueError, TypeError, KeyError, AttributeError, RecursionError, OSError)
_LOST = "not found in file"  # what qpdf says of an object that was listed and is gone


class _TooHeavyError(Exception):
    """The file unpacks to more than a dossier could ever hold."""


def main(arguments: list[str]) -> None:
    """Look into the files and print what they are, each as soon as it is known."""
    limit_memory(int(arguments[0]))
    if arguments[1] == "text":
        _tell_texts(int(arguments[2]), arguments[3:])
        return
    for media_type, path in zip(arguments[1::2], arguments[2::2], strict=True):
        sys.stdout.write(json.dumps(_look(media_type, Path(path))) + "\n")
        sys.stdout.flush()


def _tell_texts(most_pages: int, files: list[str]) -> None:
    """Print the texts of PDFs; one without any is a file that cannot be read."""
    import pypdfium2  # noqa: PLC0415 (only what these files need is loaded)

    for file in files:
        try:
            texts = texts_in(sys.stdin.buffer.read() if file == "-" else Path(file), most_pages)
        except (pypdfium2.PdfiumError, MemoryError, *_BROKEN):
            texts = []
        sys.stdout.write(json.dumps(texts) + "\n")
        sys.stdout.flush()


def _look(media_type: str, path: Path) -> dict[str, object]:
    looks: dict[str, Callable[[Path], dict[str, object]]] = {
        "application/pdf": _look_at_pdf,
        "image/tiff": _look_at_tiff,
        ARCHIVE: look_at_archive,
        COMPOUND: look_at_compound,
    }
    look = looks.get(media_type, _look_at_image)
    try:
        return look(path)
    except (MemoryError, ImportError, _TooHeavyError):  # a library that finds no room to load
        return {"fault": "too_heavy"}


def limit_memory(megabytes: int) -> None:
    """Let this process take no more memory than so many MiB, where the system can hold it to it."""
    try:
        import resource  # noqa: PLC0415 (not on Windows, where only the time limit holds)
    except ImportError:
        return
    limit = megabytes << 20
    try:
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    except (ValueError, OSError):
        # macOS refuses limits below what is mapped already; the time limit still holds.
        return


def _look_at_pdf(path: Path) -> dict[str, object]:
    """A PDF counts as readable only if both libraries that will handle it can read it."""
    import pikepdf  # noqa: PLC0415 (only what this file needs is loaded)

    try:
        with pikepdf.open(path, suppress_warnings=True) as pdf:
            pages = len(pdf.pages)
            whole = _is_whole(pdf)
            noticed = remarks_on(pdf) if whole and pages else []
    except pikepdf.PasswordError:
        return {"fault": "password"}
    except (pikepdf.PdfError, *_BROKEN):
        return {"fault": "unreadable"}
    if not whole:
        return {"fault": "unreadable"}
    if not pages:
        return {"pages": 0, "fault": "no_pages"}
    found = _second_opinion(path, pages)
    return found if "fault" in found else found | {"remarks": noticed}


def _is_whole(pdf: pikepdf.Pdf) -> bool:
    """Return whether each page still has what it refers to.

    A copy that broke off, or lost a stretch in the middle, often opens all the same, with pages
    silently blank. Pictures are not decoded: that takes as long as printing them.
    """
    pages = list(pdf.pages)
    complaints = pdf.get_warnings()
    rebuilt = bool(complaints)
    seen: set[bytes] = set()
    for page in pages:
        if not _contents_are_whole(page.obj, rebuilt=rebuilt):
            return False
        pictures = page.resources.get("/XObject", None)
        # Pages often share one long list; it need be looked through only once.
        written = pictures.unparse() if pictures is not None else b""
        if pictures is not None and written not in seen and not _are_streams(pictures.values()):
            return False
        seen.add(written)
    return not any(_LOST in complaint for complaint in [*complaints, *pdf.get_warnings()])


def _contents_are_whole(page: Any, *, rebuilt: bool) -> bool:  # noqa: ANN401 (pikepdf is dynamic)
    import pikepdf  # noqa: PLC0415

    contents = page.get("/Contents", None)
    if contents is None:
        # A page may well be blank, but where the list of objects is gone it may as well have lost
        # what was on it.
        return not rebuilt
    streams = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
    return _are_streams(streams) and all(_unpacks(stream) for stream in streams)


def _are_streams(found: Iterable[Any]) -> bool:
    import pikepdf  # noqa: PLC0415

    return all(isinstance(each, pikepdf.Stream) for each in found)


def _unpacks(stream: Any) -> bool:  # noqa: ANN401
    """Return whether a stream is there and, if packed in the usual way, unpacks."""
    packed = stream.read_raw_bytes()
    if stream.get("/Filter", None) not in ("/FlateDecode", ["/FlateDecode"]):
        return True
    unpacker, size = zlib.decompressobj(), 0
    try:
        while packed and not unpacker.eof:
            size += len(unpacker.decompress(packed, _STEP))
            packed = unpacker.unconsumed_tail
            if size > MOST_CONTENT:
                raise _TooHeavyError
    except zlib.error:
        return False
    return True


def _second_opinion(path: Path, pages: int) -> dict[str, object]:
    import pypdfium2  # noqa: PLC0415

    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError:
        return {"fault": "unreadable"}
    with document:
        if len(document) != pages:
            return {"fault": "unreadable"}
        try:
            for index in range(pages):
                document.get_page_size(index)
            document[0].close()
        except pypdfium2.PdfiumError:
            return {"fault": "unreadable"}
    return {"pages": pages}


def _look_at_tiff(path: Path) -> dict[str, object]:
    return _look_at_image(path, several=True)


def _look_at_image(path: Path, *, several: bool = False) -> dict[str, object]:
    """Decode a picture; of the formats taken, only in TIFF do further frames mean pages."""
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415

    Image.MAX_IMAGE_PIXELS = None  # judged below, before anything is decoded
    try:
        noticed: set[str] = set()
        with Image.open(path, formats=["JPEG", "PNG", "TIFF", "BMP"]) as image:
            frames = int(getattr(image, "n_frames", 1)) if several else 1
            for frame in range(frames):
                image.seek(frame)
                if image.width * image.height > MOST_PIXELS:
                    return {"fault": "too_heavy"}
                image.load()
                if max(image.width, image.height) < _LEAST_DOTS:
                    noticed.add("low_resolution")
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError):
        return {"fault": "unreadable"}
    return {"pages": frames, "remarks": sorted(noticed)}


if __name__ == "__main__":
    main(sys.argv[1:])
