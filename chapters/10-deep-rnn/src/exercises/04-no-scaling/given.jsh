double p = seed == 1 ? 0.5 : new double[] {0.2, 0.25, 0.4, 0.75}[new SeededRandom(seed).nextInt(4)];
