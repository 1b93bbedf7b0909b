"""The commands by name and the module each lives in; knows nothing of click.

To add one: write `<name>_command` in a module of `cli.commands`, name it here in the order of the
help, give it the sentence `cli.help.<name>` and a section in docs/cli.md.
"""

COMMANDS = {
    "new": "cases",
    "status": "views",
    "next": "views",
    "check": "views",
    "find": "finding",
    "set": "entries",
    "load": "entries",
    "attach": "entries",
    "convert": "documents",
    "pages": "documents",
    "turn": "documents",
    "plan": "planning",
    "build": "building",
    "freeze": "freezing",
    "verify": "verifying",
    "journal": "history",
    "undo": "history",
    "redo": "history",
    "passphrase": "keeping",
    "backup": "keeping",
    "restore": "restoring",
    "erase": "erasing",
    "export": "exporting",
    "law": "law",
}
