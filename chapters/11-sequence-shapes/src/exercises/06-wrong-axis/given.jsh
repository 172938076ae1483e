SeededRandom draws = new SeededRandom(seed);
double[][] states = new double[3][2];
for (double[] state : states) {
  Arrays.setAll(state, i -> (draws.nextInt(7) - 2) / 4.0);
}
String shown = Arrays.deepToString(states);
