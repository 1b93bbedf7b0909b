"""Whether a message can be said, read straight from the catalogues."""

import re
import tomllib
from functools import cache
from pathlib import Path

from models.errors import Message

TEXTS = Path(__file__).parents[2] / "templates" / "texts"


@cache
def catalogue() -> dict[str, dict[str, str]]:
    merged = {}
    for path in TEXTS.glob("*.toml"):
        merged |= tomllib.loads(path.read_text(encoding="utf-8"))
    return merged


def assert_sayable(said: Message) -> None:
    """The sentence exists in three languages and uses exactly the details it is given."""
    entry = catalogue()[said.id]
    for language in ("ru", "be", "en"):
        words = entry[language]
        shapes = words.values() if isinstance(words, dict) else [words]
        for shape in shapes:
            assert set(re.findall(r"{(\w+)}", shape)) <= set(said.details), (said.id, language)
    for detail in said.details.values():
        if isinstance(detail, Message):
            assert_sayable(detail)
