// diagnosis: The way back through the softmax has no mean: what one score gains the others lose.
Matrix toScores(Matrix alpha, Matrix dAlpha) {
  return alpha.hadamard(dAlpha);
}
