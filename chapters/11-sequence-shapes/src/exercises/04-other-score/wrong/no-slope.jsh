// diagnosis: On the way back from the scores the slope of the tanh is missing.
Matrix toSums(Scoring p, Matrix A, Matrix dScores) {
  return dScores.times(p.v());
}
