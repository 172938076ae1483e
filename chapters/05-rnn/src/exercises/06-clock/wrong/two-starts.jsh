// diagnosis: No sequence begins at the third bit of a group: nextInt(2) gives 0 or 1, and there are
//   three places.
SeriesBatch anyTime(int sequences, int length, SeededRandom random) {
  List<Matrix> columns = new ArrayList<>();
  for (int t = 0; t < length; t++) {
    columns.add(Matrix.zeros(sequences, 1));
  }
  for (int n = 0; n < sequences; n++) {
    int start = random.nextInt(2);
    int[] bits = TemporalXor.bits(start + length, random);
    for (int t = 0; t < length; t++) {
      columns.get(t).set(n, 0, bits[start + t]);
    }
  }
  return new SeriesBatch(columns.subList(0, length - 1).stream().map(Input::of).toList(),
      columns.subList(1, length), Mask.equal(sequences, length - 1));
}
