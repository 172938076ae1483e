double y = seed == 1 ? 1 : new double[] {0, 0.5, 0.2, 0.8}[new SeededRandom(seed).nextInt(4)];
