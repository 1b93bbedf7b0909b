"""Registers and whole cases as spreadsheets: typed values, plain text, nothing that calculates."""
