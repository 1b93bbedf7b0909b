import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from models.domain.searching import Term, folded, snippet_of, terms_of

CYRILLIC = "абвгдеёжзійклмнопрстуўфхцчшщъыьэюя ABC ’-"


@given(st.text(CYRILLIC))
def test_case_composition_and_twin_letters_do_not_matter(text):
    assert folded(text.upper()) == folded(text)
    assert folded(unicodedata.normalize("NFD", text)) == folded(text)
    assert not set(folded(text)) & set("ёўЁЎ")


@given(st.text())
def test_terms_hold_letters_and_digits_only(text):
    for term in terms_of(text):
        assert term.words
        for word in term.words:
            assert all(letter.isalnum() or unicodedata.combining(letter) for letter in word)


@given(st.text(), st.text(min_size=1))
def test_a_snippet_marks_within_its_text(text, asked):
    snippet = snippet_of(text, terms_of(asked))

    assert "\n" not in snippet.text
    for start, end in snippet.found:
        assert 0 <= start < end <= len(snippet.text)


def test_quotes_make_a_row_of_words_and_the_last_word_may_go_on():
    assert terms_of("Устаў «общего  собрания» акц") == (
        Term(("устау",)),
        Term(("общего", "собрания")),
        Term(("акц",), whole=False),
    )
    assert terms_of('"общего собрания"') == (Term(("общего", "собрания")),)
    assert terms_of("???") == ()


def test_one_letter_is_a_word_and_two_are_a_beginning():
    assert terms_of("у") == (Term(("у",)),)
    assert terms_of("глава 5") == (Term(("глава",)), Term(("5",)))
    assert terms_of("устав о") == (Term(("устав",)),)
    assert terms_of("устав об") == (Term(("устав",)), Term(("об",), whole=False))
    assert terms_of("ус") == (Term(("ус",), whole=False),)


def test_a_quote_that_is_not_closed_yet_is_words():
    assert terms_of('"общего собр') == (Term(("общего",)), Term(("собр",), whole=False))


def test_a_snippet_shows_the_words_as_they_read():
    text = "Раздел 1\n" + "прочее " * 60 + "созвано Общее собрание акционёров вчера"

    snippet = snippet_of(text, terms_of('"общее собрание" акционер'))

    found = [snippet.text[start:end] for start, end in snippet.found]
    assert found == ["Общее собрание", "акционёров"]
    assert not snippet.text.startswith("очее")
