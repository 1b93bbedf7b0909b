"""Run every benchmark and print how it stands to its budget; exit code 1 if one is over it.

`--small` works on a tenth of the large case, for a quick look.
"""

import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.benchmarks import (
    assembling,
    attaching,
    deriving,
    drawing,
    journaling,
    opening,
    searching,
)


def main(arguments: list[str]) -> int:
    """Measure, print, judge."""
    part = 0.1 if "--small" in arguments else 1.0
    table = Table("what", "took, ms", "compared with", "took, ms", "ratio", "budget", "")
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        lines = [
            *deriving.measure(),
            *opening.measure(place, part),
            *attaching.measure(place, part),
            *journaling.measure(place, part),
            *searching.measure(place, part),
            *drawing.measure(part),
            *assembling.measure(place, part),
        ]
    for line in lines:
        table.add_row(
            line.what,
            f"{line.seconds * 1000:.1f}",
            line.compared_with,
            f"{line.base * 1000:.1f}",
            f"{line.seconds / line.base:.1f}",
            line.budget,
            "ok" if line.kept else "OVER",
        )
    Console().print(table)
    return 0 if all(line.kept for line in lines) else 1


sys.exit(main(sys.argv[1:]))
