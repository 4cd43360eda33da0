"""Language, and what is kept about a person (Law 94-V, 8)."""
