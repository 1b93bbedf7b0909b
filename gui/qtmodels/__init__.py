"""Item models over values that are already in words, for Qt's views."""
