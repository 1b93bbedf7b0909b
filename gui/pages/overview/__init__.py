"""The overview: where the case stands, in ten seconds."""
