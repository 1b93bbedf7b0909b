"""Any number of files: few are open at once, and the index settles."""

import subprocess
import sys

import pypdfium2 as pdfium
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.domain.text import Language
from templates.documents.inventory import pages_markup
from templates.dossier.papers import PaperWriter
from templates.layout.brief import Listed
from templates.layout.typesetter import Typesetter

MANY = """
import resource, sys
resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
from tests.torture.drawing import changed, sheets
from tests.torture.interactive import nested
from tests.torture.running import Bench
from tests.torture.trials import Trial
from tempfile import TemporaryDirectory
from pathlib import Path
made = changed(lambda pdf: nested(pdf, depth=1), sheets((595, 842), (595, 842)))
trials = [Trial(f"n{n}", lambda n=n: made + b"%%%d" % n) for n in range(300)]
with TemporaryDirectory() as folder:
    bench = Bench(Path(folder), sealed=False)
    versions = bench.through_the_door(trials)
    result = bench._built([(each, versions[each.name]) for each in trials], separators=False)
    print(sum(place.pages for place in result.contents[-300:]))
"""


def test_three_hundred_files_are_merged_with_few_open_at_once():
    """With bookmarks in each; the limit counts what the libraries and the program have open too."""
    done = subprocess.run([sys.executable, "-c", MANY], capture_output=True, text=True, check=False)

    assert done.stdout.strip() == "600", done.stderr[-2000:]


@pytest.fixture
def write(make_order):
    def run(language, titles, pages):
        order = make_order(language=language)
        enclosures = [
            Listed(
                number=number,
                title=title,
                pages=size,
                sha256=f"{number:064x}",
                requirements=("nbrb.charter",),
                enclosed=True,
            )
            for number, (title, size) in enumerate(zip(titles, pages, strict=True), 5)
        ]
        return PaperWriter(order, Typesetter(language, draft=False)).write(enclosures)

    return run


def check_index(papers):
    """What the inventory says of places is so, and its own size is what it says."""
    inventory = next(each for each in papers.contents if each.kind == "inventory")
    drawn = papers.drawn[inventory.number - 1]
    with pdfium.PdfDocument(drawn.pdf) as pdf:
        assert len(pdf) == inventory.pages
        said = "".join("".join(page.get_textpage().get_text_range().split()) for page in pdf)
    page = 1
    for listed in papers.contents:
        assert listed.first_page == page
        assert pages_markup(listed) in said
        page += listed.pages


@pytest.mark.parametrize(
    ("lines", "language"),
    [*((lines, language) for lines in (1, 60) for language in Language), (600, Language.BE)],
)
def test_an_index_of_any_length_settles(write, language, lines):
    titles = [f"Документ {number} " + "очень длинный " * (number % 4) for number in range(lines)]

    check_index(write(language, titles, [1 + number % 30 for number in range(lines)]))


@settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(
        st.tuples(st.integers(1, 12), st.sampled_from([1, 2, 9, 10, 89, 90, 99, 100, 899, 9999])),
        min_size=1,
        max_size=40,
    ),
    st.sampled_from(list(Language)),
)
def test_wherever_numbers_grow_longer_the_index_settles(write, lines, language):
    """Sizes near the steps where a page number takes one more figure."""
    check_index(write(language, ["слово " * words for words, _ in lines], [n for _, n in lines]))
