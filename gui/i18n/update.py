"""Bring the words of the window into the translation sources: `python -m gui.i18n.update`.

Run it after adding or changing a `tr()`; then translate what is marked unfinished. `tests/gui`
fails while anything is unfinished or this would change a file.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from gui.i18n.compile import qt_tool, source
from models.domain.text import Language

ROOT = Path(__file__).resolve().parents[2]
TARGETS = {Language.RU: "ru_RU", Language.BE: "be_BY"}


def command(language: Language, target: Path) -> list[str]:
    """Return the command that updates one translation source.

    Sources come before `-ts` and need `-extensions py`: otherwise the tool silently finds nothing.
    """
    files = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "gui").rglob("*.py"))]
    options = ["-silent", "-extensions", "py", "-locations", "none", "-no-obsolete"]
    languages = ["-source-language", "en_GB", "-target-language", TARGETS[language]]
    return [str(qt_tool("lupdate")), *files, *options, *languages, "-ts", str(target)]


def update(language: Language, target: Path) -> None:
    """Update one translation source."""
    subprocess.run(command(language, target), check=True, cwd=ROOT)  # noqa: S603 (Qt's own tool)


if __name__ == "__main__":
    for each in TARGETS:
        update(each, source(each))
    sys.exit(0)
