"""Rules about forms and the parts they are drawn from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.filing import Block
from models.errors import message
from models.law.form_sections import FormBody

if TYPE_CHECKING:
    from collections.abc import Iterator

    from models.law.faults import PackFault
    from models.law.reading import Draft

_REGISTERS = frozenset({Block.EVIDENCE, Block.POLICIES})


def registers_know_their_documents(draft: Draft) -> Iterator[PackFault]:
    """A register of documents says of which kinds, and only a register does."""
    for entry in draft.of("forms", FormBody).values():
        for at, section in enumerate(entry.body.sections):
            has_register = not _REGISTERS.isdisjoint(section.blocks)
            if has_register and not section.evidence:
                yield entry.fault(("sections", at, "blocks"), message("law.register_of_nothing"))
            elif section.evidence and not has_register:
                yield entry.fault(("sections", at, "evidence"), message("law.kinds_unregistered"))


def milestones_stand_in_their_table(draft: Draft) -> Iterator[PackFault]:
    """A section names milestones when it has a table of them, and only then."""
    for entry in draft.of("forms", FormBody).values():
        for at, section in enumerate(entry.body.sections):
            if (Block.MILESTONES in section.blocks) != bool(section.milestones):
                said = message("law.milestones_without_table")
                yield entry.fault(("sections", at), said)


def party_signatures_have_a_party(draft: Draft) -> Iterator[PackFault]:
    """A party signs only where a party is meant: its own form, or a part repeated for each."""
    for entry in draft.of("forms", FormBody).values():
        for at, section in enumerate(entry.body.sections):
            meant = entry.body.for_each or section.for_each
            if Block.PARTY_SIGNATURE in section.blocks and not meant:
                said = message("law.signature_without_party", id=entry.id)
                yield entry.fault(("sections", at, "blocks"), said)
