SeededRandom givenRandom = new SeededRandom(seed);
double y1 = givenRandom.nextInt(3) - 1;
double y2 = givenRandom.nextInt(3) - 1;
