"""The rules of the lint, by what they look at; each takes a draft and yields faults."""
