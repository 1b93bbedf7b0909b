"""A YAML file as plain values that remember their lines.

Built from the composed nodes: they carry the line of every key, also of a repeated one, and cost
less than a round trip.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLStreamError
from ruamel.yaml.nodes import MappingNode, Node, SequenceNode

from models.errors import Message, message
from models.law.faults import PackFault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Place = tuple[str | int, ...]
"""Keys and indexes that lead from the top of a file to a value."""

_TEXT = "tag:yaml.org,2002:str"


@dataclass(slots=True)
class Tree:
    """The content of one file, the line of every place in it, and what was wrong with it."""

    file: str
    data: object = None
    lines: dict[Place, int] = field(default_factory=dict)
    faults: list[PackFault] = field(default_factory=list)

    def fault(self, place: Place, said: Message) -> PackFault:
        """Return a fault at a place, or at the nearest place above it that is written down."""
        return PackFault(file=self.file, line=self.line_of(place), message=said)

    def line_of(self, place: Place) -> int:
        """Return the line (from 1) of a place or of the nearest place above it."""
        steps = range(len(place), -1, -1)
        return next((self.lines[at] for end in steps if (at := place[:end]) in self.lines), 1)


def read_tree(path: Path, name: str) -> Tree:
    """Read a YAML file; what cannot be read is a fault of the tree, not an exception."""
    tree = Tree(name)
    try:
        node = _parser().compose(path.read_text(encoding="utf-8"))
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        said = message("law.not_yaml", problem=str(error.problem or error.context or ""))
        tree.faults.append(PackFault(file=name, line=line, message=said))
    except (OSError, UnicodeDecodeError, YAMLStreamError) as error:
        said = message("law.unreadable", problem=str(error))
        tree.faults.append(PackFault(file=name, line=1, message=said))
    else:
        if node is not None:
            tree.data = _built(tree, node, ())
    return tree


def _parser() -> YAML:
    return YAML(typ="safe", pure=True)


def _built(tree: Tree, node: Node, place: Place) -> object:
    tree.lines.setdefault(place, node.start_mark.line + 1)
    if isinstance(node, MappingNode):
        return dict(_pairs(tree, node, place))
    if isinstance(node, SequenceNode):
        return [_built(tree, part, (*place, at)) for at, part in enumerate(node.value)]
    if node.tag == _TEXT:
        return node.value
    value: object = _parser().constructor.construct_object(node, deep=True)
    return value


def _pairs(tree: Tree, node: MappingNode, place: Place) -> Iterator[tuple[str, object]]:
    seen = set()
    for key_node, value_node in node.value:
        key = str(key_node.value)
        line = key_node.start_mark.line + 1
        if key in seen:
            said = message("law.duplicate_key", key=key)
            tree.faults.append(PackFault(file=tree.file, line=line, message=said))
            continue
        seen.add(key)
        tree.lines[*place, key] = line
        yield key, _built(tree, value_node, (*place, key))
