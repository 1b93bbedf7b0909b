"""Reusable widgets that know nothing of cases and law."""
