"""The theme of the running window: follows the system or the user's choice."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QFont, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from gui.settings import TEXT_SCALE, THEME, Settings
from gui.theme.icons import tinted_icon, tinted_pixmap
from gui.theme.stylesheet import style_sheet
from gui.theme.tokens import DARK, LIGHT, Role, Size, Theme

_PALETTE = {
    QPalette.ColorRole.Window: Role.CANVAS,
    QPalette.ColorRole.WindowText: Role.TEXT,
    QPalette.ColorRole.Base: Role.SURFACE,
    QPalette.ColorRole.AlternateBase: Role.RAISED,
    QPalette.ColorRole.Text: Role.TEXT,
    QPalette.ColorRole.PlaceholderText: Role.MUTED,
    QPalette.ColorRole.Button: Role.SURFACE,
    QPalette.ColorRole.ButtonText: Role.TEXT,
    QPalette.ColorRole.ToolTipBase: Role.TEXT,
    QPalette.ColorRole.ToolTipText: Role.SURFACE,
    QPalette.ColorRole.Highlight: Role.ACCENT,
    QPalette.ColorRole.HighlightedText: Role.ON_ACCENT,
    QPalette.ColorRole.Accent: Role.ACCENT,
    QPalette.ColorRole.Link: Role.ACCENT,
    QPalette.ColorRole.LinkVisited: Role.ACCENT,
    QPalette.ColorRole.Mid: Role.LINE,
}
_FADED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


class ThemeManager(QObject):
    """Holds the current theme and text size and dresses the application in them.

    Signals:
        changed: theme or text size changed; repaint and take fresh icons.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._theme = LIGHT
        self._hints = QApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self._on_color_scheme_changed)
        self._family = QApplication.font().family()
        QApplication.setStyle("Fusion")
        self.apply()

    @property
    def current(self) -> Theme:
        """Return the theme shown now."""
        return self._theme

    @property
    def choice(self) -> str:
        """Return what the user chose: `system`, `light` or `dark`."""
        return self._settings.get(THEME)

    @property
    def text_scale(self) -> int:
        """Return the text size in percent."""
        return self._settings.get(TEXT_SCALE)

    def choose(self, choice: str) -> None:
        """Show `light` or `dark`, or follow the `system`."""
        if choice != self.choice:
            self._settings.put(THEME, choice)
            self.apply()

    def scale_text(self, percent: int) -> None:
        """Show text larger or smaller; one of `settings.TEXT_SCALES`."""
        if percent != self.text_scale:
            self._settings.put(TEXT_SCALE, percent)
            self.apply()

    def pixels(self, at_100: int) -> int:
        """Return a length that grows with the text."""
        return round(at_100 * self.text_scale / 100)

    def font(self, size: Size = Size.BODY, *, strong: bool = False) -> QFont:
        """Return the interface font in a step of the scale, for painting by hand."""
        font = QFont(self._family)
        font.setPixelSize(self.pixels(size.pixels))
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return font

    def icon(self, name: str, role: Role = Role.TEXT, size: int = 20, gap: int = 0) -> QIcon:
        """Return an icon of the set, tinted for the current theme; `gap` stays free beside it."""
        line = self._theme.hex(Role.CONTROL)
        return tinted_icon(name, self._theme.hex(role), line, self.pixels(size), gap)

    def pixmap(self, name: str, role: Role, size: int = 20, density: float = 1) -> QPixmap:
        """Return an icon as a picture, for labels and painting."""
        return tinted_pixmap(name, self._theme.hex(role), self.pixels(size), density)

    def apply(self) -> None:
        """Dress the application anew and tell everybody."""
        self._theme = self._wanted()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            # Replacing one sheet by another restyles every widget several times over; taking the
            # old one off first is four times as fast (0.08 s instead of 0.32 s for 370 widgets)
            app.setStyleSheet("")
            app.setPalette(_palette(self._theme))
            app.setFont(self.font())
            app.setStyleSheet(style_sheet(self._theme, self.text_scale))
        self.changed.emit()

    @Slot()
    def _on_color_scheme_changed(self) -> None:
        if self.choice == "system":
            self.apply()

    def _wanted(self) -> Theme:
        if self.choice == "system":
            return DARK if self._hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT
        return DARK if self.choice == "dark" else LIGHT


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    for part, role in _PALETTE.items():
        palette.setColor(part, theme.color(role))
    for part in _FADED:
        palette.setColor(QPalette.ColorGroup.Disabled, part, theme.color(Role.CONTROL))
    return palette
