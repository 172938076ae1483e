int width = seed == 1 ? 5 : 5 + 2 * new SeededRandom(seed).nextInt(4);
