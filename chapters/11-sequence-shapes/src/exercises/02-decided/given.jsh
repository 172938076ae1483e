double small = seed == 1 ? 0.01 : new double[] {0.02, 0.05, 0.04, 0.03}[
    new SeededRandom(seed).nextInt(4)];
