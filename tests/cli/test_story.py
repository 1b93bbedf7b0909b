def test_a_case_goes_from_nothing_to_a_draft_and_back(dopusk, tmp_path, pdf):
    case = tmp_path / "a.dopusk"

    for line in (
        ("new", case, "--title", "ЗАО «Зубр»"),
        ("set", case, "company.name_ru", "ЗАО «Зубр»"),
        ("attach", case, "jsc.charter", pdf),
        ("check", case),
        ("build", case, "--filing", "jsc.registration", "--out", tmp_path / "out", "--draft"),
        ("verify", case),
        ("undo", case),
        ("redo", case),
        ("status", case),
        ("next", case),
        ("journal", case),
    ):
        said = dopusk(*line)
        assert said.code == 0, (line, said)
