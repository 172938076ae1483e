// diagnosis: The gates are in their places, but the other program keeps by 1 - Z. What turns σ(x)
//   into 1 - σ(x)?
GruParameters convert(AffineParameters update, AffineParameters reset,
    AffineParameters candidate, Matrix bhr) {
  return new GruParameters(reset, update, candidate, bhr);
}
