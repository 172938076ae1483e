SeededRandom givenRandom = new SeededRandom(seed);
double f = seed == 1 ? 0.9 : new double[] {0.8, 0.85, 0.92, 0.95}[givenRandom.nextInt(4)];
int halfLife = seed == 1 ? 100 : new int[] {50, 80, 150, 200}[givenRandom.nextInt(4)];
