// diagnosis: A GRU has one state, which is both what it remembers and what it shows.
double gruRemembers = 2 * gruUnits;
