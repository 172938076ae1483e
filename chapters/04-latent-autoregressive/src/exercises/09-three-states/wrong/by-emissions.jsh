// diagnosis: This compares the emissions of the states, as if all states were as frequent and no
//   letter had neighbors. Add up the posteriors of each occurrence.
String[] mostly(HiddenMarkovModel model, List<int[]> words) {
  String[] letters = new String[model.states()];
  Arrays.fill(letters, "");
  for (int x = 0; x < model.vocabularySize(); x++) {
    double[] column = model.emissions().column(x);
    int best = 0;
    for (int i = 1; i < column.length; i++) {
      best = column[i] > column[best] ? i : best;
    }
    letters[best] += (char) ('a' + x);
  }
  return letters;
}
