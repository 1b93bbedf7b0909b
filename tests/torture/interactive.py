"""Forms, notes, bookmarks, and whatever would act by itself."""

from __future__ import annotations

from itertools import pairwise

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from tests.torture.drawing import A4, changed, sheets
from tests.torture.trials import pages, trial

BOX = Array([100, 300, 400, 330])


def look(pdf, content=b"0 0 1 rg 0 0 300 30 re f"):
    form = pdf.make_stream(content)
    form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array([0, 0, 300, 30])
    return form


def field(pdf, kind=Name.Tx, box=BOX, **keys):
    made = Dictionary(
        Type=Name.Annot, Subtype=Name.Widget, FT=kind, T=String("amount"), Rect=box, F=4
    )
    for key, value in keys.items():
        made[f"/{key}"] = value
    return pdf.make_indirect(made)


def form(*makers, needs=False, **keys):
    def change(pdf):
        fields = Array([make(pdf) for make in makers])
        pdf.pages[0].obj.Annots = fields
        pdf.Root.AcroForm = Dictionary(Fields=fields, **keys)
        if needs:
            pdf.Root.AcroForm.NeedAppearances = True

    return lambda: changed(change)


def tx(**keys):
    return lambda pdf: field(pdf, **keys)


def shown(**keys):
    return lambda pdf: field(pdf, AP=Dictionary(N=look(pdf)), **keys)


def box(state, value, **keys):
    def make(pdf):
        states = Dictionary(Yes=look(pdf), Off=look(pdf, b""))
        made = field(pdf, Name.Btn, V=value, AP=Dictionary(N=states), **keys)
        if state is not None:
            made.AS = state
        return made

    return make


V = String("Иванов Иван ў")
trial("field drawn", form(shown(V=V)), quick=True)
trial("field not drawn", form(tx(V=V)), redrawn=True, says=("Иванов Иван ў",), quick=True)
trial(
    "field not drawn, viewer asked",
    form(tx(V=V), needs=True),
    redrawn=True,
    says=("Иванов Иван ў",),
)
trial(
    "field drawn long ago", form(shown(V=V), needs=True), redrawn=True, says=("Иванов",), quick=True
)
trial("field emptied since", form(shown(), needs=True), redrawn=True)
trial(
    "field of many lines",
    form(tx(V=String("Один\nДва " * 9), Ff=1 << 12)),
    redrawn=True,
    says=("Один", "Два"),
)
trial(
    "field of cells",
    form(tx(V=String("12345"), Ff=1 << 24, MaxLen=9)),
    redrawn=True,
    says=("1", "5"),
)
trial(
    "field with a password",
    form(tx(V=String("секрет"), Ff=1 << 13)),
    redrawn=True,
    unsaid=("секрет",),
    says=("******",),
)
trial(
    "field too long for its box", form(tx(V=String("слово " * 99))), redrawn=True, says=("слово",)
)
trial("field of emoji", form(tx(V=String("да \U0001f600"))), redrawn=True, says=("U+1F600",))
trial(
    "field in hostile words",
    form(tx(V=String("<b>&\x00\u202e"), DA=String("/F1 x Tf"))),
    redrawn=True,
    says=("<b>",),
)
trial(
    "field right aligned",
    form(tx(V=V, Q=2, DA=String("/Helv 9 Tf"))),
    redrawn=True,
    says=("Иванов",),
)
trial(
    "choice",
    form(tx(kind=Name.Ch, V=String("b"), Opt=Array([Array([String("b"), String("Бета")])]))),
    redrawn=True,
    says=("Бета",),
)
trial(
    "list",
    form(tx(kind=Name.Ch, V=Array([String("а"), String("б")]))),
    redrawn=True,
    says=("а", "б"),
)
trial("box ticked", form(box(Name.Yes, Name.Yes)))
trial("box not ticked", form(box(Name.Off, Name.Off)))
trial("box ticked, state missing", form(box(None, Name.Yes)), redrawn=True, quick=True)
trial("box ticked, not drawn", form(tx(kind=Name.Btn, V=Name.Yes, AS=Name.Yes)), redrawn=True)
trial("button", form(shown(kind=Name.Btn, Ff=1 << 16)))
trial("signature drawn", form(shown(kind=Name.Sig)))
trial("field hidden", form(shown(V=V, F=2)))
trial(
    "equal names, one",
    form(tx(V=String("ПЕРВОЕ"))),
    redrawn=True,
    says=("ПЕРВОЕ",),
    unsaid=("ВТОРОЕ",),
    quick=True,
)
trial(
    "equal names, two",
    form(tx(V=String("ВТОРОЕ"))),
    redrawn=True,
    says=("ВТОРОЕ",),
    unsaid=("ПЕРВОЕ",),
    quick=True,
)
trial("XFA shell", form(XFA=String("<xdp>1</xdp>")), quick=True)
trial("XFA with fields", form(shown(V=V), XFA=String("<xdp/>"), needs=False))


