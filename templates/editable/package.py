"""The ZIP that an office document is: the same parts give the same bytes, whoever writes them."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_ANY_MOMENT = (1980, 1, 1, 0, 0, 0)
_READ_BY_ALL = 0o644
_FIRST = "[Content_Types].xml"


def packed(parts: Mapping[str, bytes]) -> bytes:
    """Return the parts of an office document, by their names, as one file."""
    written = BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name in sorted(parts, key=lambda name: (name != _FIRST, name)):
            info = zipfile.ZipInfo(name, _ANY_MOMENT)
            info.create_system = 3  # whatever system writes it
            info.external_attr = _READ_BY_ALL << 16
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, parts[name])
    return written.getvalue()
