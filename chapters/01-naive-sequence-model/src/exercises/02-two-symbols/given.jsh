double alpha = seed == 1 ? 1 : new double[] {0.5, 2, 3, 4}[new SeededRandom(seed).nextInt(4)];
