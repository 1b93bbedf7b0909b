"""The commands, a module per kind of job; each is imported when it is called."""
