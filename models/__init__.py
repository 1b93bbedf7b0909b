"""What a case is and what the law asks. No Qt, no reportlab; usable from a script."""
