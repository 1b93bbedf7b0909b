"""Build a dossier beside a window: python -m tests.benchmarks.one_window FOLDER.

FOLDER holds `files/`. Prints one line of JSON: the longest gap between two turns of the window's
event loop while the dossier was built, what was being done then, and how long it all took.
"""

import json
import os
import shutil
import sys
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from tests.benchmarks.one_dossier import order_of

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_OFTEN = 1


class Dossiers:
    """What a case offers the window: it builds an order, from contents that lie in files."""

    def __init__(self, order, files):
        shas = [enclosure.version.sha256 for enclosure in order.enclosures]
        self._places = dict(zip(shas, files, strict=True))

    def build(self, order, watcher):
        from templates.dossier import Builder

        @contextmanager
        def content(sha256):
            with self._places[sha256].open("rb") as source:
                yield source

        place = order.folder.parent
        place.mkdir(parents=True)
        with TemporaryDirectory(dir=place) as room:
            return Builder().build(order, Path(room), content, watcher)


class Gaps:
    """The longest time between two turns of the event loop."""

    def __init__(self):
        self.longest, self.during, self.doing = 0.0, "", "start"
        self._last = None

    def on_turn(self):
        now = perf_counter()
        if self._last is not None and now - self._last > self.longest:
            self.longest, self.during = now - self._last, self.doing
        self._last = now

    def on_reported(self, progress):
        self.doing = progress.what


def watched(order, files):
    """Build an order beside a window; return its gaps and what came of it."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QProgressBar

    from gui.liveliness import Liveliness
    from gui.operations.builds import Ordered, build_all
    from gui.operations.job import Job
    from gui.operations.lane import Lane

    ordered = Ordered(Dossiers(order, files), (order,), ())
    app, job, gaps, ended = QApplication([]), Job(), Gaps(), []
    bar = QProgressBar()
    bar.show()
    lane, timer = Lane("beside"), QTimer()
    timer.timeout.connect(gaps.on_turn)
    job.reported.connect(gaps.on_reported)
    job.reported.connect(lambda progress: bar.setValue(100 * progress.done // progress.total))

    def over(outcomes):
        ended.extend(outcomes)
        app.quit()

    timer.start(_OFTEN)
    with Liveliness(app, lambda: lane.is_busy):
        lane.submit(lambda: build_all(ordered, job), over, lambda error: over([error]))
        app.exec()
    timer.stop()
    lane.stop()
    return gaps, ended[0]


def main():
    folder = Path(sys.argv[1])
    files = sorted((folder / "files").iterdir())
    start = perf_counter()
    try:
        gaps, outcome = watched(order_of(files, folder / "made"), files)
    finally:
        shutil.rmtree(folder / "made")
    if outcome.result is None:
        raise SystemExit(f"not built: {outcome.error}")
    took = perf_counter() - start
    print(json.dumps({"longest": gaps.longest, "during": gaps.during, "took": took}))


if __name__ == "__main__":
    main()
