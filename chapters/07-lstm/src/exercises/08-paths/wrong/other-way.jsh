// diagnosis: The two ways are exchanged: direct() is the belt.
Spread after50(double bias, double scale, boolean belt) {
  var spreads = PathExperiments.spreads(bias, scale);
  return (belt ? spreads.all() : spreads.direct()).get(50);
}
