// diagnosis: These are the cell states of the hand example. Here the candidate is let in by
//   1 - f_t, which is small where the gate holds.
double[] c = {0.72, 0.648, 0.486};
