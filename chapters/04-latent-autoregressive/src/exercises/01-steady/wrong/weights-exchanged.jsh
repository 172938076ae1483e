// diagnosis: The weights are exchanged: the gain is the share of the way to the new value.
double forecast = 9 + (1 - gain) * (15 - 9);
forecast += (1 - gain) * (12 - forecast);
