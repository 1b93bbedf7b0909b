"""Converting files of office programs to PDF with LibreOffice, where it is installed.

It runs as a process of its own: without a window, with a time limit, in a folder and with a profile
that are thrown away afterwards. It runs no macros, follows no links out of the file and keeps its
temporary files in that folder.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from models.domain.dossier import Cancelled
from models.errors import RequestError, message
from models.evidence.asking import environment
from models.evidence.office import XLSX

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

SECONDS = 120.0
SETTING = "DOPUSK_LIBREOFFICE"
"""The environment variable that says where LibreOffice lies."""

_LOOK_EVERY = 0.1
_VERSION_SECONDS = 30.0
_NAMES = ("soffice", "libreoffice")
_USUAL = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "~/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "/opt/libreoffice/program/soffice",
    "/snap/bin/libreoffice",
    r"%ProgramFiles%\LibreOffice\program\soffice.com",
    r"%ProgramFiles(x86)%\LibreOffice\program\soffice.com",
)
_NO_PROXY = "127.0.0.1:9"  # nobody listens there: what would go to the network ends at once
_NOTHING_FOLLOWED = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
{items}
</oor:items>
"""
_ITEM = (
    '<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse">'
    "<value>{value}</value></prop></item>"
)
_SETTINGS = (
    ("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Office.Common/Security/Scripting", "DisableActiveContent", "true"),
    ("Office.Common/Misc", "FirstRun", "false"),
    ("Office.Writer/Content/Update", "Link", "2"),
    ("Office.Calc/Content/Update", "Link", "2"),
    ("Inet/Settings", "ooInetProxyType", "2"),
    ("Inet/Settings", "ooInetHTTPProxyName", _NO_PROXY.partition(":")[0]),
    ("Inet/Settings", "ooInetHTTPProxyPort", _NO_PROXY.partition(":")[2]),
    ("Inet/Settings", "ooInetHTTPSProxyName", _NO_PROXY.partition(":")[0]),
    ("Inet/Settings", "ooInetHTTPSProxyPort", _NO_PROXY.partition(":")[2]),
)
_ARCHIVAL = '{"SelectPdfVersion":{"type":"long","value":"2"}}'  # PDF/A-2b; older ones ignore it


@dataclass(frozen=True, slots=True)
class Converted:
    """The PDF that was made, and the program that made it with its version."""

    path: Path
    made_with: str


def find_libreoffice(named: str = "") -> Path:
    """Return the program: the one somebody named, else one on the path or in a usual place.

    Raises:
        RequestError: there is none.
    """
    if named:
        program = Path(named)
        if not program.is_file():
            raise RequestError(message("convert.not_there", setting=SETTING, path=named))
        return program
    on_path = (shutil.which(name) for name in _NAMES)
    usual = (str(Path(os.path.expandvars(place)).expanduser()) for place in _USUAL)
    for place in (*on_path, *usual):
        if place and Path(place).is_file():
            return Path(place)
    raise RequestError(message("convert.no_program", setting=SETTING))


def convert(
    source: Path,
    media_type: str,
    program: Path,
    *,
    folder: Path,
    seconds: float = SECONDS,
    cancelled: Callable[[], bool] = lambda: False,
) -> Converted:
    """Convert a file to PDF; `folder` is an empty one that the caller removes afterwards.

    Raises:
        RequestError: the program cannot be started, takes too long, or makes nothing of it.
        Cancelled: the user asked to stop.
    """
    folder, source = folder.absolute(), source.absolute()  # the program works in another folder
    for name in ("profile/user", "tmp", "out"):
        (folder / name).mkdir(parents=True)
    items = (_ITEM.format(path=path, name=name, value=value) for path, name, value in _SETTINGS)
    profile = _NOTHING_FOLLOWED.format(items="\n".join(items))
    (folder / "profile/user/registrymodifications.xcu").write_text(profile, encoding="utf-8")
    named = _version(program, folder)
    _run(_command(program, source, media_type, folder), folder, seconds, cancelled)
    made = folder / "out" / f"{source.stem}.pdf"
    if not made.is_file() or not made.stat().st_size:
        raise RequestError(message("convert.failed"))
    return Converted(made, named)


def _command(program: Path, source: Path, media_type: str, folder: Path) -> list[str]:
    way = "calc_pdf_Export" if media_type == XLSX else "writer_pdf_Export"
    return [
        str(program),
        _profile(folder),
        *("--headless", "--norestore", "--nolockcheck", "--nodefault", "--nologo"),
        *("--convert-to", f"pdf:{way}:{_ARCHIVAL}"),
        *("--outdir", str(folder / "out")),
        str(source),
    ]


def _profile(folder: Path) -> str:
    return f"-env:UserInstallation={(folder / 'profile').as_uri()}"


def _version(program: Path, folder: Path) -> str:
    """Return what the program calls itself, with its version if it says one."""
    said = folder / "version.txt"
    with said.open("wb") as sink, contextlib.suppress(RequestError):
        command = [str(program), _profile(folder), "--version"]
        _run(command, folder, _VERSION_SECONDS, lambda: False, sink.fileno())
    found = re.search(r"LibreOffice\s+([0-9]+(?:\.[0-9]+)*)", said.read_text("utf-8", "replace"))
    return f"LibreOffice {found[1]}" if found else "LibreOffice"


def _run(
    command: Sequence[str],
    folder: Path,
    seconds: float,
    cancelled: Callable[[], bool],
    output: int = subprocess.DEVNULL,
) -> None:
    """Run a program to its end; it and whatever it started are stopped when that takes too long."""
    try:
        # The program is the one the user installed or named; what is converted is an argument.
        process = subprocess.Popen(  # noqa: S603
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.DEVNULL,
            cwd=folder,
            env=_surroundings(folder),
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # Windows only
        )
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise RequestError(message("convert.cannot_start", reason=reason)) from error
    try:
        _wait(process, time.monotonic() + seconds, cancelled)
    finally:
        _end(process)
    if process.returncode:
        raise RequestError(message("convert.failed"))


def _wait(process: subprocess.Popen[bytes], until: float, cancelled: Callable[[], bool]) -> None:
    while True:
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(_LOOK_EVERY)
            return
        if cancelled():
            raise Cancelled
        if time.monotonic() > until:
            raise RequestError(message("convert.too_long"))


def _end(process: subprocess.Popen[bytes]) -> None:
    """Stop a program with all it started: what LibreOffice calls itself starts a larger one."""
    if sys.platform == "win32":
        if process.poll() is None:
            tree = ["taskkill", "/F", "/T", "/PID", str(process.pid)]
            subprocess.run(tree, check=False, capture_output=True)  # noqa: S603 (a fixed command)
    else:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _surroundings(folder: Path) -> dict[str, str]:
    """Return our environment with a temporary folder of its own and no way to the network."""
    temporary = str(folder / "tmp")
    proxies = {f"{scheme}_proxy": f"http://{_NO_PROXY}" for scheme in ("http", "https", "ftp")}
    return {
        **environment(),
        **proxies,
        **dict.fromkeys(("TMPDIR", "TMP", "TEMP"), temporary),
        "SAL_USE_VCLPLUGIN": "svp",
    }
