"""All trials, gathered from the modules that make them."""

from __future__ import annotations

from tests.torture import contents, geometry, interactive, pictures, structures
from tests.torture.trials import TRIALS

assert contents, (geometry, interactive, pictures, structures)

ALL = tuple(TRIALS.values())
QUICK = tuple(trial for trial in ALL if trial.quick)
