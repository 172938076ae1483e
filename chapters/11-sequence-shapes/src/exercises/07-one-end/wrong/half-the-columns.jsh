// diagnosis: The columns are cut in the middle. The two directions need not have as many units.
Matrix summary(List<Matrix> H, Mask mask, int forwardUnits) {
  Matrix last = H.get(H.size() - 1);
  int half = last.columns() / 2;
  return Blocks.beside(Blocks.columns(last, 0, half),
      Blocks.columns(H.get(0), half, last.columns()));
}
