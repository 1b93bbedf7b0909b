"""What stands on the pages of a PDF, within bounds. Runs in the worker only."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    import pypdfium2

MOST_PAGES = 5_000
"""Pages of one file that are read; what stands behind them is not found."""
MOST_OF_PAGE = 20_000
"""Characters of one page: a sheet in small print has about 6,000."""
MOST_OF_FILE = 8_000_000
"""Characters of one file."""

_BROKEN_WORD = re.compile("[\ufffe\u00ad\u0002]\\s*")  # a hyphen where a line ends
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\uffff]")


def texts_in(source: Path | bytes, most_pages: int = MOST_PAGES) -> list[str]:
    """Return the text of each page; a page that cannot be read has none.

    Raises:
        pypdfium2.PdfiumError: it is no PDF that can be read.
    """
    import pypdfium2  # noqa: PLC0415 (in the worker only)

    found: list[str] = []
    left = MOST_OF_FILE
    with pypdfium2.PdfDocument(source) as document:
        for number in range(min(len(document), most_pages)):
            try:
                text = _of_page(document, number)[:left]
            except pypdfium2.PdfiumError:
                text = ""
            found.append(text)
            left -= len(text)
            if left <= 0:
                break
    return found


def _of_page(document: pypdfium2.PdfDocument, number: int) -> str:
    page = document[number]
    words = page.get_textpage()
    text = words.get_text_range(0, min(words.count_chars(), MOST_OF_PAGE))
    words.close()
    page.close()
    return tidied(text)


def tidied(text: str) -> str:
    """Return text composed, with broken words put together and without what no text holds."""
    whole = _BROKEN_WORD.sub("", unicodedata.normalize("NFC", text).replace("\r\n", "\n"))
    return _UNFIT.sub("", whole).strip()
