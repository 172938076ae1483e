// diagnosis: The share is that of a network that was never trained on these batches: is the one
//   that is asked the one that learned?
double right(int batches, long forward, long backward, long outputs) {
  var doubler = ShapePrograms.network(new Bidirectional<>(
      EncoderDecoders.gru(11, 8, new SeededRandom(forward)),
      EncoderDecoders.gru(11, 8, new SeededRandom(backward))), 11, new SeededRandom(outputs));
  return ShapedBatch.right(doubler, draw(new SeededRandom(22)));
}
