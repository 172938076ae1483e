List<LstmStep> steps(double bias, double scale, long key) {
  SeededRandom random = new SeededRandom(key);
  LstmParameters parameters = LstmParameters.random(4, 16, bias, random);
  parameters.named().forEach((name, matrix) -> {
    if (name.startsWith("Wh")) {
      matrix.scaleInPlace(scale);
    }
  });
  List<Input> inputs = new ArrayList<>();
  for (int t = 0; t < 100; t++) {
    inputs.add(Input.of(Initializer.uniform(1).create(1, 4, random)));
  }
  return new Recurrence<>(new LstmCell(parameters)).forward(inputs).steps().subList(50, 100);
}
