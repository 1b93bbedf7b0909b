"""A whole case given out: as a spreadsheet, or as a report to be read. Never a sensitive answer."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from models.domain.dossier import CaseSnapshot
    from models.domain.text import Language

DATA, SPREADSHEET, REPORT = "json", "xlsx", "docx"
"""The forms, which are also the endings of their files."""


def as_data(exported: Mapping[str, object]) -> bytes:
    """Return the data of a case as a file for other programs."""
    return f"{json.dumps(exported, ensure_ascii=False, indent=2)}\n".encode()


def export_case(form: str, snapshot: CaseSnapshot, today: date, language: Language) -> bytes:
    """Return a case as spreadsheet or report: the same bytes for the same case and day."""
    from templates.exports.case_book import case_book  # noqa: PLC0415 (keeps the start quick)
    from templates.exports.case_report import case_report  # noqa: PLC0415 (as above)
    from templates.exports.reading import CaseReading  # noqa: PLC0415 (as above)

    case = CaseReading(snapshot=snapshot, today=today, language=language)
    return {SPREADSHEET: case_book, REPORT: case_report}[form](case)
