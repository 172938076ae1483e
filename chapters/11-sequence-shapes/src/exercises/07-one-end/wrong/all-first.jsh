// diagnosis: Now all values are taken at the first step, where the forward layer has read one
//   symbol.
Matrix summary(List<Matrix> H, Mask mask, int forwardUnits) {
  return H.get(0);
}
