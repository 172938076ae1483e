// Six values on a straight line.
SeededRandom randomLine = new SeededRandom(seed);
int lineStart = 10 * (1 + randomLine.nextInt(4));
int rise = 2 + randomLine.nextInt(4);
double[] line = {lineStart, lineStart + rise, lineStart + 2 * rise, lineStart + 3 * rise,
    lineStart + 4 * rise, lineStart + 5 * rise};
