"""Assembling one filing into a dossier: pages, numbers, inventory, manifest, archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from models.domain.dossier import DossierOrder, DossierResult, OpenContent, Watcher


class Builder:
    """Builds dossiers; the PDF libraries are imported only when one is built."""

    def build(self, order: DossierOrder, content: OpenContent, watcher: Watcher) -> DossierResult:
        """Write the dossier into `order.folder`, all or nothing, and read it back.

        Raises:
            CaseRefused: an enclosure or a text cannot be set; each is named.
            StorageError: the folder cannot be written, or the case's content is damaged.
            Cancelled: the watcher asked to stop; nothing new is left in the folder.
        """
        from templates.dossier.assembly import Assembly  # noqa: PLC0415 (keeps the start quick)

        return Assembly(order, content, watcher).build()
