"""Settings survive a restart and never stop one."""

from __future__ import annotations

import re

import pytest

from gui.settings import OPTIONS, RECENT_CASES, RECENT_LIMIT, TEXT_SCALE, THEME, Settings


def test_a_setting_is_kept(tmp_path):
    Settings(tmp_path / "window.json").put(THEME, "dark")

    assert Settings(tmp_path / "window.json").get(THEME) == "dark"


@pytest.mark.parametrize("content", ["", "{", "[]", '{"window.theme": 3}', '{"window.theme": "x"}'])
def test_a_spoilt_file_counts_as_none(tmp_path, content):
    (tmp_path / "window.json").write_text(content, encoding="utf-8")

    assert Settings(tmp_path / "window.json").get(THEME) == THEME.default


def test_recent_cases_stand_newest_first_and_once(tmp_path):
    settings = Settings(tmp_path / "window.json")

    for name in ("a", "b", "a"):
        settings.remember_case(tmp_path / name)

    assert settings.get(RECENT_CASES) == (str(tmp_path / "a"), str(tmp_path / "b"))


def test_the_list_of_recent_cases_is_short(tmp_path):
    settings = Settings(tmp_path / "window.json")

    for number in range(RECENT_LIMIT + 3):
        settings.remember_case(tmp_path / str(number))

    assert len(settings.get(RECENT_CASES)) == RECENT_LIMIT


def test_a_case_can_be_forgotten(tmp_path):
    settings = Settings(tmp_path / "window.json")
    settings.remember_case(tmp_path / "a")

    settings.forget_case(tmp_path / "a")

    assert settings.get(RECENT_CASES) == ()


def test_keys_are_declared_once():
    assert len({option.key for option in OPTIONS}) == len(OPTIONS)


@pytest.mark.parametrize("wrong", [99, "x", None])
def test_only_known_text_sizes_are_taken(wrong):
    with pytest.raises(ValueError, match=re.escape(str(wrong))):
        TEXT_SCALE.parse(wrong)
