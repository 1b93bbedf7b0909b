"""Acts, sources, terms, notes and open points of the shipped pack against the research."""

import json
import re
from datetime import date
from pathlib import Path

import pytest

from models.domain.basis import ActKind as K
from models.domain.notes import PointArea
from models.domain.text import Language

DOCS = Path(__file__).parents[3] / "docs" / "law"
RESEARCH = (DOCS / "research.md").read_text(encoding="utf-8")
LANGUAGES = (Language.RU, Language.BE, Language.EN)

ACTS = [
    ("edict.19_2026", K.EDICT, "19", "16.01.2026"),
    ("decree.8_2017", K.DECREE, "8", "21.12.2017"),
    ("decree.12_2005", K.DECREE, "12", "22.09.2005"),
    ("edict.102_2023", K.EDICT, "102", "12.04.2023"),
    ("resolution.cm_340_2023", K.RESOLUTION, "340", "24.05.2023"),
    ("resolution.cm_403_2006", K.RESOLUTION, "403", "27.03.2006"),
    ("edict.367_2024", K.EDICT, "367", "17.09.2024"),
    ("edict.166_2025", K.EDICT, "166", "23.04.2025"),
    ("edict.48_2022", K.EDICT, "48", "14.02.2022"),
    ("decree.1_2009", K.DECREE, "1", "16.01.2009"),
    ("law.2020xii", K.LAW, "2020-XII", "09.12.1992"),
    ("code.civil", K.CODE, "218-З", "07.12.1998"),
    ("law.231z", K.LAW, "231-З", "05.01.2015"),
    ("resolution.minfin_78_2016", K.RESOLUTION, "78", "31.08.2016"),
    ("resolution.minfin_13_2022", K.RESOLUTION, "13", "17.03.2022"),
    ("resolution.cm_548_2021", K.RESOLUTION, "548", "24.09.2021"),
    ("law.433z", K.LAW, "433-З", "28.10.2008"),
    ("code.banking", K.CODE, "441-З", "25.10.2000"),
    ("resolution.nb_640_2012", K.RESOLUTION, "640", "07.12.2012"),
    ("resolution.nb_669_2012", K.RESOLUTION, "669", "19.12.2012"),
    ("resolution.nb_257_2022", K.RESOLUTION, "257", "11.07.2022"),
    ("law.164z", K.LAW, "164-З", "19.04.2022"),
    ("resolution.cm_nb_902_2022", K.RESOLUTION, "902/28", "22.12.2022"),
    ("resolution.nb_499_2018", K.RESOLUTION, "499", "31.10.2018"),
    ("resolution.nb_440_2015", K.RESOLUTION, "440", "27.07.2015"),
    ("law.165z", K.LAW, "165-З", "30.06.2014"),
    ("law.99z", K.LAW, "99-З", "07.05.2021"),
    ("law.113z", K.LAW, "113-З", "28.12.2009"),
    ("resolution.gosstandart_83_2016", K.RESOLUTION, "83", "26.10.2016"),
    ("resolution.minjust_4_2009", K.RESOLUTION, "4", "19.01.2009"),
    ("edict.157_1998", K.EDICT, "157", "26.03.1998"),
    ("edict.464_2019", K.EDICT, "464", "17.12.2019"),
    ("resolution.cm_397_2025", K.RESOLUTION, "397", "22.07.2025"),
    ("resolution.cm_651_2025", K.RESOLUTION, "651", "20.11.2025"),
    ("resolution.cm_848_2024", K.RESOLUTION, "848", "16.11.2024"),
    ("edict.40_2023", K.EDICT, "40", "14.02.2023"),
    ("order.oac_66_2020", K.ORDER, "66", "20.02.2020"),
    ("decree.7_2017", K.DECREE, "7", "23.11.2017"),
]
"""The acts of section 3 that the research gives a number and a day."""

ITEM_ACTS = [
    ("edict.240_2021", K.EDICT, "240", "25.06.2021"),
    ("law.57z", K.LAW, "57-З", "12.07.2013"),
    ("law.56z", K.LAW, "56-З", "12.07.2013"),
    ("law.455z", K.LAW, "455-З", "10.11.2008"),
    ("resolution.nb_370_2025", K.RESOLUTION, "370", "20.12.2025"),
    ("resolution.cm_635_2020", K.RESOLUTION, "635", "09.11.2020"),
    ("resolution.cm_783_2020", K.RESOLUTION, "783", "30.12.2020"),
    ("resolution.cm_792_2021", K.RESOLUTION, "792", "31.12.2021"),
    ("resolution.mns_127_2003", K.RESOLUTION, "127", "31.12.2003"),
]
"""Acts that the research names outside section 3."""

EXACT = {
    "edict.19_2026",
    "decree.8_2017",
    "decree.12_2005",
    "edict.367_2024",
    "law.2020xii",
    "law.231z",
    "law.433z",
    "law.164z",
    "law.99z",
}

AMENDED = [
    ("law.2020xii", "95-З", "05.01.2021", "28.04.2021"),
    ("code.civil", "312-З", "13.11.2023", "19.11.2024"),
    ("law.433z", "314-З", "07.12.2023", "17.06.2024"),
    ("resolution.nb_669_2012", "399", "20.11.2023", None),
    ("resolution.nb_669_2012", "370", "20.12.2025", None),
    ("resolution.nb_499_2018", "76", "23.03.2026", None),
    ("resolution.nb_257_2022", "351", "12.10.2023", None),
    ("resolution.minfin_78_2016", "58", "15.12.2022", None),
    ("law.165z", "14-З", "13.05.2020", None),
    ("edict.157_1998", "464", "17.12.2019", None),
]


