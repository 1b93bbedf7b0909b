"""What the authorities see: the law pack, the words, the papers and the dossier."""
