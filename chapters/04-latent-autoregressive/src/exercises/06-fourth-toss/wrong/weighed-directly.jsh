// diagnosis: The third coin is weighed by the fourth toss as if it had been tossed itself. Between
//   the two tosses the coins may be swapped, so that both coins of the fourth toss count.
double[] third = {filtered[0] * 1 / 2, filtered[1] * 3 / 4};
third = new double[] {third[0] / (third[0] + third[1]), third[1] / (third[0] + third[1])};
