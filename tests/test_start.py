"""start.py in folders of its own: small locks, small wheels, a main.py that only answers."""

from __future__ import annotations

import hashlib
import importlib.util
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pytest

PROJECT = Path(__file__).resolve().parents[1]
LOCKS = ("requirements-build.lock", "requirements.lock", "requirements-dev.lock")

MAIN = """\
import json, pathlib, sys
with open("asked.txt", "a", encoding="utf-8") as asked:
    print(*sys.argv[1:], file=asked)
command, case = (*sys.argv[1:], "")[:2]
if command == "new":
    pathlib.Path(case).write_text("good")
    print("{}")
if command in {"status", "build"} and pathlib.Path(case).read_text() != "good":
    print(json.dumps({"error": {"message": "Это не дело"}}))
    sys.exit(1)
if command == "status":
    print(json.dumps({"measures": {"filled": {"done": 3, "total": 7}}}))
if command == "build":
    lacks = [{"text": f"Нет документа {n}", "requirement": "jsc.name"} for n in range(5)]
    made = {"filing": "jsc.name", "path": "out/jsc.name-ru/dossier.pdf", "pages": 12}
    print(json.dumps({"dossiers": [{**made, "missing": lacks}]}))
"""


@pytest.fixture
def project(tmp_path):
    folder = tmp_path / "project"
    folder.mkdir()
    shutil.copy(PROJECT / "start.py", folder)
    (folder / "main.py").write_text(MAIN, encoding="utf-8")
    for lock in LOCKS:
        (folder / lock).touch()
    return folder


