// Low, median and high of ten seeds after 50 steps back, along the belt or on all ways.
Spread after50(double bias, double scale, boolean belt) {
  throw new UnsupportedOperationException("write me");
}

// The two of the scales 1, 2, 3, 4, 6 and 8 between which the median on all ways passes 1, and
// between which the median on the belt falls; for the bias 0 and for the bias 1.
double[] passes0 = {Double.NaN, Double.NaN};
double[] passes1 = {Double.NaN, Double.NaN};
double[] falls0 = {Double.NaN, Double.NaN};
double[] falls1 = {Double.NaN, Double.NaN};

// steps(bias, scale, seed) gives the last 50 steps of such a cell of 16 units, for one sequence.
// What the belt of each unit keeps over these steps, 16 numbers.
double[] kept(List<LstmStep> steps) {
  throw new UnsupportedOperationException("write me");
}

// With the bias 1 and weights eight times as large, over several seeds: does the unit that keeps
// most keep "more" or "less" than with weights of scale 1? And the unit in the middle?
String best = "";
String middle = "";

// With larger weights the forget gates
//   open   come nearer to 1 in all units
//   ends   go to both ends: few units that stay near 1 carry what is left
//   still  stay where the bias puts them; the belt gets longer by the candidates
//   shut   come nearer to 0 in all units
String gates = "";
