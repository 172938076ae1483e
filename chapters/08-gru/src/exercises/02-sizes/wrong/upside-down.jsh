// diagnosis: These are the LSTM's units, measured by the GRU's. The GRU has fewer weighted sums and
//   may have more units.
double ifUnitsAreMany = Math.sqrt(3.0 / 4);
double ifInputsAreMany = 3.0 / 4;
