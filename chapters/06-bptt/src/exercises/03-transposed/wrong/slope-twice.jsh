// diagnosis: dZ has passed the tanh already. What comes behind it is a product with the weights,
//   and nothing else.
Matrix dHPrev(Matrix dZ, Matrix Whh) {
  return dZ.timesTranspose(Whh).hadamard(dZ.map(z -> 1 - z * z));
}
