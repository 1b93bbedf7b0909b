"""Colours, type, spacing and icons, by role."""
