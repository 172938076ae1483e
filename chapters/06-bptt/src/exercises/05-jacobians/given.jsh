SeededRandom givenRandom = new SeededRandom(seed);
double share = new double[] {0.05, 0.02, 0.01, 0.005, 0.002}[givenRandom.nextInt(5)];
