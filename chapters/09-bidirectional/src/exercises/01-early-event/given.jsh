double[] outs = seed == 1 ? new double[] {0.5, 1} : new double[][] {{1, 0.5}, {0.25, 0.5},
    {0.75, 1}, {0.5, 0.25}}[new SeededRandom(seed).nextInt(4)];
double outForward = outs[0];
double outBackward = outs[1];
