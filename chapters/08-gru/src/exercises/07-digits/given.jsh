SeededRandom givenRandom = new SeededRandom(seed);
int times = 2 + givenRandom.nextInt(3);
int timesB = 1 + givenRandom.nextInt(3);
