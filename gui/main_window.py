"""The window: puts rail, top bar, pages and status line together and leads between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Slot
from PySide6.QtWidgets import QMainWindow, QWidget
from typing_extensions import override

from gui.settings import GEOMETRY
from gui.theme.tokens import SPACE_3
from gui.widgets.banner import Banner
from gui.widgets.held_banner import HeldBanner
from gui.widgets.styled import column, row
from gui.widgets.toast import Toast
from gui.window.actions import PAGES, Actions
from gui.window.case_flow import CaseFlow
from gui.window.choices import Choices
from gui.window.keeping_flow import KeepingFlow
from gui.window.menus import Menus
from gui.window.page_stack import PageStack
from gui.window.rail import Rail
from gui.window.status_line import StatusLine
from gui.window.top_bar import TopBar
from models.errors import StorageError

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent

    from gui.context import AppContext
    from gui.widgets.page import Page
    from models.domain.change import Change
    from models.errors import DopuskError, Message
    from models.services.view import CaseView

_SIZE = (1240, 800)
_LEAST = (900, 600)


class MainWindow(QMainWindow):
    """The one window of Dopusk. Pages know nothing of each other: it hands wishes on."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._operations = context.operations
        self._actions = Actions(self)
        self._choices = Choices(context, self._actions, self)
        self._menus = Menus(self.menuBar(), self._actions)
        self._rail = Rail(context.theme_manager, self._actions)
        self._top_bar = TopBar(context.theme_manager, self._actions)
        self._banner = Banner(context.theme_manager)
        self._stack = PageStack(context)
        self._start = self._stack.start
        self._status = StatusLine(context.theme_manager)
        self._toast = Toast(self)
        self._flow = CaseFlow(context, self)
        self._keeping = KeepingFlow(context, self)
        self._held = HeldBanner(context.theme_manager)
        self._shown_path: Path | None = None
        self._left_at: tuple[Path | None, str] = (None, "overview")
        self._lay_out()
        self._wire()
        self._restore()
        self._show_case(None)
        self.retranslate()

    def show_page(self, name: str) -> None:
        """Bring a page to the front: one of `PAGES`."""
        self._actions[name].setChecked(True)
        self._stack.show_page(name)
        self._follow_front()

    def current_page(self) -> Page:
        """Return the page in front."""
        return self._stack.front

    @Slot(str)
    def show_requirement(self, ref: str) -> None:
        """Show a requirement on the checklist."""
        self.show_page("checklist")
        self._stack.show_requirement(ref)

    @Slot(str)
    def show_stage(self, stage_id: str) -> None:
        """Show a stage on the checklist."""
        self.show_page("checklist")
        self._stack.show_stage(stage_id)

    @Slot(str)
    def show_entry(self, key: str) -> None:
        """Show an entry of the law pack on the Law page."""
        self.show_page("law")
        self._stack.show_entry(key)

    @Slot(str)
    def show_question(self, key: str) -> None:
        """Show a question on the checklist, at the first requirement that asks it."""
        if (view := self._operations.view) is None:
            return
        for ref, item in view.readiness.items.items():
            if any(slot.key == key for slot in item.questions):
                self.show_requirement(ref)
                return

    def retranslate(self) -> None:
        """Set every text of the frame anew and let the pages follow the law pack's language."""
        self._actions.retranslate()
        self._choices.mark()
        self._menus.retranslate()
        self._rail.retranslate()
        self._top_bar.retranslate()
        self._status.retranslate()
        self._show_view(self._operations.view)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if (editor := self.focusWidget()) is not None:
            editor.clearFocus()  # what was typed last is kept too
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self._context.settings.put(GEOMETRY, geometry)
        self._operations.shut_down()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        frame = QWidget()
        beside = row(frame)
        beside.addWidget(self._rail)
        right = column(margin=0)
        right.addWidget(self._top_bar)
        around = column(margin=0)
        around.setContentsMargins(SPACE_3, 0, SPACE_3, 0)
        around.addWidget(self._held)
        around.addWidget(self._banner)
        right.addLayout(around)
        right.addWidget(self._stack, 1)
        right.addWidget(self._status)
        beside.addLayout(right, 1)
        self._rail.set_menus(self._menus.language, self._menus.theme)
        self.setCentralWidget(frame)
        self.setMinimumSize(*_LEAST)

    def _wire(self) -> None:
        operations, context = self._operations, self._context
        operations.view_changed.connect(self._on_view_changed)
        operations.changed.connect(self._on_changed)
        self._toast.action_triggered.connect(operations.undo)
        operations.refused.connect(self._on_refused)
        self._status.follow(operations)
        context.language_manager.changed.connect(self.retranslate)
        self._flow.profile_changed.connect(self._start.refresh)
        for source in (self._flow, self._stack):
            source.requirement_wanted.connect(self.show_requirement)
            source.question_wanted.connect(self.show_question)
        self._stack.stage_wanted.connect(self.show_stage)
        self._stack.entry_wanted.connect(self.show_entry)
        self._stack.past_wanted.connect(operations.stand_at)
        self._start.new_requested.connect(self._flow.new_case)
        self._start.open_requested.connect(self._flow.open_case)
        self._start.profile_requested.connect(self._flow.edit_profile)
        self._start.sample_requested.connect(self._flow.open_sample)
        self._start.case_chosen.connect(self._flow.open_path)
        self._wire_actions()

    def _wire_actions(self) -> None:
        wanted = {
            "new": self._flow.new_case,
            "open": self._flow.open_case,
            "profile": self._flow.edit_profile,
            "close": self._operations.close_case,
            "quit": self.close,
            "undo": self._operations.undo,
            "redo": self._operations.redo,
            "build": self._flow.build,
            "search": self._on_search,
            "about": self._on_about,
            "passphrase": self._keeping.passphrase,
            "unprotect": self._keeping.unprotect,
            "lock": self._keeping.lock_now,
            "back_up": self._keeping.back_up,
            "copies": self._keeping.copies,
            "export": self._flow.export,
            "verify": self._keeping.verify,
            "erase": self._keeping.erase,
        }
        for name, slot in wanted.items():
            self._actions[name].triggered.connect(lambda _=False, slot=slot: slot())
        self._keeping.told.connect(self._banner.show_message)
        self._flow.told.connect(self._banner.show_message)
        self._held.retry_wanted.connect(self._keeping.reopen)
        self._held.take_over_wanted.connect(self._keeping.take_over)
        self._held.now_wanted.connect(self._operations.refresh)
        self._choices.idle_chosen.connect(self._keeping.restart_idle)
        for name in PAGES:
            self._actions[name].triggered.connect(lambda _=False, name=name: self.show_page(name))
        for extent in ("started", "complete"):
            self._actions[f"sample_{extent}"].triggered.connect(
                lambda _=False, extent=extent: self._flow.open_sample(extent)
            )

    @Slot(object)
    def _on_view_changed(self, view: CaseView | None) -> None:
        opened = view is not None and self._shown_path != view.path
        self._show_case(view)
        if opened and view is not None:
            self._banner.hide()
            self._context.settings.remember_case(view.path)
            path, page = self._left_at
            back = path == view.path and page != "start"
            self.show_page(page if back else "overview")
        elif view is None:
            self.show_page("start")

    def _show_case(self, view: CaseView | None) -> None:
        if view is None and self._shown_path is not None:  # locked or closed: come back to it
            name = next(name for name in PAGES if self._actions[name].isChecked())
            self._left_at = (self._shown_path, name)
        self._shown_path = view.path if view else None
        is_open = view is not None
        for part in (self._rail, self._top_bar, self._status):
            part.setVisible(is_open)
        self._actions.allow_case(
            is_open=is_open,
            encrypted=view is not None and view.encrypted,
            writable=view is not None and view.read_only is None,
            past=view is not None and view.as_of is not None,
        )
        self._keeping.follow(view)
        if not is_open:
            self.show_page("start")
        self._show_view(view)

    def _show_view(self, view: CaseView | None) -> None:
        self._name_history(view)
        reason = self._say(view.read_only) if view and view.read_only else ""
        self._held.show_reason(reason, past=view is not None and view.as_of is not None)
        product = self.tr("Dopusk")
        if view is None:
            self.setWindowTitle(product)
            return
        profile = view.state.profile
        self.setWindowTitle(f"{profile.title} — {product}")
        self._top_bar.show_case(profile.title, sample=profile.sample)
        self._status.show_case(view, self._operations.who)
        self._stack.show_view(view)
        self._follow_front()

    def _follow_front(self) -> None:
        self._top_bar.set_prominent(prominent=not self._stack.front.has_primary())

    def _name_history(self, view: CaseView | None) -> None:
        steps = (view.undo, view.redo) if view and not view.read_only else (None, None)
        said = [self._say(step).replace("&", "&&") if step else "" for step in steps]
        self._actions.name_history(*said)
        self._top_bar.follow_history()

    def _say(self, said: Message) -> str:
        from templates.texts import say  # noqa: PLC0415 (the catalogues are not needed at start)

        return say(said, self._context.language_manager.current)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.findings:
            causes = [self._say(finding) for finding in change.findings]
            self._banner.show_message("warn", self._say(change.message), causes)
        elif change.message.id.endswith(".remove"):
            self._toast.say(self._say(change.message), self.tr("Undo"))

    @Slot(object)
    def _on_refused(self, error: DopuskError) -> None:
        causes = [self._say(cause) for cause in error.causes]
        self._banner.show_message("danger", self._say(error.message), causes)
        if isinstance(error, StorageError):  # the lock or the file may no longer be ours
            self._operations.look_again()

    @Slot()
    def _on_search(self) -> None:
        if not any(self._actions[name].isChecked() for name in ("documents", "law", "journal")):
            self.show_page("checklist")  # the others have a search of their own
        self.current_page().focus_search()

    @Slot()
    def _on_about(self) -> None:
        from gui.dialogs.about import AboutDialog  # noqa: PLC0415

        view = self._operations.view
        notice = (
            view.pack.notice.in_language(self._context.language_manager.current) if view else ""
        )
        AboutDialog.tell(notice, self)

    def _restore(self) -> None:
        self.resize(*_SIZE)
        if kept := self._context.settings.get(GEOMETRY):
            self.restoreGeometry(QByteArray.fromBase64(QByteArray(kept.encode("ascii"))))
