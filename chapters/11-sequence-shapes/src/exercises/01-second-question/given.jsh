double[] dV = seed == 1 ? new double[] {1, 2} : new double[][] {{2, 1}, {1, 1}, {2, -1}, {-1, 2}}[
    new SeededRandom(seed).nextInt(4)];
double dV1 = dV[0];
double dV2 = dV[1];
