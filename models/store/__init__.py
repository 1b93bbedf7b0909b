"""The only user of SQLite: opens, migrates and guards a case file; rows in, values out."""
