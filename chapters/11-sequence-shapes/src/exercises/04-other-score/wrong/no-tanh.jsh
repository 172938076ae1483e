// diagnosis: The tanh is missing. Without it the share of S is the same in all scores, and the
//   softmax doesn't see it: the weights don't depend on the decoder.
Matrix hidden(Scoring p, Matrix St, Matrix H) {
  return H.times(p.Wh()).addRow(St.times(p.Wa()));
}
