"""The registry: its model, how it is read from TOML, and what must hold in it."""
