"""Open a case as a user who may write neither the file nor its folder."""

import os

from models.services.workspace import Workspace
from tests.durability.ports import real_ports

NOBODY = 65534


def read_as_nobody(path):
    """Return why the case is read-only, after reading all of it; run in a child of its own."""
    for folder in [*path.parents][:-1]:
        if str(folder).startswith("/tmp/"):  # noqa: S108 (pytest's own folders)
            folder.chmod(0o555 if folder == path.parent else 0o755)
    path.chmod(0o444)
    reads, writes = os.pipe()
    child = os.fork()
    if child == 0:
        if os.geteuid() == 0:  # nothing is forbidden to root
            os.setuid(NOBODY)
        with Workspace(real_ports()).open(path, who="n") as session:
            sound = all(line.ok for line in session.checks.verify())
            os.write(writes, (session.read_only.id if sound else "unsound").encode())
        os._exit(0)
    os.waitpid(child, 0)
    path.parent.chmod(0o755)
    return os.read(reads, 100).decode()