def page_change(**keys):
    def change(pdf):
        for key, value in keys.items():
            pdf.pages[0].obj[f"/{key}"] = value(pdf) if callable(value) else value

    return lambda: changed(change)


def notes(*made):
    return page_change(Annots=lambda pdf: Array([pdf.make_indirect(each(pdf)) for each in made]))


def note(kind, drawn=True, box=BOX, **keys):
    def make(pdf):
        made = Dictionary(Type=Name.Annot, Subtype=kind, Rect=box, Contents=String("заметка"))
        if drawn:
            made.AP = Dictionary(N=look(pdf))
        for key, value in keys.items():
            made[f"/{key}"] = value(pdf) if callable(value) else value
        return made

    return make


CORNER = Array([450, 780, 595, 842])
trial("stamp over the number", notes(note(Name.Stamp, box=CORNER)), quick=True)
trial("free text", notes(note(Name.FreeText)))
trial("note", notes(note(Name.Text)))
trial(
    "highlight",
    notes(note(Name.Highlight, QuadPoints=Array([100, 330, 400, 330, 100, 300, 400, 300]))),
)
trial("ink hidden", notes(note(Name.Ink, F=2)))
trial("pop-up", notes(note(Name.Popup, drawn=False)))
trial(
    "field without a form",
    notes(lambda pdf: field(pdf, AP=Dictionary(N=look(pdf)))),
    redrawn=True,
    quick=True,
)
trial("notes that are none", page_change(Annots=Array([5, String("x"), Dictionary()])))
trial("notes that are a name", page_change(Annots=Name.Nothing))


def itself(pdf):
    one = field(pdf, V=V)
    one.Parent = one
    pdf.pages[0].obj.Annots = Array([one])
    pdf.Root.AcroForm = Dictionary(Fields=Array([one]))


trial("field that is its own parent", lambda: changed(itself), redrawn=True, says=("Иванов",))

SCRIPT = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))
ACTIONS = {
    "script": SCRIPT,
    "program": Dictionary(S=Name.Launch, F=String("cmd.exe")),
    "web": Dictionary(S=Name.URI, URI=String("https://example.by/track")),
    "our own scheme": Dictionary(S=Name.URI, URI=String("entry:99999")),
    "another file": Dictionary(S=Name.GoToR, F=String("x.pdf"), D=Array([0, Name.Fit])),
    "sending": Dictionary(S=Name.SubmitForm, F=String("https://example.by")),
    "number for an address": Dictionary(S=Name.URI, URI=5),
}
for kind, action in ACTIONS.items():
    trial(
        f"link to {kind}",
        notes(note(Name.Link, drawn=False, A=action, Border=Array([0, 0, 0]))),
        quick=kind == "our own scheme",
    )


def active(pdf):
    pdf.Root.OpenAction, pdf.Root.AA = SCRIPT, Dictionary(WC=SCRIPT)
    pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String("x"), SCRIPT])))
    pdf.attachments["evil.exe"] = b"MZ-EMBEDDED"
    pdf.pages[0].obj.AA = Dictionary(O=SCRIPT)
    pdf.pages[0].obj.AF = Array([Dictionary(Type=Name.Filespec, F=String("x"))])


trial("acts by itself", lambda: changed(active), quick=True)


def outline(change, count=6):
    return lambda: changed(change, sheets(*[A4] * count))


def nested(pdf, depth=3, wide=2):
    with pdf.open_outline() as lines:
        level = lines.root
        for step in range(depth):
            for place in range(wide):
                level.append(pikepdf.OutlineItem(f"Раздел {step}.{place}", min(step, 5)))
            level = level[0].children


