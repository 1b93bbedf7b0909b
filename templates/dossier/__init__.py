"""Assembling one filing into a dossier: pages, numbers, inventory, manifest, archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from models.domain.dossier import (
        DossierOrder,
        DossierPreview,
        DossierResult,
        OpenContent,
        PaperPreview,
        Watcher,
    )
    from models.domain.ids import PaperId


class Builder:
    """Builds dossiers; the PDF libraries are imported only when one is built."""

    def build(
        self, order: DossierOrder, room: Path, content: OpenContent, watcher: Watcher
    ) -> DossierResult:
        """Write the dossier into `order.folder`, all or nothing, and read it back.

        Raises:
            CaseRefused: an enclosure or a text cannot be set; each is named.
            StorageError: the case's content is damaged.
            OSError: room or folder cannot be written.
            Cancelled: the watcher asked to stop; nothing new is left in the folder.
        """
        from templates.dossier.assembly import Assembly  # noqa: PLC0415 (keeps the start quick)

        return Assembly(order, room, content, watcher).build()

    def preview(self, order: DossierOrder) -> DossierPreview:
        """Draw the papers of an order and count its pages; nothing is written.

        Raises:
            CaseRefused: a final paper would hold text that cannot be drawn.
        """
        from templates.dossier.previewing import preview  # noqa: PLC0415 (as above)

        return preview(order)

    def preview_paper(
        self, order: DossierOrder, paper: PaperId, sizes: Mapping[PaperId, int]
    ) -> PaperPreview | None:
        """Draw one paper of an order; `sizes` are the pages of the others.

        Raises:
            CaseRefused: a final paper would hold text that cannot be drawn.
        """
        from templates.dossier.previewing import preview_paper  # noqa: PLC0415 (as above)

        return preview_paper(order, paper, sizes)
