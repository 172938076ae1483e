// diagnosis: These are the filter's beliefs. The letters that come after count as well.
String[] mostly(HiddenMarkovModel model, List<int[]> words) {
  int m = model.states();
  double[][] emitted = new double[m][model.vocabularySize()];
  for (int[] word : words) {
    ForwardBackward passes = ForwardBackward.of(model, word);
    for (int t = 0; t < word.length; t++) {
      for (int i = 0; i < m; i++) {
        emitted[i][word[t]] += passes.filtered(t)[i];
      }
    }
  }
  String[] letters = new String[m];
  Arrays.fill(letters, "");
  for (int x = 0; x < model.vocabularySize(); x++) {
    int best = 0;
    for (int i = 1; i < m; i++) {
      best = emitted[i][x] > emitted[best][x] ? i : best;
    }
    letters[best] += emitted[best][x] > 0 ? String.valueOf((char) ('a' + x)) : "";
  }
  return letters;
}
