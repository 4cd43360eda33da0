"""The law and the service: pure, synchronous, standard library only. No I/O, no clock, no log."""
