"""The long profile: python -m tests.durability [--kills N] [--every N] [--races N] [--replaced N].

Prints counts and what was wrong; exit code 1 if anything was. `--every 1` hits every single call.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.durability.faulting import fault_many
from tests.durability.killing import kill_many
from tests.durability.racing import race_many
from tests.durability.replacing import replace_many
from tests.durability.verbs import VERBS


def main() -> int:
    options = argparse.ArgumentParser()
    options.add_argument("--kills", type=int, default=3000)
    options.add_argument("--every", type=int, default=1)
    options.add_argument("--races", type=int, default=200)
    options.add_argument("--replaced", type=int, default=300)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        if given.kills:
            counts, found = kill_many(Path(folder) / "kill", given.kills, given.seed)
            print("kills:", dict(counts), flush=True)
            wrong += found
        for encrypted in (False, True) if given.every else ():
            place = Path(folder) / f"fault-{encrypted}"
            counts, found = fault_many(place, list(VERBS), given.every, encrypted=encrypted)
            print("faults, encrypted" if encrypted else "faults, plain", dict(counts), flush=True)
            wrong += found
        if given.races:
            counts, found = race_many(Path(folder) / "race", given.races)
            print("races:", dict(counts), flush=True)
            wrong += found
        if given.replaced:
            counts, found = replace_many(Path(folder) / "replace", given.replaced, given.seed)
            print("made and gone back:", dict(counts), flush=True)
            wrong += found
    for line in wrong:
        print("WRONG", line)
    return 1 if wrong else 0


sys.exit(main())
