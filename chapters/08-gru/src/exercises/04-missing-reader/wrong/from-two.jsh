// diagnosis: With two steps five are still right.
double allFrom = 2;
