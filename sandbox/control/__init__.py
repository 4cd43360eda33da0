"""The control API: drives the stand-in from tests, scripts and the page. Described in docs/sandbox.md."""
