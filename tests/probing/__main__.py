"""The long profile: python -m tests.probing; exit code 1 if anything is wrong.

--flips N      bits flipped in a plain and in an encrypted case, each
--kills N      verbs killed on an encrypted case, and every byte searched for its texts
--erasures N   erasures killed, and every byte searched for what was erased
--builds N     dossiers killed in the building, and every byte searched
"""

import argparse
import sys
import tempfile
from functools import partial
from pathlib import Path

from models.services.ports import SampleExtent
from tests.probing.flipping import flip_many, overwrite_many, places, prepared
from tests.probing.leaking import probe_builds, probe_erasures, probe_verbs


def main() -> int:
    options = argparse.ArgumentParser()
    options.add_argument("--flips", type=int, default=10_000)
    options.add_argument("--kills", type=int, default=3000)
    options.add_argument("--erasures", type=int, default=1000)
    options.add_argument("--builds", type=int, default=60)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        for encrypted in (False, True) if given.flips else ():
            path = prepared(Path(folder) / str(encrypted), encrypted=encrypted)
            size = path.stat().st_size
            counts, found = flip_many(path, places(size, given.flips, given.seed))
            print("flips,", "encrypted" if encrypted else "plain", size, dict(counts), flush=True)
            wrong += found
            counts, found = overwrite_many(path, given.flips // 4, given.seed)
            print("stretches overwritten:", dict(counts), flush=True)
            wrong += found
        leaking = {
            "kills": probe_verbs,
            "erasures": probe_erasures,
            "builds": partial(probe_builds, extent=SampleExtent.COMPLETE),
        }
        for name, probe in leaking.items():
            if runs := getattr(given, name):
                counts, found = probe(Path(folder) / name, runs, given.seed)
                print(f"{name}:", dict(counts), flush=True)
                wrong += found
    for line in wrong[:50]:
        print("WRONG", line)
    return 1 if wrong else 0


sys.exit(main())
