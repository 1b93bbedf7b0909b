"""Праверка дасье. Проверка досье. Checking a dossier.

    python3 verify.py [FOLDER | dossier.zip]

Compares every file of a dossier with its manifest.json, the list of documents in it with their
pages and files, and the archive that lies in the folder. Runs by itself, without Dopusk, on
Python 3.8 or newer. Exit code: 0 all is as it was built, 1 something differs, 2 no dossier.
"""

from __future__ import annotations

import hashlib
import io
import json
import sys
import zipfile
import zlib
from pathlib import Path, PurePosixPath
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

WORDS = {
    "ru": {
        "same": "совпадает",
        "changed": "ИЗМЕНЁН",
        "missing": "ОТСУТСТВУЕТ",
        "unknown": "ЛИШНИЙ",
        "agrees": "содержание манифеста сходится",
        "differs": "СОДЕРЖАНИЕ МАНИФЕСТА НЕ СХОДИТСЯ",
        "whole": "Все файлы те же, что при сборке: {n}.",
        "broken": "Досье изменено, отличий: {n}.",
        "none": "Здесь нет досье: {why}",
        "manifest": "SHA-256 манифеста: {sha256}",
    },
    "be": {
        "same": "супадае",
        "changed": "ЗМЕНЕНЫ",
        "missing": "АДСУТНІЧАЕ",
        "unknown": "ЛІШНІ",
        "agrees": "змест маніфеста супадае",
        "differs": "ЗМЕСТ МАНІФЕСТА НЕ СУПАДАЕ",
        "whole": "Усе файлы тыя ж, што пры зборцы: {n}.",
        "broken": "Дасье змененае, адрозненняў: {n}.",
        "none": "Тут няма дасье: {why}",
        "manifest": "SHA-256 маніфеста: {sha256}",
    },
    "en": {
        "same": "same",
        "changed": "CHANGED",
        "missing": "MISSING",
        "unknown": "UNKNOWN",
        "agrees": "the contents in the manifest agree",
        "differs": "THE CONTENTS IN THE MANIFEST DO NOT AGREE",
        "whole": "Every file is as it was built: {n}.",
        "broken": "The dossier was changed, differences: {n}.",
        "none": "No dossier here: {why}",
        "manifest": "SHA-256 of the manifest: {sha256}",
    },
}
MANIFEST, FOLDERS, OURS = (
    "manifest.json",
    ("originals", "papers", "editable", "registers"),
    ("dossier.pdf", "verify.py"),
)
ARCHIVE, STEP = "dossier.zip", 1 << 20
FAULTS = (
    OSError,
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    RuntimeError,
    EOFError,
    zlib.error,
    zipfile.BadZipFile,
)
"""What broken or hostile files can raise while they are read."""


class Folder:
    """A dossier in a folder; files of other names in it are the user's."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def names(self) -> set[str]:
        """Return the files that belong to a dossier."""
        found = {name for name in OURS if (self.root / name).is_file()}
        for folder in FOLDERS:
            if (self.root / folder).is_dir():
                found |= {folder + "/" + path.name for path in (self.root / folder).iterdir()}
        return found

    def open(self, name: str) -> IO[bytes]:
        """Open a file of it."""
        return (self.root / name).open("rb")


class Archive:
    """A dossier in a ZIP file."""

    def __init__(self, path: Path) -> None:
        self.zip = zipfile.ZipFile(str(path))

    def names(self) -> set[str]:
        """Return every file in it but the manifest."""
        names = self.zip.namelist()
        if len(set(names)) != len(names):
            raise ValueError("a name stands twice")
        return set(names) - {MANIFEST}

    def open(self, name: str) -> IO[bytes]:
        """Open a file of it."""
        return self.zip.open(name)


def outcome(place: Folder | Archive, name: str, stated: dict[str, Any], names: set[str]) -> str:
    """Return how a file compares with what the manifest states of it."""
    if name not in names:
        return "missing"
    digest, size = hashlib.sha256(), 0
    with place.open(name) as stream:
        while True:
            part = stream.read(STEP)
            if not part:
                break
            digest.update(part)
            size += len(part)
    same = digest.hexdigest() == stated["sha256"] and size == stated["size"]
    return "same" if same else "changed"


def harmless(name: str) -> bool:
    """Return whether a name stays within the dossier."""
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts and "\\" not in name


def compare(
    place: Folder | Archive,
    files: dict[str, Any],
    words: dict[str, str],
    say: Callable[[str], None],
) -> int:
    """Say of every file how it is; return how many are not as they were."""
    names = {name for name in place.names() if harmless(name)}
    wrong = 0
    for name in sorted(set(files) | names):
        how = outcome(place, name, files[name], names) if name in files else "unknown"
        wrong += how != "same"
        say(f"{words[how]:12} {name}")
    return wrong


def agrees(manifest: dict[str, Any]) -> bool:
    """Return whether pages follow one another, and originals are the files that are listed."""
    page = 1
    for line in manifest["contents"]:
        if "left_out" in line:
            continue
        if line["first_page"] != page or line["pages"] < 1:
            return False
        page += line["pages"]
        original = line.get("original")
        if original and manifest["files"].get(original, {}).get("sha256") != line["sha256"]:
            return False
    return bool(page - 1 == manifest["pages"])


def same_archive(path: Path, body: bytes, files: dict[str, Any]) -> bool:
    """Return whether the archive beside the files holds the same manifest and files."""
    try:
        place = Archive(path)
        with place.open(MANIFEST) as stream:
            if stream.read(len(body) + 1) != body:
                return False
        names = place.names()
        return names == set(files) and all(
            outcome(place, name, files[name], names) == "same" for name in files
        )
    except FAULTS:
        return False


def check(place: Folder | Archive, say: Callable[[str], None]) -> int:
    """Compare everything and say how it is; return the exit code."""
    with place.open(MANIFEST) as stream:
        body = stream.read()
    manifest = json.loads(body.decode("utf-8"))
    words, files = WORDS[manifest["language"]], manifest["files"]
    wrong = compare(place, files, words, say)
    if isinstance(place, Folder) and (place.root / ARCHIVE).exists():
        same = same_archive(place.root / ARCHIVE, body, files)
        wrong += not same
        say(f"{words['same' if same else 'changed']:12} {ARCHIVE}")
    sound = agrees(manifest)
    wrong += not sound
    say(words["agrees" if sound else "differs"])
    say(words["manifest"].format(sha256=hashlib.sha256(body).hexdigest()))
    say(words["broken"].format(n=wrong) if wrong else words["whole"].format(n=len(files)))
    return 1 if wrong else 0


def main(arguments: list[str]) -> int:
    """Check what is named, or the folder in which this lies."""

    def say(line: str) -> None:
        sys.stdout.write(line + "\n")

    try:
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(encoding="utf-8", errors="replace")
        path = Path(arguments[0]) if arguments else Path(__file__).resolve().parent
        return check(Folder(path) if path.is_dir() else Archive(path), say)
    except FAULTS as error:
        for words in WORDS.values():
            say(words["none"].format(why=error))
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
