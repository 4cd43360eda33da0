"""A made-up unit, to try the assistant with. Nobody in it lives; phones and IINs are samples."""
