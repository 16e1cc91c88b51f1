"""What joins the registry and the search: a compiled registry that answers questions."""
