"""Breaks a pack in one place, to see what the lint says."""


def break_pack(folder, file, old, new):
    """Replace a text that must be there; return the first line of the change."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1
