"""Which networks, commitments and recognitions a city has, and what they are."""

__version__ = "0.1.0"
