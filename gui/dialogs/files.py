"""Asking for files and folders, through the system's own chooser."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from gui.settings import BUILD_FOLDER, CASE_FOLDER

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.settings import Settings

SUFFIX = ".dopusk"


def case_folder(settings: Settings) -> Path:
    """Return the folder where cases were kept last, at first the user's documents."""
    return Path(settings.get(CASE_FOLDER) or _documents())


def build_folder(settings: Settings) -> Path:
    """Return the folder where dossiers were built last."""
    return Path(
        settings.get(BUILD_FOLDER)
        or Path(_documents()) / QCoreApplication.translate("Files", "Dossiers")
    )


def ask_case_to_open(parent: QWidget, settings: Settings) -> Path | None:
    """Ask for an existing case."""
    folder = str(case_folder(settings))
    name, _ = QFileDialog.getOpenFileName(
        parent, QCoreApplication.translate("Files", "Open a case"), folder, _case_filter()
    )
    return Path(name) if name else None


def ask_case_to_save(parent: QWidget, proposed: Path) -> Path | None:
    """Ask where a new case is to lie."""
    name, _ = QFileDialog.getSaveFileName(
        parent,
        QCoreApplication.translate("Files", "Where to keep the case"),
        str(proposed),
        _case_filter(),
    )
    return with_suffix(Path(name)) if name else None


def ask_export(parent: QWidget, proposed: Path) -> Path | None:
    """Ask where the content of a case is to be written; the ending says in which form."""
    forms = {
        QCoreApplication.translate("Files", "Spreadsheet") + " (*.xlsx)": ".xlsx",
        QCoreApplication.translate("Files", "Report on the case") + " (*.docx)": ".docx",
        QCoreApplication.translate("Files", "Data for other programs") + " (*.json)": ".json",
    }
    name, chosen = QFileDialog.getSaveFileName(
        parent,
        QCoreApplication.translate("Files", "Export the case"),
        str(proposed.with_name(f"{proposed.name}.xlsx")),
        ";;".join(forms),
    )
    if not name:
        return None
    path, ending = Path(name), forms.get(chosen, ".xlsx")
    return path if path.suffix.lower() in forms.values() else path.with_name(path.name + ending)


def ask_folder(parent: QWidget, proposed: Path) -> Path | None:
    """Ask for a folder."""
    name = QFileDialog.getExistingDirectory(
        parent, QCoreApplication.translate("Files", "Choose a folder"), str(proposed)
    )
    return Path(name) if name else None


def with_suffix(path: Path) -> Path:
    """Return the path with the ending of a case."""
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def free_path(folder: Path, stem: str) -> Path:
    """Return a path for a case that is not taken yet."""
    clean = "".join(" " if sign in '<>:"/\\|?*«»' else sign for sign in stem)
    clean = " ".join(clean.split()).strip(". ") or "Dopusk"
    candidate, number = folder / f"{clean}{SUFFIX}", 2
    while candidate.exists():
        candidate, number = folder / f"{clean} {number}{SUFFIX}", number + 1
    return candidate


def _documents() -> str:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return QStandardPaths.writableLocation(place) or str(Path.home())


def _case_filter() -> str:
    return QCoreApplication.translate("Files", "Dopusk cases") + f" (*{SUFFIX})"
