"""How the filing is meant to go out: the day, sheets between documents, volumes, their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QSpinBox, QVBoxLayout, QWidget

from gui.theme.tokens import SPACE_1, SPACE_2, SPACE_3, SPACE_4
from gui.widgets.answer_fields.asked import date_question, day_of
from gui.widgets.answer_fields.date import DateField
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.law.reader import error_words
from gui.widgets.styled import button, column, label
from gui.widgets.tips import plain_tip
from models.domain.paper import FilingPlan
from models.errors import RequestError
from models.services.plans import FEWEST_SHEETS, MOST_SHEETS
from templates.texts import format_day

if TYPE_CHECKING:
    from gui.theme.manager import ThemeManager
    from gui.widgets.law.reader import Reader
    from models.domain.filing import Filing
    from models.domain.text import Language

_ONE_VOLUME = FEWEST_SHEETS - 1


class PlanBar(QFrame):
    """Shows the plan of a filing; each field is kept when the user leaves it.

    Signals:
        planned: the name of a field of `FilingPlan` and its value.
    """

    planned = Signal(str, object)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "inset")
        self._plan: FilingPlan | None = None
        self._language: Language | None = None
        self._day_title, self._sheets_title = label("caption"), label("caption")
        self._day = DateField(date_question(""), theme)
        self._separators, self._sheets = QCheckBox(), QSpinBox()
        self._sheets.setRange(_ONE_VOLUME, MOST_SHEETS)
        self._sheets.setKeyboardTracking(False)
        self._sheets.lineEdit().setTextMargins(SPACE_2, 0, SPACE_2, 0)
        self._duplex, self._keeps = QCheckBox(), QComboBox()
        self._keeps_title, self._kept = label("caption"), label("caption", wrap=True)
        self._reset = button("link")
        self._wrong, self._fixed = label("danger", wrap=True), label("caption", wrap=True)
        self._numbers = _under(self._keeps_title, self._keeps)
        self._lay_out()
        self._day.committed.connect(self._on_day_edited)
        self._day.cleared.connect(lambda: self.planned.emit("day", None))
        self._separators.clicked.connect(lambda on: self.planned.emit("separators", on))
        self._duplex.clicked.connect(lambda on: self.planned.emit("duplex", on))
        self._keeps.activated.connect(self._on_kept_chosen)
        self._sheets.valueChanged.connect(self._on_sheets_changed)
        self._reset.clicked.connect(lambda: self.planned.emit("order", ()))

    def show_plan(self, filing: Filing, reader: Reader) -> None:
        """Show the plan of a filing."""
        plan = reader.view.state.plans.get(filing.id) or FilingPlan(filing=filing.id)
        day = plan.day.isoformat() if plan.day else None
        if self._plan is None or self._plan.filing != filing.id:
            self._wrong.hide()
            self._day.show_afresh(day, reader.language)
        self._plan, self._language = plan, reader.language
        self._day.show_value(day, reader.language)
        with QSignalBlocker(self._sheets):
            self._separators.setChecked(plan.separators)
            self._duplex.setChecked(plan.duplex)
            self._sheets.setValue(plan.volume_sheets or _ONE_VOLUME)
        self._offer_numbers(plan, reader)
        self._reset.setVisible(bool(plan.order) and not filing.fixed_order)
        self._fixed.setVisible(filing.fixed_order)
        held = reader.say(reader.view.read_only) if reader.view.read_only else ""
        for part in (
            *(self._day, self._sheets, self._keeps),
            *(self._separators, self._duplex, self._reset),
        ):
            part.setEnabled(not held)
            part.setToolTip(plain_tip(held))

    def retranslate(self) -> None:
        """Set every word of the window anew."""
        self._day_title.setText(self.tr("Planned day of filing"))
        self._day.describe(self._day_title.text(), "")
        self._separators.setText(self.tr("Separator sheet before each document"))
        self._duplex.setText(self.tr("Printed on both sides"))
        self._keeps_title.setText(self.tr("Page numbers"))
        self._keeps.setAccessibleName(self._keeps_title.text())
        self._kept.setText(
            self.tr("Pages keep the numbers they were filed with; later documents then get 12A.")
        )
        self._sheets_title.setText(self.tr("Sheets in a volume"))
        self._sheets.setSpecialValueText(self.tr("one volume"))
        self._sheets.setAccessibleName(self._sheets_title.text())
        self._reset.setText(self.tr("Back to the order of the requirements"))
        self._fixed.setText(self.tr("The authority lays the order of the documents down."))

    def restyle(self) -> None:
        """Take fresh icons."""
        self._day.restyle()

    def _offer_numbers(self, plan: FilingPlan, reader: Reader) -> None:
        """Offer the numbers of what was filed, the newest first; nothing if nothing was."""
        state = reader.view.state
        found = [each for each in state.submissions.values() if each.filing == plan.filing]
        found.sort(key=lambda each: each.frozen_at, reverse=True)
        self._keeps.clear()
        self._keeps.addItem(self.tr("numbered anew"), None)
        for each in found:
            said = self.tr("as in the submission of {0}").format(format_day(each.dated))
            self._keeps.addItem(said, each.id)
        self._keeps.setCurrentIndex(max(self._keeps.findData(plan.keeps), 0))
        self._numbers.setVisible(bool(found))
        self._kept.setVisible(plan.keeps is not None)

    @Slot(int)
    def _on_kept_chosen(self, index: int) -> None:
        self.planned.emit("keeps", self._keeps.itemData(index))

    def _lay_out(self) -> None:
        whole = column(self, margin=SPACE_3, gap=SPACE_2)
        holder = QWidget()
        flow = FlowLayout(holder, gap=SPACE_4)
        flow.addWidget(_under(self._day_title, self._day))
        flow.addWidget(_under(self._sheets_title, self._sheets))
        flow.addWidget(self._numbers)
        choices = QWidget()
        sides = FlowLayout(choices, gap=SPACE_4, line_gap=0)
        sides.addWidget(self._duplex)
        sides.addWidget(self._separators)
        whole.addWidget(holder)
        whole.addWidget(self._kept)
        whole.addWidget(choices)
        whole.addWidget(self._reset, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(self._fixed)
        whole.addWidget(self._wrong)

    @Slot(object)
    def _on_day_edited(self, text: object) -> None:
        self._wrong.hide()
        try:
            day = day_of(date_question(self._day_title.text()), str(text))
        except RequestError as error:
            if self._language is not None:
                self._wrong.setText(error_words(error, self._language))
                self._wrong.show()
            return
        self.planned.emit("day", day)

    @Slot(int)
    def _on_sheets_changed(self, sheets: int) -> None:
        self.planned.emit("volume_sheets", sheets if sheets > _ONE_VOLUME else None)


def _under(title: QWidget, editor: QWidget) -> QWidget:
    holder = QWidget()
    box: QVBoxLayout = column(holder, margin=0, gap=SPACE_1)
    box.addWidget(title)
    box.addWidget(editor)
    return holder
