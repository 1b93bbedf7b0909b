"""One module per paper. Each has `story(brief)`: a picture of the case in, flowables out."""
