"""Identifiers; the worked examples were computed by hand and are synthetic."""

import string
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from stdnum import iban, lei
from stdnum.by import unp

from models.domain.identifiers import Sex, born_on, normalise, sex_of
from models.domain.question import IdentifierKind as K
from models.errors import RequestError
from tests.models.words import assert_sayable

GOOD = [
    (K.UNP, "100320487", "100320487"),
    (K.COUNTRY, "by", "BY"),
    (K.COUNTRY, "ВУ", "BY"),  # Cyrillic letters that look like it
    (K.COUNTRY, " Кипр ", "CY"),
    (K.COUNTRY, "Злучаныя Штаты Амерыкі", "US"),
    (K.COUNTRY, "xx", "XX"),
    (K.OKED, "64190", "64190"),
    (K.UNP, " 200 988-541 ", "200988541"),
    (K.UNP, "УНП 600038906", "600038906"),
    (K.UNP, "унп: № МА1953684", "MA1953684"),  # Cyrillic letters
    (K.UNP, "UNP200988541", "200988541"),
    (K.EGR, "ЕГР 200988542", "200988542"),  # the check digit is off, and that may be
    (K.EGR, "200988541", "200988541"),
    (K.PERSONAL_NUMBER, "3140596A001PB9", "3140596A001PB9"),
    (K.PERSONAL_NUMBER, "6290204к015рв5", "6290204K015PB5"),  # Cyrillic letters
    (K.PASSPORT_BY, "МР 1234567", "MP1234567"),  # Cyrillic letters
    (K.IBAN_BY, "BY13 NBRB 3600 9000 0000 2Z00 AB00", "BY13NBRB3600900000002Z00AB00"),
    (K.IBAN_BY, "iban: by75akbb30120000000000000000", "BY75AKBB30120000000000000000"),
    (K.BIC_BY, "NBRBBY2X", "NBRBBY2X"),
    (K.BIC_BY, "БИК akbb by 2x xxx", "AKBBBY2XXXX"),
    (K.BIC_BY, "BICABY2X", "BICABY2X"),  # a bank whose code begins like the label
    (K.LEI, "LEI 2138-00KU-D8LA-JWSQ-9D15", "213800KUD8LAJWSQ9D15"),
    (K.PHONE_BY, "+375 29 123-45-67", "+375291234567"),
    (K.PHONE_BY, "8 (029) 123 45 67", "+375291234567"),
    (K.PHONE_BY, "тел. 375 (029) 123.45.67", "+375291234567"),
    (K.PHONE_BY, "00375171234567", "+375171234567"),
    (K.PHONE_BY, "017 123-45-67", "+375171234567"),
    (K.PHONE_BY, "171234567", "+375171234567"),
    (K.POSTCODE_BY, "220 030", "220030"),
]

BAD = [
    (K.UNP, "200988542", "identifier.unp_check_digit", {"expected": "1", "got": "2"}),
    (K.UNP, "100000001", "identifier.unp_check_digit", {"expected": "7", "got": "1"}),
    (K.UNP, "100000011", "identifier.unp_impossible", {"body": "10000001"}),
    (K.UNP, "УНП", "identifier.blank", {}),
    (K.UNP, "20098854", "identifier.length", {"expected": 9, "got": 8}),
    (K.UNP, "800988541", "identifier.unp_region", {"character": "8"}),
    (K.UNP, "OA1953684", "identifier.unp_region", {"character": "O"}),
    (K.UNP, "MX1953684", "identifier.unp_letter", {"character": "X"}),
    (K.UNP, "2009885Ж1", "identifier.need_digit", {"place": 8, "character": "Ж"}),
    (K.UNP, "1A1953684", "identifier.need_letter", {"place": 1, "character": "1"}),
    (K.EGR, "900988542", "identifier.unp_region", {"character": "9"}),
    (K.PERSONAL_NUMBER, "0000000A000PB2", "identifier.personal_sex", {"got": "0"}),
    (K.PERSONAL_NUMBER, "4310299B001PB4", "identifier.personal_date", {"day": "31.02.1999"}),
    (
        K.PERSONAL_NUMBER,
        "3140596A001PB8",
        "identifier.personal_check_digit",
        {"expected": "9", "got": "8"},
    ),
    (K.PERSONAL_NUMBER, "3140596Ж001PB9", "identifier.need_letter", {"place": 8}),
    (K.PERSONAL_NUMBER, "314059", "identifier.length", {"expected": 14, "got": 6}),
    (K.PASSPORT_BY, "M1234567", "identifier.length", {"expected": 9, "got": 8}),
    (K.PASSPORT_BY, "MP12345O7", "identifier.need_digit", {"place": 8, "character": "O"}),
    (
        K.IBAN_BY,
        "BY14NBRB3600900000002Z00AB00",
        "identifier.iban_check_digits",
        {"expected": "13", "got": "14"},
    ),
    (K.IBAN_BY, "LT121000011101001000", "identifier.iban_country", {"got": "LT"}),
    (K.IBAN_BY, "BY13NBRB36009000", "identifier.length", {"expected": 28, "got": 16}),
    (K.IBAN_BY, "BY13NBRB3600900000002Z00AB0Ж", "identifier.need_letter_or_digit", {"place": 28}),
    (K.IBAN_BY, "BY13NBRBA600900000002Z00AB00", "identifier.need_digit", {"place": 9}),
    (K.BIC_BY, "NBRBBY2", "identifier.bic_length", {"got": 7}),
    (K.BIC_BY, "SABRRUMM", "identifier.bic_country", {"got": "RU"}),
    (K.BIC_BY, "NBR1BY2X", "identifier.need_letter", {"place": 4}),
    (
        K.LEI,
        "213800KUD8LXJWSQ9D15",
        "identifier.lei_check_digits",
        {"got": "15"},
    ),
    (K.LEI, "213800KUD8LAJWSQ9D1", "identifier.length", {"expected": 20, "got": 19}),
    (K.PHONE_BY, "+7 495 123-45-67", "identifier.phone_country", {"got": "749"}),
    (K.PHONE_BY, "+375 29 123-45-6", "identifier.phone_length", {"got": "37529123456"}),
    (K.PHONE_BY, "12-34-56", "identifier.phone_length", {"got": "123456"}),
    (K.PHONE_BY, "+375 29 123-45-67 доб. 8", "identifier.need_digit", {"character": "Д"}),
    (K.PHONE_BY, "+", "identifier.blank", {}),
    (K.POSTCODE_BY, "190000", "identifier.postcode_range", {"got": "190000"}),
    (K.POSTCODE_BY, "248000", "identifier.postcode_range", {"got": "248000"}),
    (K.POSTCODE_BY, "22003", "identifier.length", {"expected": 6, "got": 5}),
]


