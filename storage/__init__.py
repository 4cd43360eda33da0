"""What must survive: tables, repositories, outbox, and the loader of the rulebook."""
