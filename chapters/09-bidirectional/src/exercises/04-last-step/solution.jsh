// Each half says itself where it ended, whatever the lengths are; an LSTM's state has a second
// part, which is not its output.
Matrix summary(SequenceLayer.Pass<?> pass) {
  return Blocks.beside(pass.last().get(0).H(), pass.last().get(1).H());
}

// The backward half begins at the last letter: there it has read that letter only.
double[] lettersRead = {letters, 1};

// It has read the whole name when it is at the first.
double step = 1;
String method = "last";