@pytest.fixture
def start(project, monkeypatch):
    spec = importlib.util.spec_from_file_location("start_of_a_project", project / "start.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "PYTHON", Path(sys.executable))
    monkeypatch.setattr(module, "SCREEN", False)
    return module


@pytest.fixture
def installs(start, monkeypatch):
    """What prepare() asks for; installing itself only makes the folder."""
    asked = []

    def install(wheels, kind, *, anew):
        asked.append(f"{kind or '-run'}{' anew' * anew}")
        start.VENV.mkdir(exist_ok=True)

    monkeypatch.setattr(start, "install", install)
    monkeypatch.setattr(start, "missing_parts", dict)
    return asked


def test_second_start_installs_nothing(start, installs):
    start.prepare(None, dev=False)
    start.prepare(None, dev=False)

    assert installs == ["-run anew"]


def test_gate_adds_its_tools_and_the_next_start_keeps_them(start, installs):
    start.prepare(None, dev=False)
    start.prepare(None, dev=True)
    start.prepare(None, dev=False)

    assert installs == ["-run anew", "-dev"]


def test_changed_lock_is_installed_over_what_is_there(start, installs, project):
    start.prepare(None, dev=False)
    (project / "requirements.lock").write_text("other", encoding="utf-8")
    start.prepare(None, dev=False)

    assert installs == ["-run anew", "-run"]


@pytest.mark.parametrize("left", [None, "", "3.11"])
def test_interrupted_install_is_begun_anew(start, installs, left):
    start.prepare(None, dev=False)
    start.STAMP.unlink()
    if left is not None:
        start.STAMP.write_text(left, encoding="utf-8")
    start.prepare(None, dev=False)

    assert installs == ["-run anew", "-run anew"]


def test_failing_install_leaves_nothing_to_trust(start, installs, project, monkeypatch):
    start.prepare(None, dev=False)
    (project / "requirements.lock").write_text("other", encoding="utf-8")
    monkeypatch.setattr(start, "install", lambda *_, **__: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        start.prepare(None, dev=False)

    assert not start.STAMP.exists()


def test_other_python_or_moved_folder_is_begun_anew(start, installs, monkeypatch):
    start.prepare(None, dev=False)
    monkeypatch.setattr(start, "ROOT", start.ROOT / "moved" / "..")
    start.prepare(None, dev=False)

    assert installs == ["-run anew", "-run anew"]


def test_window_texts_are_compiled_once_until_they_change(start, installs, project):
    folder = project / "gui" / "i18n"
    folder.mkdir(parents=True)
    note = "from pathlib import Path\nopen('compiled.txt', 'a').write('x')\n"
    (folder / "compile.py").write_text(note, encoding="utf-8")
    for words in ("one", "one", "two"):
        (folder / "dopusk_ru.ts").write_text(words, encoding="utf-8")
        start.prepare(None, dev=False)

    assert (project / "compiled.txt").read_text() == "xx"


def test_old_python_is_refused_before_anything_is_done(start, monkeypatch):
    old = SimpleNamespace(version_info=(3, 10, 13), version="3.10.13 (main)")
    monkeypatch.setattr(start, "sys", old)

    with pytest.raises(start.Stop, match=r"needs Python 3\.11 or newer; this is 3\.10\.13"):
        start.prepare(None, dev=False)


def test_missing_library_is_named_with_its_package(start, monkeypatch):
    monkeypatch.setattr(start, "OFFSCREEN", {"libnowhere.so.9": "libnowhere9"})
    monkeypatch.setattr(start.sys, "platform", "linux")

    assert start.missing_parts() == {"libnowhere.so.9": "libnowhere9"}


def test_system_that_has_everything_is_asked_for_nothing(start):
    assert start.missing_parts() == {}


def test_plain_user_is_told_the_command(start, monkeypatch):
    monkeypatch.setattr(start.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(start.os, "geteuid", lambda: 1000, raising=False)

    with pytest.raises(start.Stop) as stop:
        start.install_parts({"libGL.so.1": "libgl1"})

    sentence, code = stop.value.args
    assert "lacks libGL.so.1" in sentence
    assert sentence.endswith(
        "sudo apt-get update && sudo apt-get install --yes --no-install-recommends libgl1"
    )
    assert code == 2


@pytest.mark.skipif(sys.platform == "win32", reason="apt-get is a matter of Debian")
def test_root_gets_the_packages_installed(start, tmp_path, monkeypatch):
    apt = tmp_path / "apt-get"
    apt.write_text(f'#!/bin/sh\necho "$DEBIAN_FRONTEND $*" >> {tmp_path}/apt.txt\n')
    apt.chmod(0o755)
    monkeypatch.setattr(start.shutil, "which", lambda _: str(apt))
    monkeypatch.setattr(start.os, "geteuid", lambda: 0)
    start.install_parts({"libGL.so.1": "libgl1"})

    assert (tmp_path / "apt.txt").read_text().splitlines() == [
        "noninteractive -qq update",
        "noninteractive -qq install --yes --no-install-recommends libgl1",
    ]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("ERROR: Could not install: [Errno 28] No space left on device", "The disk is full"),
        ("WARNING: Retrying (Retry(total=0\nERROR: No matching", "index cannot be reached"),
        ("ERROR: No matching distribution found for click==8.5.1", "has no click==8.5.1"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES. Or\n  click==8 from", "for click==8 is"),
        ("WARNING: a\nERROR: b\nERROR: it is raining\n", "(it is raining)"),
        ("", "Installing failed"),
    ],
)
def test_trouble_with_an_installer_is_one_sentence(start, said, told):
    with pytest.raises(start.Stop) as stop:
        start.attempt(sys.executable, "-c", f"import sys; sys.exit({said!r} or 1)")

    sentence, code = stop.value.args
    assert told in sentence
    assert code == 3
    assert "\n" not in sentence


def test_gate_stops_at_the_first_step_that_fails(start, monkeypatch, capfd):
    steps = {"one": ["-c", "print(1)"], "two": ["-c", "raise SystemExit(7)"], "three": ["-c", "1"]}
    monkeypatch.setattr(start, "GATE", steps)

    with pytest.raises(start.Stop, match="The gate stopped at two") as stop:
        start.gate()

    assert stop.value.args[1] == 1
    assert capfd.readouterr().out.splitlines() == ["== one", "1", "== two"]


def test_gate_shows_no_window_and_adds_nothing_after_the_last_step(start, monkeypatch, capfd):
    script = "import os; print(os.environ['QT_QPA_PLATFORM'])"
    monkeypatch.setattr(start, "GATE", {"pytest": ["-c", script]})
    start.gate()

    assert capfd.readouterr().out.splitlines() == ["== pytest", "offscreen"]


def test_without_a_display_the_drafts_are_built_and_what_they_lack_is_told(start, capfd, project):
    start.demonstration()

    case = "out/demonstration.dopusk"
    assert (project / "asked.txt").read_text().splitlines() == [
        f"new {case} --sample --json",
        f"build {case} --track=all --draft --out=out --lang=ru --json",
        f"status {case} --json",
    ]
    assert capfd.readouterr().out.splitlines()[1:] == [
        "out/jsc.name-ru/dossier.pdf: 12 pages, 5 missing",
        "  - Нет документа 0",
        "  - Нет документа 1",
        "  - Нет документа 2",
        "In all: filled 3 of 7",
    ]


def test_demonstration_that_opens_is_kept(start, project):
    start.demonstration()
    (project / "asked.txt").unlink()
    start.demonstration()

    assert "new" not in (project / "asked.txt").read_text()


def test_demonstration_that_does_not_open_is_left_alone(start, project):
    spoilt = project / "out" / "demonstration.dopusk"
    spoilt.parent.mkdir()
    spoilt.write_text("spoilt")
    start.demonstration()

    assert spoilt.read_text() == "spoilt"
    assert spoilt.with_name("demonstration-2.dopusk").read_text() == "good"


def test_with_a_display_the_window_opens(start, monkeypatch, project):
    monkeypatch.setattr(start, "SCREEN", True)
    with pytest.raises(SystemExit) as end:
        start.demonstration()

    case = "out/demonstration.dopusk"
    assert end.value.code == 0
    assert (project / "asked.txt").read_text() == f"new {case} --sample --json\n{case}\n"


def test_refusal_of_dopusk_is_passed_on_in_its_words(start, project):
    (project / "bad.dopusk").write_text("bad")

    with pytest.raises(start.Stop, match="status: Это не дело"):
        start.ask("status", "bad.dopusk")


def wheel(folder, name):
    """Make the smallest wheel there is; return its line in a lock."""
    folder.mkdir(exist_ok=True)
    path = folder / f"{name}-1-py3-none-any.whl"
    info = f"{name}-1.dist-info"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(f"{name}.py", "")
        archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1\n")
        archive.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        archive.writestr(f"{info}/RECORD", f"{name}.py,,\n{info}/METADATA,,\n{info}/RECORD,,\n")
    return f"{name}==1 --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}\n"


def set_up(project):
    command = [sys.executable, "start.py", "setup", "--wheels", "wheels"]
    return subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)


def test_real_set_up_installs_by_hash_and_repairs_itself(project):
    wheels = project / "wheels"
    (project / "requirements-build.lock").write_text(wheel(wheels, "builder"))
    good = wheel(wheels, "runner")
    (project / "requirements.lock").write_text(good)

    first, second = set_up(project), set_up(project)
    assert (first.returncode, first.stderr) == (0, "")
    assert "Installing" in first.stdout
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")

    (project / "requirements.lock").write_text(
        wheel(wheels, "other").replace("sha256:", "sha256:0")[:-2]
    )
    refused = set_up(project)
    assert refused.returncode == 3
    assert "other==1 is not the one this version was checked with" in refused.stderr
    assert "Traceback" not in refused.stderr

    (project / "requirements.lock").write_text(good)
    assert set_up(project).returncode == 0
    assert list(project.glob(".venv/**/site-packages/runner.py"))
    assert not list(project.glob(".venv/**/site-packages/other.py"))


def test_folder_of_wheels_that_is_not_there_is_named(project):
    done = set_up(project)

    assert done.returncode == 3
    assert re.search(r"wheels: (No such file|The system cannot find)", done.stderr)
    assert "Traceback" not in done.stderr


def pins(lock):
    text = (PROJECT / lock).read_text(encoding="utf-8").replace("\\\n", " ")
    return {line.split()[0]: line for line in text.splitlines() if line}


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_pins_and_hashes_everything_and_names_no_address(lock):
    for pin, line in pins(lock).items():
        assert "==" in pin
        assert "--hash=sha256:" in line
        assert "//" not in line
        assert not pin.startswith("-")


def test_gate_runs_on_what_users_run_on():
    runtime, gate = pins("requirements.lock"), pins("requirements-dev.lock")

    assert runtime.items() <= gate.items()
    assert set(runtime) & {pin for pin in pins("requirements-build.lock") if "pip==" in pin}
