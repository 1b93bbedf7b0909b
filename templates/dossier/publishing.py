"""The archive, and putting a finished dossier in the place of an earlier one."""

from __future__ import annotations

import shutil
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from templates.dossier import standalone
from templates.dossier.manifest import ARCHIVE, FOLDERS, MANIFEST, PDF, VERIFIER, held_files
from templates.dossier.printing import PRINT

if TYPE_CHECKING:
    from datetime import date

_EARLIEST = 1980
_READ_BY_ALL = 0o644


def write_verifier(folder: Path) -> None:
    """Put the stand-alone verifier into a folder, its lines ended alike on every system."""
    source = Path(standalone.__file__).read_text(encoding="utf-8")
    (folder / VERIFIER).write_text(source, encoding="utf-8", newline="\n")


def write_archive(folder: Path, dated: date) -> None:
    """Write `dossier.zip` with everything in the folder; the same content gives the same bytes."""
    stamp = (max(dated.year, _EARLIEST), dated.month, dated.day, 0, 0, 0)
    with zipfile.ZipFile(folder / ARCHIVE, "x") as archive:
        for name in (MANIFEST, *held_files(folder)):
            info = zipfile.ZipInfo(name, stamp)
            info.create_system = 3  # whatever system writes it
            info.external_attr = _READ_BY_ALL << 16
            info.file_size = (folder / name).stat().st_size
            info.compress_type = zipfile.ZIP_DEFLATED if name == MANIFEST else zipfile.ZIP_STORED
            with (folder / name).open("rb") as source, archive.open(info, "w") as sink:
                shutil.copyfileobj(source, sink, 1 << 20)


def publish(new: Path, folder: Path, aside: Path) -> None:
    """Move a finished dossier into its folder, and the earlier one aside, or change nothing.

    Files of other names in the folder are the user's and stay.

    Raises:
        OSError: it could not be moved; the earlier dossier is back in its place.
    """
    names = (*FOLDERS, PRINT, PDF, VERIFIER, ARCHIVE, MANIFEST)
    folder.mkdir(parents=True, exist_ok=True)
    aside.mkdir()
    moved: list[str] = []
    try:
        for name in names:
            if (folder / name).exists():
                (folder / name).rename(aside / name)
            moved.append(name)
            if (new / name).exists():
                (new / name).rename(folder / name)
    except OSError:
        _put_back(moved, new, folder, aside)
        raise


def _put_back(moved: list[str], new: Path, folder: Path, aside: Path) -> None:
    for name in moved:
        with suppress(OSError):
            if not (new / name).exists():
                (folder / name).rename(new / name)
            if (aside / name).exists():
                (aside / name).rename(folder / name)
