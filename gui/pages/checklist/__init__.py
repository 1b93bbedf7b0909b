"""The checklist: every requirement of a track beside all that is known and done about it."""
