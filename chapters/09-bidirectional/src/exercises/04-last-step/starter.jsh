// His program: what he reads off a bidirectional layer for names, a row each, the forward half on
// the left. Mend it.
Matrix summary(SequenceLayer.Pass<?> pass) {
  List<Matrix> H = pass.H();
  return H.get(H.size() - 1);
}

// How many letters of a name of {letters} have the forward and the backward state of the last step
// read?
double[] lettersRead = {Double.NaN, Double.NaN};

// At which step, from 1, stands the state that the backward half ends in?
double step = Double.NaN;

// Which method of the pass returns the states that the halves end in, wherever they stand?
String method = "";
