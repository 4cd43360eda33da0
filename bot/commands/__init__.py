"""The operator's commands, a file each; every file has `add(subparsers)`."""
