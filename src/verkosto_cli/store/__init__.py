"""How compiled registries lie on disk: sections, values and sorted strings."""
