List<Input> stored(int key) {
  SeededRandom random = new SeededRandom(seed).split(key);
  List<Input> inputs = new ArrayList<>();
  for (int t = 0; t < 100; t++) {
    inputs.add(Input.of(Matrix.rowVector(t == 0 ? 1 : 0,
        t == 0 ? 1 : 2 * random.nextInt(2) - 1, random.uniform(-1, 1))));
  }
  return inputs;
}
List<Input> once = stored(9);
