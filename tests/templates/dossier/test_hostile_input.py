"""Whatever is enclosed or typed: nothing active gets in, nothing is lost quietly."""

import io
import json

import pikepdf
import pypdfium2 as pdfium
import pytest
from pikepdf import Array, Name

from models.domain.dossier import Cancelled
from models.domain.readiness import Gap
from models.domain.records import Fault
from models.errors import CaseRefused, StorageError, message
from templates.dossier import Builder
from tests.models.untrusted import HOSTILE as UNTRUSTED
from tests.templates.conftest import Watcher, page_texts, squeezed
from tests.templates.pdfs import changed_pdf, picture, text_pdf
from tests.templates.small_case import ANSWERS, state

LONG_ENOUGH = 15_000
"""Letters of an answer: pages of them; more only takes longer."""
HOSTILE = {
    "company.story": "<b>не закрыт <img src='http://x'> & \U0001f600 \u202e обратно\x00",
    "company.name_ru": "Ўзор і ёлка <i>",
}


def pages_with_numbers(path):
    """Return what stands in the upper right corner of each page as it is seen."""
    document = pdfium.PdfDocument(path)
    found = []
    for page in document:
        width, _ = page.get_size()
        scale = max(1200 / width, 1)
        image = page.render(scale=scale).to_pil()
        corner = image.crop((int(image.width * 0.7), 0, image.width, int(image.height * 0.3)))
        found.append(corner.convert("L").getextrema()[0] < 100)
    document.close()
    return found


def turned(angle):
    return changed_pdf(lambda pdf: pdf.pages[0].obj.__setattr__("Rotate", angle))


def cropped(pdf):
    pdf.pages[0].obj.CropBox = Array([100, 200, 400, 700])
    pdf.pages[0].obj.Rotate = 270


def shifted(pdf):
    pdf.pages[0].obj.MediaBox = Array([-300, -400, 295, 442])


def left_open(pdf):
    pdf.pages[0].contents_add(b"q 0.1 0 0 0.1 500 500 cm q 2 0 0 2 9 9 cm\n", prepend=True)


def scaled_and_unsaved(pdf):
    pdf.pages[0].contents_add(b"Q Q 3 0 0 3 0 0 cm\n", prepend=True)


def no_content(pdf):
    del pdf.pages[0].obj[Name.Contents]


@pytest.mark.parametrize(
    "content",
    [
        turned(90),
        turned(180),
        turned(270),
        turned(-90),
        changed_pdf(cropped),
        changed_pdf(shifted),
        changed_pdf(left_open),
        changed_pdf(scaled_and_unsaved),
        changed_pdf(no_content),
        text_pdf(size=(842, 595)),
        text_pdf(size=(120, 90)),
        text_pdf(size=(3000, 4000)),
    ],
)
def test_the_number_stands_upright_in_the_seen_corner(make_order, enclose, build, content):
    result = build(make_order([enclose(content)]))

    assert pages_with_numbers(result.path)[-1]
    assert str(result.pages) in page_texts(result.path)[-1].split()


@pytest.mark.parametrize(
    "image",
    [
        (picture("PNG"), "image/png"),
        (picture("PNG", mode="RGBA"), "image/png"),
        (picture("TIFF", mode="L"), "image/tiff"),
        (picture("JPEG", mode="CMYK"), "image/jpeg"),
        (picture("PNG", mode="1"), "image/png"),
    ],
)
def test_pictures_become_pages(make_order, enclose, build, image):
    content, media = image

    result = build(make_order([enclose(content, "a.xyz", media=media)]))

    assert result.contents[-1].pages == 1


def test_typed_text_cannot_become_markup_in_a_draft(make_order, build):
    order = make_order(case=state(ANSWERS | HOSTILE), draft=True)

    text = squeezed(" ".join(page_texts(build(order).path)))
    assert "<b>не закрыт <img src='http://x'> & [U+1F600] [U+202E] обратно[U+0000]" in text
    assert "Ўзор і ёлка <i>" in text


def test_a_final_names_the_field_it_cannot_print(make_order, build):
    order = make_order(case=state(ANSWERS | HOSTILE))

    with pytest.raises(CaseRefused) as refused:
        build(order)

    (cause,) = refused.value.causes
    assert cause.details["field"].ru == "Вопрос company.story"
    assert cause.details["characters"] == ["U+1F600", "U+202E", "U+0000"]
    assert not order.folder.exists()


def test_a_very_long_answer_and_title_still_fit(make_order, enclose, build):
    case = state(ANSWERS | {"company.story": "слово " * 9000, "company.email": "ж" * 390})
    enclosed = enclose(text_pdf(), title="Очень длинное название " * 60)

    result = build(make_order([enclosed], case=case))

    assert result.pages > 12


