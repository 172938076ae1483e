// diagnosis: The mean is missing: a weight can only grow if others shrink. The three gradients must
//   sum to zero.
double[] dScores = new double[3];
Arrays.setAll(dScores, j -> weights[j] * worth(j));
