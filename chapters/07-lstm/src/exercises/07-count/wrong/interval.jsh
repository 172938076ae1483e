// diagnosis: The states may be negative: the interval reaches from -1 to 1.
double apart = 1.0 / 999;
