"""The Filings page: what goes to each authority, paper by paper, and what went already."""
