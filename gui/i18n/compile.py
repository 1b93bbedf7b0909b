"""Make the binary catalogues of the window from their sources: `python -m gui.i18n.compile`.

The `.ts` files are committed, the `.qm` files are made when they are missing or older.
"""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path

import PySide6

from models.domain.text import Language

FOLDER = Path(__file__).parent
_log = logging.getLogger(__name__)


def source(language: Language) -> Path:
    """Return the translation source of a language."""
    return FOLDER / f"dopusk_{language}.ts"


def catalogue(language: Language) -> Path:
    """Return the compiled catalogue of a language."""
    return FOLDER / f"dopusk_{language}.qm"


def qt_tool(name: str) -> Path:
    """Return where PySide6 keeps one of Qt's tools."""
    exe = f"{name}.exe" if sys.platform == "win32" else name
    folder = Path(PySide6.__file__).parent
    places = (folder / exe, folder / "Qt" / "libexec" / exe)
    return next((place for place in places if place.exists()), places[0])


def compile_stale() -> None:
    """Compile what is missing or older than its source.

    A folder that cannot be written (an installed, read-only copy) keeps what it has.
    """
    for language in (Language.RU, Language.BE):
        if _stale(source(language), catalogue(language)):
            _compile(language)


def _stale(made_from: Path, made: Path) -> bool:
    return not made.exists() or made.stat().st_mtime < made_from.stat().st_mtime


def _compile(language: Language) -> None:
    import subprocess  # noqa: PLC0415 (mostly there is nothing to do)

    made = catalogue(language)
    # of two processes that compile at once, each finishes its own file and then swaps it in
    fresh = made.with_name(f"{made.stem}.{os.getpid()}.new")
    command = [str(qt_tool("lrelease")), "-silent", str(source(language)), "-qm", str(fresh)]
    try:
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603 (Qt's own tool)
        fresh.replace(made)
    except (OSError, subprocess.CalledProcessError) as error:
        _log.warning("the %s window texts were not compiled: %s", language, error)


if __name__ == "__main__":
    compile_stale()
