// diagnosis: The encoder's states get only the share of what was read. Their scores, too, depend on
//   them.
void toSource(Matrix dH, Matrix alpha, Matrix dV, Matrix dSums, Scoring p) {
  dH.addTransposeProduct(alpha, dV);
}
