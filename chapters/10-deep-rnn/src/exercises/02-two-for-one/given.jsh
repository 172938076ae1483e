int h = seed == 1 ? 64 : new int[] {32, 48, 96, 128}[new SeededRandom(seed).nextInt(4)];