def section(number):
    """Return a section of the research."""
    return re.split(r"^## \d+\. .*$", RESEARCH, flags=re.MULTILINE)[number]


def rows(number):
    """Return the rows of the table in a section, without its head."""
    lines = [line for line in section(number).splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def day(text):
    """Return a day written 16.01.2026."""
    return date(*(int(part) for part in reversed(text.split(".")))) if text else None


def test_research_holds_every_item():
    items = [item["id"] for item in json.loads((DOCS / "research.json").read_text("utf-8"))]

    assert len(items) == 140
    assert items == re.findall(r"^### ([TX]\d?-\d{3}) ", RESEARCH, flags=re.MULTILINE)


def test_every_source_of_the_research_is_a_source_of_the_pack(shipped):
    said = {row[0]: row[1:] for row in rows(15)}

    assert len(said) == 92
    for name, (grade, title, address, note) in said.items():
        source = shipped.sources[name]
        assert [source.grade, source.title, source.address, source.note] == [
            grade,
            title,
            address,
            note,
        ]


@pytest.mark.parametrize(("name", "kind", "number", "adopted"), ACTS + ITEM_ACTS)
def test_act_has_its_kind_number_and_day(shipped, name, kind, number, adopted):
    act = shipped.acts[name]

    assert (act.kind, act.number, act.adopted) == (kind, number, day(adopted))
    assert adopted in RESEARCH


@pytest.mark.parametrize(("name", "number", "adopted"), [(a[0], a[2], a[3]) for a in ACTS])
def test_act_stands_in_the_register_of_the_research(name, number, adopted):
    cited = [row for row in rows(3) if adopted in row[0] + row[1]]

    assert any(number in row[0] + row[1] for row in cited)


def test_every_day_of_the_register_of_acts_is_in_the_pack(shipped):
    known = {act.adopted for act in shipped.acts.values()}
    known |= {act.in_force_from for act in shipped.acts.values()}
    for act in shipped.acts.values():
        known |= {change.adopted for change in act.amended}
        known |= {change.in_force_from for change in act.amended}
    said = {day(found) for found in re.findall(r"\d\d\.\d\d\.\d{4}", section(3))}
    editions = {day("31.01.2025"), day("17.02.2025"), day("14.10.2022")}  # they have no number

    assert said - editions <= known


def test_titles_are_exact_only_where_the_research_shows_them(shipped):
    assert {act.id for act in shipped.acts.values() if act.exact} == EXACT
    for name in EXACT:
        assert f"«{shipped.acts[name].title.ru}»" in section(3)


@pytest.mark.parametrize(("name", "number", "adopted", "in_force"), AMENDED)
def test_act_knows_what_changed_it(shipped, name, number, adopted, in_force):
    changes = {change.number: change for change in shipped.acts[name].amended}

    assert changes[number].adopted == day(adopted)
    assert changes[number].in_force_from == day(in_force)


def test_open_points_are_the_32_of_the_research(shipped):
    points = list(shipped.open_points.values())
    areas = [PointArea.EDICT] * 14 + [PointArea.HTP] * 6 + [PointArea.JSC] * 6
    areas += [PointArea.CROSS] * 6

    assert [point.number for point in points] == list(range(1, 33))
    assert [point.area for point in points] == areas
    assert all(point.requirements for point in points)


@pytest.mark.parametrize("row", rows(13), ids=lambda row: row[2])
def test_every_row_of_the_glossary_is_a_term(shipped, row):
    plain = [_parts(cell) for cell in row]
    terms = [
        [{term.title.in_language(spoken), _short(term, spoken)} for spoken in LANGUAGES]
        for term in shipped.glossary.values()
    ]
    words = [_words(" ".join(form for term in terms for form in term[at])) for at in range(3)]

    assert any(all(term[at] & set(plain[at]) for at in range(3)) for term in terms), (
        "no term begins the row"
    )
    assert all(_words(cell) <= words[at] for at, cell in enumerate(row))


def test_terms_are_explained_where_a_foreign_founder_needs_it(shipped):
    wanted = (
        "crypto_bank htp htp_resident charter_fund base_value unp egr nbfi crypto_bank_register"
    )
    wanted += " financial_organisation payment_service_provider htp_secretariat token apostille"
    wanted += " htp_supervisory_board legalisation beneficial_owner depositary founders_meeting"
    wanted += " name_approval business_project prudential_standards"

    assert [name for name in wanted.split() if shipped.glossary[name].meaning is None] == []


def test_political_criterion_is_a_note_without_a_field(shipped):
    (note,) = (note for note in shipped.notes.values() if "T3-016" in note.items)

    assert "намеренно нет ни поля, ни документа" in note.text.ru
    assert {basis.act for basis in note.basis} == {"resolution.nb_370_2025"}


def test_figures_of_other_token_roles_are_comparators(shipped):
    items = {item for note in shipped.notes.values() if note.comparator for item in note.items}

    assert items == {"T2-012", "T2-013"}


def _parts(cell):
    """Return the forms that a cell may stand for: whole, without brackets, and its parts."""
    bare = re.sub(r"\s*\([^)]*\)", "", cell)
    forms = [cell, bare, *re.split(r"\s*[;,/]\s*", bare)]
    full, _, ending = bare.rpartition(" ")
    first = bare.split(" / ")[0]
    return [*forms, full, ending, first, f"{first} {ending}"]


def _short(term, language):
    return term.short.in_language(language) if term.short else term.title.in_language(language)


def _words(text):
    return set(re.findall(r"\w+", text.casefold()))
