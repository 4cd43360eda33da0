"""The main menu, help, cancel, and what is said when nothing else answers."""
