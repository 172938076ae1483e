int symbols = seed == 1 ? 17 : 9 + new SeededRandom(seed).nextInt(20);
