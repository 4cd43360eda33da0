"""Reading tables of people out of files, as rows of text."""
