"""Page styles, fonts and blocks in the manner of Belarusian offices.

reportlab takes its base font at the moment its platypus modules are imported, and would otherwise
slip an unembedded Helvetica without Cyrillic letters into tables. So the font is set up here,
before anything below this package can import platypus; papers reach reportlab only through here.
"""

from templates.layout import fonts

fonts.register()
