SeededRandom givenRandom = new SeededRandom(seed);
int symbols = 56 + 8 * givenRandom.nextInt(5);
int units = 96 + 16 * givenRandom.nextInt(5);
int embedding = 12 + 4 * givenRandom.nextInt(3);
