SeededRandom givenRandom = new SeededRandom(seed);
double c = (1 + givenRandom.nextInt(4)) / 2.0;
double phi1 = (4 + givenRandom.nextInt(4)) / 10.0;
double phi2 = -(1 + givenRandom.nextInt(3)) / 10.0;
double phi3 = (1 + givenRandom.nextInt(3)) / 10.0;
