"""The Documents page: everything kept as evidence, whatever it serves."""
