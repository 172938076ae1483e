// diagnosis: The list begins with the length after 0 steps, which is 1. So 50 steps back are at the
//   index 50.
Spread after50(double bias, double scale, boolean belt) {
  var spreads = PathExperiments.spreads(bias, scale);
  return (belt ? spreads.direct() : spreads.all()).get(49);
}
