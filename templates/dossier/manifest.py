"""The manifest: what a dossier holds, of what state of the case, under which law data."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from models.domain.paper import FrozenFile
from models.domain.records import Remark
from templates.layout.fonts import font_hashes
from templates.texts import say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from models.domain.dossier import Archival, DossierOrder
    from templates.dossier.staging import Staged
    from templates.layout.brief import Listed

FORMAT = 1
PDF, MANIFEST, ORIGINALS, ARCHIVE = "dossier.pdf", "manifest.json", "originals", "dossier.zip"
PAPERS = "papers"
"""The folder of the generated papers, each a file of its own."""
EDITABLE, REGISTERS = "editable", "registers"
"""The folders of the same papers for a word processor, and of the registers as a table."""
FOLDERS = (ORIGINALS, PAPERS, EDITABLE, REGISTERS)
"""Earlier dossiers hold the first one or two only."""
VERIFIER = "verify.py"
"""A program that compares everything with the manifest, for those who have no Dopusk."""
_CHUNK = 1 << 20


def write_manifest(
    folder: Path,
    order: DossierOrder,
    contents: Sequence[Listed],
    staged: Sequence[Staged],
    archival: Archival,
) -> None:
    """Write `manifest.json` over the files that lie in the folder."""
    snapshot = order.snapshot
    brought = {each.number: each for each in staged}
    body: dict[str, Any] = {
        "format": FORMAT,
        "filing": order.filing,
        "language": order.language.value,
        "dated": order.dated.isoformat(),
        "draft": order.draft,
        "archival": "PDF/A-2b" if archival.holds else None,
        "archival_causes": [say(cause, order.language) for cause in archival.causes],
        "law_pack": {
            "id": snapshot.pack.id,
            "version": snapshot.pack.version,
            "sha256": snapshot.pack_sha256,
        },
        "journal_head": snapshot.head,
        "pages": sum(listed.pages for listed in contents),
        "contents": [
            _line(listed, brought.get(listed.number)) | _archival_line(listed, archival)
            for listed in contents
        ],
        "files": {name: _file(folder / name) for name in held_files(folder)},
        "fonts": font_hashes(),
    }
    written = json.dumps(body, ensure_ascii=False, indent=2, sort_keys=True)
    (folder / MANIFEST).write_text(written + "\n", encoding="utf-8", newline="\n")


def held_files(folder: Path) -> list[str]:
    """Return the files a manifest covers: the document, the verifier, and what is in folders."""
    inside = [
        f"{name}/{path.name}"
        for name in FOLDERS
        if (folder / name).is_dir()
        for path in sorted((folder / name).iterdir())
    ]
    return [PDF, VERIFIER, *inside]


def frozen_files(folder: Path) -> tuple[FrozenFile, ...]:
    """Return every file of a dossier with its hash, the manifest among them, as it tells them.

    The archive is left out: it holds these very files.
    """
    written = (folder / MANIFEST).read_bytes()
    own = FrozenFile(name=MANIFEST, sha256=hashlib.sha256(written).hexdigest(), size=len(written))
    told = json.loads(written)["files"]
    return (own, *(FrozenFile(name=name, **told[name]) for name in held_files(folder)))


def file_sha256(path: Path) -> str:
    """Return the SHA-256 of a file, read in pieces."""
    digest = hashlib.sha256()
    with path.open("rb") as source:
        while chunk := source.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _file(path: Path) -> dict[str, Any]:
    return {"sha256": file_sha256(path), "size": path.stat().st_size}


def _line(listed: Listed, staged: Staged | None) -> dict[str, Any]:
    line: dict[str, Any] = {
        "number": listed.number,
        "title": listed.title,
        "enclosure": listed.enclosed,
        "signed": listed.signed,
    }
    if listed.left_out:
        return line | {"left_out": listed.left_out.id}
    line |= {"first_page": listed.first_page, "pages": listed.pages}
    if listed.shown != str(listed.number) or listed.labels[0] != str(listed.first_page):
        line |= {"printed_number": listed.shown, "printed_pages": listed.shown_pages}
    if listed.front:
        line["separator"] = listed.front
    if staged is not None and staged.original is not None:
        line |= {
            "original": f"{ORIGINALS}/{staged.original.name}",
            "sha256": listed.sha256,
            "requirements": list(listed.requirements),
        }
        line |= _differences(staged)
    return line


def _differences(staged: Staged) -> dict[str, Any]:
    """Return in what way the pages differ from the file, which lies among the originals."""
    version, taken = staged.enclosure.version, staged.taken
    found: dict[str, Any] = {}
    if version.excerpt and taken is not None:
        found["excerpt"] = {
            "pages": [[part.first, part.last] for part in version.excerpt],
            "of": taken.of,
        }
    if taken is not None and taken.turns:
        found["turned"] = {str(taken.pages[place]): turn for place, turn in taken.turns.items()}
    if version.rendition is not None:
        found["converted"] = {
            "with": version.rendition.made_with,
            "sha256": version.rendition.sha256,
        }
    if Remark.SIGNED in version.remarks:
        found["signed_original"] = True
    return found


def _archival_line(listed: Listed, archival: Archival) -> dict[str, Any]:
    """Return whether one document keeps PDF/A-2b, None where that was not found out."""
    hindering = {cause.details.get("number") for cause in archival.causes} - {None}
    known = bool(hindering) or archival.holds
    return {"archival": listed.number not in hindering if known and not listed.left_out else None}
