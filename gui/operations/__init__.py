"""The one door through which the window changes anything."""
