"""Search: from texts to an index, and from a query to ranked hits. Knows no TOML, no terminal."""
