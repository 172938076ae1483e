int letters = seed == 1 ? 20 : 12 + new SeededRandom(seed).nextInt(12);
