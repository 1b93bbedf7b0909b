"""Making the XML of a text document; names without a prefix are WordprocessingML's."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from templates.editable.sayable import sayable

if TYPE_CHECKING:
    from collections.abc import Iterator

Node = ET.Element

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_TWIPS = 20
ET.register_namespace("w", W)
ET.register_namespace("r", R)


def node(tag: str, *kids: Node | None, **attributes: object) -> Node:
    """Return an element with attributes and those of its kids that are there."""
    made = Node(f"{{{W}}}{tag}", {f"{{{W}}}{name}": str(it) for name, it in attributes.items()})
    made.extend(kid for kid in kids if kid is not None)
    return made


def twips(points: float) -> int:
    """Return a length in twentieths of a point."""
    return round(points * _TWIPS)


def texts(text: str) -> Iterator[Node]:
    """Yield text as it stands in a run, line by line."""
    for number, line in enumerate(sayable(text).split("\n")):
        if number:
            yield node("br")
        if line:
            written = node("t")
            written.set(_SPACE, "preserve")
            written.text = line
            yield written


def serialised(root: Node) -> bytes:
    """Return a part as it lies in the file."""
    head = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    body: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=False)
    return head + body
