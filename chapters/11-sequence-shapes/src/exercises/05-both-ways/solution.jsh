SymbolBatch draw(SeededRandom random) {
  return ShapedBatch.aligned(11, Stream.generate(() -> {
    int number = random.nextInt(500_000);
    return new SymbolPair(ShapePrograms.digits(String.format("%06d", number)),
        ShapePrograms.digits(String.format("%06d", 2 * number)));
  }).limit(40).toList());
}

double right(int batches, long forward, long backward, long outputs) {
  var doubler = ShapePrograms.network(new Bidirectional<>(
      EncoderDecoders.gru(11, 8, new SeededRandom(forward)),
      EncoderDecoders.gru(11, 8, new SeededRandom(backward))), 11, new SeededRandom(outputs));
  ShapePrograms.train(SequenceLearner.ofSymbols(doubler, null),
      random -> List.of(draw(random)), batches);
  return ShapedBatch.right(doubler, draw(new SeededRandom(22)));
}

// The backward half has read the next digit, which sends the carry.
double expected = 1;

// The backward half begins at the end of the number: nothing can be written before the last digit.
// The delayed network writes each answer one digit late.
double[] late = {5, 1};
