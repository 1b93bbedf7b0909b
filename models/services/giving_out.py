"""Writing something out of a case to where the user wants it."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from models.errors import StorageError, message
from models.services.keeping import why


def write_whole(target: Path, content: bytes) -> None:
    """Write a file that is either whole or not there; one of that name gives way.

    Raises:
        StorageError: it cannot be written; whatever was there is untouched.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(content)
            Path(name).replace(target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        said = message("export.not_written", path=str(target), reason=why(error))
        raise StorageError(said) from error
