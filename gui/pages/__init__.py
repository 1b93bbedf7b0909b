"""The pages of the window, one package each; they never import each other."""
