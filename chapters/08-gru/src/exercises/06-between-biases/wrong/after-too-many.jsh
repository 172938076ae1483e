// diagnosis: That is after 100 batches, not after 50. Call after(50) of a new one, or before
//   after(100): batches are counted from the first.
double[] bias2After50 = {0.000, 0.000, 0.000};
double[] bias6After50 = {0.152, 0.310, 0.478};
