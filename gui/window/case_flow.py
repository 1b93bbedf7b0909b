"""What happens between a request and the operation: ask, remember, do."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gui.settings import CASE_FOLDER, PROFILE_NAME, PROFILE_ROLE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.context import AppContext
    from gui.dialogs.profile import Profile

# Dialogs are imported where they are asked: the window must be there before any of them.


class CaseFlow(QObject):
    """Makes, opens, builds and gives out cases on behalf of the window.

    Signals:
        told: a sentence of the window for the banner: tone and words.
        profile_changed: the user said who they are.
        requirement_wanted, question_wanted: a line of a build report was pressed.
    """

    told = Signal(str, str)
    profile_changed = Signal()
    requirement_wanted = Signal(str)
    question_wanted = Signal(str)

    def __init__(self, context: AppContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window

    @Slot()
    def new_case(self) -> None:
        """Hold the short interview and make the case."""
        from gui.dialogs.files import case_folder  # noqa: PLC0415
        from gui.dialogs.new_case import NewCaseDialog  # noqa: PLC0415

        folder = case_folder(self._context.settings)
        wanted = NewCaseDialog.ask(self._profile(), folder, self._window)
        if wanted is not None:
            self._remember(wanted.profile)
            self._context.settings.put(CASE_FOLDER, str(wanted.path.parent))
            wanted.path.parent.mkdir(parents=True, exist_ok=True)
            self._context.operations.create_case(wanted.path, title=wanted.title)

    @Slot()
    def open_case(self) -> None:
        """Ask for a case and open it."""
        from gui.dialogs.files import ask_case_to_open  # noqa: PLC0415

        path = ask_case_to_open(self._window, self._context.settings)
        if path is not None:
            self._context.settings.put(CASE_FOLDER, str(path.parent))
            self.open_path(str(path))

    @Slot(str)
    def open_path(self, path: str) -> None:
        """Open the case at a path."""
        self._context.operations.open_case(Path(path))

    @Slot(str)
    def open_sample(self, extent: str) -> None:
        """Make the demonstration case under a free name in the user's folder and open it."""
        from gui.dialogs.files import case_folder, free_path  # noqa: PLC0415
        from models.services.ports import SampleExtent  # noqa: PLC0415 (not before it is wanted)

        stem = {
            "started": self.tr("Demonstration case"),
            "complete": self.tr("Demonstration case, ready to file"),
        }[extent]
        folder = case_folder(self._context.settings)
        folder.mkdir(parents=True, exist_ok=True)
        self._context.operations.open_sample(free_path(folder, stem), SampleExtent(extent))

    @Slot()
    def edit_profile(self) -> None:
        """Ask who the user is."""
        from gui.dialogs.profile import ProfileDialog  # noqa: PLC0415

        profile = ProfileDialog.ask(self._profile(), self._window)
        if profile is not None:
            self._remember(profile)

    @Slot()
    def build(self) -> None:
        """Ask what to build, build it beside the window and report."""
        from gui.dialogs.build import BuildDialog  # noqa: PLC0415 (loads the words of the law)
        from gui.dialogs.build_report import BuildReport  # noqa: PLC0415

        if (view := self._context.operations.view) is None:
            return
        request = BuildDialog.ask(self._context, view, self._window)
        if request is None:
            return
        job = self._context.operations.jobs.build(request)
        report = BuildReport(self._context, view, job, self._window)
        report.open_requirement.connect(self.requirement_wanted)
        report.open_question.connect(self.question_wanted)
        report.show()

    @Slot()
    def export(self) -> None:
        """Ask where to and in which form, and write the case there without sensitive answers."""
        from gui.dialogs.files import ask_export  # noqa: PLC0415

        if (view := self._context.operations.view) is None:
            return
        target = ask_export(self._window, view.path.with_suffix(""))
        if target is None:
            return
        said = self.tr("Exported without sensitive answers: {path}").format(path=target)
        if view.encrypted:
            said += " " + self.tr("The passphrase of the case does not protect this file.")
        tone = "warn" if view.encrypted else "ok"
        job = self._context.operations.jobs.export(target, self._context.language_manager.current)
        job.finished.connect(lambda _done: self.told.emit(tone, said))

    def _profile(self) -> Profile:
        from gui.dialogs.profile import Profile  # noqa: PLC0415

        settings = self._context.settings
        return Profile(settings.get(PROFILE_NAME), settings.get(PROFILE_ROLE))

    def _remember(self, profile: Profile) -> None:
        self._context.settings.put(PROFILE_NAME, profile.name)
        self._context.settings.put(PROFILE_ROLE, profile.role)
        self._context.operations.set_who(profile.name)
        self.profile_changed.emit()
