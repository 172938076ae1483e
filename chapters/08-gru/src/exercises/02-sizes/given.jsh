SeededRandom givenRandom = new SeededRandom(seed);
int units = seed == 1 ? 32 : new int[] {24, 40, 48, 64}[givenRandom.nextInt(4)];
int inputs = seed == 1 ? 10 : new int[] {6, 12, 20, 30}[givenRandom.nextInt(4)];
