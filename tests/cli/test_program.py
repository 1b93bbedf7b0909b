"""The program itself, as people start it: another process, real law, real papers."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MAIN = [sys.executable, str(ROOT / "main.py")]


@pytest.fixture
def run(tmp_path):
    """Run a line in a folder of its own; Russian unless the line says otherwise."""
    environ = os.environ | {"DOPUSK_LANG": "ru", "PYTHONIOENCODING": "utf-8", "LOGNAME": "alesia"}
    environ |= {"XDG_STATE_HOME": str(tmp_path / "state"), "PYTHONPATH": ""}

    def start(*argv, **more):
        return subprocess.run(
            [*MAIN, *argv],
            cwd=tmp_path,
            env=environ | more,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )

    return start


def test_the_shipped_law_is_clean(run):
    said = run("law", "lint")

    assert (said.returncode, said.stderr) == (0, "")


@pytest.mark.parametrize("line", [["law", "lint"], ["--help"], ["status", "missing"]])
def test_a_command_never_imports_the_window(line, tmp_path):
    code = (
        "import runpy, sys; sys.argv = ['main.py', *sys.argv[1:]]\n"
        "try: runpy.run_path(sys.argv.pop(1), run_name='__main__')\n"
        "except SystemExit: pass\n"
        "print([name for name in sys.modules if name in ('PySide6', 'gui', 'reportlab')])"
    )
    said = subprocess.run(
        [sys.executable, "-c", code, str(ROOT / "main.py"), *line],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert said.stdout.splitlines()[-1] == "[]", said.stderr


FROZEN = """
import runpy, sys
if "frozen" in sys.argv[1:]:
    sys.frozen = True
    import multiprocessing
    multiprocessing.freeze_support = lambda: sys.exit("a process of a build")
sys.argv = ["main.py", "law", "show", "no.such"]
try: runpy.run_path(MAIN, run_name="__main__")
finally: print("multiprocessing" in sys.modules)
"""


@pytest.mark.parametrize(
    ("how", "said", "loaded"),
    [("frozen", "a process of a build", "True"), ("", "no.such", "False")],
)
def test_a_frozen_program_can_be_a_process_of_a_build(how, said, loaded):
    """Only such a program looks whether it is one: the others do not even load what that takes."""
    code = FROZEN.replace("MAIN", repr(str(ROOT / "main.py")))
    done = subprocess.run(
        [sys.executable, "-c", code, how],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert said in done.stderr
    assert done.stdout.split()[-1] == loaded


def test_the_whole_way_of_a_case(run, tmp_path):
    assert run("new", "a.dopusk").returncode == 0
    assert run("set", "a.dopusk", "company.form", "zao").returncode == 0
    assert run("set", "a.dopusk", "company.form", "ooo").returncode == 2
    build = ("build", "a.dopusk", "--filing", "jsc.registration", "--out", "out")
    refused = run(*build)
    assert refused.returncode == 1
    assert len(refused.stderr.splitlines()) > 2
    drafted = json.loads(run(*build, "--draft", "--json").stdout)["dossiers"][0]
    assert drafted["path"] == str(Path("out", "jsc.registration-ru", "dossier.pdf"))
    for dossier in (drafted["path"], drafted["zip"], str(Path(drafted["path"]).parent)):
        assert run("verify", dossier).returncode == 0
    assert run("verify", "a.dopusk").returncode == 0

    with (tmp_path / drafted["path"]).open("ab") as stream:
        stream.write(b"altered")
    assert run("verify", drafted["path"]).returncode == 1


def test_the_demonstration_case_is_made_and_can_be_filed(run):
    assert run("new", "a.dopusk", "--sample", "complete").returncode == 0

    built = run("build", "a.dopusk", "--track", "jsc", "--out", "out", "--json")
    assert built.returncode == 0, built.stdout
    assert all(not dossier["draft"] for dossier in json.loads(built.stdout)["dossiers"])
    everything = run("build", "a.dopusk", "--track", "all", "--out", "out", "--json")
    assert everything.returncode == 1
    refused = {each["filing"] for each in json.loads(everything.stdout)["refused"]}
    assert refused == {"nbrb.register", "nbrb.psp"}


@pytest.mark.parametrize("encoding", ["ascii", "cp866", "cp1251"])
def test_output_survives_every_console(run, encoding):
    said = run("--help", PYTHONIOENCODING=encoding, DOPUSK_LANG="be")

    assert said.returncode == 0


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
def test_the_interrupt_key_ends_with_its_own_code(tmp_path):
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from cli.entry import run; from cli.house import House\n"
        "def wait(today):\n"
        "    print('ready', flush=True); import signal; signal.pause()\n"
        "sys.exit(run(['status', 'x'], House(wait, None, None, None, None)))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(ROOT)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout.readline()
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=30)

    assert process.returncode == 130
    assert b"Traceback" not in err


@pytest.mark.skipif(os.name == "nt", reason="Windows reports a closed pipe in another way")
def test_a_pipe_that_closes_early_is_quiet():
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as gone:
        said = subprocess.run(
            [*MAIN, "law", "coverage"],
            stdout=gone,
            stderr=subprocess.PIPE,
            check=False,
        )

    assert (said.returncode, said.stderr) == (0, b"")


def test_a_requirement_shows_its_reckoned_terms_and_fee(run):
    assert "2 месяца (company.registered_on)" in run("law", "show", "jsc.share_registration").stdout
    assert "1 × Базовая величина" in run("law", "show", "jsc.duty").stdout
