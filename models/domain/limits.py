"""How much a case takes from outside at most, so that no file can fill the disk or hang Dopusk."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from models.errors import RequestError, message

if TYPE_CHECKING:
    from collections.abc import Mapping

PREFIX = "DOPUSK_"
_MIB = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What is too much.

    `largest_file_mb` is the largest file that is taken, in MiB. A look into a file may take
    `inspection_seconds` and `inspection_mb` MiB of memory; what takes more is kept, but no dossier
    takes it. A conversion to PDF that takes longer than `conversion_seconds` is given up.
    """

    largest_file_mb: int = 4096
    inspection_seconds: int = 20
    inspection_mb: int = 1024
    conversion_seconds: int = 120

    @property
    def largest_file(self) -> int:
        """Return the largest file in bytes."""
        return self.largest_file_mb * _MIB


def limits_from(environment: Mapping[str, str]) -> Limits:
    """Return the limits that environment variables set, such as `DOPUSK_LARGEST_FILE_MB`.

    Raises:
        RequestError: a variable is not a whole number above zero.
    """
    given: dict[str, int] = {}
    for field in fields(Limits):
        name = f"{PREFIX}{field.name.upper()}"
        if not (text := environment.get(name, "").strip()):
            continue
        if not (text.isascii() and text.isdecimal() and int(text) > 0):
            raise RequestError(message("limits.not_a_number", name=name, value=text[:40]))
        given[field.name] = int(text)
    return Limits(**given)
