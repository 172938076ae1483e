// Returns the gradient of a loss with respect to the cell's parameters, from a state of zeros and
// without padding. dH has what the loss says of each state, (n, h), or null; it may not be changed.
// Forward, keep every m-th state alone; T = inputs.size() need not be a multiple of m.
RnnParameters gradient(RecurrentCell<RnnParameters, RnnStep> cell, List<Input> inputs,
    List<Matrix> dH, int m) {
  throw new UnsupportedOperationException("write me");
}

// A sequence of 400 steps: the m with which the fewest states are kept at any one time, and about
// how many these are, those of the stretch being run again included.
double bestM = Double.NaN;
double statesKept = Double.NaN;

// The time of a training step, compared with that of the full gradient, if the way back takes twice
// as long as the way forward.
double timesAsLong = Double.NaN;

// How does it differ from truncation with runs of m steps?
// memory (it needs more), gradient (it is complete), state (it is carried), speed (it is faster)
String differs = "";
