// diagnosis: These weights sum to 1 over the decoder's steps, column by column. Who is it that
//   divides its attention?
Matrix weights(Matrix E) {
  return Softmax.softmaxRows(E.transpose()).transpose();
}
