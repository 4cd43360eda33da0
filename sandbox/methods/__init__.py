"""The methods of the Bot API that the stand-in knows."""
