"""What every page that speaks of the law shows it with: its words, citations and terms."""
