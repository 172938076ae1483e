// diagnosis: The halves are exchanged: the forward half belongs on the left.
Matrix summary(SequenceLayer.Pass<?> pass) {
  return Blocks.beside(pass.last().get(1).H(), pass.last().get(0).H());
}
