"""The kinds of raport at rest: one YAML file a kind, read strictly."""

from storage.kinds.loader import load_kinds

__all__ = ["load_kinds"]
