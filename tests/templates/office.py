"""Reading DOCX and XLSX back with nothing but the standard library."""

import io
import zipfile
from xml.etree import ElementTree as ET

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def parts(content):
    """Return every part as parsed XML; one that is not well-formed fails."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        return {
            name: ET.fromstring(archive.read(name))  # noqa: S314 (our own writers made it)
            for name in archive.namelist()
        }


def paragraphs(content):
    """Return the text of each paragraph that has any, in order."""
    body = parts(content)["word/document.xml"]
    found = []
    for paragraph in body.iter(f"{W}p"):
        said = "".join(
            {"t": each.text or "", "br": "\n", "tab": "\t"}.get(each.tag.removeprefix(W), "")
            for each in paragraph.iter()
        )
        if said.strip():
            found.append(said)
    return found


def cells(content, sheet=1):
    """Return the rows of a sheet: texts as str, numbers as float, None for what is empty."""
    read = parts(content)
    shared = [
        "".join(text.text or "" for text in each.iter(f"{S}t"))
        for each in read["xl/sharedStrings.xml"]
    ]
    rows = read[f"xl/worksheets/sheet{sheet}.xml"].iter(f"{S}row")
    return [[_value(cell, shared) for cell in row] for row in rows]


def _value(cell, shared):
    value = cell.find(f"{S}v")
    if value is None:
        return None
    return shared[int(value.text)] if cell.get("t") == "s" else float(value.text)


def all_text(path):
    """Return everything that an office document or an archive of them holds, as one text."""
    found = []
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            content = archive.read(name)
            if name.endswith((".docx", ".xlsx")):
                found.append(all_text(io.BytesIO(content)))
            else:
                found.append(content.decode("utf-8", "ignore"))
    return "\n".join(found)
