// A context that scores by e = tanh(S Wa + H Wh) v^T, with Wa (h, k), Wh (m, k) and v (1, k), which
// are its parameters. A view gives V, (n, m) a step, and alpha, one matrix (T', T) a source.
Context<?> scoring(Matrix Wa, Matrix Wh, Matrix v) {
  throw new UnsupportedOperationException("write me");
}

// How many parameters has it?
double parameters(int h, int m, int k) {
  throw new UnsupportedOperationException("write me");
}

// For which k do they come closest to those of the chapter's score, if h = 128 and m = 256?
double nearest = Double.NaN;
