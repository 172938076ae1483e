// diagnosis: You have set h = (8 − 1) d, from the rule for two networks with the same number of
//   hidden units. Here the window keeps its number and the model gets another: write down both
//   counts, and solve for h.
double unitsLikeTheWindow = 7 * symbols;
