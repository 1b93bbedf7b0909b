"""Searching 100,000 pages: the first results at once, however common the words are."""

from datetime import UTC, datetime
from random import Random

from models.domain.records import Document, DocumentVersion
from models.domain.state import CaseState
from models.services.search import SearchService
from models.store.case_store import CaseStore
from tests.benchmarks.timing import Line, seconds
from tests.models.small_pack import keyed, small_pack

PAGES, PER_CONTENT = 100_000, 100
WORDS_ON_PAGE, WORDS_KNOWN = 250, 20_000
MOST = 0.05
ASKED = {
    "a rare word": "вольфрам",
    "a letter": "у",
    "two letters of a common word": "ус",
    "a common word being typed": "уст",
    "two common words": "устав общества",
    "a phrase": '"устав общества"',
    "three common words, all but together": "устав общества собр",
}


class Recorder:
    """What the search needs of a recorder: a store, a state, a law pack."""

    def __init__(self, store, documents):
        self.store, self.pack = store, small_pack()
        self.state = CaseState(documents=keyed(*documents))


def measure(place, part):
    """Compare with fetching the pages that are shown by their numbers."""
    store = CaseStore.create(place / "searching.dopusk")
    count = int(PAGES * part / PER_CONTENT)
    with store.transaction():
        for number in range(count):
            store.put_texts(_sha256(number), list(_texts(number)))
    search = SearchService(Recorder(store, [_document(number) for number in range(count)]))
    db = store.database

    def fetch():
        return db.execute("select sha256, page, text from page_text limit 50").fetchall()

    base = seconds(fetch)
    for what, words in ASKED.items():
        took = seconds(lambda words=words: search.find(words))
        yield Line(
            what=f"search {count * PER_CONTENT} pages: {what}",
            seconds=took,
            compared_with="fetching 50 pages by number",
            base=base,
            budget="50 ms",
            kept=took <= MOST,
        )
    store.close()


def _sha256(number):
    return f"{number:064x}"


def _document(number):
    version = DocumentVersion(
        sha256=_sha256(number),
        name=f"{number}.pdf",
        size=1,
        media_type="application/pdf",
        added_at=datetime(2026, 11, 1, tzinfo=UTC),
        added_by="Алеся",
    )
    refs = ("jsc.charter",)
    return Document(
        id=f"D{number:04}",
        title=f"{number}",
        kind="charter",
        requirements=refs,
        versions=(version,),
    )


def _texts(number):
    """Pages whose words are as unevenly spread as in any language."""
    random = Random(number)  # noqa: S311 (the same pages in every run)
    for page in range(PER_CONTENT):
        ranks = (int(random.paretovariate(0.8)) % WORDS_KNOWN for _ in range(WORDS_ON_PAGE))
        words = [f"слово{rank}" for rank in ranks]
        words += ["Устав"] * (page % 2) + ["общества"] * (page % 3 > 0) + ["собрание"]
        random.shuffle(words)
        words += ["Устав общества"] * (page % 5 == 0)
        words += ["вольфрам"] * (number % 500 == 7 and page == 7)
        yield " ".join(words)
