double[] givenKeeps = {0.99, 0.998, 0.9995};
double keep = seed == 1 ? 0.999 : givenKeeps[new SeededRandom(seed).nextInt(3)];
