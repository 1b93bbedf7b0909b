"""Every word outside the window's chrome, in Russian, Belarusian and English.

A sentence lives in one of the `.toml` files beside this module, its three languages side by side:

    ["dossier.pages"]
    ru = { one = "{n} страница", few = "{n} страницы", many = "{n} страниц" }
    be = { one = "{n} старонка", few = "{n} старонкі", many = "{n} старонак" }
    en = { one = "{n} page", other = "{n} pages" }

To add one, write it there: nothing has to be registered. A plural is chosen by the detail `n`.
"""

from templates.texts.formats import (
    format_date,
    format_day,
    format_money,
    format_number,
    format_percent,
    plural_form,
)
from templates.texts.speech import say, words

__all__ = [
    "format_date",
    "format_day",
    "format_money",
    "format_number",
    "format_percent",
    "plural_form",
    "say",
    "words",
]
