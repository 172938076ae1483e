// Hands each history on without its first symbol; the empty history stays empty.
SequenceModel forgetful(SequenceModel model) {
  throw new UnsupportedOperationException("write me");
}

// In the shell: experiments = new NaiveExperiments() makes the models, experiments.backOff() is the
// one to wrap, and experiments.bitsByPosition(...) gives bits at positions counted from 0.
double bitsPerCharacter = Double.NaN;   // of the forgetful model on the test names
double worstPosition = Double.NaN;      // where it loses most
double loss = Double.NaN;               // its bits there, minus those of the model it wraps
double lossOfNothing = Double.NaN;      // the same for lookingBack(0), at the same position

// What makes the forgetful model lose so much more there than the one that is told nothing?
//   less     it has one symbol less to go by
//   mark     it takes what comes for a first letter, as if nothing stood before
//   unseen   what it is handed never occurred in training, so it guesses
String why = "";
