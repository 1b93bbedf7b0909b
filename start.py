"""Make Dopusk ready on this machine, then open it (or run its gate, or stop there).

Standard library only, because it runs before anything is installed.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "dopusk.ready"  # removed first, written last: a .venv without it is not trusted
ENV = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "PYTHONUTF8": "1"}

# What Qt loads, and the Debian package. apt-get finds libglib2.0-0t64 by its old name.
OFFSCREEN = {
    "libglib-2.0.so.0": "libglib2.0-0", "libGL.so.1": "libgl1", "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0", "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}  # fmt: skip
WINDOW = {
    **OFFSCREEN, "libxcb-cursor.so.0": "libxcb-cursor0", "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1", "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}  # fmt: skip
# What an installer says, and what we say; the first match wins.
TROUBLES = {
    r"No space left|not enough space": "The disk is full: free 1 GB where {root} lies",
    r"NOT MATCH THE HASHES[^\n]*\s+(\S+)": "The file found for {0} is not the one this version was "
    "checked with and was refused: ask whoever keeps your package index or wheels",
    r"Retrying \(|imed out|onnection ?(broken|reset)": "The package index cannot be reached: "
    "connect to the network, or use --wheels DIR (README.md says how to fill DIR)",
    r"No matching distribution found for (\S+)": "The index or folder has no {0} for this system",
    r"(?is)(?:.*error: ([^\n]+))?": "Installing failed ({0}): remove the cause",
}
GATE = {
    "ruff check": ["-m", "ruff", "check"],
    "ruff format": ["-m", "ruff", "format", "--check"],
    "mypy": ["-m", "mypy"],
    "lint-imports": ["-c", "from importlinter.cli import lint_imports_command as c; c()"],
    "law lint": ["main.py", "law", "lint"],
    "pytest": ["-m", "pytest", "-n", "auto", "--maxprocesses", "4", "--dist", "worksteal"],
}
SOURCES = ("gui/i18n/*.ts", "templates/law/**/*.yaml", "models/law/**/*.py", "models/domain/*.py")
MAKERS = {"gui.i18n.compile": (), "models.law.ready": ("templates/law",)}
"""What a checkout makes for itself out of the sources, so that starting is quick."""
SCREEN = sys.platform != "linux" or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))
run = partial(subprocess.run, cwd=ROOT, check=False)


class Stop(Exception):
    """A sentence to end with, and 1 (a gate step), 2 (you are needed first) or 3 (installing)."""


def missing_parts() -> dict[str, str]:
    """List what the system lacks, each with its Debian package."""
    missing = {}
    if not (importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip")):
        missing["Python's ensurepip"] = f"python3.{sys.version_info.minor}-venv"
    wanted = (WINDOW if SCREEN else OFFSCREEN) if sys.platform == "linux" else {}
    for library, package in wanted.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing[library] = package
    if "test" in sys.argv[1:] and sys.platform == "linux" and not shutil.which("strace"):
        missing["strace, with which the tests let disks fail"] = "strace"
    return missing


def install_parts(missing: dict[str, str]) -> None:
    """Install system packages where we may; otherwise say how."""
    lacks = f"This system lacks {', '.join(missing)}"
    get = ["install", "--yes", "--no-install-recommends", *missing.values()]
    apt = shutil.which("apt-get")
    if apt is None or getattr(os, "geteuid", lambda: 1)() != 0:
        how = f"sudo apt-get update && sudo apt-get {' '.join(get)}" if apt else "(no apt-get here)"
        raise Stop(f"{lacks}. Install that, then run start.py again: {how}", 2)
    print(f"{lacks}: installing with apt-get.", flush=True)
    for step in (["update"], get):
        run([apt, "-qq", *step], env=ENV, stdout=subprocess.DEVNULL)
    if left := missing_parts():
        raise Stop(f"apt-get could not install {', '.join(left.values())}; it says why above.", 3)


def attempt(*command: str | Path) -> None:
    """Run a step of the installation; turn its failure into one sentence."""
    out = None if sys.stdout.isatty() else subprocess.DEVNULL
    done = run(command, stdout=out, stderr=subprocess.PIPE, text=True, errors="replace")
    for pattern, sentence in TROUBLES.items() if done.returncode else ():
        if match := re.search(pattern, done.stderr):
            raise Stop(sentence.format(*match.groups(), root=ROOT) + "; then run it again.", 3)


def install(wheels: Path | None, kind: str, *, anew: bool) -> None:
    """Install exactly what the lock files name, every file held to its hash."""
    if anew and Path(sys.prefix) == VENV:
        raise Stop("The .venv has to be made anew: deactivate it, run start.py again.", 2)
    print("Installing what Dopusk needs into .venv; this takes a few minutes.", flush=True)
    if anew:
        attempt(sys.executable, "-m", "venv", "--clear", "--without-pip", VENV)
        attempt(PYTHON, "-m", "ensurepip", "--default-pip")
    pip = [str(PYTHON), "-m", "pip", "install", "--require-hashes", "--no-build-isolation"]
    pip += ["--no-index", "--find-links", str(wheels)] if wheels else []
    for lock in ("requirements-build.lock", f"requirements{kind}.lock"):
        attempt(*pip, "-r", lock)


def digest(*patterns: str) -> str:
    """Hash the files that match."""
    found = [file for pattern in patterns for file in sorted(ROOT.glob(pattern))]
    return hashlib.sha256(b"".join(file.read_bytes() for file in found)).hexdigest()


def prepare(wheels: Path | None, *, dev: bool) -> None:
    """Bring .venv to what the lock files say; at once when it is there already."""
    if sys.version_info < (3, 11):  # noqa: UP036 - said in a sentence
        raise Stop(f"Dopusk needs Python 3.11 or newer; this is {sys.version.split()[0]}.", 2)
    if missing := missing_parts():
        install_parts(missing)
    base = f"{sys.version.split()[0]} {ROOT}"
    locks, made_of = digest("requirements*.lock"), digest(*SOURCES)
    stamp = [*(STAMP.read_text("utf-8").splitlines() if STAMP.exists() else []), *[""] * 4][:4]
    anew = stamp[0] != base or not PYTHON.exists()
    kind = "-dev" if dev else stamp[3]
    if anew or stamp[1] != locks or stamp[3] != kind:
        STAMP.unlink(missing_ok=True)
        install(wheels, kind, anew=anew)
    for module, given in MAKERS.items() if stamp[2] != made_of else ():
        if (ROOT / f"{module.replace('.', '/')}.py").exists():
            attempt(PYTHON, "-m", module, *given)
    STAMP.write_text("\n".join((base, locks, made_of, kind)), "utf-8")


def gate() -> None:
    """Run every check, stopping at the first that fails."""
    for name, command in GATE.items():
        print(f"== {name}", flush=True)
        if run([PYTHON, *command], env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}).returncode:
            raise Stop(f"The gate stopped at {name}: mend what it names above, run it again.", 1)


def ask(*command: str) -> dict[str, Any]:
    """Run a command of Dopusk and hand back what it says."""
    done = run([PYTHON, "main.py", *command, "--json"], env=ENV, stdout=subprocess.PIPE)
    said: dict[str, Any] = json.loads(done.stdout or b'{"error": {"message": "it says why above"}}')
    if "error" in said:
        raise Stop(f"main.py {command[0]}: {said['error']['message']}", done.returncode or 1)
    return said


def demonstration() -> None:
    """Open the demonstration case in the window, or build its drafts where there is none."""
    case = "out/demonstration.dopusk"
    look = [PYTHON, "main.py", "status", case]
    if (ROOT / case).exists() and not SCREEN and run(look, stdout=subprocess.DEVNULL).returncode:
        case = "out/demonstration-2.dopusk"  # the other is left as it is
    if not (ROOT / case).exists():
        (ROOT / "out").mkdir(exist_ok=True)
        ask("new", case, "--sample")
    if SCREEN:
        sys.exit(run([PYTHON, "main.py", case]).returncode)
    print("There is no display here, so the drafts are built instead of opening the window.")
    for one in ask("build", case, "--track=all", "--draft", "--out=out", "--lang=ru")["dossiers"]:
        gaps = [item["text"] for item in one["missing"]]
        print(f"{one['path']}: {one['pages']} pages, {len(gaps)} missing", *gaps[:3], sep="\n  - ")
    measures = ask("status", case)["measures"].items()
    print("In all:", ", ".join(f"{name} {of['done']} of {of['total']}" for name, of in measures))


def main() -> int:
    """Do what the command line asks."""
    parser = argparse.ArgumentParser(description="Prepare Dopusk on this machine and run it.")
    parser.add_argument("job", nargs="?", default="run", choices=["run", "test", "setup"])
    parser.add_argument("--wheels", type=Path, metavar="DIR", help="install without a network")
    asked = parser.parse_args()
    try:
        prepare(asked.wheels and asked.wheels.resolve(strict=True), dev=asked.job == "test")
        if asked.job != "setup":
            gate() if asked.job == "test" else demonstration()
    except Stop as stop:
        sentence, code = stop.args
    except OSError as error:
        sentence, code = f"Dopusk stopped at {error.filename}: {error.strerror}.", 3
    except KeyboardInterrupt:
        sentence, code = "Stopped; start.py goes on from here when run again.", 130
    else:
        return 0
    print(sentence, file=sys.stderr)
    return int(code)


if __name__ == "__main__":
    sys.exit(main())
