"""Texts that somebody who means harm, or a broken program, would put into a field."""

from __future__ import annotations

HOSTILE = (
    # markup: of the web, of Qt, of the PDF library, of a template, of a format string
    "<b>bold</b><img src=x onerror=alert(1)>",
    "<a href='file:///etc/passwd'>щёлкни</a>",
    '<para><font size="99">&nbsp;<img src="x"/></font></para>',
    "<b>не закрыт & <i",
    "]]></para><!-- &amp; &#x41; &unknown;",
    "<style>* {color: red}</style>\n<table><tr><td>1",
    "{{ 7*7 }} {% include 'x' %} ${7*7}",
    "%s %(x)d %n {0} {title} {!r} %1 %L1",
    "&File && Edit &",
    # what a spreadsheet would run
    "=cmd|' /C calc'!A0",
    "+SUM(1+1)",
    "-2+3",
    "@SUM(A1)",
    '=HYPERLINK("http://x";"y")',
    # what a database or a shell would run
    "'; drop table answer; --",
    "$(reboot) `reboot` | rm -rf ~; %PATH%",
    # controls of C0 and C1
    "a\x00b",
    "bell\x07 escape\x1b[31m delete\x7f",
    "c1 \x80\x85\x9b next",
    "tab\tline\nfeed\r\nreturn\rform\x0cvertical\x0bend",
    # direction and invisible signs
    "счет\u202efdp.exe",
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c x",
    "zero\u200bwidth\u200c\u200d\u2060\ufeffjoin\u00adsoft",
    "tags \U000e0041\U000e0042\U000e007f",
    "line\u2028paragraph\u2029end",
    # letters that fonts lack, and signs that are none
    "улыбка \U0001f600 семья \U0001f469\u200d\U0001f469\u200d\U0001f467 флаг \U0001f1e7\U0001f1fe",
    "漢字 العربية עברית हिन्दी ไทย",
    "Z" + "\u0301\u0323\u0336\u0489" * 40 + "algo",
    "e\u0301 = \u00e9, и\u0306 = й",
    "nonchar \uffff \ufffe \U0001ffff \ufdd0",
    "private \ue000 \U000f0000 unassigned \u0378 object \ufffc \ufffd",
    "ﬁ ℡ № ½ ① ǅ ß İ ſ",
    "\u2000\u2003\u202f\u3000\u00a0 spaces",
    # size
    "ж" * 100_000,
    "слово " * 16_666,
    "x" * 5_000,
    # places
    "../../../../etc/passwd",
    "..\\..\\boot.ini",
    "/dev/null",
    "C:\\CON",
    "\\\\server\\share\\x",
    "NUL.pdf",
    "file:///etc/passwd",
    "trailing. . ",
    "-rf",
    "~",
)
"""All can be stored as they are."""

BROKEN = ("half \ud800 pair", "\udcff\udcfe.pdf", "end \udfff")
"""Half a surrogate pair: no UTF-8 holds it, so it must be refused in words."""
