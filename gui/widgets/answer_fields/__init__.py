"""One small widget per type of answer, all speaking the same few words.

A field shows a value, and says once, when the user has finished, what was answered. It never judges
the answer: whoever keeps it does, and the field then shows that it is wrong.
"""
