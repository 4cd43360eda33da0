"""Papers of a raport, attached as files or shown on paper."""
