"""The process that makes one PDF of pictures: `python -m models.evidence.binder`.

Its arguments are MB SEAL FOLDER FILE... Each picture becomes a page, or as many as it has; what is
packed as JPEG stays as it is. The PDF comes out on standard output, and how many pictures are done
on standard error, a number a line. What lies in the folder on the way is encrypted if SEAL is
`sealed`, with a password nobody else knows.
"""

from __future__ import annotations

import logging
import secrets
import sys
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from models.domain.picture_page import picture_page
from models.evidence.worker import limit_memory

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MOST_IN_A_PART, _MOST_BYTES_IN_A_PART = 20, 16 << 20
"""What is drawn at a time: memory holds all of a part, whatever the number of parts."""


def main(arguments: Sequence[str]) -> None:
    """Bind the pictures and write the PDF out."""
    megabytes, seal, folder, *files = arguments
    limit_memory(int(megabytes))
    password = secrets.token_urlsafe(32) if seal == "sealed" else ""
    done, parts = 0, list[Path]()
    for part in _parts([Path(file) for file in files]):
        target = Path(folder) / f"part-{len(parts)}.pdf"
        _draw(part, target, password)
        parts.append(target)
        done += len(part)
        sys.stderr.write(f"{done}\n")
        sys.stderr.flush()
    _write_out(_joined(parts, Path(folder), password), password)


def _parts(files: Sequence[Path]) -> Iterator[list[Path]]:
    part: list[Path] = []
    size = 0
    for file in files:
        bytes_here = file.stat().st_size
        if part and (len(part) == _MOST_IN_A_PART or size + bytes_here > _MOST_BYTES_IN_A_PART):
            yield part
            part, size = [], 0
        part.append(file)
        size += bytes_here
    yield part


def _draw(pictures: Sequence[Path], target: Path, password: str) -> None:
    import img2pdf  # noqa: PLC0415 (in this process only)
    import pikepdf  # noqa: PLC0415

    # It remarks on every picture with an alpha channel; our reader has no use for that.
    logging.getLogger("img2pdf").setLevel(logging.CRITICAL)
    drawn = BytesIO()
    img2pdf.convert(
        [str(picture) for picture in pictures],
        outputstream=drawn,
        layout_fun=picture_page,
        nodate=True,
        engine=img2pdf.Engine.internal,
        rotation=img2pdf.Rotation.ifvalid,
    )
    if not password:
        target.write_bytes(drawn.getvalue())
        return
    with pikepdf.open(drawn) as pdf:
        locked = pikepdf.Encryption(owner=password, user=password, R=6, aes=True, metadata=True)
        pdf.save(target, encryption=locked)


def _joined(parts: Sequence[Path], folder: Path, password: str) -> Path:
    """Join the parts in a file: in memory a thousand scans would not fit."""
    import pikepdf  # noqa: PLC0415

    if len(parts) == 1:
        return parts[0]
    target = folder / "whole.pdf"
    key = [f"--password={password}"] if password else []
    lock = ["--encrypt", password, password, "256", "--"] if password else []
    pages = [word for part in parts for word in (str(part), *key, "1-z")]
    pikepdf.Job(["dopusk", "--empty", *lock, "--pages", *pages, "--", str(target)]).run()
    return target


def _write_out(whole: Path, password: str) -> None:
    import pikepdf  # noqa: PLC0415

    streamed = pikepdf.AccessMode.stream  # mapped, all of it would count as memory
    with pikepdf.open(whole, password=password, access_mode=streamed) as pdf:
        for place, key in ((pdf.trailer, "/ID"), (pdf.Root, "/Extensions")):
            if key in place:  # put there by encrypting it, at random
                del place[key]
        pdf.save(sys.stdout.buffer, deterministic_id=True)


if __name__ == "__main__":
    main(sys.argv[1:])
