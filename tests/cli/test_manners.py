"""Languages, help, global options, JSON purity: what holds for every command."""

import json

import click
import pytest

from cli.grammar import Group, Option
from cli.languages import language_of, stated_language
from cli.names import COMMANDS
from cli.root import root
from models.domain.text import Language
from templates.texts.catalogue import catalogue


def _commands(group=root, path=()):
    with click.Context(group) as ctx:
        for name in group.list_commands(ctx):
            command = group.get_command(ctx, name)
            yield (*path, name), command
            if isinstance(command, Group):
                yield from _commands(command, (*path, name))


ALL = dict(_commands())


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("path", [(), *ALL], ids=" ".join)
def test_every_command_explains_itself_in_every_language(dopusk, path, language):
    said = dopusk(*path, "--help", "--ui-lang", language)

    assert said.code == 0
    assert said.err == ""
    assert catalogue()["cli.help.usage"].in_language(language) in said.out


@pytest.mark.parametrize("path", ALL, ids=" ".join)
def test_every_option_has_a_sentence(path):
    options = [param for param in ALL[path].params if not isinstance(param, click.Argument)]

    assert options
    assert all(isinstance(option, Option) for option in options)
    assert all(f"cli.option.{option._word}" in catalogue() for option in options)


@pytest.mark.parametrize("language", Language)
def test_refusals_speak_the_language_asked_for(dopusk, language):
    said = dopusk("law", "show", "no.such", "--ui-lang", language)

    assert said.err.startswith(
        catalogue()["cli.law.no_entry"].in_language(language).format(id="no.such")
    )


@pytest.mark.parametrize("words", [("--as", "Янка", "undo"), ("undo", "--as=Янка")])
def test_global_options_stand_before_and_after_the_command(dopusk, case, words):
    dopusk("set", case, "company.form", "zao")

    assert dopusk(*words, case).code == 0
    assert dopusk("journal", case, "--json").json["entries"][0]["who"] == "Янка"


def test_the_later_of_two_global_options_counts(dopusk, case):
    dopusk("--as", "A", "set", case, "company.form", "zao", "--as", "B")

    assert dopusk("journal", case, "--json").json["entries"][0]["who"] == "B"


def test_without_as_the_user_of_the_system_is_at_work(dopusk, monkeypatch, tmp_path):
    monkeypatch.setenv("LOGNAME", "alesia")
    dopusk("new", tmp_path / "a.dopusk")

    entries = dopusk("journal", tmp_path / "a.dopusk", "--json").json["entries"]
    assert entries[0]["who"] == "alesia"


def test_a_blank_name_is_refused(dopusk, case):
    assert dopusk("status", case, "--as", " ").code == 2


@pytest.mark.parametrize("day", ["2027-02-01", "01.02.2027"])
def test_today_replaces_the_day(dopusk, case, day):
    assert dopusk("status", case, "--json", "--today", day).json["case"]["today"] == "2027-02-01"


@pytest.mark.parametrize(
    "line",
    [
        "status {case}",
        "--json status missing.dopusk",
        "set {case} no.such x",
        "set {case} company.form",
        "build {case} --filing jsc.registration --out {case}.out",
        "law show no.such",
        "check",
        "no-such-command x",
        "next {case} --no-such-option",
        "status {case} --ui-lang de",
        "verify {case}",
        "undo {case}",
    ],
)
def test_json_is_one_object_and_nothing_else(dopusk, case, line):
    said = dopusk(*line.format(case=case).split(), *([] if "--json" in line else ["--json"]))

    assert isinstance(json.loads(said.out), dict)
    assert said.err == ""
    assert ("error" in said.json) == (said.code != 0)


@pytest.mark.parametrize(
    ("argv", "environ", "language"),
    [
        (["--ui-lang", "be"], {"DOPUSK_LANG": "ru"}, "be"),
        (["--ui-lang=ru"], {}, "ru"),
        ([], {"DOPUSK_LANG": "be", "LANG": "ru_RU.UTF-8"}, "be"),
        ([], {"LANG": "ru_BY.UTF-8"}, "ru"),
        ([], {"LC_ALL": "be_BY.UTF-8", "LANG": "ru_RU.UTF-8"}, "be"),
        ([], {"LANG": "pl_PL.UTF-8"}, "en"),
        (["--", "--ui-lang", "be"], {"LANG": "C"}, "en"),
        (["--ui-lang"], {"LANG": "C"}, "en"),
    ],
)
def test_the_language_is_found(argv, environ, language):
    assert language_of(argv, environ) == language


def test_the_window_keeps_its_own_language_unless_asked():
    assert stated_language([], {"LANG": "ru_RU.UTF-8"}) is None
    assert stated_language(["--ui-lang", "ru"], {}) is Language.RU


@pytest.mark.parametrize(
    ("argv", "shown"),
    [
        ([], (None, "en")),
        (["--ui-lang", "be"], (None, "be")),
        (["{case}"], ("{case}", "en")),
        (["--ui-lang", "be", "{case}"], ("{case}", "be")),
        (["{case}", "--ui-lang", "be"], ("{case}", "be")),
    ],
)
def test_without_a_command_the_window_opens(dopusk, opened, case, argv, shown):
    assert dopusk(*(word.format(case=case) for word in argv)).code == 0

    path, language = shown
    assert opened == [(case if path else None, language)]


@pytest.mark.parametrize("argv", [["missing.dopusk"], ["statu"], ["statu", "x"]])
def test_a_word_that_is_neither_case_nor_command_is_refused(dopusk, opened, argv):
    said = dopusk(*argv)

    assert said.code == 2
    assert argv[0] in said.err
    assert opened == []


def test_every_named_command_is_there():
    assert {path[0] for path in ALL} == set(COMMANDS)
