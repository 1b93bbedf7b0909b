"""`python -m tests.torture [--real FOLDER]`: put every trial through, print what came of it."""

from __future__ import annotations

import argparse
import sys
import sysconfig
import time
from collections import Counter
from pathlib import Path

from tests.torture.all_trials import ALL
from tests.torture.running import run
from tests.torture.trials import Outcome, Trial

AT_ONCE = 60


def main():
    parser = argparse.ArgumentParser(prog="python -m tests.torture")
    parser.add_argument("--real", type=Path, action="append", default=[], help="a folder of PDFs")
    parser.add_argument("--only", default="", help="part of the names to try")
    parser.add_argument("--sealed", action="store_true", help="as in an encrypted case")
    parser.add_argument("--separators", action="store_true", help="a sheet before each")
    given = parser.parse_args()
    trials = [*ALL, *real([Path(sysconfig.get_paths()["purelib"]), *given.real])]
    trials = [trial for trial in trials if given.only in trial.name]
    start, totals, wrong = time.monotonic(), Counter(), []
    for at in range(0, len(trials), AT_ONCE):
        for verdict in run(
            trials[at : at + AT_ONCE], sealed=given.sealed, separators=given.separators
        ):
            print(line(verdict), flush=True)
            totals["WRONG" if verdict.wrong else verdict.outcome.value] += 1
            wrong += [verdict] if verdict.wrong else []
    print(f"\n{len(trials)} files in {time.monotonic() - start:.0f} s: {dict(totals)}")
    for verdict in wrong:
        print(line(verdict))
    sys.exit(bool(wrong))


def real(folders):
    """Return the PDFs that lie in folders, also deep in them."""
    found = sorted({path for folder in folders for path in folder.rglob("*.[pP][dD][fF]")})
    return [
        Trial(f"real {number} {path.name}", path.read_bytes, Outcome.EITHER, file=path.name)
        for number, path in enumerate(found, 1)
    ]


def line(verdict):
    trial, wrong = verdict.trial, verdict.wrong
    came = "WRONG" if wrong else verdict.outcome.value
    return f"{trial.name[:58]:58} {trial.expected.value:9} {came:9} {wrong or verdict.reason}"


main()
