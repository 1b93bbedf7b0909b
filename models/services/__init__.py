"""What a user can do: one public verb is one transaction and one `Change`."""
