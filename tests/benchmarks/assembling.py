"""Dossiers of many files and of large scans: against the same by hand with pikepdf alone."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from statistics import median

from tests.benchmarks.enclosing import scan_files, text_files
from tests.benchmarks.timing import Line

TIMES = 3
MOST_TIMES, MOST_MIB = 1.3, 150
LONGEST_GAP = 0.050
FILES, PAGES = 300, 10
SCANS, SCAN_PAGES, SCAN_BYTES, FEW_BYTES = 3, 1_000, 3_500_000_000, 100_000_000
BESIDE = {
    "stage": "originals",
    "papers": "papers",
    "archive": "archival pass",
    "check": "self-check",
    "pack": "papers apart, manifest, ZIP",
}


def measure(folder: Path, part: float):
    """Build both dossiers and make both by hand, by turns, each in a process of its own."""
    place = folder / "many"
    text_files(place / "files", int(FILES * part), PAGES)
    yield from compared(place, f"{int(FILES * part)} files x {PAGES} pages", TIMES)
    yield beside_a_window(place)
    shutil.rmtree(place)
    place, size = folder / "scans", SCAN_BYTES if part == 1 else FEW_BYTES
    scan_files(place / "files", SCANS, SCAN_PAGES, size)
    yield from compared(place, f"{SCANS} x {SCAN_PAGES} scans, {size // 1_000_000} MB", 1)
    shutil.rmtree(place)


def compared(place: Path, what: str, times: int):
    """Yield what is in the budgets, and beside it whatever else building takes."""
    runs = [(one(place, "built"), one(place, "by-hand")) for _ in range(times)]
    built, by_hand = ([run[side] for run in runs] for side in (0, 1))
    ours, theirs = joined(built), joined(by_hand)
    yield Line(
        what=f"dossier of {what}: merge, number, outline",
        seconds=ours,
        compared_with="by hand with pikepdf",
        base=theirs,
        budget=f"<= {MOST_TIMES} x",
        kept=ours / theirs <= MOST_TIMES,
    )
    for step, name in BESIDE.items():
        took = median(run["steps"].get(step, 0) for run in built)
        yield Line(
            what=f"beside it: {name}",
            seconds=took,
            compared_with="by hand with pikepdf",
            base=theirs,
            budget="-",
            kept=True,
        )
    most = max(run[who] for run in built for who in ("own", "children"))
    yield Line(
        what=f"peak memory of {what}, MiB",
        seconds=most / 1000,
        compared_with="by hand with pikepdf",
        base=max(run["own"] for run in by_hand) / 1000,
        budget=f"<= {MOST_MIB}",
        kept=most <= MOST_MIB,
    )


def beside_a_window(place: Path) -> Line:
    """Return the longest time in which a window could not turn while a dossier was built."""
    seen = one(place, module="one_window")
    return Line(
        what="longest gap of the event loop meanwhile",
        seconds=seen["longest"],
        compared_with=f"the whole build ({seen['during']})",
        base=seen["took"],
        budget=f"{LONGEST_GAP * 1000:.0f} ms",
        kept=seen["longest"] <= LONGEST_GAP,
    )


def joined(runs) -> float:
    """Return the median seconds of what the budget speaks of."""
    return median(run["steps"]["merge"] + run["steps"]["number"] for run in runs)


def one(place: Path, *how: str, module: str = "one_dossier"):
    """Return what one run in a process of its own says of itself."""
    command = [sys.executable, "-m", f"tests.benchmarks.{module}", *how, str(place)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return json.loads(done.stdout)
