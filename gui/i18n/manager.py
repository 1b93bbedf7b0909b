"""The language of the window, which is also the language of the law texts shown in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from gui.i18n.compile import catalogue, compile_stale
from gui.settings import LANGUAGE, Settings
from models.domain.text import Language

_NAME = "dopusk"
_LOCALES = {Language.RU: "ru_BY", Language.BE: "be_BY", Language.EN: "en_GB"}


class LanguageManager(QObject):
    """Holds the current language and installs its translators.

    Signals:
        changed: the language changed and its translators are in place; read every text again.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._current = _first_language(settings)
        compile_stale()
        self._install()

    @property
    def current(self) -> Language:
        """Return the language shown now."""
        return self._current

    @property
    def locale(self) -> QLocale:
        """Return how dates and numbers are written."""
        return QLocale(_LOCALES[self._current])

    def choose(self, language: Language) -> None:
        """Show the window in another language and remember it."""
        self._settings.put(LANGUAGE, str(language))
        if language is not self._current:
            self._current = language
            self._install()
            self.changed.emit()

    def show_only_now(self, language: Language) -> None:
        """Show the window in a language for this run, without remembering it."""
        if language is not self._current:
            self._current = language
            self._install()
            self.changed.emit()

    def _install(self) -> None:
        # the application holds the translators, so a later manager finds those of an earlier one
        app = QCoreApplication.instance()
        for old in app.findChildren(QTranslator, _NAME) if app else ():
            QCoreApplication.removeTranslator(old)
            old.deleteLater()
        QLocale.setDefault(self.locale)
        for translator in (self._qt_translator(), self._own_translator()):
            translator.setObjectName(_NAME)
            QCoreApplication.installTranslator(translator)  # the last one is asked first

    def _qt_translator(self) -> QTranslator:
        # Qt has no Belarusian catalogue; the words users meet are in gui.i18n.standard
        translator = QTranslator(QCoreApplication.instance())
        if self._current is Language.RU:
            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            translator.load("qtbase_ru", folder)
        return translator

    def _own_translator(self) -> QTranslator:
        translator = QTranslator(QCoreApplication.instance())
        if self._current is not Language.EN:
            translator.load(str(catalogue(self._current)))
        return translator


def _first_language(settings: Settings) -> Language:
    if kept := settings.get(LANGUAGE):
        return Language(kept)
    match QLocale.system().language():
        case QLocale.Language.Belarusian:
            return Language.BE
        case QLocale.Language.English:
            return Language.EN
        case _:
            return Language.RU
