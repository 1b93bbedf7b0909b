"""Looks into files from outside, which may be broken or hostile, in a process of their own."""
