"""What the window remembers between runs. Never anything out of a case but where it lies.

Every setting is declared once, below; a file that cannot be read counts as no file.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QStandardPaths

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Option(Generic[Value]):
    """A setting: key, default, and how to take it from JSON (`ValueError` if it is wrong)."""

    key: str
    default: Value
    parse: Callable[[Any], Value]


def _one_of(*allowed: str) -> Callable[[Any], str]:
    def parse(raw: object) -> str:
        if raw not in allowed:
            raise ValueError(raw)
        return str(raw)

    return parse


def _text(raw: object) -> str:
    if not isinstance(raw, str):
        raise ValueError(raw)  # noqa: TRY004 (one kind of failure for every option)
    return raw


def _texts(raw: object) -> tuple[str, ...]:
    if not isinstance(raw, list | tuple):
        raise ValueError(raw)  # noqa: TRY004
    return tuple(_text(item) for item in raw)


def _scale(raw: object) -> int:
    if raw not in TEXT_SCALES:
        raise ValueError(raw)
    return int(str(raw))


def _minutes(raw: object) -> int:
    if raw not in LOCK_MINUTES:
        raise ValueError(raw)
    return int(str(raw))


LOCK_MINUTES = (0, 5, 15, 30, 60)
"""Idle minutes after which an encrypted case is locked; 0 is never."""

TEXT_SCALES = (100, 115, 130, 150)
RECENT_LIMIT = 12

LANGUAGE = Option("window.language", "", _one_of("", "ru", "be", "en"))
THEME = Option("window.theme", "system", _one_of("system", "light", "dark"))
TEXT_SCALE = Option("window.text_scale", 100, _scale)
GEOMETRY = Option("window.geometry", "", _text)
PROFILE_NAME = Option("profile.name", "", _text)
PROFILE_ROLE = Option("profile.role", "", _text)
RECENT_CASES: Option[tuple[str, ...]] = Option("cases.recent", (), _texts)
CASE_FOLDER = Option("cases.folder", "", _text)
BUILD_FOLDER = Option("build.folder", "", _text)
AUTO_LOCK = Option("lock.minutes", 15, _minutes)
BACKUPS = Option("backups.daily", True, bool)

OPTIONS: tuple[Option[Any], ...] = (
    LANGUAGE,
    THEME,
    TEXT_SCALE,
    GEOMETRY,
    PROFILE_NAME,
    PROFILE_ROLE,
    RECENT_CASES,
    CASE_FOLDER,
    BUILD_FOLDER,
    AUTO_LOCK,
    BACKUPS,
)


def default_path() -> Path:
    """Return where the settings lie on this machine."""
    place = QStandardPaths.StandardLocation.GenericConfigLocation
    return Path(QStandardPaths.writableLocation(place)) / "dopusk" / "window.json"


class Settings:
    """Reads the settings once and writes every change at once, whole."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values = _read(path)

    def get(self, option: Option[Value]) -> Value:
        """Return a setting, or its default where none or a wrong one is kept."""
        if option.key not in self._values:
            return option.default
        try:
            return option.parse(self._values[option.key])
        except ValueError:
            return option.default

    def put(self, option: Option[Value], value: Value) -> None:
        """Keep a setting.

        Raises:
            OSError: the settings folder cannot be written.
        """
        if self.get(option) == value:
            return
        self._values[option.key] = value
        self._path.parent.mkdir(parents=True, exist_ok=True)
        fresh = self._path.with_suffix(".new")
        fresh.write_text(json.dumps(self._values, ensure_ascii=False, indent=1), encoding="utf-8")
        fresh.replace(self._path)

    def remember_case(self, path: Path) -> None:
        """Put a case first in the list of recent ones."""
        text = str(path.absolute())
        others = [kept for kept in self.get(RECENT_CASES) if kept != text]
        self.put(RECENT_CASES, (text, *others)[:RECENT_LIMIT])

    def forget_case(self, path: Path) -> None:
        """Take a case off the list of recent ones; the file stays."""
        kept = tuple(text for text in self.get(RECENT_CASES) if text != str(path.absolute()))
        self.put(RECENT_CASES, kept)


def _read(path: Path) -> dict[str, Any]:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return values if isinstance(values, dict) else {}
