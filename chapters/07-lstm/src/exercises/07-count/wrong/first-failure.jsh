// diagnosis: This is the first n at which it fails. Asked is the last at which it holds.
double upTo = lastCloser(keep) + 1;
