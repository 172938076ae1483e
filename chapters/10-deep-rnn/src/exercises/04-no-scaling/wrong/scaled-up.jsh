// diagnosis: Now what the upper layer reads is even larger in use than it was in training.
RnnParameters forUse(RnnParameters upper, double rate) {
  return new RnnParameters(upper.Wxh().scale(1 / (1 - rate)), upper.Whh().copy(),
      upper.bh().copy());
}
