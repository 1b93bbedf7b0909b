"""The window: the only part of Dopusk that knows Qt."""
