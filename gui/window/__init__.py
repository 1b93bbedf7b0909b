"""The frame of the window: actions, rail, top bar, status line and the flows between dialogs."""
