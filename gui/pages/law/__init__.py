"""The law: every entry of the pack, how sure it is, and the team's verification of it."""
