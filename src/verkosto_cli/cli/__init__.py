"""The command: the only floor that prints or exits."""
