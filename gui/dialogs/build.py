"""What to build: which filings, in which language, as draft or final, and where."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QFrame, QVBoxLayout, QWidget

from gui.dialogs.build_choice import FilingChoice
from gui.dialogs.files import ask_folder, build_folder
from gui.dialogs.frame import Frame, at_text_size
from gui.operations.builds import BuildRequest
from gui.settings import BUILD_FOLDER
from gui.theme.tokens import SPACE_1, SPACE_2, SPACE_3
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.growing_area import GrowingArea
from gui.widgets.segmented import Segmented
from gui.widgets.styled import button, card, column, label, row, rule
from models.domain.text import Language

if TYPE_CHECKING:
    from gui.context import AppContext
    from models.domain.ids import FilingId
    from models.services.view import CaseView

_WIDTH = 680
_LIST_MOST = 420
_DRAFT, _FINAL = "draft", "final"


class BuildDialog(Frame):
    """Asks what to build; a final dossier can only be chosen where nothing binding is missing."""

    def __init__(
        self,
        context: AppContext,
        view: CaseView,
        parent: QWidget | None = None,
        *,
        filing: FilingId | None = None,
        language: Language | None = None,
    ) -> None:
        super().__init__(parent, _WIDTH)
        self._settings = context.settings
        self._folder = build_folder(context.settings)
        self._choices = [
            FilingChoice(status, view.pack, context.language_manager.current)
            for status in view.readiness.filings.values()
        ]
        self._language = Segmented([str(language) for language in Language])
        self._kind = Segmented([_DRAFT, _FINAL])
        self._reason = label("caption", wrap=True)
        self._place = ElidedLabel("muted", Qt.TextElideMode.ElideMiddle)
        self._place_button = button("quiet")
        self._lay_out()
        self._name_all()
        self._start_with(language or filing_language(context.language_manager.current), filing)
        self._wire()

    @classmethod
    def ask(
        cls,
        context: AppContext,
        view: CaseView,
        parent: QWidget | None,
        *,
        filing: FilingId | None = None,
        language: Language | None = None,
    ) -> BuildRequest | None:
        """Return what to build, or None; a filing and a language may be chosen beforehand."""
        dialog = cls(context, view, parent, filing=filing, language=language)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return dialog.answer() if accepted else None

    def answer(self) -> BuildRequest:
        """Return what is chosen."""
        return BuildRequest(
            filings=tuple(choice.filing for choice in self._choices if choice.is_chosen()),
            language=Language(self._language.current()),
            draft=self._kind.current() == _DRAFT,
            out=self._folder,
        )

    def _lay_out(self) -> None:
        self.content.addWidget(self._list(), 1)
        switches = row(gap=SPACE_3)
        switches.addLayout(_under(self.tr("Language"), self._language))
        switches.addLayout(_under(self.tr("Kind"), self._kind))
        switches.addStretch()
        self.content.addLayout(switches)
        self.content.addWidget(self._reason)
        self.content.addLayout(self._place_row())

    def _list(self) -> QFrame:
        inside = QWidget()
        inside.setProperty("surface", "plain")
        lines = column(inside, margin=0)
        for number, choice in enumerate(self._choices):
            if number:
                lines.addWidget(rule())
            lines.addWidget(choice)
        lines.addStretch()
        frame = card()
        column(frame, margin=2).addWidget(GrowingArea(inside, at_text_size(_LIST_MOST)))
        return frame

    def _place_row(self) -> QVBoxLayout:
        line = row(gap=SPACE_2)
        line.addWidget(self._place, 1)
        line.addWidget(self._place_button)
        words = column(margin=0)
        words.addWidget(label("bold", text=self.tr("Folder")))
        words.addLayout(line)
        return words

    def _name_all(self) -> None:
        self.set_words(
            self.tr("Build a dossier"),
            self.tr("One dossier per filing. What is missing never disappears silently."),
            self.tr("Build"),
            self.tr("Cancel"),
        )
        self._language.name("ru", "Русский")
        self._language.name("be", "Беларуская")
        self._language.name("en", "English", self.tr("A courtesy copy; it is marked as such"))
        self._kind.name(_DRAFT, self.tr("Draft"), self.tr("With a watermark and a list of gaps"))
        self._kind.name(_FINAL, self.tr("Final"), self.tr("For filing; needs everything binding"))
        self._place_button.setText(self.tr("Choose…"))

    def _start_with(self, language: Language, filing: FilingId | None) -> None:
        for choice in self._choices:
            choice.choose(chosen=choice.filing == filing if filing else choice.ready)
        if not filing and self._choices and not any(choice.ready for choice in self._choices):
            self._choices[0].choose(chosen=True)
        self._language.show_value(str(language))
        ready = any(choice.ready for choice in self._choices if choice.filing == filing)
        self._kind.show_value(_FINAL if ready else _DRAFT)
        self._place.show_text(str(self._folder))
        self._follow()

    def _wire(self) -> None:
        for choice in self._choices:
            choice.toggled.connect(self._follow)
        self._kind.chosen.connect(self._follow)
        self._language.chosen.connect(self._follow)
        self._place_button.clicked.connect(self._on_place_clicked)

    @Slot()
    def _follow(self) -> None:
        chosen = [choice for choice in self._choices if choice.is_chosen()]
        waiting = [choice for choice in chosen if not choice.ready]
        self._kind.allow(_FINAL, allowed=bool(chosen) and not waiting)
        if waiting:
            self._kind.show_value(_DRAFT)
        self._reason.setText(" ".join(self._words(waiting)))
        self.primary_button.setEnabled(bool(chosen))

    def _words(self, waiting: list[FilingChoice]) -> list[str]:
        said = [self.tr("A draft carries a watermark and a list of gaps.")]
        if waiting:
            names = "; ".join(choice.title() for choice in waiting)
            said = [self.tr("A final dossier is not possible yet: {names}.").format(names=names)]
        if self._language.current() == str(Language.EN):
            said.append(
                self.tr(
                    "In English it is a courtesy copy and marked as such; what is filed is in "
                    "Russian or Belarusian."
                )
            )
        return said

    @Slot()
    def _on_place_clicked(self) -> None:
        if (folder := ask_folder(self, self._folder)) is not None:
            self._folder = Path(folder)
            self._settings.put(BUILD_FOLDER, str(folder))
            self._place.show_text(str(folder))


def filing_language(read: Language) -> Language:
    """Return the language in which a reader of this one files; nobody files in English."""
    return Language.RU if read is Language.EN else read


def _under(caption: str, switch: Segmented) -> QVBoxLayout:
    switch.setAccessibleName(caption)
    layout = column(margin=0, gap=SPACE_1)
    layout.addWidget(label("bold", text=caption))
    layout.addWidget(switch)
    return layout
