"""What comes in at the door: files and pictures that become one, looked into, read, and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.domain.dossier import Watcher
    from models.domain.records import DocumentVersion
    from models.evidence.texting import Texts
    from models.services.descriptions import Attachment
    from models.services.keeping import Keeper
    from models.services.scans import ScanKeeper


class Door:
    """Looks into what is to be attached; pictures that become one document by themselves."""

    def __init__(self, keeper: Keeper, scans: ScanKeeper) -> None:
        self._keeper = keeper
        self._scans = scans

    def look(
        self, attachments: Sequence[Attachment]
    ) -> tuple[list[DocumentVersion], list[Texts | None]]:
        """Return what each is, and what stands on its pages; pictures have no text."""
        files = [each.file for each in attachments if not each.pictures]
        seen = self._keeper.inspect(files)
        single, read = iter(seen), iter(self._keeper.read(files, seen))
        versions: list[DocumentVersion] = []
        texts: list[Texts | None] = []
        for each in attachments:
            if each.pictures:
                name = each.about.title or each.file.stem
                versions.append(self._scans.inspect(each.pictures, name))
                texts.append(None)
            else:
                versions.append(next(single))
                texts.append(next(read))
        return versions, texts

    def keep(
        self, attachment: Attachment, seen: DocumentVersion, watcher: Watcher | None
    ) -> DocumentVersion:
        """Stream one into the case. Runs in the recorder's transaction."""
        if attachment.pictures:
            return self._scans.keep(attachment.pictures, seen, watcher)
        return self._keeper.keep(attachment.file, seen, watcher)
