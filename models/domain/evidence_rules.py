"""Whether documents serve a need: what stands against them, and what a lawyer should look at."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from models.domain.records import DocumentLanguage
from models.domain.requirement import DocumentForm
from models.domain.terms import months_later
from models.errors import message

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from datetime import date

    from models.domain.records import Document
    from models.domain.requirement import EvidenceNeed
    from models.errors import Message

SOON = timedelta(days=30)
"""How long before its end a document is spoken of."""

_UNTRANSLATED = frozenset({DocumentLanguage.EN, DocumentLanguage.OTHER})
_SERVES_AS = {
    DocumentForm.ORIGINAL: {DocumentForm.ORIGINAL, DocumentForm.COPY},
    DocumentForm.COPY: {DocumentForm.COPY},
    DocumentForm.CERTIFIED: {DocumentForm.CERTIFIED, DocumentForm.COPY},
    DocumentForm.NOTARISED: {DocumentForm.NOTARISED, DocumentForm.CERTIFIED, DocumentForm.COPY},
    DocumentForm.LEGALISED: {DocumentForm.LEGALISED, DocumentForm.ORIGINAL, DocumentForm.COPY},
    DocumentForm.TRANSLATED: {DocumentForm.TRANSLATED},
}
"""What a paper in a form can be handed in as: a notarised copy wherever a copy is asked for."""


def about(document: Document, said: str, **details: object) -> Message:
    """Return a message about a document; it is told apart from those of its namesakes."""
    return message(said, document=document.title, about=document.id, **details)


def is_about(said: Message, document: Document) -> bool:
    """Return whether a message of this module is about a document."""
    return said.details.get("about") == document.id


def going(need: EvidenceNeed, documents: Sequence[Document]) -> list[Document]:
    """Return the documents that count: what is kept in the house beside one that goes does not."""
    return [document for document in documents if not (document.internal and need.goes_to)]


def fault(document: Document, need: EvidenceNeed, today: date) -> Message | None:
    """Return why a document does not serve a need on a day, None if it does."""
    found = document.current.fault
    if found:
        reason = message(f"fault.{found.value}")
        return about(document, "evidence.broken", fault=reason)
    if is_over(document.expires, today):
        return about(document, "evidence.expired", expires=document.expires)
    if need.max_age_months and document.issued is None:
        return about(document, "evidence.undated")
    if need.max_age_months and document.issued:
        last = months_later(document.issued, need.max_age_months)
        if is_over(last, today):
            return about(document, "evidence.too_old", last=last)
    return None


def remarks(need: EvidenceNeed, documents: Sequence[Document], today: date) -> Iterator[Message]:
    """Yield what should be looked at: form, translation, an end that is near, the file itself."""
    counted = going(need, documents)
    translated = any(document.form is DocumentForm.TRANSLATED for document in counted)
    for document in counted:
        yield from _about_form(need, document)
        if not translated and _wants_translation(need, document):
            yield about(document, "evidence.untranslated")
        last = last_day(need, document)
        if last and today <= last <= today + SOON:
            yield about(document, "evidence.ends_soon", last=last)
        for noticed in document.current.remarks:
            said = message(f"remark.{noticed.value}")
            yield about(document, "evidence.remark", remark=said)


def last_day(need: EvidenceNeed, document: Document) -> date | None:
    """Return the last day on which a document serves a need, None if nothing ends it."""
    days = [document.expires] if document.expires else []
    if need.max_age_months and document.issued:
        days.append(months_later(document.issued, need.max_age_months))
    return min(days, default=None)


def is_over(last: date | None, day: date | None) -> bool:
    """Return whether a document no longer serves on a day: on its last day it still does."""
    return last is not None and day is not None and last < day


def ends_before(
    need: EvidenceNeed, document: Document, today: date, day: date | None
) -> Message | None:
    """Return that a document, good today, will no longer serve on the planned day of filing."""
    last = last_day(need, document)
    if is_over(last, today) or not is_over(last, day):
        return None
    if document.expires == last:
        return about(document, "evidence.ends_before_filing", last=last, day=day)
    return about(document, "evidence.ages_before_filing", last=last, day=day)


def _wants_translation(need: EvidenceNeed, document: Document) -> bool:
    if document.language is None:
        return DocumentForm.TRANSLATED in need.forms
    return document.language in _UNTRANSLATED


def _about_form(need: EvidenceNeed, document: Document) -> Iterator[Message]:
    wanted = [form for form in need.forms if form is not DocumentForm.TRANSLATED]
    if not wanted or document.form is DocumentForm.TRANSLATED:
        return
    if document.form is None:
        yield about(document, "evidence.form_unsaid", forms=_words(wanted))
    elif not _SERVES_AS[document.form] & set(wanted):
        yield about(document, "evidence.form_other", forms=_words(wanted))


def _words(forms: Collection[DocumentForm]) -> list[Message]:
    return [message(f"form.{form.value}") for form in forms]
