// diagnosis: The mask lies between the layers. The upper layer's own state and its bias were never
//   dropped, so their weights are right as they are.
RnnParameters forUse(RnnParameters upper, double rate) {
  return new RnnParameters(upper.Wxh().scale(1 - rate), upper.Whh().scale(1 - rate),
      upper.bh().scale(1 - rate));
}
