// diagnosis: The second bias of the candidate is added to the first, as if R did not multiply it.
//   Keep it apart: it also tells our cell which form it has.
GruParameters convert(AffineParameters update, AffineParameters reset,
    AffineParameters candidate, Matrix bhr) {
  AffineParameters keeps = new AffineParameters(
      update.Wx().scale(-1), update.Wh().scale(-1), update.b().scale(-1));
  return new GruParameters(reset, keeps, new AffineParameters(candidate.Wx(), candidate.Wh(),
      candidate.b().plus(bhr)), null);
}
