"""The shapes that every file of a pack is written in: texts, references, conditions, bases."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Discriminator,
    Field,
    GetCoreSchemaHandler,
    StrictBool,
    StringConstraints,
    Tag,
    model_validator,
)
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from models.domain.basis import BasisKind, Confidence
from models.domain.condition import PartyKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from models.law.tree import Place


class Authored(BaseModel):
    """Base of everything written in a pack: unknown keys are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)


Sentence = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
"""Text that says something."""


class Triple(Authored):
    """Words in the three languages; `same` marks Belarusian that rightly equals Russian."""

    ru: Sentence
    be: Sentence
    en: Sentence
    same: StrictBool = False


class Ref(str):
    """The id of something in another section of the pack."""

    section: ClassVar[str] = ""
    __slots__ = ()

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[object], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Accept text and remember which section it points into."""
        text = core_schema.str_schema(min_length=1)
        return core_schema.no_info_after_validator_function(cls, text)


class ActRef(Ref):
    """Points to an act."""

    section = "acts"


class AuthorityRef(Ref):
    """Points to an authority."""

    section = "authorities"


class EvidenceRef(Ref):
    """Points to a kind of evidence."""

    section = "evidence"


class FilingRef(Ref):
    """Points to a filing."""

    section = "filings"


class FormRef(Ref):
    """Points to a form."""

    section = "forms"


class GateRef(Ref):
    """Points to a gate."""

    section = "gates"


class NoteRef(Ref):
    """Points to a note."""

    section = "notes"


class ParameterRef(Ref):
    """Points to a parameter."""

    section = "parameters"


class PhraseRef(Ref):
    """Points to a phrase that several places share."""

    section = "phrases"


class QuestionRef(Ref):
    """Points to a question."""

    section = "questions"


class RequirementRef(Ref):
    """Points to a requirement."""

    section = "requirements"


class RoleRef(Ref):
    """Points to a role."""

    section = "roles"


class SourceRef(Ref):
    """Points to a source."""

    section = "sources"


class StageRef(Ref):
    """Points to a stage."""

    section = "stages"


def _words_shape(value: object) -> str:
    return "phrase" if isinstance(value, str) else "triple"


WORDS_TAGS = frozenset({"phrase", "triple"})
"""What pydantic puts into the location of an error inside `Words`."""

Words = Annotated[
    Annotated[Triple, Tag("triple")] | Annotated[PhraseRef, Tag("phrase")],
    Discriminator(_words_shape),
]
"""A text of its own, or the id of a shared phrase."""


def _stored(value: object) -> str:
    """Return a value of a condition as answers store it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int | float | str):
        return str(value)
    raise PydanticCustomError("law.not_a_value", "not a single value")


Stored = Annotated[Any, AfterValidator(_stored)]
"""A single value, kept the way answers keep it: `true` becomes "true"."""


class SelectorBody(Authored):
    """Which parties are meant."""

    role: RoleRef | None = None
    kind: PartyKind | None = None
    where: ConditionBody | None = None


class ConditionBody(Authored):
    """A condition; exactly one of the shapes listed in `SHAPES`."""

    all_: tuple[ConditionBody, ...] | None = Field(None, alias="all", min_length=1)
    any_: tuple[ConditionBody, ...] | None = Field(None, alias="any", min_length=1)
    not_: ConditionBody | None = Field(None, alias="not")
    question: QuestionRef | None = None
    is_: Stored = Field(None, alias="is", validate_default=False)
    one_of: tuple[Stored, ...] | None = Field(None, min_length=1)
    at_least: Stored = Field(None, validate_default=False)
    at_most: Stored = Field(None, validate_default=False)
    at_least_parameter: ParameterRef | None = None
    answered: Literal[True] | None = None
    any_party: SelectorBody | None = None
    all_parties: SelectorBody | None = None
    count: SelectorBody | None = None
    meets: ConditionBody | None = None

    @model_validator(mode="after")
    def _has_one_shape(self) -> Self:
        if self.shape not in SHAPES:
            raise PydanticCustomError("law.condition_shape", "no such shape of condition")
        return self

    @property
    def shape(self) -> frozenset[str]:
        """Return the keys as written."""
        return frozenset(name.removesuffix("_") for name in self.model_fields_set)


SHAPES = frozenset(
    frozenset(shape.split())
    for shape in (
        "all",
        "any",
        "not",
        "question is",
        "question one_of",
        "question at_least",
        "question at_most",
        "question at_least_parameter",
        "question answered",
        "any_party",
        "any_party meets",
        "all_parties meets",
        "count at_least",
        "count at_most",
    )
)


class BasisBody(Authored):
    """One reason to believe one part of a rule."""

    covers: Words
    kind: BasisKind
    confidence: Confidence
    sources: tuple[SourceRef, ...] = ()
    act: ActRef | None = None
    provision: Sentence | None = None
    carries_duty: StrictBool = True


Bases = Annotated[tuple[BasisBody, ...], Field(min_length=1)]
"""At least one reason: a pack states nothing without saying how it is known."""


def walk(value: object, place: Place = ()) -> Iterator[tuple[Place, object]]:
    """Yield every value inside an authored value with its place."""
    yield place, value
    if isinstance(value, Authored):
        for name, info in type(value).model_fields.items():
            yield from walk(getattr(value, name), (*place, info.alias or name))
    elif isinstance(value, tuple):
        for at, part in enumerate(value):
            yield from walk(part, (*place, at))
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from walk(part, (*place, key))
