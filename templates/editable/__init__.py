"""Papers as a word processor opens them, written from the tree that their PDF is drawn from."""
