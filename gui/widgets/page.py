"""What the window expects of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

if TYPE_CHECKING:
    from gui.context import AppContext
    from models.domain.text import Language
    from models.services.view import CaseView


class Page(QWidget):
    """A page of the window: shows a view, and asks the window to go elsewhere.

    A subclass calls `retranslate()` at the end of its constructor. On a change of language the page
    is retranslated and the window then shows the view again, so texts of the law pack follow; on a
    change of theme `restyle()` is called for icons and painted parts.

    Signals:
        open_requirement: the reference of a requirement to show.
        open_question: the answer key of a question to show.
        open_law: the key of an entry of the law pack to show, such as `act:edict.19_2026`.
    """

    open_requirement = Signal(str)
    open_question = Signal(str)
    open_law = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setProperty("surface", "canvas")
        context.language_manager.changed.connect(self._on_language_changed)
        context.theme_manager.changed.connect(self._on_theme_changed)

    @property
    def context(self) -> AppContext:
        """Return what the application handed down."""
        return self._context

    @property
    def language(self) -> Language:
        """Return the language of the window and of the law texts."""
        return self._context.language_manager.current

    def page_title(self) -> str:
        """Return the name of the page in the current language."""
        raise NotImplementedError

    def show_view(self, view: CaseView) -> None:
        """Show a fresh view of the case."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Set every text of the page anew."""
        raise NotImplementedError

    def restyle(self) -> None:
        """Take fresh icons and repaint; the style sheet has changed already."""

    def has_primary(self) -> bool:
        """Return whether a primary action of the page shows; the window's then steps back."""
        return any(
            button.property("role") == "primary" and button.isVisibleTo(self)
            for button in self.findChildren(QPushButton)
        )

    def focus_search(self) -> None:
        """Move the cursor into the page's search field, where it has one."""

    @Slot()
    def _on_language_changed(self) -> None:
        self.retranslate()

    @Slot()
    def _on_theme_changed(self) -> None:
        self.restyle()