def raw_outline(pdf, *items):
    root = pdf.make_indirect(Dictionary(Type=Name.Outlines))
    made = [pdf.make_indirect(Dictionary(Title=String(title))) for title, _ in items]
    for item, (_, keys) in zip(made, items, strict=True):
        for key, value in keys.items():
            item[f"/{key}"] = value(pdf, made) if callable(value) else value
    for one, other in pairwise(made):
        one.Next = other if "/Next" not in one else one.Next
    root.First, root.Last = made[0], made[-1]
    pdf.Root.Outlines = root


def to(page):
    return lambda pdf, _: Array([pdf.pages[page].obj, Name.Fit])


def cyclic(pdf):
    raw_outline(
        pdf,
        ("Один", {"Dest": to(0), "First": lambda _, made: made[0]}),
        (
            "Два",
            {
                "Dest": to(1),
                "Next": lambda _, made: made[0],
                "First": lambda p, _: p.Root.Outlines if "/Outlines" in p.Root else Dictionary(),
            },
        ),
    )


def missing(pdf):
    raw_outline(
        pdf,
        ("Никуда", {}),
        ("В пустоту", {"Dest": Array([None, Name.Fit])}),
        ("К числу", {"Dest": Array([3, Name.Fit])}),
        ("Далеко", {"Dest": Array([99999, Name.Fit])}),
        ("К сценарию", {"A": SCRIPT}),
        ("Внутрь", {"A": lambda p, m: Dictionary(S=Name.GoTo, D=to(2)(p, m))}),
        ("Битый", {"Dest": Dictionary(D=5)}),
    )


def hostile(pdf):
    raw_outline(
        pdf,
        ("\u202e\u2066обратно\x00\n\U0001f600", {"Dest": to(0)}),
        ("ж" * 5000, {"Dest": to(1)}),
        ("", {"Dest": to(1)}),
        ("<b>&amp;", {"Dest": to(2), "Title": Name.Word}),
        ("", {"Dest": to(2), "Title": pikepdf.Object.parse(b"<FEFFD800>")}),
        ("", {"Dest": to(3), "Title": 5}),
    )


def named(pdf):
    pdf.Root.Dests = Dictionary(Old=Array([pdf.pages[1].obj, Name.Fit]))
    leaf = pdf.make_indirect(
        Dictionary(
            Names=Array([String("новое"), Dictionary(D=Array([pdf.pages[2].obj, Name.Fit]))])
        )
    )
    tree = pdf.make_indirect(Dictionary(Kids=Array([leaf])))
    tree.Kids.append(tree)
    pdf.Root.Names = Dictionary(Dests=tree)
    raw_outline(
        pdf,
        ("Старое имя", {"Dest": Name.Old}),
        ("Новое имя", {"Dest": String("новое")}),
        ("Нет", {"Dest": String("нет")}),
    )


def thousands(pdf):
    with pdf.open_outline() as lines:
        lines.root.extend(
            pikepdf.OutlineItem(f"Пункт {number}", number % 6) for number in range(3000)
        )


def linked(pdf):
    for index in range(6):
        page = pdf.pages[index].obj
        page.Annots = Array(
            [
                pdf.make_indirect(
                    Dictionary(
                        Type=Name.Annot,
                        Subtype=Name.Link,
                        Rect=BOX,
                        Border=Array([0, 0, 0]),
                        Dest=Array([pdf.pages[5 - index].obj, Name.Fit]),
                    )
                ),
                pdf.make_indirect(
                    Dictionary(
                        Type=Name.Annot,
                        Subtype=Name.Link,
                        Rect=BOX,
                        Border=Array([0, 0, 0]),
                        Dest=String("gone"),
                    )
                ),
            ]
        )


trial("bookmarks", outline(nested), quick=True)
trial("bookmarks fifty deep", outline(lambda pdf: nested(pdf, depth=40)))
trial("bookmarks in a circle", outline(cyclic), quick=True)
trial("bookmarks that lead nowhere", outline(missing), quick=True)
trial("bookmarks in hostile words", outline(hostile))
trial("bookmarks by name", outline(named), quick=True)
trial("bookmarks by the thousand", outline(thousands))
trial("bookmarks of an excerpt", outline(nested), excerpt=pages((2, 3)), quick=True)
trial(
    "bookmarks that are a number", lambda: changed(lambda pdf: pdf.Root.__setitem__("/Outlines", 5))
)
trial("links within", outline(linked), quick=True)
trial("links within an excerpt", outline(linked), excerpt=pages((5, 6), (1, 2)))