def test_a_broken_enclosure_is_listed_in_a_draft_and_refused_in_a_final(make_order, enclose, build):
    broken = enclose(b"x", title="Битый <b>", fault=Fault.PASSWORD)
    gaps = (Gap(message=message("gap.gate", gate="Ворота"), blocks=True),)

    draft = build(make_order([broken], draft=True, gaps=gaps))
    with pytest.raises(CaseRefused) as refused:
        build(make_order([broken], gaps=gaps))

    texts = page_texts(draft.path)
    assert "Битый<b>" in "".join(texts[0].split())
    assert any("включить нельзя" in text for text in texts[1:])
    assert [cause.id for cause in refused.value.causes] == ["gap.gate", "dossier.cannot_include"]


@pytest.mark.parametrize(
    ("content", "media"),
    [
        (b"%PDF-1.4 rubbish", "application/pdf"),
        (b"\x89PNG\r\n\x1a\n broken", "image/png"),
        (b"rubbish", "image/jpeg"),
        (b"PK..", "application/zip"),
    ],
)
def test_a_file_that_turns_out_broken_is_never_included_quietly(
    make_order, enclose, build, content, media
):
    broken = enclose(content, title="Негодный", media=media)

    with pytest.raises(CaseRefused):
        build(make_order([broken]))
    draft = build(make_order([broken], draft=True))

    manifest = json.loads((draft.path.parent / "manifest.json").read_text("utf-8"))
    assert "left_out" in manifest["contents"][-1]
    assert not list((draft.path.parent / "originals").iterdir())


def test_an_empty_or_locked_pdf_is_named(make_order, enclose, build, tmp_path):
    locked = tmp_path / "locked.pdf"
    with pikepdf.open(io.BytesIO(text_pdf())) as pdf:
        pdf.save(locked, encryption=pikepdf.Encryption(owner="o", user="u", R=6))
    empty = tmp_path / "empty.pdf"
    pikepdf.new().save(empty)

    with pytest.raises(CaseRefused) as refused:
        build(make_order([enclose(locked.read_bytes()), enclose(empty.read_bytes())]))

    reasons = [cause.details["reason"].id for cause in refused.value.causes]
    assert reasons == ["fault.password", "fault.no_pages"]


def test_a_pdf_that_only_needs_an_owner_password_goes_in(make_order, enclose, build, tmp_path):
    path = tmp_path / "owner.pdf"
    with pikepdf.open(io.BytesIO(text_pdf("Открытый"))) as pdf:
        pdf.save(path, encryption=pikepdf.Encryption(owner="o", user="", R=6))

    result = build(make_order([enclose(path.read_bytes())]))

    assert "Открытый" in page_texts(result.path)[-1]


def test_changed_content_of_the_case_is_a_storage_fault(make_order, enclose, build, vault):
    enclosed = enclose(text_pdf())
    vault.contents[enclosed.version.sha256] = text_pdf("Подмена")

    with pytest.raises(StorageError) as failed:
        build(make_order([enclosed]))

    assert failed.value.message.id == "dossier.content_changed"


def test_a_stopped_build_leaves_nothing_and_keeps_the_earlier(make_order, enclose, build):
    order = make_order([enclose(text_pdf())])
    before = build(order).sha256

    for stop_after in range(1, 7):
        with pytest.raises(Cancelled):
            build(make_order([enclose(text_pdf("Другой"))]), Watcher(stop_after))

    assert build(order).sha256 == before
    assert [path.name for path in order.folder.parent.iterdir()] == [order.folder.name]


def test_sensitive_answers_appear_only_if_the_form_asks(make_order, build):
    result = build(make_order())

    assert "СЕКРЕТ-ПАРТИИ" not in " ".join(page_texts(result.path))


@pytest.mark.parametrize("text", UNTRUSTED, ids=range(len(UNTRUSTED)))
def test_any_text_is_set_in_a_draft_and_a_final_names_the_field(make_order, build, text):
    """A draft prints code points; a final is refused if there is one, and names the field."""
    case = state(ANSWERS | {"company.story": text[:LONG_ENOUGH]})

    result = build(make_order(draft=True, case=case))

    printed = "".join(page_texts(result.path))
    assert result.pages == len(pikepdf.open(result.path).pages)
    try:
        Builder().preview(make_order(case=case))
    except CaseRefused as refused:
        assert "[U+" in printed
        fields = [cause.details.get("field") for cause in refused.causes]
        assert all(fields)
    else:
        assert "[U+" not in printed or "[U+" in text
