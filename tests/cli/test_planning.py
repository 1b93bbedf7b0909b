"""What `plan` says of printing on both sides and of numbers that stay."""

import pytest

FILING = ("--filing", "jsc.registration")


@pytest.fixture
def submission(dopusk, ready, tmp_path):
    """Return the id of a submission of the case."""
    out = tmp_path / "filed"
    return dopusk("freeze", ready, *FILING, "--out", out, "--json").json["submission"]


def test_both_sides_are_planned_shown_and_taken_back(dopusk, case):
    planned = dopusk("plan", case, *FILING, "--both-sides")
    assert "Printed on both sides" in planned.out
    assert dopusk("plan", case, *FILING, "--json").json["both_sides"] is True

    back = dopusk("plan", case, *FILING, "--no-both-sides", "--json")
    assert back.json["both_sides"] is False


def test_numbers_of_a_submission_are_kept_until_they_are_not(dopusk, ready, submission):
    planned = dopusk("plan", ready, *FILING, "--keeps", submission)
    assert "12A" in planned.out
    assert dopusk("plan", ready, *FILING, "--json").json["keeps"] == submission

    assert dopusk("plan", ready, *FILING, "--no-keeps", "--json").json["keeps"] is None


def test_a_submission_nobody_knows_is_refused(dopusk, case):
    said = dopusk("plan", case, *FILING, "--keeps", "01NOWHERE")

    assert said.code == 2
    assert "01NOWHERE" in said.err
    assert dopusk("plan", case, *FILING, "--json").json["keeps"] is None


@pytest.mark.parametrize(
    "both", [("--both-sides", "--no-both-sides"), ("--keeps", "x", "--no-keeps")]
)
def test_a_wish_and_its_opposite_are_refused(dopusk, case, both):
    said = dopusk("plan", case, *FILING, *both)

    assert said.code == 2
    assert both[0] in said.err
