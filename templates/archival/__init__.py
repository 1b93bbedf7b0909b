"""PDFs that can be read in decades and by everyone: PDF/A and PDF/UA."""
