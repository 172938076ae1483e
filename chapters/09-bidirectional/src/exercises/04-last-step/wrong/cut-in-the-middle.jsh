// diagnosis: The columns are cut in the middle, but the two halves need not have as many units.
Matrix summary(SequenceLayer.Pass<?> pass) {
  Matrix last = pass.H().get(pass.H().size() - 1);
  Matrix first = pass.H().get(0);
  int half = first.columns() / 2;
  return Blocks.beside(Blocks.columns(last, 0, half), Blocks.columns(first, half, 2 * half));
}
