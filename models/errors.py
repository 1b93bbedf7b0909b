"""Failures a user can do something about, and the words they carry.

Nothing here is a sentence. A `Message` names the sentence and its arguments; `templates.texts`
renders it in the reader's language. Any exception outside this module is a bug of ours.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Message:
    """Something to tell the user: the id of a sentence and what goes into it.

    Details may be text, numbers, dates, `models.domain.text.Text` (shown in the reader's language)
    or further messages.
    """

    id: str
    details: Mapping[str, object] = field(default_factory=dict)


def message(message_id: str, **details: object) -> Message:
    """Return a message; `message("answer.unknown_question", question="company.form")`."""
    return Message(message_id, details)


class DopuskError(Exception):
    """Base of everything shown in words rather than as a crash."""

    exit_code = 1

    def __init__(self, said: Message, causes: Sequence[Message] = ()) -> None:
        super().__init__(said.id, dict(said.details))
        self.message = said
        self.causes = tuple(causes)


class RequestError(DopuskError):
    """The request or a given file is bad; nothing was stored."""

    exit_code = 2


class CaseRefused(DopuskError):
    """What is in the case forbids it; `causes` names each reason."""

    exit_code = 1


class StorageError(DopuskError):
    """The disk, the lock or the case file is at fault, not the request and not us."""

    exit_code = 3
