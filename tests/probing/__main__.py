"""The long profile: python -m tests.probing [--flips N] [--seed S]; exit code 1 on any wrong."""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.probing.flipping import flip_many, places, prepared


def main() -> int:
    options = argparse.ArgumentParser()
    options.add_argument("--flips", type=int, default=10_000)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        for encrypted in (False, True):
            path = prepared(Path(folder) / str(encrypted), encrypted=encrypted)
            size = path.stat().st_size
            counts, found = flip_many(path, places(size, given.flips, given.seed))
            print("flips,", "encrypted" if encrypted else "plain", size, dict(counts), flush=True)
            wrong += found
    for line in wrong[:50]:
        print("WRONG", line)
    return 1 if wrong else 0


sys.exit(main())