@pytest.mark.parametrize(("kind", "text", "stored"), GOOD)
def test_good_identifier_is_stored_clean(kind, text, stored):
    assert normalise(kind, text) == stored


@pytest.mark.parametrize(("kind", "text", "why", "details"), BAD)
def test_bad_identifier_is_refused_with_the_exact_reason(kind, text, why, details):
    with pytest.raises(RequestError) as refused:
        normalise(kind, text)

    assert refused.value.message.id == why
    assert details.items() <= refused.value.message.details.items()
    assert_sayable(refused.value.message)


@pytest.mark.parametrize("kind", list(K))
@pytest.mark.parametrize("text", ["", "   ", "\u200b", "-"])
def test_nothing_entered_is_said_so(kind, text):
    with pytest.raises(RequestError) as refused:
        normalise(kind, text)

    assert refused.value.message.id == "identifier.blank"
    assert_sayable(refused.value.message)


VALID = sorted({(kind, stored) for kind, _text, stored in GOOD})


@pytest.mark.parametrize(
    ("kind", "valid"),
    [pair for pair in VALID if pair[0] in {K.UNP, K.PERSONAL_NUMBER, K.IBAN_BY, K.LEI}],
)
def test_any_single_wrong_digit_is_noticed(kind, valid):
    wrong = [
        valid[:place] + digit + valid[place + 1 :]
        for place, old in enumerate(valid)
        for digit in string.digits
        if old.isdigit() and digit != old
    ]

    for text in wrong:
        with pytest.raises(RequestError):
            normalise(kind, text)


def test_letters_ten_apart_in_a_personal_number_go_unseen():
    """Known weakness of the check digit, modulo 10: A, K and U weigh the same."""
    assert normalise(K.PERSONAL_NUMBER, "3140596K001PB9") == "3140596K001PB9"


@pytest.mark.parametrize(("kind", "valid"), VALID)
def test_normalising_twice_changes_nothing(kind, valid):
    assert normalise(kind, valid) == valid


@given(kind=st.sampled_from(K), text=st.text(max_size=30))
@example(kind=K.PHONE_BY, text="375012345678")
@example(kind=K.UNP, text="№№№")
def test_any_text_is_stored_stably_or_refused_in_words(kind, text):
    try:
        stored = normalise(kind, text)
    except RequestError as refused:
        assert_sayable(refused.message)
    else:
        assert stored.isascii()
        assert normalise(kind, stored) == stored


def accepted(kind, text):
    try:
        normalise(kind, text)
    except RequestError:
        return False
    return True


@given(st.from_regex(r"([0-9]{2}|[A-CEHKMOPTX]{2})[0-9]{6}", fullmatch=True))
def test_unp_agrees_with_stdnum(body):
    for check in string.digits:
        assert accepted(K.UNP, body + check) == unp.is_valid(body + check)


@given(st.from_regex(r"[A-Z0-9]{4}[0-9]{4}[A-Z0-9]{16}", fullmatch=True))
def test_iban_with_reckoned_check_digits_is_accepted(body):
    number = "BY" + iban.calc_check_digits("BY00" + body) + body

    assert iban.is_valid(number)
    assert normalise(K.IBAN_BY, number) == number


@given(st.from_regex(r"[A-Z0-9]{18}[0-9]{2}", fullmatch=True))
def test_accepted_lei_is_valid_for_stdnum(text):
    assert not accepted(K.LEI, text) or lei.is_valid(text)


birthdays = st.dates(date(1800, 1, 1), date(2099, 12, 31))


@given(birthdays, st.booleans(), st.from_regex(r"[A-Z][0-9]{3}[A-Z]{2}", fullmatch=True))
def test_personal_number_carries_birth_and_sex(day, is_woman, rest):
    first = 1 + 2 * (day.year // 100 - 18) + is_woman
    body = f"{first}{day:%d%m%y}{rest}"
    numbers = [body + check for check in string.digits if accepted(K.PERSONAL_NUMBER, body + check)]

    assert len(numbers) == 1
    assert born_on(numbers[0]) == day
    assert sex_of(numbers[0]) is (Sex.FEMALE if is_woman else Sex.MALE)


@pytest.mark.parametrize("short", ["+375170001", "375170001", "375 17 000-1"])
def test_a_phone_number_that_lost_digits_is_refused(short):
    with pytest.raises(RequestError, match=r"identifier\.phone_length"):
        normalise(K.PHONE_BY, short)
