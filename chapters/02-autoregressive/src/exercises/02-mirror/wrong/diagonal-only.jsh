// diagnosis: The last unknown is right, the first is not: before you divide by alpha, subtract what
//   the last unknown contributes to the first row.
double[] beta = {targets[0] / alpha, targets[1] / secondColumn[1]};
