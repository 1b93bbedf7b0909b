"""Questions to the user, each with a typed answer."""
