// diagnosis: All sequences begin at the first bit of a group, as in the text: the numbers of bits
//   that you leave out are always the same.
SeriesBatch anyTime(int sequences, int length, SeededRandom random) {
  List<Matrix> columns = new ArrayList<>();
  for (int t = 0; t < length; t++) {
    columns.add(Matrix.zeros(sequences, 1));
  }
  for (int n = 0; n < sequences; n++) {
    int[] bits = TemporalXor.bits(length, random);
    for (int t = 0; t < length; t++) {
      columns.get(t).set(n, 0, bits[t]);
    }
  }
  return new SeriesBatch(columns.subList(0, length - 1).stream().map(Input::of).toList(),
      columns.subList(1, length), Mask.equal(sequences, length - 1));
}
