"""Run every benchmark and print how it stands to its budget; exit code 1 if one is over it."""

import argparse
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

PARTS = {
    "deriving": lambda _place, _part: deriving.measure(),
    "opening": opening.measure,
    "attaching": attaching.measure,
    "journaling": journaling.measure,
    "searching": searching.measure,
    "drawing": lambda _place, part: drawing.measure(part),
    "assembling": assembling.measure,
}


def main() -> int:
    """Measure, print, judge."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("--small", action="store_true", help="on a tenth, for a quick look")
    parser.add_argument("only", nargs="*", help=f"all of them, or some of: {', '.join(PARTS)}")
    given = parser.parse_args()
    if unknown := set(given.only) - set(PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    table = Table("what", "took, ms", "compared with", "took, ms", "ratio", "budget", "")
    with tempfile.TemporaryDirectory() as folder:
        part = 0.1 if given.small else 1.0
        lines = [line for name in given.only or PARTS for line in PARTS[name](Path(folder), part)]
    for line in lines:
        table.add_row(
            line.what,
            f"{line.seconds * 1000:.1f}",
            line.compared_with,
            f"{line.base * 1000:.1f}",
            f"{line.seconds / line.base:.2f}",
            line.budget,
            "ok" if line.kept else "OVER",
        )
    Console().print(table)
    return 0 if all(line.kept for line in lines) else 1


sys.exit(main())
