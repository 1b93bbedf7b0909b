"""Keeping the case safe, on behalf of the window: passphrase, lock, copies, checks, erasure."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog
from typing_extensions import override

from gui.settings import AUTO_LOCK, BACKUPS
from models.domain.records import Kind

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from gui.context import AppContext
    from gui.operations.job import Job
    from models.domain.backup import Backup
    from models.domain.change import Change
    from models.services.view import CaseView, CheckLine

# Dialogs are imported where they are asked: the window must be there before any of them.

_INPUT = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}
_HOUR = 3_600_000
_FIRST_READING = 5_000
"""Milliseconds after opening, or after a change of documents, when unread pages are read."""
_SOON = 600_000
"""Milliseconds after opening, when the first work is under way, files are hashed anew."""


class KeepingFlow(QObject):
    """Protects, locks, copies, checks and erases.

    Signals:
        told: a sentence of the window for the banner: tone and words.
    """

    told = Signal(str, str)

    def __init__(self, context: AppContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._path: Path | None = None
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self.lock_now)
        self._schedule = QTimer(self, interval=_HOUR)
        self._schedule.timeout.connect(self._back_up_if_due)
        self._quiet_check = QTimer(self, singleShot=True, interval=_SOON)
        self._quiet_check.timeout.connect(self.look_over)
        self._quiet_reading = QTimer(self, singleShot=True, interval=_FIRST_READING)
        self._quiet_reading.timeout.connect(self.read_pages)
        self._reading: Job | None = None
        context.operations.changed.connect(self._on_changed)
        context.operations.passphrase_wanted.connect(self.unlock)
        context.operations.damaged.connect(self.offer_copies)

    def follow(self, view: CaseView | None) -> None:
        """Watch over the case that is shown now."""
        fresh = view is not None and view.path != self._path
        if self._reading is not None and (fresh or view is None):
            self._reading.cancel()
        self._path = view.path if view else None
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
            if view is not None and view.encrypted:
                app.installEventFilter(self)
        self.restart_idle()
        if view is None:
            self._schedule.stop()
            self._quiet_check.stop()
            self._quiet_reading.stop()
        elif fresh:
            self._schedule.start()
            QTimer.singleShot(0, self, self._back_up_if_due)
            self._quiet_check.start()
            self._quiet_reading.start()

    @Slot()
    def restart_idle(self) -> None:
        """Count the idle minutes from now on."""
        minutes = self._context.settings.get(AUTO_LOCK)
        view = self._context.operations.view
        if minutes and view is not None and view.encrypted:
            self._idle.start(minutes * 60_000)
        else:
            self._idle.stop()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT and self._idle.isActive():
            self._idle.start()
        return super().eventFilter(watched, event)

    @Slot()
    def lock_now(self) -> None:
        """Hide an encrypted case, forget its key, and ask for the passphrase."""
        view = self._context.operations.view
        if view is None or not view.encrypted:
            return
        if (editor := self._window.focusWidget()) is not None:
            editor.clearFocus()  # what was typed last is kept too
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog):
                dialog.reject()
        self._context.operations.close_case(then=partial(self.unlock, view.path, wrong=False))

    @Slot(object, bool)
    def unlock(self, path: Path, wrong: bool) -> None:
        """Ask for the passphrase of a case and open it."""
        from gui.dialogs.passphrase import PassphraseDialog  # noqa: PLC0415

        given = PassphraseDialog.unlock(path.name, self._window, wrong=wrong)
        if given is not None:
            self._context.operations.open_case(path, passphrase=given)

    @Slot()
    def passphrase(self) -> None:
        """Set a passphrase, or change it."""
        from gui.dialogs.passphrase import PassphraseDialog  # noqa: PLC0415

        view = self._context.operations.view
        if view is None:
            return
        run = self._context.operations.run
        if not view.encrypted:
            if wanted := PassphraseDialog.set_new(self._window):
                run(lambda session: session.protection.set(wanted))
        elif both := PassphraseDialog.change(self._window):
            run(lambda session: session.protection.change(both.present, both.wanted))

    @Slot()
    def unprotect(self) -> None:
        """Take the passphrase away."""
        from gui.dialogs.passphrase import PassphraseDialog  # noqa: PLC0415

        present = PassphraseDialog.remove(self._window)
        if present is not None:
            self._context.operations.run(lambda session: session.protection.remove(present))

    @Slot()
    def back_up(self) -> None:
        """Ask where to and write a complete copy of the case there."""
        from gui.dialogs.files import ask_case_to_save, free_path  # noqa: PLC0415

        view = self._context.operations.view
        if view is None:
            return
        stem = self.tr("{case}, copy").format(case=view.path.stem)
        target = ask_case_to_save(self._window, free_path(view.path.parent, stem))
        if target is not None:
            job = self._context.operations.jobs.back_up(target)
            said = self.tr("A complete, checked copy was written: {path}").format(path=target)
            job.finished.connect(lambda _done: self.told.emit("ok", said))

    @Slot()
    def copies(self) -> None:
        """Show the copies of the open case."""
        if self._path is not None:
            self.copies_of(self._path)

    def copies_of(self, path: Path) -> None:
        """Show the copies of a case."""
        self._context.operations.on_workspace(
            lambda shop: shop.backups(path), partial(self._show_copies, path)
        )

    @Slot(object)
    def offer_copies(self, path: Path) -> None:
        """Show the copies of a case that cannot be opened, if there are any."""

        def offered(found: tuple[Backup, ...]) -> None:
            if found:
                self._show_copies(path, found)

        self._context.operations.on_workspace(lambda shop: shop.backups(path), offered)

    def _show_copies(self, path: Path, found: tuple[Backup, ...]) -> None:
        from gui.dialogs.copies import CopiesDialog  # noqa: PLC0415

        chosen = CopiesDialog.ask(self._context, path, found, self._window)
        if chosen is not None:
            self._context.operations.restore(path, chosen.backup, chosen.passphrase)

    @Slot()
    def verify(self) -> None:
        """Check the whole case."""
        from gui.dialogs.checks import ChecksDialog  # noqa: PLC0415

        dialog = ChecksDialog(self._context, self._window)
        dialog.exec()
        dialog.deleteLater()

    @Slot()
    def look_over(self) -> None:
        """Hash every kept file anew without a word, unless one is no longer what was kept."""
        job = self._context.operations.jobs.check(all_of_it=False)
        job.finished.connect(self._on_looked_over)

    @Slot(object)
    def _on_looked_over(self, lines: tuple[CheckLine, ...]) -> None:
        if not all(line.ok for line in lines):
            said = self.tr(
                "A file kept in this case is no longer what was stored. Check the case and go back "
                "to a backup (File menu)."
            )
            self.told.emit("danger", said)

    @Slot()
    def read_pages(self) -> None:
        """Read what stands on pages that nobody has read yet, without a word."""
        if self._path is None or self._reading is not None:
            return
        self._reading = self._context.operations.jobs.read_pages()
        self._reading.ended.connect(self._on_pages_read)

    @Slot()
    def _on_pages_read(self) -> None:
        self._reading = None

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if Kind.DOCUMENT in change.kinds:
            self._quiet_reading.start()

    @Slot()
    def erase(self) -> None:
        """Ask what to erase by law, and on what ground."""
        from gui.dialogs.erase import EraseDialog  # noqa: PLC0415

        view = self._context.operations.view
        if view is None:
            return
        wanted = EraseDialog.ask(self._context, view, self._window)
        if wanted is not None:
            self._context.operations.run(
                lambda session: session.erasure.erase(wanted.target, wanted.ground)
            )

    @Slot()
    def reopen(self) -> None:
        """Try to open a case that could only be read for work."""
        if self._path is not None:
            self._context.operations.open_case(self._path)

    @Slot()
    def take_over(self) -> None:
        """Take over the lock that another machine left."""
        if self._path is not None:
            self._context.operations.open_case(self._path, take_over=True)

    @Slot()
    def _back_up_if_due(self) -> None:
        view = self._context.operations.view
        if view is not None and view.read_only is None and self._context.settings.get(BACKUPS):
            self._context.operations.jobs.back_up()
