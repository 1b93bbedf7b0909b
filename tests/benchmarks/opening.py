"""Opening a large case: at most 150 ms more than an empty one."""

from models.services.workspace import Workspace
from models.store.case_store import CaseStore
from tests.benchmarks.large_case import fill, large_pack
from tests.benchmarks.timing import Line, seconds
from tests.conftest import CountingIds, make_ports

MOST_MORE = 0.150


def measure(folder, part):
    """Open both and look at each once."""
    ids, pack = CountingIds(), large_pack()
    ports = make_ports(lambda: pack, ids=ids)
    workspace = Workspace(ports)
    empty, large = folder / "empty.dopusk", folder / "large.dopusk"
    for path in (empty, large):
        workspace.create(path, title="ЗАО", who="Алеся").close()
    store = CaseStore.open(large)
    fill(store, ids, part)
    store.close()

    def look(path):
        with workspace.open(path, who="Алеся") as session:
            return session.view().readiness

    took, base = seconds(lambda: look(large)), seconds(lambda: look(empty))
    yield Line(
        what=f"open a case of {large.stat().st_size >> 20} MB",
        seconds=took,
        compared_with="opening an empty case",
        base=base,
        budget="+150 ms",
        kept=took - base <= MOST_MORE,
    )
