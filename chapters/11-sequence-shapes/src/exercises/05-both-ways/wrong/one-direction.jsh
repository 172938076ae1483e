// diagnosis: This layer reads forward only, and can't do better than 7/12. Put two into a
//   Bidirectional.
double right(int batches, long forward, long backward, long outputs) {
  var doubler = ShapePrograms.network(EncoderDecoders.gru(11, 16, new SeededRandom(forward)), 11,
      new SeededRandom(outputs));
  ShapePrograms.train(SequenceLearner.ofSymbols(doubler, null),
      random -> List.of(draw(random)), batches);
  return ShapedBatch.right(doubler, draw(new SeededRandom(22)));
}
double expected = 7.0 / 12;
