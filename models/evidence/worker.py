"""The process that opens files from outside: `python -m models.evidence.worker FILE TYPE MB`.

Prints one JSON object: `pages` and `fault` (see `models.domain.records.Fault`).
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

MOST_PIXELS = 400_000_000  # 20,000 x 20,000: an A0 sheet at 600 dpi; more is a bomb


def main(arguments: list[str]) -> None:
    """Look into one file and print what it is."""
    path, media_type, memory_mb = Path(arguments[0]), arguments[1], int(arguments[2])
    _limit_memory(memory_mb)
    look = _look_at_pdf if media_type == "application/pdf" else _look_at_image
    try:
        told = look(path)
    except MemoryError:
        told = {"fault": "too_heavy"}
    sys.stdout.write(json.dumps(told))


def _limit_memory(megabytes: int) -> None:
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
        with pikepdf.open(path) as pdf:
            if _was_rebuilt(pdf.get_warnings()):
                return {"fault": "unreadable"}
            pages = len(pdf.pages)
            for page in pdf.pages:
                page.obj.get("/MediaBox", None)
    except pikepdf.PasswordError:
        return {"fault": "password"}
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, RecursionError, OSError):
        return {"fault": "unreadable"}
    if not pages:
        return {"pages": 0, "fault": "no_pages"}
    return _second_opinion(path, pages)


def _was_rebuilt(warnings: list[str]) -> bool:
    """A table of contents rebuilt by guessing, as after truncation, may have lost pages."""
    return any("reconstruct" in str(warning) for warning in warnings)


def _second_opinion(path: Path, pages: int) -> dict[str, object]:
    import pypdfium2  # noqa: PLC0415

    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError:
        return {"fault": "unreadable"}
    with document:
        try:
            seen = len(document)
            document[0].get_size()
        except (pypdfium2.PdfiumError, IndexError):
            return {"fault": "unreadable"}
    return {"pages": pages} if seen == pages else {"fault": "unreadable"}


def _look_at_image(path: Path) -> dict[str, object]:
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415

    Image.MAX_IMAGE_PIXELS = None  # judged below, before anything is decoded
    try:
        with Image.open(path) as image:
            frames = int(getattr(image, "n_frames", 1))
            for frame in range(frames):
                image.seek(frame)
                if image.width * image.height > MOST_PIXELS:
                    return {"fault": "too_heavy"}
                image.load()
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError):
        return {"fault": "unreadable"}
    return {"pages": frames}


if __name__ == "__main__":
    main(sys.argv[1:])
