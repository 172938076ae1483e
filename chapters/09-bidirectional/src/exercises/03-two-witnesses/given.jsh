SeededRandom draws = new SeededRandom(seed);
double of00 = -1 - draws.nextInt(3);
double of01 = 2 + draws.nextInt(3);
double of10 = 1.5 + draws.nextInt(3);
