// diagnosis: This is the product dZ Whh, as she computes it. The weights must be read the other way
//   around: what one unit sent to all comes back from all to the one.
Matrix dHPrev(Matrix dZ, Matrix Whh) {
  return Whh.transpose().times(dZ.transpose()).transpose();
}
