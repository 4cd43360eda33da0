"""The unit's own rules where the law leaves a value open, set by its personnel officers in chat."""
