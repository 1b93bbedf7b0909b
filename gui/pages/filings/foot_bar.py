"""What can be done with a filing as a whole: send out, take in, build, freeze."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from gui.theme.tokens import SPACE_2, SPACE_3, SPACE_5
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.styled import button, column
from gui.widgets.tips import plain_tip


class FootBar(QFrame):
    """The actions of a filing.

    Signals:
        build_wanted: its dossier is to be built.
        freeze_wanted: the final dossier just built is to be kept as filed.
        send_wanted: every paper that needs a signature is to go out.
        scans_wanted: signed copies are to be taken in.
    """

    build_wanted = Signal()
    freeze_wanted = Signal()
    send_wanted = Signal()
    scans_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "page")
        self._build, self._freeze = button("primary"), button()
        self._send, self._scans = button(), button()
        holder = QWidget()
        ways = FlowLayout(holder, gap=SPACE_2)
        around = column(self, margin=0)
        around.setContentsMargins(SPACE_5, SPACE_3, SPACE_5, SPACE_3)
        around.addWidget(holder)
        for made in (self._build, self._freeze, self._send, self._scans):
            ways.addWidget(made)
        self._freeze.hide()
        self._build.clicked.connect(self.build_wanted)
        self._freeze.clicked.connect(self.freeze_wanted)
        self._send.clicked.connect(self.send_wanted)
        self._scans.clicked.connect(self.scans_wanted)

    def show_state(self, *, held: str, waits: bool, signing: bool) -> None:
        """Say whether the case can be changed (`held` is why not) and anything is to be signed."""
        why = self.tr("No paper of this filing needs a signature yet")
        if waits:
            why = self.tr("The papers are still being drawn")
        for made in (self._freeze, self._send, self._scans):
            reason = held or ("" if made is self._freeze or (signing and not waits) else why)
            made.setEnabled(not reason)
            made.setToolTip(plain_tip(reason))

    def offer_freezing(self, *, offered: bool) -> None:
        """Offer to freeze, or not."""
        self._freeze.setVisible(offered)

    def retranslate(self) -> None:
        """Set every word of the window anew."""
        self._build.setText(self.tr("Build the dossier …"))
        self._freeze.setText(self.tr("Freeze as filed …"))
        self._send.setText(self.tr("Send all out for signature …"))
        self._scans.setText(self.tr("Take in signed copies …"))
