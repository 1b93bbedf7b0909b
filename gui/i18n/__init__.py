"""Languages of the window: translators and their compiled catalogues."""
