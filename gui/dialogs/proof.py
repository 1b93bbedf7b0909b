"""Whether a submission can be built again, byte for byte, from the case as it was then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from gui.dialogs.checks import ChecksDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.context import AppContext
    from gui.operations.job import Job
    from models.domain.ids import SubmissionId


class ProofDialog(ChecksDialog):
    """Builds a submission anew beside the window and shows how every file compares."""

    def __init__(
        self, submission: SubmissionId, context: AppContext, parent: QWidget | None = None
    ) -> None:
        self._submission = submission
        super().__init__(context, parent)

    @override
    def heading(self) -> tuple[str, str]:
        return (
            self.tr("Built again"),
            self.tr("The dossier is built anew from the case as it was, and every file compared."),
        )

    @override
    def start(self) -> Job:
        return self._context.operations.jobs.build_again(self._submission)

    @override
    def verdict(self, *, sound: bool) -> str:
        if sound:
            return self.tr("Every file came out the same, byte for byte.")
        return self.tr("Some files came out otherwise. What was filed is kept unchanged.")
