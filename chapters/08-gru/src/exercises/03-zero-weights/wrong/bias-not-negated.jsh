// diagnosis: The sum of the update gate consists of three terms. The bias has to change its sign,
//   too.
GruParameters convert(AffineParameters update, AffineParameters reset,
    AffineParameters candidate, Matrix bhr) {
  AffineParameters keeps = new AffineParameters(
      update.Wx().scale(-1), update.Wh().scale(-1), update.b());
  return new GruParameters(reset, keeps, candidate, bhr);
}
