// diagnosis: The mean is that which is seen: each state's worth counts with its weight.
double[] dScores = new double[3];
Arrays.setAll(dScores, j -> weights[j] * (worth(j) - (worth(0) + worth(1) + worth(2)) / 3));
