"""Do one verb on a prepared case: python -m tests.durability.one CASE VERB [encrypted]."""

from __future__ import annotations

import sys
from pathlib import Path

from models.errors import RequestError, StorageError
from models.services.workspace import Workspace
from tests.durability.checking import cheap_keys
from tests.durability.ports import real_ports
from tests.durability.verbs import PHRASE, VERBS


def main() -> None:
    path, verb = Path(sys.argv[1]), sys.argv[2]
    cheap_keys()
    phrase = (lambda: PHRASE) if "encrypted" in sys.argv else None
    try:
        with Workspace(real_ports()).open(path, who="worker", passphrase=phrase) as session:
            VERBS[verb](session, path.parent)
    except (StorageError, RequestError) as error:
        print("refused", error.message.id)
    else:
        print("done")


main()
