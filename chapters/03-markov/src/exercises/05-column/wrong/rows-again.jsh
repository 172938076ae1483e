// diagnosis: The sums of the rows are one for every chain. Which other sums say what each state
//   gets in a step, if all are equally likely?
boolean isRightFor(MarkovChain chain) {
  for (int i = 0; i < chain.states(); i++) {
    if (Math.abs(Vectors.sum(chain.following(i)) - 1) > 1e-9) {
      return false;
    }
  }
  return true;
}
