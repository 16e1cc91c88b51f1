"""From results to text or rich renderables: a module a format. Nothing here prints."""
